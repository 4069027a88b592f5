import { powerOf } from '../arithmetic.ts';
import type { Evidence } from './evidence.ts';

type Weights = Readonly<Record<keyof Evidence | 'prior', number>>;

/**
 * What each piece of evidence adds to the odds, on a logarithmic scale, that a reader of the sentence wants to be shown the statement;
 * `prior` is what they are without any. In its own company little is needed; elsewhere the same words are mostly about something else.
 *
 * Begun from a conditional logistic regression (which of thirty statements, or none) on the answers that are developed on and on 200
 * sentences of talks that aren't among the answers; then rounded, and mended by reading what they show. What is too rare there to be
 * fitted (numbers, agreements, other countries) is set by judgement.
 */
const WEIGHTS: Readonly<Record<'together' | 'apart', Weights>> = {
  together: {
    prior: -4,
    telling: 2.6,
    second: 0.6,
    common: 2,
    nothing: -1,
    phrase: 0.6,
    ofPage: 4.5,
    field: 2.5,
    third: 0.8,
    number: 1,
    trail: 4,
    agreement: 1.5,
    before: 1.3,
    speaker: 1.3,
    reported: -0.5,
    barely: -1.4,
    age: -2.5,
    announced: -0.5,
    elsewhere: -1,
    another: 0,
    between: 0,
    theirs: 0,
    foreign: 0,
    among: 0,
  },
  apart: {
    prior: -8,
    telling: 2.6,
    second: 1.5,
    common: 1.2,
    nothing: -2,
    phrase: 1.2,
    ofPage: 1.5,
    field: 1,
    third: 0.8,
    number: 1,
    trail: 4,
    agreement: 1.5,
    before: 0.8,
    speaker: 2.7,
    reported: -0.5,
    barely: -2,
    age: -2.5,
    announced: -0.5,
    elsewhere: -2,
    another: -1.5,
    between: -3,
    theirs: -1.5,
    foreign: -1.5,
    among: 1,
  },
};

/** From the logarithm of odds on a statement is shown. */
const LEAST = -2.8;

const NAMES = Object.keys(WEIGHTS.together).filter((name) => name !== 'prior') as (keyof Evidence)[];

/** The chance, between 0 and 1, that a reader wants to be shown a statement; 0 for one that isn't to be shown. */
export function chanceOf(evidence: Evidence, company: 'together' | 'apart'): number {
  const weights = WEIGHTS[company];
  let odds = weights.prior;
  for (const name of NAMES) odds += weights[name] * evidence[name];
  return odds < LEAST ? 0 : 1 / (1 + powerOf(Math.E, -odds));
}

/** Whether a statement can still be shown, whatever the evidence that isn't gathered yet may be. */
export function mayBeShown(evidence: Partial<Evidence>, company: 'together' | 'apart'): boolean {
  const weights = WEIGHTS[company];
  let odds = weights.prior;
  for (const name of NAMES)
    odds += evidence[name] === undefined ? Math.max(0, weights[name]) : weights[name] * evidence[name];
  return odds >= LEAST;
}
