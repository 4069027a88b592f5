import { powerOf } from '../arithmetic.ts';
import type { Evidence } from './evidence.ts';

/** Logarithm of the odds without any evidence. */
const PRIOR = -4.1;

/**
 * What each piece of evidence adds to the odds, on a logarithmic scale, that a reader of the sentence wants to be shown the statement.
 *
 * From a logistic regression on the statements found for some 190 sentences of 33 texts that aren't among the answers, each read and
 * judged, and on the answers that are developed on; then rounded. Texts left out of the regression were fitted no better by weights of
 * their own for what was said elsewhere. What is too rare there to be fitted (trails, agreements, another country) is set by judgement.
 */
const WEIGHTS: Readonly<Record<keyof Evidence, number>> = {
  telling: 1.5,
  second: 1.5,
  common: 2.1,
  nothing: -0.6,
  ofPage: 2.4,
  ofTalks: 1.6,
  field: 1.8,
  third: 1,
  number: 0.5,
  trail: 5,
  agreement: 2.2,
  talks: 3,
  before: 2,
  speaker: 1,
  reported: -0.4,
  barely: -1.5,
  age: -3.6,
  announced: -0.7,
  elsewhere: -0.4,
  another: -0.2,
  between: -2.7,
  theirs: -1.1,
  foreign: -0.7,
  among: 0.5,
};

/** From the logarithm of odds on a statement is shown: of ten with just these odds some three were worth it in the texts that were judged. */
const LEAST = -1;

const NAMES = Object.keys(WEIGHTS) as (keyof Evidence)[];

/** The chance, between 0 and 1, that a reader wants to be shown a statement; 0 for one that isn't to be shown. */
export function chanceOf(evidence: Evidence): number {
  let odds = PRIOR;
  for (const name of NAMES) odds += WEIGHTS[name] * evidence[name];
  return odds < LEAST ? 0 : 1 / (1 + powerOf(Math.E, -odds));
}

/** Whether a statement can still be shown, whatever the evidence that isn't gathered yet may be. */
export function mayBeShown(evidence: Partial<Evidence>): boolean {
  let odds = PRIOR;
  for (const name of NAMES)
    odds += evidence[name] === undefined ? Math.max(0, WEIGHTS[name]) : WEIGHTS[name] * evidence[name];
  return odds >= LEAST;
}
