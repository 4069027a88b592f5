import type { LibraryActs } from './view.ts';

type Props = {
  readonly document: string;
  readonly words: string;
  readonly address: string | null;
  readonly acts: LibraryActs;
  readonly children: string;
};

/** A link to a document on its site: a plain click goes there at the words, any other is the browser's. */
export function SiteLink({ document, words, address, acts, children }: Props) {
  if (address === null || !/^https?:\/\//.test(address)) return null;
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    acts.openAt(document, words, address);
  };
  return (
    <a href={address} target="_blank" rel="noopener noreferrer" onClick={follow}>
      {children}
    </a>
  );
}
