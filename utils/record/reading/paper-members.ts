import { pattern } from '../text/pattern.ts';
import type { PaperPhrase } from './paper-phrases.ts';

/*
 * Papers that share one noun, a name for each: "agreements were signed on fisheries, on visas and on trade", "agreements on
 * fisheries, visas and trade", "contracts with Zenda Ports and Graustark Steel".
 */

/** The names of papers that share one noun; none where it has one subject. */
export function membersOf({ noun, modifiers, span, sentence }: PaperPhrase, text: string): string[] {
  if (!PLURAL.test(noun)) return [];
  const words = text.slice(span.start + modifiers.length + noun.length, sentence.end).replace(/[.;:\s]+$/u, '');
  const subjects = repeated(words) ?? counterparts(words) ?? listed(words) ?? [];
  const one = `${modifiers}${noun.replace(PLURAL, SINGULAR)}`;
  return subjects.map((subject) => `${one} ${subject.trim()}`);
}

const upToOther = (words: string): string => (words.split(NEXT_PAPER)[0] ?? '').replace(/[.;:,\s]+$/u, '');

/** Where several papers of another noun follow. */
const NEXT_PAPER =
  /;\s(?:and\s)?(?:\p{Ll}[\p{L}-]*\s)?(?:agreements|memorandums|memoranda|protocols|programmes|contracts)\s(?:of\sunderstanding\s)?(?:on|for|between|with)\s/iu;

/** The ending of several: "agreements", "memorandums of understanding", "treaties". */
const PLURAL = /(?:ies|s|(?<=[Mm]emorand)a)(?=$| (?:of|on)\b)/u;
const SINGULAR = (ending: string): string => ({ ies: 'y', a: 'um' })[ending] ?? '';

/** "On fisheries, on visas": each with its preposition. */
function repeated(words: string): string[] | null {
  const opening = OPENING.exec(words)?.[0];
  const subjects = opening === undefined ? [] : words.slice(opening.length).split(NEXT);
  return subjects.length > 1 ? subjects.map((subject) => upToOther(subject).split(BEHIND_LIST)[0] ?? '') : null;
}

/** What stands between the noun and the first subject: nothing, the verb, a colon or a dash. */
const OPENING =
  /^(?:[^.;:]{0,90}?\b(?:signed|adopted|concluded|approved)\b[^.;:]{0,80}?)?(?:[:—–]|\s–)?\s?(?=on\s\p{L})|^\s(?=(?:in|for)\s\p{L})/u;

/** Where the next subject begins. */
const NEXT = /(?:[;,]\s(?:and\s)?|\sand\s)(?=on\s\p{L})/u;

/** "With Zenda Ports and Graustark Steel": one paper with each. */
function counterparts(words: string): string[] | null {
  const names = WITH.exec(words)?.groups?.names?.split(/,\s(?:and\s)?|\sand\s(?=(?:the\s)?\p{Lu})/u) ?? [];
  return names.length > 1 ? names.map((name) => `with ${name}`) : null;
}

const NAME = String.raw`(?:the\s)?\p{Lu}[\p{L}\p{N}.’'&-]*(?:\s(?:of\s(?:the\s)?)?\p{Lu}[\p{L}\p{N}.’'&-]*){0,5}`;
const WITH = pattern(
  String.raw`^\swith\s(?<names>${NAME}(?:,\s${NAME}){0,6},?\sand\s${NAME})(?=$|[.,;(]|\s(?!of\s)\p{Ll})`,
  'u',
);

/** "On fisheries, visas and trade": subjects between commas, with an "and" before the last. */
function listed(words: string): string[] | null {
  const opening = SHARED.exec(words)?.[0];
  if (opening === undefined) return null;
  const list = upToOther(words.slice(opening.length)).split(BEHIND_LIST)[0] ?? '';
  const subjects = list.split(/,\s(?:and\s)?/u);
  const last = subjects.at(-1) ?? '';
  if (subjects.length < 2 || subjects.some((subject, at) => at < subjects.length - 1 && DESCRIBES.test(subject)))
    return null;
  if (!/,\sand\s/u.test(list)) {
    const and = /\sand\s/u.exec(last);
    if (!and) return null;
    subjects.splice(-1, 1, last.slice(0, and.index), last.slice(and.index + and[0].length));
  }
  return subjects.every((subject) => /\p{L}{3}/u.test(subject) && subject.length < LONGEST)
    ? subjects.map((subject) => `${opening.trim()} ${subject}`)
    : null;
}

/** What all the subjects share: a preposition, and the field that each is of. */
const SHARED = pattern(
  String.raw`^\s(?:(?:on|for|of|regarding|concerning)\s(?:(?:cooperation|partnership|interaction)\s(?:in|on)\s(?!the\s(?:\p{Ll}+\s)?(?:and|sector|use)\b))?(?:(?:the\s)?(?:fields?|areas?|spheres?)\sof\s)?)`,
  'u',
);

/** Where the list is over. */
const BEHIND_LIST =
  /;|\.(?!\d)|[–(:“”"]|,?\s(?:as well as|was|were|is|are|will|has|have|had|which|that|who|signed|adopted|during|following|among others|etc)\b|,?\sand\s(?:an?|the)\s(?:[\p{L}-]+\s){0,4}?(?:agreement|memorand|protocol|programme|plan|contract|declaration|statement|treaty|road ?map|charter)/iu;

/** "On trade, economic and cultural cooperation" has one subject: what stands before its noun only describes it. */
const DESCRIBES = /^(?:[\p{L}-]+\s)?[\p{L}-]+(?:ical|ic|al|ary|ive|ous|ian|ish|ese)$|^(?:trade|visa)$/u;

/** Code units of a subject. */
const LONGEST = 120;
