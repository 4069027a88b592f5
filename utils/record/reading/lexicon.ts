import type { Knowledge, Person } from '../model/knowledge.ts';

/** Knowledge made ready for spotting: compiled once, then only read. */
export type Lexicon = { readonly knowledge: Knowledge };

/** Makes knowledge ready for spotting. */
export const compileLexicon = (knowledge: Knowledge): Lexicon => ({ knowledge });

/** The lexicon with people that a text itself introduces; the given one stays as it was. */
export const extendLexicon = (lexicon: Lexicon, _met: readonly Person[]): Lexicon => lexicon;
