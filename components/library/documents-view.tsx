import { sayValue } from '../../utils/i18n/numbers.ts';
import { say, sayCount } from '../../utils/i18n/say.ts';
import type { DocumentId } from '../../utils/record/model/article.ts';
import { AbsentView } from './absent.tsx';
import { wholeOf } from './address.ts';
import { DocumentRow, KeptRow } from './document-row.tsx';
import { type FoundShelf, findDocuments } from './find-documents.ts';
import { heldIds } from './held-ids.ts';
import { NothingFound } from './nothing-found.tsx';
import { sayPack } from './say-facts.ts';
import { SearchField } from './search-field.tsx';
import { ShowMore, useSlice } from './slice.tsx';
import type { LibraryActs, LibraryProps } from './view.ts';
import { ViewHead } from './view-head.tsx';

/** Every document that the record holds: those that the reader keeps first, then pack by pack. */
export function DocumentsView({ view, acts }: LibraryProps) {
  const { place, kept, shelves } = view;
  if (kept === 'failed' || shelves === 'failed') return <AbsentView view="documents" why="failed" />;
  if (kept === 'loading' || shelves === 'loading') return <AbsentView view="documents" why="loading" />;
  const found = findDocuments(kept, shelves, place.words);
  const all = findDocuments(kept, shelves, '').count;
  const held = heldIds(view);
  const search = (words: string) => acts.go({ ...place, words }, true);
  return (
    <>
      <ViewHead view="documents">
        {found.count < all ? sayCount('ofDocuments', all, sayValue(found.count, null)) : sayCount('documents', all)}
      </ViewHead>
      <SearchField label={say('searchTitles')} words={place.words} onSearch={search} />
      {found.count === 0 && <NothingFound clear={() => acts.go(wholeOf('documents'))} />}
      {(place.words === '' || found.kept.length > 0) && (
        <section class="shelf">
          <h2>
            {say('keptPages')} <span class="n">{found.kept.length}</span>
          </h2>
          {found.kept.length === 0 && <p class="quiet">{say('noneKept')}</p>}
          <ol class="rows">
            {found.kept.map((head) => (
              <KeptRow key={head.document} head={head} readOnly={view.isPrivate} acts={acts} />
            ))}
          </ol>
        </section>
      )}
      {found.shelves.map((shelf) => (
        <ShelfOf key={shelf.pack ?? ''} shelf={shelf} held={held} words={place.words} acts={acts} />
      ))}
    </>
  );
}

type ShelfProps = {
  readonly shelf: FoundShelf;
  readonly held: ReadonlySet<DocumentId>;
  readonly words: string;
  readonly acts: LibraryActs;
};

function ShelfOf({ shelf, held, words, acts }: ShelfProps) {
  const { size, more } = useSlice(words);
  const { documents, on, pack, name } = shelf;
  return (
    <section class={`shelf ${on ? '' : 'off'}`}>
      <h2>
        {sayPack(pack, name)} <span class="n">{documents.length}</span>
        {!on && <span class="quiet small"> · {say('packOff')}</span>}
      </h2>
      <ol class="rows">
        {documents.slice(0, size).map((head) => (
          <DocumentRow key={head.id} head={head} readable={held.has(head.id)} acts={acts} />
        ))}
      </ol>
      <ShowMore left={documents.length - size} more={more} />
    </section>
  );
}
