import { isAdverb } from './noun-phrase.ts';

/** A plural noun in the singular, in lower case; possessive endings go. */
export function singular(word: string): string {
  const bare = word.toLowerCase().replace(/['’]s?$/, '');
  const irregular = IRREGULAR.get(bare);
  if (irregular) return irregular;
  if (/(?:ss|us|is)$/.test(bare) || bare.length < 4) return bare;
  if (/^\p{L}ies$/u.test(bare)) return bare.slice(0, -1);
  if (/ies$/.test(bare)) return `${bare.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(bare)) return bare.slice(0, -2);
  return bare.replace(/s$/, '');
}

const IRREGULAR = new Map([
  ['schoolchildren', 'schoolchild'],
  ['children', 'child'],
  ['men', 'man'],
  ['women', 'woman'],
  ['servicemen', 'serviceman'],
  ['programmes', 'programme'],
  ['series', 'series'],
  ['businesses', 'business'],
]);

/** Nouns that name the same thing as another, by that other. */
const SAME = new Map([
  ['turnover', 'trade'],
  ['salary', 'wage'],
  ['pay', 'wage'],
  ['earnings', 'income'],
  ['workplace', 'job'],
  ['physician', 'doctor'],
  ['kilometer', 'kilometre'],
  ['km', 'kilometre'],
  ['kg', 'kilogram'],
  ['mw', 'megawatt'],
  ['ha', 'hectare'],
  ['meter', 'metre'],
  ['ton', 'tonne'],
  ['roubles', 'ruble'],
  ['manufacture', 'production'],
  ['output', 'production'],
  ['automobile', 'car'],
  ['spending', 'expenditure'],
  ['credit', 'loan'],
  ['borrowing', 'loan'],
  ['commerce', 'trade'],
  ['business', 'company'],
  ['enterprise', 'company'],
  ['firm', 'company'],
  ['national', 'citizen'],
  ['pupil', 'schoolchild'],
  ['article', 'clause'],
  ['provision', 'clause'],
  ['trip', 'visit'],
  ['roadmap', 'road-map'],
]);

/** What a head noun counts, as one word for all that name it. */
export const thingOf = (word: string): string => {
  const one = singular(word);
  return SAME.get(one) ?? one;
};

/** Modifiers that tell nothing of what is counted. */
const EMPTY =
  /^(?:our|my|your|their|its|his|her|the|a|an|mutual|bilateral|two-way|reciprocal|reciprocal|total|overall|general|current|already|different|various|such|other|new|additional|more|same|separate|large|major|big|small|good|great|important|relevant|leading|entire|whole|respective|accumulated|cumulative|direct|considerable|significant|substantial|huge|record|making|robust|country|national|annual|average|several|many|commodity|volume|level|rate|number|share|amount|almost|least|nominal|term|absolute|monthly|yearend|year-end|mark|latest|figure|indicator|threshold|milestone|falling|rising|growing|increasing|historical|historic|low|lowest|high|highest|all-time)$/;

/** Words of a clause that say where, when and how, not what. */
const IDLE =
  /^(?:today|now|still|also|already|only|just|currently|here|there|together|again|year|years|month|months|week|weeks|day|days|last|this|next|it|them|they|we|he|she|is|are|was|were|be|been|being|has|have|had|will|would|can|could|may|must|do|does|did|which|that|who|where|when|and|or|but|of|in|on|at|to|from|for|with|by|into|as|than|about|over|under|more|less|very|quite|well|not|no|so|both|all|each|every|some|any|the|a|an|our|my|your|their|its|his|her|these|those|throughout|across|nationwide|countrywide|per|including|between|among|within|country|countries|republic|percent|million|billion|thousand|i|you|us|two|three|if|because|while|during|before|after|since|until|compared|same|period|time)$/;

/** "January", "January-August". */
const MONTHS =
  /^(?:(?:january|february|march|april|may|june|july|august|september|october|november|december)(?:[-‑]|$)){1,2}$/;

/** Words that tell what is counted, in the singular, apart and in order of the alphabet. */
export const telling = (words: readonly string[]): string[] =>
  [
    ...new Set(
      words
        .map((word) => word.replace(/['’]s?$/, ''))
        .filter((word) => /\p{L}{2}/u.test(word) && !IDLE.test(word) && !MONTHS.test(word) && !isAdverb(word))
        .map((word) => slug(singular(word)))
        .filter((word) => !EMPTY.test(word)),
    ),
  ].sort();

/** A word as part of a key: letters and digits, hyphens between. */
export const slug = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\d]+/gu, '-')
    .replace(/^-|-$/g, '');

/** What those or that which is counted do, in classes: only what does the same is the same. */
const DOINGS: readonly (readonly [RegExp, string])[] = [
  [/^(?:took|takes?|taking)$|^participat|^attended$|^attending$/, 'take-part'],
  [/^(?:stud(?:y|ies|ied|ying)|enrol(?:s|l|led|ment)?|educated|learn(?:s|ing|ed)?)$/, 'study'],
  [/^(?:teach(?:es|ing)?|taught|instruction|tuition)$/, 'teach'],
  [/^(?:operat(?:e|es|ing|ed)|work(?:s|ing|ed)?|active|present|exists?|existing|function(?:s|ing)?)$/, 'operate'],
  [/^(?:live|lives|living|lived|reside|residing|resides)$/, 'live'],
];

/** The class of a verb or noun of doing; `null` for others. */
export const doingOf = (word: string): string | null => DOINGS.find(([form]) => form.test(word))?.[1] ?? null;
