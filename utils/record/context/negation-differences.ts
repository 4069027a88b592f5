import type { Difference } from '../model/context.ts';
import { termsOf } from '../text/terms.ts';
import { commonness } from './courtesy.ts';

const NEGATOR = /\b(?:not|never|cannot|neither|nor|nobody|none)\b|n[’']t\b|\bno(?= \p{Ll})/giu;

/** Negators that deny nothing ("not only", "no doubt", "no less than 5"). */
const AFFIRMING =
  /^(?:not (?:only|just|merely|simply|least|to mention|until|less than|more than)|no (?:doubt|less|more|fewer|wonder|matter|later|sooner))\b/i;

/** Words that deny without a negator: a report that has one of them hasn't dropped the negation. */
const DENYING =
  /\b(?:nothing|without|lack\w*|absen\w+|fail\w*|refus\w+|reject\w*|den(?:y|ies|ied)|unable|impossible|prevent\w*|avoid\w*|ceas\w+|stop\w*|disappear\w*|end(?:s|ed|ing)?|oppos\w+|against|far from|yet to|incomplete\w*|un\w{4,}|false\w*|wrong\w*|instead|hardly|little|few|alleged\w*|contrary)\b/i;

/** Words after a negator that it can deny. */
const REACH = 4;

/**
 * A word that one text denies and the other affirms. Only where the other holds no denial at all, neighbours included: whether two
 * denials mean the same is more than words can tell.
 */
export function negationDifferences(report: string, said: string, around: string): Difference[] {
  const [here, there] = [deniedIn(report), deniedIn(said)];
  const added = here.find(({ stem }) => hasWord(said, stem));
  if (added && !denies(around)) return [{ kind: 'negation', here: added.words, there: wordFor(said, added.stem) }];
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
    const words = [...clause.matchAll(/[\p{L}\p{N}]+/gu)].slice(0, REACH);
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
