import type { Selectors, TextQuoteSelector } from '../model/highlight.ts';
import type { Span } from '../model/span.ts';
import { CONTEXT, SELDOM_TWICE } from './describe-span.ts';
import { type Folded, foldTypography } from './fold-typography.ts';
import { type Place, placesOf } from './places.ts';

/** Where described words are now: as and where they were; elsewhere, or in other typography; or nowhere that is sure. */
export type Found = { readonly state: 'found' | 'moved'; readonly span: Span } | { readonly state: 'lost' };

/** Code units of a whole side of the context that tell a place: `describeSpan` takes so much that it stands once in its text. */
const TELLING = 24;
/** Code units of words that won't stand at their very old offset by chance. */
const SELDOM_THERE = 8;
/** Code units that two places may share by chance: " of the ". */
const CHANCE = 8;

/** Finds words described by `describeSpan` in a text. What isn't surely theirs is `lost`: a wrong place is worse. */
export const findSelectors = (text: string, selectors: Selectors): Found => finderIn(text)(selectors);

/**
 * Finds many in one text.
 * 1. The old place, where words and context are as they were.
 * 2. All places of the same words but for typography.
 * 3. The one that has most of their context, where that is enough to be sure and no other has what this one lacks.
 * 4. Of several that have all of it the nearest to the old one: the same words in the same context.
 */
export function finderIn(text: string): (selectors: Selectors) => Found {
  let folded: Folded | null = null;
  return (selectors) => {
    // 1.
    if (isUnchanged(text, selectors)) return { state: 'found', span: spanOf(selectors) };
    // 2.
    folded ??= foldTypography(text);
    const places = [...placesOf(text, folded, selectors)];
    // 3. and 4.
    const place = choose(places, selectors[1]);
    if (!place) return { state: 'lost' };
    return { state: place.isAsItWas ? 'found' : 'moved', span: place.span };
  };
}

const spanOf = ([{ start, end }]: Selectors): Span => ({ start, end });

const isUnchanged = (text: string, [{ start, end }, { exact, prefix, suffix }]: Selectors): boolean =>
  exact !== '' &&
  text.slice(start, end) === exact &&
  text.startsWith(suffix, end) &&
  start >= prefix.length &&
  text.startsWith(prefix, start - prefix.length);

function choose(places: readonly Place[], quote: TextQuoteSelector): Place | null {
  const [best, ...others] = places
    .map((place) => ({ ...place, certainty: certaintyOf(place, quote) }))
    .sort((a, b) => b.certainty - a.certainty || b.before + b.after - (a.before + a.after) || a.away - b.away);
  if (!best || best.certainty === 0) return null;
  const rivals = best.certainty === 2 ? others.filter(({ certainty }) => certainty === 2) : others;
  return rivals.every((rival) => isBetter(best, rival)) ? best : null;
}

/** 2: the words and their context tell the place; 1: that it is the old one does; 0: nothing does. */
function certaintyOf(place: Place, { exact, prefix, suffix }: TextQuoteSelector): 0 | 1 | 2 {
  const { before, after, isWholeBefore, isWholeAfter, isAsItWas } = place;
  const isTold =
    (isWholeAfter && after >= TELLING) ||
    // What stands before tells less: once a sentence is gone the next begins there, and sentences begin alike ("The", "I").
    (isWholeBefore && before >= TELLING && exact.length + after > CHANCE) ||
    (isWholeBefore && isWholeAfter && before + after >= TELLING) ||
    // The context is gone from both sides; one longer than usual would tell that the words had their like in their own text.
    (exact.length >= SELDOM_TWICE && prefix.length <= CONTEXT && suffix.length <= CONTEXT);
  if (isTold) return 2;
  // Where a sentence is gone the next begins at its very offset: what follows must go on as it did.
  return isAsItWas && ((exact.length >= SELDOM_THERE && after > CHANCE) || prefix + suffix === '') ? 1 : 0;
}

function isBetter(best: Place, rival: Place): boolean {
  if (rival.before > best.before + CHANCE || rival.after > best.after + CHANCE) return false;
  if (best.isAsItWas || (best.isWholeBefore && best.isWholeAfter)) return true;
  return best.before + best.after > rival.before + rival.after + CHANCE;
}
