import type { BackgroundAsks } from '../../utils/messages/contract.ts';
import { forgetRecord } from './record.ts';
import { refreshKept } from './refresh-kept.ts';
import { tellChanged } from './tell.ts';

/** An extension page has changed the store: nothing that was opened of it counts any more. */
export function changed({ what }: BackgroundAsks['changed']['ask']): boolean {
  if (what.includes('record')) {
    forgetRecord(null);
    void refreshKept();
  }
  tellChanged(what);
  return true;
}
