import { tenLogOf } from '../arithmetic.ts';
import type { Sought } from './candidate.ts';
import { compare, type Shared } from './compare.ts';
import { announces, directness, thanks } from './directness.ts';
import { type Ground, groundOf, likenessOf, likenessTogether } from './likeness.ts';
import type { Scale } from './scale.ts';
import { isKnown, type Stated } from './stated.ts';

/** What a shared trail or agreement adds: as much as one word that stands nowhere else. */
const TRAIL = 1.2;
const AGREEMENT = 0.5;

/** What the sentence before adds, of its own likeness. */
const CONTEXT = 0.25;

/**
 * Likeness from which two passages are on one subject. Others than the speaker must be closer to be worth showing, and so must
 * words said in other company.
 */
const LEAST = { together: { speaker: 0.22, subject: 0.4 }, apart: { speaker: 0.7, subject: 0.9 } } as const;

/** Statements of the record for which that holds; among ten times as many a coincidence of words is likelier by so much. */
const LEAST_HOLDS = { statements: 150, rise: 0.35 } as const;

/** How much of the lighter passage must be in common. */
const LEAST_SHARE = 0.08;

const OTHER_SPEAKER = 0.7;

/** The words themselves before a report of them, and that before a narrator's own. */
const FORM = { said: 1, reported: 0.85, told: 0.55 } as const;

/** What is added where the same speaker gives thanks both times: for the same thing, as both are on one subject. */
const THANKED = 2;

/** At most so much is taken off for age, reached after so many days. */
const AGE = { most: 0.12, days: 730 } as const;

/** What is left of the likeness of words said in other company: "our trade" is trade with somebody. */
const OTHER_COMPANY = { speaker: 0.8, subject: 0.65 } as const;

/** And of a statement on other countries. */
const ELSEWHERE = 0.35;

/**
 * How well a statement of a small record fits a sentence, or `null` where it isn't on its subject. With some hundred statements rarity
 * says little of a word: bars say which kinds of words in common make a subject.
 */
export function fitByBars(sought: Sought, stated: Stated, shared: Shared, scale: Scale, statements: number) {
  if (!isKnown(stated) && groundOf(shared, stated, scale) === null) return null;
  const bearing = bearingOf(sought, stated);
  // What is said of somebody else is on the subject by its words only.
  const words = bearing < 1 ? { ...shared, field: 0 } : shared;
  const ground: Ground | null = isKnown(stated) ? 'subject' : groundOf(words, stated, scale);
  if (ground === null || (words.share < LEAST_SHARE && words.field === 0 && !isKnown(stated))) return null;
  const adds = (stated.trail ? TRAIL : 0) + (stated.agreements.length > 0 ? AGREEMENT : 0);
  const likeness = bearing * (stated.company === 'together' ? likenessTogether(words) : likenessOf(words)) + adds;
  if (likeness < leastFor(sought, stated, statements)) return null;
  const context = CONTEXT * likenessOf(compare(sought.context, stated.subject, scale, false));
  return { score: (likeness + context) * standingOf(sought, stated), ground };
}

function bearingOf(sought: Sought, stated: Stated): number {
  const { same, company } = stated;
  const { elsewhere, between } = stated.bearing.against(sought, stated);
  const isElsewhere = elsewhere + between > 0;
  return (company === 'together' ? 1 : OTHER_COMPANY[same]) * (isElsewhere ? ELSEWHERE : 1);
}

/** A report's own narration is nobody's: any who takes part speaks to it. What was said apart must be close in any record. */
function leastFor({ person }: Sought, { same, company }: Stated, statements: number): number {
  const least = LEAST[company][person === null ? 'speaker' : same];
  if (company === 'together') return least;
  return least * Math.sqrt(1 + LEAST_HOLDS.rise * Math.max(0, tenLogOf(statements / LEAST_HOLDS.statements)));
}

/** What is left by whose the words are, how they are given, what they say of the subject, and their age. */
function standingOf(sought: Sought, { held, subject, same, days }: Stated): number {
  const direct = directness(sought, { subject, announces: announces(held.quote) });
  const alike = sought.thanks && same === 'speaker' && thanks(held.quote) ? THANKED : 1;
  const fresh = 1 - AGE.most * Math.min(1, days / AGE.days);
  return (same === 'speaker' ? 1 : OTHER_SPEAKER) * FORM[held.form] * direct * alike * fresh;
}
