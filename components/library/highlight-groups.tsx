import { useMemo } from 'preact/hooks';
import { sayDay } from '../../utils/i18n/dates.ts';
import { locale, say } from '../../utils/i18n/say.ts';
import type { Highlight } from '../../utils/record/model/highlight.ts';
import { sayTitle } from '../cards/names.ts';
import { HighlightItem } from '../highlights/highlight-item.tsx';
import { tagsInUse } from '../highlights/tags.ts';
import { TagsInUse } from '../highlights/tags-editor.tsx';
import { hashOf } from './address.ts';
import type { Found, Group } from './find-highlights.ts';
import { heldIds } from './held-ids.ts';
import { readAddress } from './read-address.ts';
import { SiteLink } from './site-link.tsx';
import { ShowMore, useSlice } from './slice.tsx';
import type { LibraryActs, LibraryProps } from './view.ts';

/** The id of the list of tags in use. */
const TAGS = 'tags-in-use';

/** Highlights by document, no more of them drawn than are looked at. */
export function HighlightGroups({ found, view, acts }: LibraryProps & { readonly found: Found }) {
  const { size, more } = useSlice(hashOf(view.place));
  const held = useMemo(() => heldIds(view), [view.kept, view.shelves]);
  const tags = useMemo(
    () => (typeof view.highlights === 'string' ? [] : tagsInUse(view.highlights, locale())),
    [view.highlights],
  );
  const drawn = cut(found.groups, size);
  return (
    <>
      <TagsInUse id={TAGS} tags={tags} />
      <ol class="thread documents">
        {drawn.map((group) => (
          <GroupItem
            key={group.document}
            group={group}
            isHeld={held.has(group.document)}
            readOnly={view.isPrivate}
            acts={acts}
          />
        ))}
      </ol>
      <ShowMore left={found.count - Math.min(size, found.count)} more={more} />
    </>
  );
}

/** The first groups, cut so that they have no more than so many highlights. */
function cut(groups: readonly Group[], size: number): Group[] {
  const drawn: Group[] = [];
  let left = size;
  for (const group of groups) {
    if (left <= 0) break;
    drawn.push(group.highlights.length <= left ? group : { ...group, highlights: group.highlights.slice(0, left) });
    left -= group.highlights.length;
  }
  return drawn;
}

type GroupProps = {
  readonly group: Group;
  readonly isHeld: boolean;
  readonly readOnly: boolean;
  readonly acts: LibraryActs;
};

/** The highlights of one document, on the thread of time. */
function GroupItem({ group, isHeld, readOnly, acts }: GroupProps) {
  const { source, language, highlights } = group;
  const { title, date, site, host, place } = source;
  return (
    <li class="moment">
      <p class="when">
        {date === null ? (
          <span class="date none">{say('noDate')}</span>
        ) : (
          <time class="date" dateTime={date}>
            {sayDay(date)}
          </time>
        )}
        {[place, host].map((part) => part && ` · ${part}`)}
      </p>
      <h2 lang={title === null ? undefined : language}>{sayTitle({ title, publisher: site, site: host })}</h2>
      <ul class="highlights">
        {highlights.map((highlight) => (
          <HighlightItem
            key={highlight.id}
            highlight={highlight}
            drafts={acts.drafts}
            inUse={TAGS}
            readOnly={readOnly}
            ways={<Ways highlight={highlight} isHeld={isHeld} acts={acts} />}
            acts={{ copy: acts.copy, remove: acts.removeHighlight }}
          />
        ))}
      </ul>
    </li>
  );
}

type WaysProps = { readonly highlight: Highlight; readonly isHeld: boolean; readonly acts: LibraryActs };

/** The ways to the words: on the site, and here where the document is held. */
function Ways({ highlight, isHeld, acts }: WaysProps) {
  const { document, selectors, source } = highlight;
  const words = selectors[1].exact;
  return (
    <>
      <SiteLink document={document} words={words} address={source.address} acts={acts}>
        {say('openAtWords')}
      </SiteLink>
      {isHeld && <a href={readAddress(document, words)}>{say('readHere')}</a>}
    </>
  );
}
