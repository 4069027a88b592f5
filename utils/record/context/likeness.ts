import { isBroad, isOfRelations, isRelation } from './broad-words.ts';
import type { Shared } from './compare.ts';
import { commonness } from './courtesy.ts';
import type { Scale } from './scale.ts';

/** Much in common, and much of the lighter passage: a long passage has some words in common with anything. */
export const likenessOf = ({ weight, share }: Shared): number => weight * (0.5 + 0.5 * share);

/** What being about one field adds, where both are about nothing else. */
const FIELD = 1;

/** What saying how relations are adds, where both say nothing else. */
const RELATIONS = 0.8;

/** The likeness of words of one conversation, in which a field in common is a subject. */
export const likenessTogether = (shared: Shared): number =>
  likenessOf(shared) + FIELD * shared.field + RELATIONS * shared.relations;

/** Whose words they are, as seen from the page: its speaker's or another's, said to the same people or to others. */
export type Standing = {
  readonly same: 'speaker' | 'subject';
  readonly company: 'together' | 'apart';
};

/** What two passages have in common: a subject of their own, that both speak of how relations stand, or a meeting. */
export type Ground = 'subject' | 'relations' | 'meeting';

/**
 * How much must be shared by words said to the same people: points, and of the lighter passage's weight a part. The fewer points,
 * the more of the passage they must be: one telling word makes a subject where it is what both are about.
 */
const TOGETHER: Readonly<Record<Standing['same'], readonly { readonly points: number; readonly share: number }[]>> = {
  speaker: [
    { points: 4, share: 0.2 },
    { points: 3, share: 0.25 },
    { points: 2, share: 0.425 },
  ],
  subject: [
    { points: 4, share: 0.25 },
    { points: 3, share: 0.4 },
    { points: 2, share: 0.425 },
  ],
};

/** And by words said in other company, of which there are many: telling words, whether two of them make a term, and a part. */
type Apart = { readonly telling: number; readonly phrase: boolean; readonly share: number };
const APART: Readonly<Record<Standing['same'], readonly Apart[]>> = {
  speaker: [
    { telling: 2, phrase: true, share: 0.3 },
    { telling: 3, phrase: false, share: 0.35 },
  ],
  subject: [
    { telling: 2, phrase: true, share: 0.5 },
    { telling: 3, phrase: true, share: 0.35 },
  ],
};

/** A telling word counts as much as two words of public affairs, two phrases or a pair of countries. */
const TELLING = 2;

/** Weight of paraphrases that stands for a second word in common. */
const PARAPHRASED = 0.15;

/** A phrase with a country or a second telling word in it is a subject already where it is so much of the lighter passage. */
const PHRASE_SHARE = 0.18;

/** The same for a term without a telling word ("public health"), whoever says it. */
const TERM_SHARE = 0.5;

/** How much two passages of one conversation must be about one field to be on one subject. */
const SAME_FIELD = 0.2;

/** And how much of both must say how relations are. */
const SAME_RELATIONS = 0.4;

/** Part of the lighter passage from which it is about nothing but what is shared. */
const ALL_ABOUT = { relations: 0.6, broad: 0.35, acts: 0.2 } as const;

/** Whether what is shared makes a subject, or says no more than that relations are what they are. */
export function groundOf(shared: Shared, standing: Standing, scale: Scale): Ground | null {
  const inWords = groundInWords(shared, standing, scale);
  const sayAlike = standing.company === 'together' && shared.relations >= SAME_RELATIONS;
  return inWords ?? (sayAlike ? 'relations' : null);
}

function groundInWords(shared: Shared, { same, company }: Standing, scale: Scale): Ground | null {
  const { stems, paraphrased, phrase, setPhrase, share, field } = shared;
  const telling = new Set(stems.filter(scale.tells).map(scale.nameOf)).size;
  const common = stems.filter((stem) => isBroad(stem) || commonness(stem) === 'stock');
  const countries = stems.filter(scale.isCountry).length;
  const support = Number(phrase) + Number(paraphrased >= PARAPHRASED) + Number(countries >= 2);
  const points = TELLING * telling + common.length + support;
  if (company === 'apart') {
    const isEnough = (bar: Apart): boolean => telling >= bar.telling && share >= bar.share && (phrase || !bar.phrase);
    return APART[same].some(isEnough) ? 'subject' : null;
  }
  if (field >= SAME_FIELD || setPhrase) return 'subject';
  if (telling > 0) {
    if (phrase && same === 'speaker' && share >= PHRASE_SHARE) return 'subject';
    return TOGETHER[same].some((bar) => points >= bar.points && share >= bar.share) ? 'subject' : null;
  }
  // A term of public affairs is one although none of its words is.
  if (phrase && share >= TERM_SHARE) return 'subject';
  // Without a telling word only the speaker's own words to the same people can be on one subject.
  if (same !== 'speaker' || common.length === 0) return null;
  const apartFromRelations = common.filter((stem) => !isOfRelations(stem));
  if (apartFromRelations.length === 0) {
    if (share < ALL_ABOUT.relations || stems.length < 2 || !stems.some(isRelation)) return null;
    // Two countries' relations are a subject; "our relations" are what every meeting is about.
    return countries >= 2 ? 'subject' : 'relations';
  }
  const acts = apartFromRelations.filter((stem) => !isBroad(stem)).length;
  if (acts > 0 && points + countries >= 2 && share >= ALL_ABOUT.acts) return 'subject';
  return share >= ALL_ABOUT.broad ? 'subject' : null;
}
