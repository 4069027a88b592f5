import { type Day, isBefore } from '../model/day.ts';
import type { Agreement } from '../model/knowledge.ts';
import { type AgreementIndex, tokensOf } from './agreement-index.ts';
import { kindOf } from './agreement-words.ts';

/** What a text tells of a paper that it words in its own way. */
export type Told = {
  readonly words: string;
  /** Countries and bodies that its words name. */
  readonly near: readonly string[];
  /** Those, or where it names fewer than two, the countries of those who meet. */
  readonly parties: readonly string[];
  /** The day that stands beside it or on which it is signed. */
  readonly day: Day | null;
  /** The page's own day: nothing later can be meant. */
  readonly by: Day | null;
};

/** The one known agreement that is meant: by subject and parties, by its very day, or by a name that differs in one word. */
export function likelyKnown(told: Told, index: AgreementIndex): Agreement | null {
  const kind = kindOf(told.words);
  const ofKind = [...index.byId.values()].filter((each) => each.kind === kind);
  return bySubject(told, ofKind) ?? byDay(told, ofKind) ?? onlyTreaty(told, ofKind) ?? nearly(told, ofKind);
}

const onlyOf = (found: readonly Agreement[]): Agreement | null => (found.length === 1 ? (found[0] ?? null) : null);

const isBetween = ({ parties }: Agreement, all: readonly string[]): boolean =>
  parties.length === all.length && all.every((party) => parties.includes(party));

/** The same subject and parties, in whatever order the words stand. */
function bySubject({ words, near }: Told, known: readonly Agreement[]): Agreement | null {
  const subject = subjectOf(words);
  if (subject.length < 2 || near.length < 2) return null;
  return onlyOf(
    known.filter(
      (each) => isBetween(each, near) && [each.name, ...each.names].some((name) => sameWords(subject, subjectOf(name))),
    ),
  );
}

/** The one of that very day; what has a subject of its own must share some of it, or there would be no telling from the day's others. */
function byDay({ words, day, parties, near }: Told, known: readonly Agreement[]): Agreement | null {
  if (day?.length !== 10) return null;
  const subject = subjectOf(words);
  const own = near.length > 0 ? near : parties;
  return onlyOf(
    known.filter(
      (each) =>
        each.date === day &&
        own.every((party) => each.parties.includes(party)) &&
        (subject.length <= 1 || subject.some((word) => subjectOf(each.name).includes(word))),
    ),
  );
}

/** "The Ruritania–Graustark Treaty": the only one between two that are named. */
function onlyTreaty({ words, near, by }: Told, known: readonly Agreement[]): Agreement | null {
  if (near.length !== 2 || !/^\S+ Treaty$/u.test(words)) return null;
  return onlyOf(known.filter((each) => isBetween(each, near) && (by === null || (each.date ?? by) <= by)));
}

/** One of the same parties under a name that differs in one word: there is none but it that can be meant. */
function nearly({ words, parties, by }: Told, known: readonly Agreement[]): Agreement | null {
  const subject = subjectOf(words);
  if (subject.length < 2 || parties.length < 2) return null;
  return onlyOf(
    known.filter(
      (each) =>
        isBetween(each, parties) &&
        (each.date === null || by === null || !isBefore(by, each.date)) &&
        [each.name, ...each.names].some((name) => differInOne(subject, subjectOf(name))),
    ),
  );
}

/** One word differs, or is left out of three or more. */
function differInOne(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === b.length) return a.length >= 2 && a.filter((word, at) => word !== b[at]).length === 1;
  return a.length >= 3 && b.length === a.length + 1 && a.every((word) => b.includes(word));
}

const sameWords = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word) => b.includes(word));

const BETWEEN = /\s(?:between|with)\s/iu;

function subjectOf(name: string): string[] {
  const [before = ''] = name.split(BETWEEN);
  return tokensOf(before)
    .map(({ folded }) => folded)
    .filter(
      (word) => !/^(?:and|on|for|in|a|joint|declaration|treaty|statement|memorandum|agreement|convention)$/u.test(word),
    );
}
