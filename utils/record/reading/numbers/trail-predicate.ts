import { stemEnglish } from '../../text/stem-english.ts';
import type { Token } from './number-tokens.ts';

/** What is done to or by the counted, in classes; a verb of none of them is its own class. */
const CLASSES: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:buil[dt]s?|building|construct(?:ed|ing|s)?|erected|commission(?:ed|ing)|open(?:ed|ing|s)?|launch(?:ed|ing)?|completed|complete|put|introduced)$/,
    'build',
  ],
  [
    /^(?:repair(?:ed|ing)?|renovat(?:ed|ing|e)|overhaul(?:ed|ing)?|refurbish(?:ed|ing)|upgrad(?:ed|ing|e)|moderni[sz](?:ed|ing|e)|reconstruct(?:ed|ing)|restored)$/,
    'repair',
  ],
  [
    /^(?:produc(?:e|es|ed|ing)|manufactur(?:e|ed|ing)|extract(?:ed|ing)?|mined?|mining|harvest(?:ed|ing)?|gather(?:ed|ing)?|collect(?:ed|ing)?|grown|yielded|made)$/,
    'produce',
  ],
  [
    /^(?:suppl(?:y|ies|ied|ying)|deliver(?:ed|ing|s)?|ship(?:ped|ping)?|sent|provid(?:ed|ing)|hand(?:ed|ing)|transferred|export(?:ed|ing|s)?)$/,
    'supply',
  ],
  [/^(?:buy|bought|purchas(?:e|ed|ing)|acquir(?:ed|ing|e)|import|imported|importing)$/, 'buy'],
  [/^(?:transport(?:ed|ing)?|carr(?:y|ied|ying)|pumped|handled|moved)$/, 'carry'],
  [/^(?:receiv(?:e|ed|ing)|got|gets?|obtain(?:ed|ing)|granted|awarded|paid)$/, 'receive'],
  [/^(?:vaccinated|inoculated|immuni[sz]ed)$/, 'vaccinate'],
  [/^(?:creat(?:e|ed|ing)|generat(?:e|ed|ing))$/, 'create'],
  [/^(?:sign(?:ed|ing)?|conclude[d]?|concluding|adopt(?:ed|ing)?)$/, 'sign'],
  [/^(?:visit(?:ed|ing|s)?|came|come|comes|coming|travell?ed|travell?ing|arrived?)$/, 'visit'],
  [/^(?:employ(?:s|ed|ing)?)$/, 'employ'],
  [/^(?:attend(?:s|ed|ing)?|participat\w+|took|taking|takes?|gathered|invited)$/, 'take-part'],
  [/^(?:kill(?:ed|ing)?|died|perished|dead)$/, 'die'],
  [/^(?:allocat(?:e|ed|ing)|earmarked|spen[dt]|spending|invest(?:ed|ing)?|directed|channel(?:l?ed)?)$/, 'spend'],
];

/** Verbs of being, having and naming a number: they say nothing of the counted. */
const PLAIN =
  /^(?:is|are|was|were|be|been|being|has|have|had|having|there|include[sd]?|including|total(?:s|l?ed|l?ing)?|reach(?:ed|es|ing)?|exceed(?:ed|s|ing)?|amount(?:ed|s|ing)?|number(?:ed|s|ing)?|operat(?:e|es|ing|ed)|work(?:s|ing|ed)?|exists?|existing|located|situated|active|registered|based|increased?|increasing|grew|grown|rose|risen|fell|decreased?|remain(?:s|ed)?|stood|stands?|become|became|see|saw|hav|got|do|does|did|done|will|would|may|might|can|could|should|must|today|now|already|about|unit(?:es|ing)|compris\w+|mention(?:ed)?|means?|say|said|know|think|believe|out|lived?|lives|living|reside[sd]?)$/;

/** The class of a verb; `null` where it only says that they are, or is no verb. */
export function predicateOf(verb: string): string | null {
  if (PLAIN.test(verb)) return null;
  return CLASSES.find(([form]) => form.test(verb))?.[1] ?? stemEnglish(verb);
}

/** What is said of the counted right behind it: "were built", "have already been handed over", "produced". */
export function predicateAfter(
  tokens: readonly Token[],
  from: number,
): { readonly predicate: string | null; readonly end: number } {
  let at = from;
  while (at - from < 5 && AUXILIARY.test(tokens[at]?.lower ?? '')) at += 1;
  const word = tokens[at];
  if (word?.kind !== 'word' || !isParticiple(word.lower, at > from)) return { predicate: null, end: from };
  return { predicate: predicateOf(word.lower), end: at + 1 };
}

const AUXILIARY =
  /^(?:is|are|was|were|be|been|being|has|have|had|will|would|to|can|could|should|must|already|also|now|currently|still|not|just|recently|successfully|being|planned|scheduled|expected|only|all)$/;

const isParticiple = (word: string, afterAuxiliary: boolean): boolean =>
  /(?:ed|ing)$/.test(word) ||
  /^(?:built|sent|made|sold|bought|taken|given|put|held|brought|spent|won|paid|grown|cut|lost|born)$/.test(word) ||
  (!afterAuxiliary && /^(?:took|take|live|work|study|operate|attend|participate|died)$/.test(word));

/** What is done to a thing, by the noun that says so: a harvest of grain is grain that is harvested. */
const DONE = new Map([
  ['production', 'produce'],
  ['extraction', 'produce'],
  ['harvest', 'produce'],
  ['crop', 'produce'],
  ['yield', 'produce'],
  ['export', 'supply'],
  ['supply', 'supply'],
  ['delivery', 'supply'],
  ['shipment', 'supply'],
  ['import', 'buy'],
  ['purchase', 'buy'],
  ['construction', 'build'],
  ['transportation', 'carry'],
  ['transit', 'carry'],
]);

/** The class of what a noun says is done; `null` for other nouns. */
export const predicateOfNoun = (thing: string): string | null => DONE.get(thing) ?? null;
