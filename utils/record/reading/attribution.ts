import type { NameMention, Sentence } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { pattern } from '../text/pattern.ts';
import { SAYING } from './saying-words.ts';

/** Whom a sentence of narration names as the source of its words. */
export type Attribution =
  | { readonly to: 'person'; readonly mention: NameMention }
  /** "He said", "she added". */
  | { readonly to: 'pronoun'; readonly gender: 'f' | 'm' }
  /** "The diplomat said": the last person who spoke, if one did. */
  | { readonly to: 'role'; readonly name: string }
  /** A body or an office: "the ministry's press office". */
  | { readonly to: 'body'; readonly name: string }
  /** "The statement reads": whoever issued it. */
  | { readonly to: 'statement' }
  /** Several people at once. */
  | { readonly to: 'several' };

/** Adverbs and auxiliaries between a subject and its verb. */
const BETWEEN =
  '(?:(?:has|have|had|also|further|then|later|again|once more|once again|in turn|in his turn|however|for his part|for her part|himself|herself|always|first|clearly|already|today|just|still|too|\\p{Ll}+ly),?\\s+){0,4}';
/** What makes an act of a verb that else tells of words: "continued the talks", "answered questions". */
const ACT =
  "(?!\\s(?:the |a |an |their |his |her |its |our |some |about |journalists[’'] |reporters[’'] )*(?:\\d+ )?(?:meetings?|talks|consultations|visit|tour|trip|negotiations|ceremony|session|questions|journalists|gifts|work)(?!\\p{L}))";
/** An apposition or an aside between commas, of which a sentence's subject may have one. */
const ASIDE = '(?:,\\s[^,.;:"“”«»]{2,90},)?';
const AFTER = pattern(`^(?:[’']s?)?${ASIDE}\\s*,?\\s+${BETWEEN}${SAYING}(?!\\p{L})${ACT}`, 'u');
const BEFORE = pattern(`(?:^|[,”"»—–-]\\s?)\\s*(?:as\\s)?${SAYING}\\s+(?:the\\s)?$`, 'u');
const ACCORDING =
  /(?:according to|in the (?:words|opinion|view) of|as (?:noted|stated|said|stressed|put) by|по словам|по мнению|как (?:сообщил[аи]?|заявил[аи]?|отметил[аи]?))\s(?:the\s)?$/iu;
/** What makes a name an object and not a subject. */
const OBJECT =
  /(?:^|\s)(?:with|between|by|of|to|for|from|against|about|on|in|at|thanked|met|told|asked|invited|congratulated|informed)\s(?:the\s|his\s|her\s|Mr\s|Ms\s)?$/u;
/** What stands between two people who do something together: offices, commas and an "and", but no verb. */
const JOINED = pattern(
  String.raw`^(?:,?\s(?:of|the|for|\p{Lu}[\p{L}’'.-]*))*,?\s(?:and|и)(?:\s(?:of|the|for|\p{Lu}[\p{L}’'.-]*))*\s$`,
  'u',
);

const PRONOUN = pattern(`(?<![\\p{L}])(?<who>[Hh]e|[Ss]he|[Оо]на?)\\s+${BETWEEN}${SAYING}(?!\\p{L})`, 'u');
const STATEMENT_WORD =
  '(?:statement|communiqu[eé]|message|document|press release|release|report|readout|letter|telegram|text)';
const STATEMENT = pattern(
  `(?:[Tt]he|[Tt]his|[Aa]) (?:joint |official )?${STATEMENT_WORD} ${BETWEEN}(?:reads?|said|says|added|adds|noted|notes|stated|states|pointed out|stressed|emphasized|emphasised|specified)(?!\\p{L})|(?:[Aa]ccording to|[Aa]s follows from) (?:the|this|a) (?:joint |official )?${STATEMENT_WORD}(?!\\p{L})|говорится в (?:заявлении|сообщении|документе)`,
  'u',
);
const BODY_NAME =
  "(?:[Tt]he )?(?:\\p{Lu}[\\p{L}’'.-]*\\s){0,5}(?:(?:foreign|defence|defense|press|economic|energy|interior|finance)\\s)?(?:[Pp]ress (?:[Oo]ffice|[Ss]ervice|[Ss]ecretary)|[Mm]inistry|Kremlin|White House|[Gg]overnment|[Aa]dministration|[Ee]mbassy|[Ff]oreign Office|Commission|Council|[Aa]gency|[Nn]ewspaper)";
const ROLE_NAME =
  '[Tt]he (?:[\\p{L}’-]+ ){0,4}(?:diplomat|official|spokesman|spokeswoman|spokesperson|ambassador|envoy|minister|president|premier|chancellor|governor|mayor|lawmaker|senator|politician|expert|analyst|leader|head of state|chief|aide|secretary|speaker|chairman|director|general)';
const ROLE = pattern(`(?<who>${ROLE_NAME})\\s+${BETWEEN}${SAYING}(?!\\p{L})${ACT}`, 'iu');
const ROLE_ACCORDING = pattern(`according to (?<who>${ROLE_NAME})(?!\\p{L})`, 'iu');
const PRONOUN_ACCORDING = pattern(
  String.raw`(?<!\p{L})(?:[Aa]ccording to (?<who>him|her)|[Ii]n (?<whose>his|her) (?:own )?(?:words|opinion|view|estimation|estimate))(?!\p{L})`,
  'u',
);
const BODY = pattern(`(?<who>${BODY_NAME})\\s+${BETWEEN}${SAYING}(?!\\p{L})`, 'u');
const BODY_ACCORDING = pattern(`[Aa]ccording to (?<who>${BODY_NAME})`, 'u');
const BODY_BEHIND = pattern(`[,”"]\\s(?<who>${BODY_NAME})\\s+${BETWEEN}${SAYING}(?!\\p{L})[^,;:"“]{0,60}$`, 'u');

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
    const isJoint = before !== undefined && JOINED.test(words.slice(before.span.end - from, start));
    return isJoint ? { to: 'several' } : { to: 'person', mention };
  }
  return null;
}

function pronounOrBody(words: string): Attribution | null {
  const found = [PRONOUN, PRONOUN_ACCORDING, ROLE, ROLE_ACCORDING, BODY].map((form) => form.exec(words));
  const [pronoun, him, role, expert, body] = found;
  const first = found.filter((each) => each !== null && each !== undefined).sort((a, b) => a.index - b.index)[0];
  const who = first?.groups?.who ?? first?.groups?.whose;
  if (!who) return null;
  if (first === pronoun || first === him) return { to: 'pronoun', gender: /^(?:she|her|она)$/i.test(who) ? 'f' : 'm' };
  if (first === role || first === expert) return { to: 'role', name: bodyName(who) };
  return first === body ? { to: 'body', name: bodyName(who) } : null;
}

/** As it stands, but for the capital that the sentence gives its article. */
const bodyName = (words: string): string => words.trim().replace(/^The (?=\p{L})/u, 'the ');

/** The words with what is quoted blanked out: who speaks inside a quotation is no source of it. */
function blank(words: string, from: number, quoted: readonly Span[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of quoted) {
    const [first, last] = [Math.max(at, start - from + 1), Math.min(words.length, end - from - 1)];
    if (first >= last) continue;
    pieces.push(words.slice(at, first), ' '.repeat(last - first));
    at = last;
  }
  return pieces.join('') + words.slice(at);
}
