import { fieldOf } from './fields.ts';
import { conceptOf } from './paraphrase.ts';

/** By what another word of the same sense is found, and the field that a word belongs to. */
export type Sense = { readonly root: string; readonly concept: string; readonly field: number | null };

/** Letters that words of one root have in common ("sovereign", "sovereignty"); shorter stems are their own roots. */
const ROOT = 6;

/** Stems whose sense is kept: more than the words of any record. */
const MOST_KEPT = 100_000;

const senses = new Map<string, Sense>();

/** The sense of a stem. Every page and statement asks for the same ones, so that they are kept. */
export function senseOf(stem: string): Sense {
  const known = senses.get(stem);
  if (known) return known;
  const root = `${stem.slice(0, ROOT)}${stem.length > ROOT ? '-' : ''}`;
  const sense = { root, concept: conceptOf(stem), field: fieldOf(stem) };
  if (senses.size >= MOST_KEPT) senses.clear();
  senses.set(stem, sense);
  return sense;
}
