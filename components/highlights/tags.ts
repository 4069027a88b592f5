import { MOST_TAGS } from '../../utils/record/model/highlight.ts';

/** More letters than a tag needs. */
const LONGEST = 60;

/** A tag as it is kept: white space folded, no longer than 60 characters and none of them halved; `''` for none. */
export const tidyTag = (typed: string): string =>
  typed
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();

/**
 * Tags with those that were typed, commas between them; one that is there already, however it is capitalised, isn't added, nor one more
 * than a highlight may have.
 */
export function withTags(tags: readonly string[], typed: string): readonly string[] {
  const all = [...tags];
  for (const tag of typed.split(',').map(tidyTag))
    if (tag !== '' && all.length < MOST_TAGS && !all.some((other) => isSame(other, tag))) all.push(tag);
  return all.length === tags.length ? tags : all;
}

/** Every tag in use, each once, in the order of the alphabet. */
export function tagsInUse(highlights: readonly { readonly tags: readonly string[] }[], locale: string): string[] {
  const all = new Set(highlights.flatMap(({ tags }) => tags));
  return [...all].sort(new Intl.Collator(locale, { numeric: true }).compare);
}

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
