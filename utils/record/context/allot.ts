import type { OpenRecord } from '../model/record.ts';
import type { Candidate } from './candidate.ts';
import { type Chosen, chooseStatements } from './choose.ts';
import type { Run } from './passages.ts';
import type { Scale } from './scale.ts';

/** Sentences of the page with the statements on their subject, best first. */
export type Passage = { readonly run: Run; readonly statements: readonly Candidate[] };

/** The same with what is shown there. */
export type Allotted = Passage & { readonly chosen: readonly Chosen[] };

/** Passages of a page under which one statement may stand. */
const MOST_PLACES = 4;

/** Passages of a page that only say how relations are, and have something behind them. */
const MOST_OF_RELATIONS = 5;

/** A statement stands in a second place only where it fits that well beside the first. */
const FITS_AGAIN = 0.25;

/**
 * Shares the statements out among a page's passages, the closest pair first: a statement stands where it fits best and at most once
 * more, and of passages that only say how relations are, one at most has something behind it. In reading order.
 */
export function allot(passages: readonly Passage[], record: OpenRecord, scale: Scale): Allotted[] {
  const places = new Map<string, number[]>();
  let ofRelations = 0;
  const mayBeShown = (candidate: Candidate): boolean => {
    if (candidate.ground === 'relations' && ofRelations >= MOST_OF_RELATIONS) return false;
    const [best, ...others] = places.get(keyOf(candidate)) ?? [];
    if (best === undefined) return true;
    return others.length + 1 < MOST_PLACES && (isKnown(candidate) || candidate.score >= FITS_AGAIN * best);
  };
  const bestScore = ({ statements }: Passage): number => statements[0]?.score ?? 0;
  return passages
    .toSorted((a, b) => bestScore(b) - bestScore(a) || a.run.first - b.run.first)
    .flatMap((passage): Allotted[] => {
      const chosen = chooseStatements(passage.statements, record, scale, mayBeShown);
      for (const { candidate, run } of chosen) {
        if (candidate.ground === 'relations') ofRelations++;
        for (let statement = run.first; statement <= run.last; statement++) {
          const key = keyOf({ document: candidate.document, statement });
          places.set(key, [...(places.get(key) ?? []), candidate.score]);
        }
      }
      return chosen.length > 0 ? [{ ...passage, chosen }] : [];
    })
    .sort((a, b) => a.run.first - b.run.first);
}

/** The same number or agreement is due wherever the page speaks of it. */
const isKnown = ({ trail, agreements }: Candidate): boolean => trail || agreements.length > 0;

const keyOf = ({ document, statement }: Pick<Candidate, 'document' | 'statement'>): string =>
  `${document.id} ${statement}`;
