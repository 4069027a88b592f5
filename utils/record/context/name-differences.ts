import type { Difference } from '../model/context.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { type ProperName, properNamesIn } from './proper-names.ts';

/** The texts that a name is looked for in before it counts as exchanged. */
export type NamedIn = {
  readonly report: string;
  readonly said: string;
  /** Whether the transcript has a word anywhere: a name that stands there may be meant by "there" or "that country". */
  readonly isSaid: (word: string) => boolean;
  /** Names that a report brings along: of those who met, of their countries, of where they met. */
  readonly own: () => readonly string[];
};

/**
 * A name that the transcript never gives where the words have another one of its kind in the same place: behind the same word or
 * before it. Names are spelled in many ways: those that are much alike are the same.
 */
export function nameDifferences({ report, said, isSaid, own }: NamedIn, knowledge: Knowledge): Difference[] {
  const here = properNamesIn(report, knowledge);
  const there = properNamesIn(said, knowledge);
  const unmentioned = there.filter(
    (name) => !here.some((other) => isSame(name, other)) && !report.includes(name.words),
  );
  if (unmentioned.length === 0) return [];
  const isNew = (name: ProperName): boolean =>
    !there.some((other) => isSame(name, other)) &&
    !name.words.split(' ').some(isSaid) &&
    !own().some((other) => (name.kind === 'other' ? isAlike(other, name.words) : other === name.words));
  return here.filter(isNew).flatMap((name): Difference[] => {
    const other = unmentioned.find((each) => each.kind === name.kind && isInPlaceOf(name, each));
    return other ? [{ kind: 'name', here: name.words, there: other.words }] : [];
  });
}

const isInPlaceOf = (a: ProperName, b: ProperName): boolean =>
  (a.before !== '' && a.before === b.before) || (a.behind !== '' && a.behind === b.behind);

const isSame = (a: ProperName, b: ProperName): boolean =>
  (a.place !== null && a.place === b.place) ||
  isAlike(a.words, b.words) ||
  isShortFor(a.words, b.words) ||
  isShortFor(b.words, a.words);

/** "SCO" for "Shanghai Cooperation Organisation". */
const isShortFor = (short: string, long: string): boolean =>
  short.length > 1 &&
  long
    .split(' ')
    .map((word) => word.charAt(0))
    .join('')
    .includes(short);

/** Part of the letter pairs of the longer name from which two are one, spelled in two ways ("Sergei", "Sergey"). */
const ALIKE = 0.6;

/** Whether two names have a word in common, or words that are spelled much alike. */
const isAlike = (a: string, b: string): boolean =>
  plain(a).some((one) => plain(b).some((other) => one === other || pairsInCommon(one, other) >= ALIKE));

const plain = (name: string): string[] => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(/[ -]/);

function pairsInCommon(a: string, b: string): number {
  const pairs = pairsOf(a);
  const others = pairsOf(b);
  const common = [...pairs].filter((pair) => others.has(pair)).length;
  return common / Math.max(1, pairs.size, others.size);
}

const pairsOf = (word: string): Set<string> =>
  new Set(Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2)));
