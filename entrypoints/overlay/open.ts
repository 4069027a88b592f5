import type { CardActs } from '../../components/cards/acts.ts';
import { ask, isAlive } from '../../utils/messages/client.ts';

/** Opens documents through the background: only it may open the extension's own pages, and it leaves the words for the new tab. */
export function openThrough(onGone: () => void): CardActs {
  const open = async (document: string, quote: string, where: 'site' | 'copy') => {
    const asked = await ask('open', { document, quote, where });
    if (asked.got === 'gone') onGone();
  };
  return {
    openAt(whence, words) {
      // A script that lost its extension leaves the link to the browser.
      if (!isAlive()) return false;
      void open(whence.document, words, 'site');
      return true;
    },
    readHere: (whence, words) => void open(whence.document, words, 'copy'),
  };
}
