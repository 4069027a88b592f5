import { termsOf } from '../text/terms.ts';
import type { Scale } from './scale.ts';

/** What stands before a noun that is mentioned in passing: "before we sign an important document". */
const INDEFINITE = /\b(?:an?|some|any|another|one)\s+$/iu;

/**
 * Whether words that refer to an agreement are about it: its name in any form, or "this document". "An important document" tells of
 * something else and only says that there is one.
 */
export function isAboutAgreement(text: string, start: number, exact: string, { tells }: Scale): boolean {
  return !INDEFINITE.test(text.slice(Math.max(0, start - REACH), start)) || termsOf(exact).some(tells);
}

/** Code units before a noun that hold its article, and the end of the word before that. */
const REACH = 24;
