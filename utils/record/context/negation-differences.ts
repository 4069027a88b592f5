import type { Difference } from '../model/context.ts';
import { termsOf } from '../text/terms.ts';
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

const THINKING = /^ (?:think|believe|expect|say|claim|imagine|suppose|believed|thought|expected|said)(?: that)? /u;

/**
 * A word that one text denies and the other affirms. Only where the other holds no denial at all: whether two
 * denials mean the same is more than words can tell. `only`: the one word that may be looked at, where the texts share little else.
 */
export function negationDifferences(report: string, said: string, around: string, only?: string): Difference[] {
  const isAsked = ({ stem }: Denied): boolean => only === undefined || stem === only;
  const [here, there] = [deniedIn(report).filter(isAsked), deniedIn(said).filter(isAsked)];
  const added = here.find(({ stem }) => hasWord(said, stem) && !deniedIn(around).some((other) => other.stem === stem));
  if (added && !denies(said)) return [{ kind: 'negation', here: added.words, there: wordFor(said, added.stem) }];
  const dropped = there.find(({ stem }) => hasWord(report, stem));
  if (dropped && !denies(report))
    return [{ kind: 'negation', here: wordFor(report, dropped.stem), there: dropped.words }];
  return [];
}

type Denied = { readonly stem: string; readonly words: string };

const denies = (text: string): boolean => deniedIn(text).length > 0 || DENYING.test(text);

/** Telling words that stand behind a negator, with the words from it to them. */
function deniedIn(text: string): Denied[] {
  return [...text.matchAll(NEGATOR)].flatMap(({ index, 0: negator }) => {
    if (AFFIRMING.test(text.slice(index))) return [];
    const clause = /^[^,;:.–—()]*/u.exec(text.slice(index + negator.length))?.[0] ?? '';
    // "I don't think that it will be lifted" denies all that is thought.
    const reach = THINKING.test(clause) ? undefined : REACH;
    const words = [...clause.matchAll(/[\p{L}\p{N}]+/gu)].slice(0, reach);
    return words.flatMap((word) =>
      termsOf(word[0])
        .filter((stem) => commonness(stem) !== 'courtesy' && commonness(stem) !== 'reporting')
        .map((stem) => ({
          stem,
          words: text.slice(index, index + negator.length + word.index + word[0].length),
        })),
    );
  });
}

const hasWord = (text: string, stem: string): boolean => termsOf(text).includes(stem);

function wordFor(text: string, stem: string): string {
  return text.match(/[\p{L}\p{N}]+/gu)?.find((word) => termsOf(word).includes(stem)) ?? '';
}
