import type { BackgroundAsks } from '../../utils/messages/contract.ts';
import { readyRecord } from './record.ts';

/** A document of the record, whole, for the extension's own page that shows it. Fails where the record can't be opened. */
export async function held({ document }: BackgroundAsks['held']['ask']): Promise<BackgroundAsks['held']['answer']> {
  const { record, origins } = await readyRecord();
  const found = record.open(document);
  const origin = origins[record.packOf(document) ?? -1];
  return found && origin ? { held: found, origin } : null;
}
