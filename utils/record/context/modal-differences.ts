import type { Difference } from '../model/context.ts';
import { pattern } from '../text/pattern.ts';
import { stemOf } from '../text/stem.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { clausesWith } from './clause.ts';
import { senseOf } from './sense.ts';

/*
 * "We may build a bridge" is no "we will build a bridge", nor "virtually finished" "finished": hedges of what is said, as
 * others hedge numbers. Only what both texts say of the same word is compared.
 */

/** A hedge, and the words behind it that it can hedge. */
const HEDGED = pattern(
  String.raw`(?<![\p{L}-])(?<hedge>may|might|could|perhaps|possibly|probably|presumably|almost|nearly|virtually|practically|largely|mostly|mainly|partly|partially) (?<rest>(?:[\p{L}’'-]+ ?){1,4})`,
  'gu',
);

/** What leaves open whether it is so, in whatever words: a clause that has one of them has dropped no hedge. */
const OPEN =
  /\b(?:can|could|may|might|would like|hope\w*|expect\w*|believ\w*|think\w*|assum\w*|possib\w*|perhaps|probab\w*|presum\w*|likely|plan\w*|intend\w*|want\w*|wish\w*|suggest\w*|propos\w*|if|whether|should|opportunit\w*|potential\w*|able to)\b/iu;

/** The same of what is nearly so, or in part. */
const IN_PART =
  /\b(?:almost|nearly|virtually|practically|largely|mostly|mainly|part(?:ly|ially)|not (?:yet|fully|completely|entirely)|to (?:a|some) (?:certain |large |great )?(?:extent|degree))\b/iu;

/** Verbs that carry another one, and adverbs before it. */
const CARRIER = new Set(
  'be been being have has had also still well even yet not it we they he she the a an to almost nearly virtually practically'.split(
    ' ',
  ),
);

/** Hedges of one word that the report dropped or added; neither where the other text leaves it open in its own words. */
export function modalDifferences(report: string, said: string): Difference[] {
  const dropped = hedgedIn(said).find((hedged) => isPlainIn(report, hedged));
  const added = hedgedIn(report).find((hedged) => isPlainIn(said, hedged));
  return [
    ...(dropped ? [{ kind: 'hedge' as const, here: wordFor(report, dropped.word), there: dropped.words }] : []),
    ...(added ? [{ kind: 'hedge' as const, here: added.words, there: wordFor(said, added.word) }] : []),
  ];
}

/** Whether a text has the word, and hedges it in no clause. */
function isPlainIn(text: string, { word, isModal }: Hedged): boolean {
  const clauses = clausesWith(text, (other) => isSame(other, word));
  return clauses.length > 0 && !clauses.some((clause) => (isModal ? OPEN : IN_PART).test(clause));
}

type Hedged = { readonly word: string; readonly words: string; readonly isModal: boolean };

/** What is hedged in a text: the first word of substance behind the hedge, or "all" and the like. */
function hedgedIn(text: string): Hedged[] {
  return [...text.matchAll(HEDGED)].flatMap(({ groups }) => {
    const { hedge = '', rest = '' } = groups ?? {};
    const words = rest.trim().split(' ');
    const isModal = MODAL.test(hedge);
    const isVerb = VERB.test(hedge);
    const at = words.findIndex(
      (word) => !CARRIER.has(word) && !/^\p{Lu}/u.test(word) && (isVerb || WHOLE.test(word) || !STOP_WORDS.has(word)),
    );
    const word = words[at]?.replace(POSSESSIVE, '');
    return word === undefined ? [] : [{ word, words: [hedge, ...words.slice(0, at + 1)].join(' '), isModal }];
  });
}

const POSSESSIVE = /[’']s?(?=\s|$)/gu;
const VERB = /^(?:may|might|could)$/u;
const MODAL = /^(?:may|might|could|perhaps|possibly|probably|presumably)$/u;
const WHOLE = /^(?:all|every|everything|always|never)$/u;

/** The word as the other text has it, with the verb that carries it: "will become". */
function wordFor(text: string, word: string): string {
  const found = [...text.matchAll(CARRIED)].find(({ groups }) => isSame(groups?.word ?? '', word));
  return found?.[0] ?? '';
}

const CARRIED = pattern(String.raw`(?:(?<![\p{L}-])(?:will|would|shall) (?:be )?)?(?<word>[\p{L}’'-]+)`, 'gu');

const isSame = (a: string, b: string): boolean => {
  const [one, other] = [a, b].map((word) => word.toLowerCase().replace(POSSESSIVE, ''));
  return WHOLE.test(b) ? one === other : senseOf(stemOf(one ?? '')).root === senseOf(stemOf(other ?? '')).root;
};
