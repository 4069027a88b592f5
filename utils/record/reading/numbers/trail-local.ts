import type { Keyed } from '../trail-key.ts';
import { goesOnFrom, isApartFromCourse } from './trail-course.ts';
import { kindOf } from './trail-frames.ts';
import { isRepeated } from './trail-mention.ts';
import { areNamesApart, isRare, isSaidAgain, type Likeness, likenessIn } from './trail-repeat.ts';
import { isSame } from './trail-same.ts';
import type { Scene } from './trail-scene.ts';
import { slug } from './trail-words.ts';

/**
 * Keys of what one text counts more than once and no other text could be told to count: "There were 20 ferries. Now there are 30."
 * Such a key begins with the text's own id, so that it joins nothing elsewhere; where one of them has a spare key, it is that.
 */
export function localKeys(
  keyed: readonly Keyed[],
  keys: readonly (string | null)[],
  spare: readonly (string | null)[],
  scene: Scene,
): (string | null)[] {
  const { id } = scene.reading.article;
  const used = new Map<string, number>();
  const likeness = likenessIn(keyed.map(({ draft }) => draft));
  const groups = groupsOf(keys);
  keyed.forEach((_, index) => {
    for (const kin of saidBefore(keyed, index, likeness)) join(groups, kin, index);
    const kin = goneOnFrom(keyed, index, scene);
    // What tells itself goes on only from what doesn't.
    if (kin >= 0 && (keys[index] === null || keys[kin] === null)) join(groups, kin, index);
  });
  const found = keys.map((key, index) => key ?? spare[index] ?? null);
  for (const group of new Set(groups)) {
    const [first = 0, ...more] = group;
    if (more.length === 0) continue;
    const key =
      [...group.map((index) => keys[index]), ...group.map((index) => spare[index])].find((each) => each != null) ??
      `here:${id}:${numbered(wordsOf(keyed[first], scene), used)}`;
    for (const index of group) found[index] = key;
  }
  return found;
}

/** For each number those that count the same, itself among them, in reading order: at first the ones with one key. */
function groupsOf(keys: readonly (string | null)[]): number[][] {
  const byKey = new Map<string, number[]>();
  return keys.map((key, index) => {
    const group = key === null ? undefined : byKey.get(key);
    if (!group) {
      const own = [index];
      if (key !== null) byKey.set(key, own);
      return own;
    }
    group.push(index);
    return group;
  });
}

/** Makes one group of the groups of two numbers. */
function join(groups: number[][], a: number, b: number): void {
  const [one, other] = [groups[a], groups[b]];
  if (!one || !other || one === other) return;
  const both = [...one, ...other].sort((x, y) => x - y);
  for (const index of both) groups[index] = both;
}

/** Words that an earlier trail of the text is called by get a number. */
function numbered(words: string, used: Map<string, number>): string {
  const times = (used.get(words) ?? 0) + 1;
  used.set(words, times);
  return times === 1 ? words : `${words}:${times}`;
}

/** The nearest number before one that is another of the same things; -1 where there is none. */
function goneOnFrom(keyed: readonly Keyed[], index: number, scene: Scene): number {
  const here = keyed[index];
  if (!here || isApartFromCourse(here.draft)) return -1;
  const before = goesOnFrom(keyed, index, scene);
  if (before >= 0) return before;
  for (let at = index - 1; at >= 0; at -= 1) {
    const there = keyed[at];
    if (there && isSame(there, here, at, scene)) return at;
  }
  return -1;
}

/** The numbers before one that are the same of the same things. */
function saidBefore(keyed: readonly Keyed[], index: number, likeness: Likeness): number[] {
  const here = keyed[index];
  if (!here) return [];
  return keyed.slice(0, index).flatMap((there, at) => {
    const areApart = there.key !== null && here.key !== null && there.key !== here.key;
    if (there.draft.value !== here.draft.value || (areApart && !isRare(here.draft.value))) return [];
    if (areNamesApart(there.draft, here.draft)) return [];
    const isOne = isRepeated(there, here) || isSaidAgain(there, here, likeness) || isInYears(there, here, likeness);
    return isOne ? [at] : [];
  });
}

/** "the 30th anniversary of our relations", "in these 30 years our relations": years since what is marked. */
function isInYears(
  { draft: a, subject: one }: Keyed,
  { draft: b, subject: other }: Keyed,
  likeness: Likeness,
): boolean {
  const marked = one?.thing === 'anniversary' ? b : other?.thing === 'anniversary' ? a : null;
  const isDated = marked?.tokens[marked.end]?.lower === 'ago';
  return marked !== null && !isDated && marked.unit === 'year' && marked.value >= 5 && likeness(a, b) > 0;
}

function wordsOf(keyed: Keyed | undefined, scene: Scene): string {
  const subject = keyed?.subject;
  if (!keyed) return '';
  if (!subject)
    return slug(keyed.draft.counted) || String(scene.reading.sentences[keyed.draft.sentence]?.paragraph ?? 0);
  const places = [...subject.of, ...subject.within, ...subject.beside].sort();
  const words = [
    subject.thing,
    /^(?:count|ordinal)$/.test(keyed.draft.role) ? null : kindOf(keyed.draft),
    ...subject.marks,
    ...places,
    subject.doing,
    subject.done,
    ...subject.rest,
  ];
  return words
    .filter((word) => word !== null)
    .map(slug)
    .join(':');
}
