import { pattern } from '../text/pattern.ts';
import { SIGNING } from './agreement-words.ts';
import type { PaperPhrase } from './paper-phrases.ts';
import { PAPER_NOUN } from './paper-words.ts';
import { sentenceIndexAt } from './sentence-at.ts';
import type { Placed } from './stages.ts';

/*
 * Whether the text says that a paper is signed, adopted or concluded, or will be: by a verb before it in its clause, by one behind
 * it, as a member of such a list, or as a member of a list that the sentences before it opened ("The following were signed: …").
 */

type Text = Pick<Placed, 'text' | 'sentences'>;

/** Whether a verb of signing governs the words. */
export function isSigned({ start, span, about, noun, sentence }: PaperPhrase, reading: Text): boolean {
  const { text } = reading;
  const before = text.slice(sentence.start, start);
  if (NO_PAPER.test(before.slice(-40))) return false;
  // What it is about may stand behind the verb.
  const end = about !== '' && !text.startsWith(about, span.end - about.length) ? span.start + noun.length : span.end;
  if (PASSIVE.test(text.slice(end, Math.min(sentence.end, end + 90)))) return true;
  if (TOGETHER.test(text.slice(sentence.start, sentence.end))) return true;
  const clause = (LISTS.test(before) ? before : before.split(CLAUSE_END).at(-1)) ?? '';
  const verb = clause.search(SIGNING);
  if (verb >= 0 && !/\bsigns? of\b/u.test(clause) && reachesTo(clause.slice(verb))) return true;
  return isListed(start, reading);
}

/** What is signed into law is no agreement. */
const NO_PAPER = /\b(?:decree|executive order|federal law|amendments?)\b[^,;]*$/iu;

/** A verb governs what stands before these words, and not what stands behind. */
const CLAUSE_END =
  /[;:]|, (?:which|who|but|while)\b|\b(?:under|within|according to|in line with|implement\p{L}*|provisions of)\s(?:the\s)?$/u;

/** A verb governs the papers right behind it, and further ones only through others: a list. */
const reachesTo = (words: string): boolean => words.length < NEAR || NOUN.test(words) || /\bdocuments\b/u.test(words);

/** Code units behind a verb of signing in which its object stands. */
const NEAR = 70;
const NOUN = new RegExp(PAPER_NOUN.source, 'iu');

const LISTS =
  /\b(?:documents|agreements|papers)\b[^.]{0,80}\b(?:signed|adopted|approved|concluded)\b|\b(?:signed|adopted|approved|concluded|signing of|adoption of)\b[^.]{0,60}\b(?:documents|agreements|papers)\b/u;

const PASSIVE =
  /^(?:[^.;,]{0,60}?|[^.;]{0,30}?)\b(?:was|were|is|are|be|been|being|to be|is being)\s(?:also\s|then\s|\w+ly\s)?(?:signed|initialled|concluded|adopted|approved|passed|formalised)\b|^\s(?:signed|adopted|approved|concluded)\s(?:by|at|in|on|following|during|after|between)\b|^[^.;]{0,30}?,?\s(?:that|which)\s(?:\p{L}+\s){1,7}?signed\b|^\s(?:(?:we|they) (?:have )?(?:just )?)?signed\b/u;

/** "Agreements on visas and on the use of harbours, as well as a programme of exchanges, were signed": all before the one verb. */
const TOGETHER = pattern(
  String.raw`^\W*(?:In addition,\s|Also,?\s)?(?:(?:An?|The|Two|Three)\s)?(?:[\p{L}-]+\s){0,4}(?:[Aa]greements?|[Mm]emorand(?:um|ums|a)|[Pp]rotocols?|[Dd]eclarations?|[Cc]ontracts?|[Tt]reaty|[Tt]reaties)\s(?:(?!\b(?:which|that|who|will|would|is|are|has|have|had|can|says?|said|was|were)\b)[^.;:]){1,400}\s(?:was|were)\s(?:also\s)?(?:signed|concluded|adopted)(?:\s[^.;,]{0,60})?\W*$`,
  'u',
);

/** Whether the words stand in such a list, or behind others that the same verb says were signed. */
export function isAmongSigned(start: number, reading: Text): boolean {
  const sentence = reading.sentences[sentenceIndexAt(reading.sentences, start)]?.span;
  if (!sentence || isListed(start, reading) || TOGETHER.test(reading.text.slice(sentence.start, sentence.end)))
    return sentence !== undefined;
  const before = reading.text.slice(sentence.start, start);
  const verb = before.search(DONE);
  return verb >= 0 && NOUN.test(before.slice(verb)) && /(?:,|\band|;|as well as)\s(?:an?\s|the\s)?$/u.test(before);
}

const DONE = /\b(?:signed|adopted|approved|concluded|exchanged|signing of|adoption of)\b/u;

const isListed = (start: number, reading: Text): boolean =>
  listed(reading).has(sentenceIndexAt(reading.sentences, start));

const lists = new WeakMap<Text['sentences'], ReadonlySet<number>>();

/** The sentences that go on with the list of what one before them says was signed. */
function listed({ text, sentences }: Text): ReadonlySet<number> {
  const known = lists.get(sentences);
  if (known) return known;
  const found = new Set<number>();
  // A list goes on in words ("They include") or, after a colon, line by line.
  let isOpen = false;
  let isLines = false;
  let isToldOf = false;
  for (const [index, { span }] of sentences.entries()) {
    const words = text.slice(span.start, Math.min(span.end, span.start + OPENING));
    const whole = text.slice(span.start, span.end);
    const isMember: boolean =
      (isOpen && INCLUDE.test(words)) || (isToldOf && OTHERS.test(words)) || (isLines && MEMBER.test(words));
    if (isMember) found.add(index);
    const opens = OPENS.test(whole);
    isLines = (isLines && isMember) || (opens && /:\s*$/u.test(whole));
    isOpen = isMember || opens;
    isToldOf ||= isOpen;
  }
  lists.set(sentences, found);
  return found;
}

/** Code units at a sentence's start by which a member of a list is known. */
const OPENING = 140;

/** "A package of documents was signed", "The following agreements have been adopted:". */
const OPENS =
  /\b(?:documents|agreements|papers|contracts|memorand(?:ums|a)|package|accords|following)\b[^.]*\b(?:signed|adopted|approved|concluded|exchanged)\b|\b(?:signed|adopted|approved|concluded|exchanged|signing|adoption of)\b[^.]*\b(?:documents|agreements|papers|contracts|memorand(?:ums|a)|package|accords|following)\b/u;

/** "These included", "Among them is": the members of what the sentence before told of. */
const INCLUDE =
  /^\W*(?:these|those|they|it|among (?:them|these|the documents)|the (?:package|documents|agreements|papers|list)(?:\s\p{L}+){0,3}?)\s(?:also\s)?(?:includ\p{L}+|comprise\p{L}*|are|were|was|is|contain\p{L}*)\b/iu;

/** "Other documents include": they go on, whatever came between. */
const OTHERS =
  /^\W*(?:the\s)?(?:other|further|additional)\b[^.,;]{0,40}\b(?:documents|agreements|papers)\b[^.,;]{0,30}\b(?:includ\p{L}+|comprise\p{L}*|are|were)\b/iu;

/** A member in a line of its own begins with the paper: "— Memorandum of Understanding between …". */
const MEMBER = pattern(
  String.raw`^[\s\d.)*•–—-]*(?:(?:the|an?)\s)?(?:\p{Lu}[\p{L}’–-]*\s|\p{Ll}[\p{L}-]*\s){0,5}?(?:declaration|treaty|memorandum|convention|communiqu[eé]|agreement|road ?map|protocol|contract|programme|program|plan|statement)(?![\p{L}-])(?!\s(?:was|were|is|are|will|has|have)\b)`,
  'iu',
);
