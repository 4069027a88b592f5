import type { Span } from '../model/span.ts';
import { pattern } from '../text/pattern.ts';
import { SIGNING } from './agreement-words.ts';
import { matchNear } from './match-near.ts';
import { sentenceAt, sentenceIndexAt } from './sentence-at.ts';
import type { Placed } from './stages.ts';

/*
 * Papers in small letters: "a memorandum of understanding on trade". They are agreements where the text says that somebody signs,
 * adopts or concludes them, in the clause, as members of a list, or in the sentence before ("These included a programme for …"),
 * and where an article points at one by its subject ("the agreement on preventing incidents at sea").
 */

/** A paper in small letters; `isSigned` where the text says that it is or will be signed. */
export type Paper = Span & { readonly isSigned: boolean };

const ADJECTIVE =
  '(?:[Jj]oint|[Tt]rilateral|tripartite|bilateral|peace|ceasefire|political|inter-?governmental|inter-?state|inter-?departmental|inter-?agency|inter-?regional|inter-?parliamentary|free[- ]trade|framework|general|comprehensive|strategic|co-?operation|partnership|investment|loan|credit|trade|supply|service|purchase|sales|long-term|medium-term|short-term|multi-year|five-year|three-year|ten-year|two-year|national|new|final|separate|special|fundamental|basic|corresponding|economic|cultural|military|energy|gas|oil|land|border|\\p{Lu}\\p{L}+[-–]\\p{L}+|\\p{Lu}\\p{L}+n)';
const KIND =
  '(?:[Dd]eclarations?|[Tt]reaty|[Tt]reaties|[Mm]emorand(?:um|ums|a)(?: (?:of|on) (?:mutual )?understanding)?|[Cc]onventions?|[Ss]tatements?|[Cc]ommuniqu[eé]|[Aa]greements?|[Rr]oad ?maps?|[Pp]rotocols?|contracts?|programmes?|programs?|(?:action )?plan(?: of action)?|charter)';
/** Where what a paper is about ends; in a list, where the next member begins. */
const END = String.raw`(?=[.;:()“”"»—]|–(?!\d)|,\s(?!(?:19|20)\d\d)|\s(?:which|that|who|was|were|is|are|will|would|has|have|had|during|following|after|before|at (?!sea)|today|yesterday|tomorrow|tonight|as|also|still|while|when|where|through|until|reflecting|setting|providing|signed|adopted|and \p{L}+ed|and to|and (?:an?|the)\s(?:\p{L}[\p{L}-]*\s){0,4}${KIND}|and (?:other|a number|some|several|relevant)|on (?:\p{Lu}|\d)|in (?:\p{Lu}|(?:19|20)\d\d(?!\s?[-–])|the (?:presence|coming|near|next|future|course|city))|to (?!\d|20)|by|from (?!20)|but|because|since|so|this|last|next|soon)(?![\p{L}])|$)`;

const PAPER = pattern(
  `(?<![\\p{L}-])(?:(?<point>[Tt]he|[Aa]n?|[Oo]ur|[Tt]his|[Tt]hat|[Tt]hese|[Tt]wo|[Tt]hree)\\s)?(?<what>(?:${ADJECTIVE},?\\s(?:and\\s)?)*${KIND})(?![\\p{L}-])`,
  'gu',
);
/** What a paper is about, right behind it. */
const ABOUT = pattern(
  `^\\s(?:on|of|for|between|with|concerning|regarding|to (?!the\\b|be\\b|which\\b)|by the)\\s?.{3,160}?${END}`,
  'u',
);

/** What every such paper holds. */
const SEED =
  /eclaration|reaty|reaties|emorand|onvention|greement|tatement|ommuniqu|oad ?map|rotocol|ontract|rogram|plan\b|charter/gu;

/** Papers that somebody signs or has signed, and those that an article points at. */
export function findPapers(reading: Placed): Paper[] {
  return matchNear(reading.text, SEED, [PAPER], REACH).flatMap((match) => {
    const draft = draftOf(match, reading);
    if (!draft) return [];
    const isSigned = isGoverned(draft, reading);
    if (isSigned ? !isTold(draft) : !isPointedAt(draft, reading)) return [];
    const words = `${draft.what}${draft.about}`.trimEnd().replace(LOOSE_END, '');
    return [{ start: draft.first, end: draft.first + words.length, isSigned }];
  });
}

/** How far the adjectives of a paper reach before its noun. */
const REACH = { before: 120, after: 24 } as const;

/** A paper's words: where they start with and without what points at them, what it is, what it is about, where they end. */
type Draft = {
  readonly start: number;
  readonly first: number;
  readonly end: number;
  readonly point: string;
  readonly what: string;
  readonly about: string;
};

/** Reads on only where an article points or a verb of signing is near: most papers are spoken of in general. */
function draftOf(match: RegExpMatchArray, { text, sentences }: Placed): Draft | null {
  const { point = '', what = '' } = match.groups ?? {};
  const start = match.index ?? 0;
  const after = start + match[0].length;
  const at = sentenceIndexAt(sentences, start);
  const sentence = sentences[at]?.span;
  if (!sentence) return null;
  const isNear =
    /^(?:the|our)$/iu.test(point) ||
    VERB.test(text.slice(sentences[at - 1]?.span.start ?? sentence.start, sentence.end));
  if (!isNear) return null;
  const about = ABOUT.exec(text.slice(after, Math.min(sentence.end, after + LONGEST)))?.[0] ?? '';
  return { start, first: after - what.length, end: after + about.length, point, what, about };
}

/** Code units in which the words that a paper is about end. */
const LONGEST = 200;
const VERB = /[Ss]ign|approved|adopt|conclu|initial|passed|inked/u;

/** A conjunction or preposition that the words were cut off after. */
const LOOSE_END = /(?:\s(?:and|or|of|on|with|for|between|the|an?|in|to|by))+$/u;

/** Whether a paper that is signed can be told from others: "an agreement" alone can't. */
function isTold({ what, about, point }: Draft): boolean {
  // One that is only wished for is none.
  if (VAGUE_SUBJECT.test(about) || (/^an?$/iu.test(point) && /^peace\s/u.test(what))) return false;
  const plain =
    /^(?:new |final |separate |special |corresponding |general |basic |fundamental )*(?:agreements?|contracts?|programmes?|programs?|plan|protocols?|statements?|road ?maps?|charter)$/iu;
  // "The declaration" points back.
  if (about === '' && /^(?:the|this|that|our|these)$/iu.test(point)) return false;
  if (about === '')
    return (
      !plain.test(what) &&
      !/^(?:peace|ceasefire)\s/u.test(what) &&
      !/s$/u.test(what.replace(/loan agreements|agreements$/u, ''))
    );
  if (/statements?$/iu.test(what)) return /joint|trilateral|tripartite|bilateral|political/iu.test(what);
  return (
    !/^(?:programmes?|programs?|plan)$/u.test(what) ||
    /^\s(?:on|of|for)\s(?:co-?operation|joint|consultations|cultural|exchanges?|the (?:development|implementation))/u.test(
      about,
    )
  );
}

const VAGUE_SUBJECT =
  /^\s(?:on|of|for|with|between)\s(?:the (?:need|basis|part)|that|this|these|those|it|its|his|their|all|many|most|some|such|what|how|when|a number|various|principle|behalf|everything|both|us|them|him|course)\b/u;

/** "The agreement on preventing incidents at sea": one that is known by its subject, whatever became of it. */
function isPointedAt({ point, what, about, start }: Draft, { text }: Placed): boolean {
  if (!/^(?:the|our)$/iu.test(point) || VAGUE_SUBJECT.test(about)) return false;
  if (!/(?:agreement|treaty|memorandum(?: of understanding)?|convention|protocol|contract|declaration)$/iu.test(what))
    return false;
  if (
    /\b(?:reach\p{L}*|c[ao]me to|arriv\p{L}+ at|no|without|under)\s$/u.test(text.slice(Math.max(0, start - 20), start))
  )
    return false;
  return /^\s(?:on|for|concerning|regarding|between)\s\S+\s?\S*/u.test(about) && /\p{L}{4}/u.test(about.slice(5));
}

/** Whether a verb of signing governs the words. */
function isGoverned({ start, end }: Draft, { text, sentences }: Placed): boolean {
  const at = sentenceIndexAt(sentences, start);
  const sentence = sentences[at]?.span ?? { start, end };
  const before = text.slice(sentence.start, start);
  if (/\b(?:decree|executive order|federal law|amendments?)\b/iu.test(before.slice(-30))) return false;
  const after = text.slice(end, Math.min(sentence.end, end + 70));
  if (PASSIVE.test(after)) return true;
  const clause =
    before
      .split(
        LISTS.test(before)
          ? NO_CUT
          : /[;:]|, (?:which|who|but|while)\b|\b(?:under|within|according to|in line with|implement\p{L}*|provisions of)\s(?:the\s)?$/u,
      )
      .at(-1) ?? '';
  const verb = clause.search(SIGNING);
  if (verb >= 0 && !/\bsigns? of\b/u.test(clause) && reachesTo(clause.slice(verb))) return true;
  return isListed(start, { text, sentences });
}

/** Whether the words stand in the list of what the sentence before says was signed: "These included a programme for …". */
function isListed(start: number, { text, sentences }: Pick<Placed, 'text' | 'sentences'>): boolean {
  const at = sentenceIndexAt(sentences, start);
  const [own, previous] = [sentences[at]?.span, sentences[at - 1]?.span];
  return (
    own !== undefined &&
    previous !== undefined &&
    INCLUDE.test(text.slice(own.start, start)) &&
    DONE.test(text.slice(previous.start, previous.end))
  );
}

/** Whether the words stand in such a list, or behind others that the same verb says were signed. */
export function isAmongSigned(start: number, reading: Pick<Placed, 'text' | 'sentences'>): boolean {
  const sentence = sentenceAt(reading.sentences, start)?.span;
  if (!sentence || isListed(start, reading)) return sentence !== undefined;
  const before = reading.text.slice(sentence.start, start);
  const verb = before.search(DONE);
  return verb >= 0 && KINDS.test(before.slice(verb)) && /(?:,|\band|;|as well as)\s(?:an?\s|the\s)?$/u.test(before);
}

const DONE = /\b(?:signed|adopted|approved|concluded|exchanged)\b/u;

/** A verb governs the papers right behind it, and further ones only through others: a list. */
const reachesTo = (words: string): boolean => words.length < NEAR || KINDS.test(words);

/** Code units behind a verb of signing in which its object stands. */
const NEAR = 70;
const KINDS = new RegExp(`(?<![\\p{L}-])${KIND}(?![\\p{L}-])|\\bdocuments\\b`, 'u');
const LISTS =
  /\b(?:documents|agreements|papers)\b[^.]{0,80}\b(?:signed|adopted|approved|concluded)\b|\b(?:signed|adopted|approved|concluded)\b[^.]{0,60}\b(?:documents|agreements|papers)\b/u;
const NO_CUT = /(?!)/u;

/** "These included", "It includes": the members of what the sentence before told of. */
const INCLUDE =
  /^\W*(?:these|they|it|among (?:them|these)|the (?:package|documents|list)(?:\s\p{L}+){0,3}?)\s(?:also\s)?(?:includ\p{L}+|comprise\p{L}*|are|were|was|is|contain\p{L}*)\b/iu;

const PASSIVE =
  /^[^.;,]{0,40}?\b(?:was|were|is|are|be|been|being|to be|is being)\s(?:also\s|\w+ly\s)?(?:signed|initialled|concluded|adopted|approved|passed)\b|^\s(?:that (?:we|they) )?signed\b/u;
