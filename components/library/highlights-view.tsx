import { useMemo } from 'preact/hooks';
import { sayValue } from '../../utils/i18n/numbers.ts';
import { say, sayCount } from '../../utils/i18n/say.ts';
import { AbsentView } from './absent.tsx';
import { hashOf, isNarrowed, type Place, wholeOf } from './address.ts';
import { Choices } from './choices.tsx';
import { type Found, findHighlights } from './find-highlights.ts';
import { HighlightGroups } from './highlight-groups.tsx';
import { NothingFound } from './nothing-found.tsx';
import { SearchField } from './search-field.tsx';
import type { LibraryProps } from './view.ts';
import { ViewHead } from './view-head.tsx';

/** The key that keeps the words that are selected, as the manifest suggests it. */
const SHORTCUT = 'Alt+Shift+H';

/** All highlights, by document in order of time; searched and narrowed by document, person and tag. */
export function HighlightsView({ view, acts }: LibraryProps) {
  const { highlights, place } = view;
  const all = typeof highlights === 'string' ? null : highlights;
  const found = useMemo(() => (all ? findHighlights(all, place) : null), [all, place]);
  if (!found || !all) return <AbsentView view="highlights" why={highlights === 'failed' ? 'failed' : 'loading'} />;
  if (all.length === 0)
    return (
      <>
        <ViewHead view="highlights" />
        <div class="empty">
          <p>{say('noHighlights')}</p>
          <p class="quiet">{say('howToHighlight', SHORTCUT)}</p>
        </div>
      </>
    );
  return (
    <>
      <ViewHead view="highlights">{saySum(found, all.length)}</ViewHead>
      <SearchField
        label={say('searchHighlights')}
        words={place.words}
        onSearch={(words) => acts.go({ ...place, words }, true)}
      />
      <Choices found={found} place={place} />
      <section class="found">
        {found.count > 0 && <Order place={place} />}
        {found.count === 0 && <NothingFound clear={() => acts.go(wholeOf('highlights'))} />}
        <HighlightGroups found={found} view={view} acts={acts} />
      </section>
    </>
  );
}

function saySum(found: Found, all: number): string {
  if (found.count < all) return sayCount('ofHighlights', all, sayValue(found.count, null));
  return `${sayCount('highlightsCount', all)} · ${sayCount('documents', found.groups.length)}`;
}

/** Which way time runs: the other way is one press away. */
const Order = ({ place }: { readonly place: Place }) => (
  <p class="order quiet small">
    {say(place.oldestFirst ? 'oldestFirst' : 'newestFirst')}{' '}
    <a href={hashOf({ ...place, oldestFirst: !place.oldestFirst })}>
      {say(place.oldestFirst ? 'showNewestFirst' : 'showOldestFirst')}
    </a>
    {isNarrowed(place) && (
      <>
        {' · '}
        <a href={hashOf({ ...wholeOf('highlights'), oldestFirst: place.oldestFirst })}>{say('clearSearch')}</a>
      </>
    )}
  </p>
);
