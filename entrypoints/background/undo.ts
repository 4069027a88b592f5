import type { BackgroundAsks, Kept } from '../../utils/messages/contract.ts';
import { takeBack } from '../../utils/store/bin.ts';
import { forgetRecord } from './record.ts';
import { tellHighlights, tellRecord } from './tell.ts';

/** Brings back what was removed. */
export async function undo({ token }: BackgroundAsks['undo']['ask']): Promise<Kept<true>> {
  const stored = await takeBack(token);
  if (!stored.done) return stored;
  const { highlights, pages } = stored.value;
  if (highlights.length > 0) tellHighlights();
  if (pages.length > 0) {
    forgetRecord(pages.map(({ article }) => article.id));
    tellRecord();
  }
  return { done: true, value: true };
}
