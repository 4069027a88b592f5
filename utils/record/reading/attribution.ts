import type { NameMention, Sentence } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { SAYING } from './saying-words.ts';

/** Whom a sentence of narration names as the source of its words. */
export type Attribution =
  | { readonly to: 'person'; readonly mention: NameMention }
  /** "He said", "she added". */
  | { readonly to: 'pronoun'; readonly gender: 'f' | 'm' }
  /** A body or an office: "the ministry's press office". */
  | { readonly to: 'body'; readonly name: string }
  /** "The statement reads": whoever issued it. */
  | { readonly to: 'statement' }
  /** Several people at once. */
  | { readonly to: 'several' };

/** Adverbs and auxiliaries between a subject and its verb. */
const BETWEEN =
  '(?:(?:has|have|had|also|further|then|later|again|once more|once again|in turn|in his turn|however|for his part|for her part|himself|herself|always|first|clearly|already|today|just|still|too|\\p{Ll}+ly),?\\s+){0,4}';
/** An apposition or an aside between commas, of which a sentence's subject may have one. */
const ASIDE = '(?:,\\s[^,.;:"“”«»]{2,90},)?';
const AFTER = new RegExp(`^(?:[’']s?)?${ASIDE}\\s*,?\\s+${BETWEEN}${SAYING}(?!\\p{L})`, 'u');
const BEFORE = new RegExp(`(?:^|[,”"»—–-]\\s?)\\s*(?:as\\s)?${SAYING}\\s+(?:the\\s)?$`, 'u');
const ACCORDING =
  /(?:according to|in the (?:words|opinion|view) of|as (?:noted|stated|said|stressed|put) by|по словам|по мнению|как (?:сообщил[аи]?|заявил[аи]?|отметил[аи]?))\s(?:the\s)?$/iu;
/** What makes a name an object and not a subject. */
const OBJECT =
  /(?:^|\s)(?:with|between|by|of|to|for|from|against|about|on|in|at|thanked|met|told|asked|invited|congratulated|informed)\s(?:the\s|his\s|her\s|Mr\s|Ms\s)?$/u;
const JOINED = /(?:,|\sand|,\sand|\sи)\s(?:the\s|Mr\s|Ms\s)?$/u;

const PRONOUN = new RegExp(`(?<![\\p{L}])(?<who>[Hh]e|[Ss]he|[Оо]на?)\\s+${BETWEEN}${SAYING}(?!\\p{L})`, 'u');
const STATEMENT_WORD =
  '(?:statement|communiqu[eé]|message|document|press release|release|report|readout|letter|telegram|text)';
const STATEMENT = new RegExp(
  `(?:[Tt]he|[Tt]his|[Aa]) (?:joint |official )?${STATEMENT_WORD} ${BETWEEN}(?:reads?|said|says|added|adds|noted|notes|stated|states|pointed out|stressed|emphasized|emphasised|specified)(?!\\p{L})|(?:[Aa]ccording to|[Aa]s follows from) (?:the|this) (?:joint |official )?${STATEMENT_WORD}(?!\\p{L})|говорится в (?:заявлении|сообщении|документе)`,
  'u',
);
const BODY_NAME =
  "(?:[Tt]he )?(?:\\p{Lu}[\\p{L}’'.-]*\\s){0,5}(?:(?:foreign|defence|defense|press|economic|energy|interior|finance)\\s)?(?:[Pp]ress (?:[Oo]ffice|[Ss]ervice|[Ss]ecretary)|[Mm]inistry|Kremlin|White House|[Gg]overnment|[Aa]dministration|[Ee]mbassy|[Ss]pokesman|[Ss]pokeswoman|[Ss]pokesperson|[Ff]oreign Office|Commission|Council|[Dd]iplomat|[Oo]fficial|[Aa]gency|[Nn]ewspaper)";
const BODY = new RegExp(`(?<who>${BODY_NAME})\\s+${BETWEEN}${SAYING}(?!\\p{L})`, 'u');
const BODY_ACCORDING = new RegExp(`[Aa]ccording to (?<who>${BODY_NAME})`, 'u');
const BODY_BEHIND = new RegExp(`[,”"]\\s(?<who>${BODY_NAME})\\s+${BETWEEN}${SAYING}(?!\\p{L})[^,;:"“]{0,60}$`, 'u');

/** How far from a name its verb is looked for, in code units. */
const REACH = 160;

/**
 * Whom a sentence names as its source, the outermost first: "according to …" and what stands behind the last comma outrank
 * the subject of a clause inside. `null` where it names nobody.
 */
export function attributionOf(
  text: string,
  { span }: Sentence,
  people: readonly NameMention[],
  quoted: readonly Span[],
): Attribution | null {
  const words = blank(text.slice(span.start, span.end), span.start, quoted);
  const outer = STATEMENT.exec(words) ? ({ to: 'statement' } as const) : null;
  const behind = BODY_BEHIND.exec(words) ?? BODY_ACCORDING.exec(words);
  const cited = people.find((mention) => ACCORDING.test(words.slice(0, mention.span.start - span.start).slice(-40)));
  if (cited) return { to: 'person', mention: cited };
  if (behind?.groups?.who) return { to: 'body', name: bodyName(behind.groups.who) };
  if (outer) return outer;
  return subjectOf(words, span.start, people) ?? pronounOrBody(words);
}

function subjectOf(words: string, from: number, people: readonly NameMention[]): Attribution | null {
  for (const [index, mention] of people.entries()) {
    const [start, end] = [mention.span.start - from, mention.span.end - from];
    const lead = words.slice(Math.max(0, start - REACH), start);
    const says = AFTER.test(words.slice(end, end + REACH)) || BEFORE.test(lead);
    if (!says || OBJECT.test(lead)) continue;
    const before = people[index - 1];
    const joint =
      before !== undefined &&
      JOINED.test(lead) &&
      /^(?:,[^,]{0,60},)?,?\s?(?:and|и)?\s?(?:the\s|Mr\s)?$/u.test(words.slice(before.span.end - from, start));
    return joint && /(?:and|и)\s(?:the\s|Mr\s|Ms\s)?$/u.test(lead) ? { to: 'several' } : { to: 'person', mention };
  }
  return null;
}

function pronounOrBody(words: string): Attribution | null {
  const [pronoun, body] = [PRONOUN.exec(words), BODY.exec(words)];
  if (pronoun?.groups?.who && (!body || pronoun.index < body.index)) {
    return { to: 'pronoun', gender: /^(?:she|она)$/i.test(pronoun.groups.who) ? 'f' : 'm' };
  }
  return body?.groups?.who ? { to: 'body', name: bodyName(body.groups.who) } : null;
}

/** As it stands, but for the capital that the sentence gives its article. */
const bodyName = (words: string): string => words.trim().replace(/^The (?=\p{L})/u, 'the ');

/** The words with what is quoted blanked out: who speaks inside a quotation is no source of it. */
function blank(words: string, from: number, quoted: readonly Span[]): string {
  let blanked = words;
  for (const { start, end } of quoted) {
    const [first, last] = [Math.max(0, start - from + 1), Math.min(words.length, end - from - 1)];
    if (first < last) blanked = blanked.slice(0, first) + ' '.repeat(last - first) + blanked.slice(last);
  }
  return blanked;
}
