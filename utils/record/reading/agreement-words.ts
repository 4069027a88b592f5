import type { AgreementKind } from '../model/knowledge.ts';
import { pattern } from '../text/pattern.ts';

/** Words for the kinds of document that parties sign or adopt, one alternative a kind. */
export const KIND_WORD =
  '(?:declarations?|treat(?:y|ies)|memorand(?:um|a|ums)(?: of understanding)?|conventions?|agreements?|accords?|statements?|road ?maps?|protocols?|communiqu[eé]s?|documents?|pacts?)';

/** The same in Russian, in any case. */
export const RUSSIAN_KIND_WORD =
  '(?:деклараци(?:я|и|ю|ей|й|ями|ях)|договор(?:а|у|ом|е|ы|ов|ами)?|меморандум(?:а|у|ом|е|ы|ов)?|соглашени(?:е|я|ю|ем|и|й|ями|ях)|договор[её]нност(?:ь|и|ей|ями|ях)|заявлени(?:е|я|ю|ем|и|й|ями|ях)|конвенци(?:я|и|ю|ей)|документ(?:а|у|ом|ы|ов|ами)?)';

/** What every word for a kind holds, without the letter that may be a capital. */
export const KIND_SEED =
  /eclaration|reaty|reaties|emorand|onvention|greement|ccord|tatement|oad ?map|rotocol|ommuniqu|ocument|ontract|rogramme|esolution|pact|Pact|harter|екларац|оговор|еморанд|оглашен|аявлен|онвенц|окумент/gu;

/** How far a title or the words around it may reach from the word for the kind. */
export const TITLE_REACH = { before: 120, after: 260 } as const;

/** Words before a kind that make it one between states. */
export const DIPLOMATIC =
  '(?:trilateral|tripartite|three-way|three-party|bilateral|quadrilateral|multilateral|joint|peace|ceasefire|трёхсторонн\\p{L}+|трехсторонн\\p{L}+|двусторонн\\p{L}+|совместн\\p{L}+|мирн\\p{L}+)';

/** Whether words speak of three parties. */
export const isTrilateral = (words: string): boolean => /trilateral|tripartite|three-|тр[её]хсторонн/iu.test(words);

/** Whether a word for a kind stands in the plural. */
export const isPlural = (word: string): boolean =>
  /(?:s|ies|moranda)$/iu.test(word) ||
  /(?:ии|ий|иями|иях|ы|ов|ами|ени[яй]|ениями|ениях|ост(?:и|ей|ями|ях))$/iu.test(word);

/** The kind of agreement that a word means; `null` for words that fit any ("documents", "agreements"). */
export function kindOf(word: string): AgreementKind | null {
  if (/declar|декларац/iu.test(word)) return 'declaration';
  if (/treat|convention|covenant|pact|договор(?!.?нн)|конвенц/iu.test(word)) return 'treaty';
  if (/memorand|меморандум/iu.test(word)) return 'memorandum';
  if (/road/iu.test(word)) return 'road map';
  return /statement|communiqu|заявлен/iu.test(word) ? 'statement' : null;
}

/** Verbs by which a text becomes an agreement, in any form. */
export const SIGNING = pattern(
  String.raw`\b(?:sign(?:s|ed|ing)?|(?:signature|conclusion|adoption) of|co-sign(?:ed)?|initial(?:led|ling)|conclud(?:e|ed|ing)|adopt(?:s|ed|ing)?|approv(?:e|es|ed|ing)(?! by)|inked)\b|(?<!\p{L})(?:подпис\p{L}+|принят\p{L}*|приня(?:л|ли)|заключ(?:ил|ен|ён)\p{L}*)`,
  'iu',
);
