import type { Difference } from '../model/context.ts';
import { termsOf } from '../text/terms.ts';
import { clausesWith } from './clause.ts';
import { commonness } from './courtesy.ts';

const NEGATOR = /\b(?:not|never|cannot|neither|nor|nobody|none)\b|n[’']t\b|\bno(?= \p{Ll})/giu;

/** Negators that deny nothing ("not only", "no doubt", "no less than 5"). */
const AFFIRMING =
  /^(?:not (?:only|just|merely|simply|least|to mention|until|less than|more than)|no (?:doubt|less|more|fewer|wonder|matter|later|sooner))\b/i;

/** Words that deny without a negator: a report that has one of them hasn't dropped the negation. */
const DENYING =
  /\b(?:nothing|without|lack\w*|absen\w+|fail\w*|refus\w+|reject\w*|den(?:y|ies|ied)|unable|impossible|prevent\w*|avoid\w*|ceas\w+|stop\w*|disappear\w*|end(?:s|ed|ing)?|oppos\w+|against|far from|yet to|incomplete\w*|un(?!i|der|til|less|like|precedent|fortunate|doubt)\w{4,}|false\w*|wrong\w*|instead|hardly|little|few|alleged\w*|contrary)\b/i;

/** Words after a negator that it can deny. */
const REACH = 4;

/** Words that join clauses: what is denied in one isn't in the other. */
const JOINING = new Set('but while because although though which who as since so that when where if'.split(' '));

/** Of the words that a negator denies, how many the other text must have: else it tells of something else. */
const MOST_OF_IT = 0.5;

const THINKING = /^ (?:think|believe|expect|say|claim|imagine|suppose|believed|thought|expected|said)(?: that)? /u;

/**
 * What one text denies and the other affirms. Only where the other's clause holds no denial at all: whether two denials mean the
 * same is more than words can tell. `only`: the one word that may be looked at, where the texts share little else.
 */
export function negationDifferences(report: string, said: string, around: string, only?: string): Difference[] {
  const isAsked = ({ stems }: Denial): boolean => only === undefined || stems.some(({ stem }) => stem === only);
  const [here, there] = [denialsIn(report).filter(isAsked), denialsIn(said).filter(isAsked)];
  const known = new Set(denialsIn(around).flatMap(({ stems }) => stems.map(({ stem }) => stem)));
  for (const denial of here) {
    const affirmed = affirmedIn(said, denial);
    if (affirmed && !known.has(affirmed.stem)) {
      return [{ kind: 'negation', here: affirmed.denied, there: affirmed.words }];
    }
  }
  for (const denial of there) {
    const affirmed = affirmedIn(report, denial);
    if (affirmed) return [{ kind: 'negation', here: affirmed.words, there: affirmed.denied }];
  }
  return [];
}

/** What a negator denies: telling words behind it, each with the words from the negator to it. */
type Denial = { readonly stems: readonly { readonly stem: string; readonly words: string }[] };

/** The first word of a denial that a text affirms; `null` where it lacks most of what is denied, or denies it in its own words. */
function affirmedIn(text: string, { stems }: Denial) {
  const terms = new Set(termsOf(text));
  const shared = stems.filter(({ stem }) => terms.has(stem));
  const [first] = shared;
  if (!first || shared.length < MOST_OF_IT * stems.length) return null;
  const { stem, words } = first;
  if (denialsIn(text).some((other) => other.stems.some((each) => each.stem === stem))) return null;
  const clauses = clausesWith(text, (word) => termsOf(word).includes(stem), JOINING);
  const isDenied = clauses.some((clause) => denialsIn(clause).length > 0 || DENYING.test(without(clause, stem)));
  return isDenied ? null : { stem, denied: words, words: wordFor(text, stem) };
}

/** Without the word itself, which may be one of denial: "we will not prevent it". */
const without = (clause: string, stem: string): string =>
  clause.replace(WORD, (word) => (termsOf(word).includes(stem) ? '' : word));

function denialsIn(text: string): Denial[] {
  return [...text.matchAll(NEGATOR)].flatMap(({ index, 0: negator }): Denial[] => {
    if (AFFIRMING.test(text.slice(index))) return [];
    const clause = /^[^,;:.–—()]*/u.exec(text.slice(index + negator.length))?.[0] ?? '';
    // "I don't think that it will be lifted" denies all that is thought.
    const reach = THINKING.test(clause) ? undefined : REACH;
    const words = [...clause.matchAll(WORD)].slice(0, reach);
    const stems = words.flatMap((word) =>
      termsOf(word[0])
        .filter((stem) => commonness(stem) !== 'courtesy' && commonness(stem) !== 'reporting')
        .map((stem) => ({ stem, words: text.slice(index, index + negator.length + word.index + word[0].length) })),
    );
    // "Exports have grown, but imports have not": what stands before is denied.
    const subject = words.length === 0 ? subjectDenied(text, index, negator) : null;
    return stems.length > 0 ? [{ stems }] : subject ? [subject] : [];
  });
}

/** The last telling word before a negator with nothing behind it. */
function subjectDenied(text: string, index: number, negator: string): Denial | null {
  const before = /[^,;:.–—()]*$/u.exec(text.slice(0, index))?.[0] ?? '';
  for (const { 0: word, index: at } of [...before.matchAll(WORD)].reverse()) {
    const [stem] = termsOf(word);
    if (stem === undefined || commonness(stem) === 'courtesy' || commonness(stem) === 'reporting') continue;
    return { stems: [{ stem, words: text.slice(index - before.length + at, index + negator.length) }] };
  }
  return null;
}

const WORD = /[\p{L}\p{N}]+/gu;

const wordFor = (text: string, stem: string): string =>
  text.match(WORD)?.find((word) => termsOf(word).includes(stem)) ?? '';
