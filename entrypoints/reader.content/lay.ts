import { askTwice } from '../../utils/messages/client.ts';
import type { Laid } from '../../utils/messages/contract.ts';
import type { Extracted } from '../../utils/page/extract.ts';

/** What the record says to a page that is an article. */
export type Shown = Extract<Laid, { readonly state: 'shown' }>;

/** What the record says to a page. One that counts only if its words match the record, and whose words don't, isn't recognised. */
export async function lay({ article, needs }: Extracted): Promise<Laid | { readonly state: 'unrecognised' }> {
  const asked = await askTwice('lay', { article });
  if (asked.got !== 'answer') return { state: 'failed' };
  const laid = asked.answer;
  const isUnknown = laid.state === 'shown' && needs === 'record' && laid.cards.page.match === null;
  return isUnknown ? { state: 'unrecognised' } : laid;
}
