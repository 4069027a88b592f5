import { commonness } from './courtesy.ts';
import type { Scale } from './scale.ts';
import type { Shared } from './subject.ts';

/** Much in common, and much of the lighter passage: a long passage has some words in common with anything. */
export const likenessOf = ({ weight, share }: Shared): number => weight * (0.5 + 0.5 * share);

/** Quarters of a subject that must be shared, by people who met on both days or by others. */
const ENOUGH = { together: { speaker: 2, subject: 3 }, apart: { speaker: 4, subject: 4 } } as const;

/** Weight of paraphrases that stands for a second word in common. */
const PARAPHRASED = 0.15;

/**
 * Whether what is shared makes a subject: a telling word does half of it, a word of diplomacy a quarter, as do a phrase, a
 * paraphrase and two countries. Countries alone make none, and other speakers than the page's must share more.
 */
export function makesSubject(
  { stems, paraphrased, phrase }: Shared,
  same: 'speaker' | 'subject',
  company: 'together' | 'apart',
  { tells, isCountry }: Scale,
): boolean {
  const enough = ENOUGH[company][same];
  const telling = stems.filter(tells).length;
  const stock = stems.filter((stem) => commonness(stem) === 'stock').length;
  const countries = stems.filter(isCountry).length;
  const support = Number(phrase) + Number(paraphrased >= PARAPHRASED) + Number(countries >= 2);
  if (same === 'speaker' && company === 'together')
    return telling + stock > 0 && 2 * telling + stock + support >= enough;
  return telling > 0 && 2 * telling + stock + support >= enough;
}
