import type { ComponentChildren } from 'preact';
import { say } from '../../utils/i18n/say.ts';
import type { Whence } from '../../utils/record/model/cards.ts';
import type { CardActs } from './acts.ts';

type Props = { readonly whence: Whence; readonly words: string; readonly acts: CardActs };

/** The two ways to the words: on the site, and in the bundled copy; and what else stands in their row. */
export function Links({ whence, words, acts, children }: Props & { readonly children?: ComponentChildren }) {
  return (
    <div class="acts">
      <SiteLink whence={whence} words={words} acts={acts}>
        {say(words === '' ? 'openPage' : 'openAtWords')}
      </SiteLink>
      {whence.copy !== null && (
        <button type="button" class="link" onClick={() => acts.readHere(whence, words)}>
          {say('readHere')}
        </button>
      )}
      {children}
    </div>
  );
}

/** A link to the document on its site; a plain click goes there at the words, any other is the browser's. */
export function SiteLink({ whence, words, acts, children }: Props & { readonly children: string }) {
  if (whence.address === null || !/^https?:\/\//.test(whence.address)) return null;
  const follow = (event: MouseEvent) => {
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (plain && acts.openAt(whence, words)) event.preventDefault();
  };
  return (
    <a href={whence.address} target="_blank" rel="noopener noreferrer" onClick={follow}>
      {children}
    </a>
  );
}
