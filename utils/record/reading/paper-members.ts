import type { PaperPhrase } from './paper-phrases.ts';

/** The names of papers that share one noun: "agreements were signed on fisheries, on visas and on trade"; none where it has one subject. */
export function membersOf({ noun, modifiers, span, sentence }: PaperPhrase, text: string): string[] {
  if (!PLURAL.test(noun)) return [];
  const words = text.slice(span.start + modifiers.length + noun.length, sentence.end).replace(/[.;:\s]+$/u, '');
  const opening = OPENING.exec(words)?.[0];
  if (opening === undefined) return [];
  const subjects = words.slice(opening.length).split(NEXT);
  return subjects.length > 1
    ? subjects.map((subject) => `${modifiers}${noun.replace(PLURAL, '')} ${subject.trim()}`)
    : [];
}

/** The ending of several: "agreements", "memorandums of understanding". */
const PLURAL = /s(?=$| (?:of|on)\b)/u;

/** What stands between the noun and the first subject: nothing, the verb, or a colon. */
const OPENING = /^(?:[^.;:]{0,90}?\b(?:signed|adopted|concluded|approved)\b[^.;:]{0,80}?)?:?\s(?=on\s\p{L})/u;

/** Where the next subject begins. */
const NEXT = /(?:[;,]\s(?:and\s)?|\sand\s)(?=on\s\p{L})/u;
