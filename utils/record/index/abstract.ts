import { fingerprintsOf, SURE_RUN } from '../match/fingerprints.ts';
import type { HeldDocument, HeldStep } from '../model/held.ts';
import type { Reading } from '../model/reading.ts';
import { contains, overlaps, type Span, textOf } from '../model/span.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { holdEvidence, holdFacts } from './hold.ts';

/** What may be quoted of a document whose text isn't ours to ship. */
export const BOUNDS = {
  /** Words of one quotation. */
  words: 25,
  quotations: 10,
  /** Of the document's words, how many all quotations may have together. */
  share: 0.15,
} as const;

/** A document of which only facts, short quotations and one-way fingerprints are held. */
export type Abstract = {
  readonly document: HeldDocument;
  /** How many words the document has. */
  readonly words: number;
  readonly fingerprints: Uint32Array;
};

/** What a clause is worth quoting for: words that carry a number, a step, an agreement, a meeting, or what somebody said. */
type Item = { readonly span: Span; readonly worth: number };
const WORTH = { trail: 4, quantity: 3, step: 3, agreement: 2, meeting: 2, statement: 1, narration: 0.5 } as const;

/** Words that a quotation may be longer to begin, or to end, with its sentence. */
const COST_OF_CUT = 4;

/**
 * Makes the abstract of a document, within the bounds: facts, the clauses that carry most of them, and fingerprints. Numbers and
 * steps that no quotation shows are left out, of meetings and agreements the words. `null` where no day is known.
 */
export function abstract(reading: Reading, licence: string): Abstract | null {
  const date = reading.event ?? reading.published;
  if (date === null) return null;
  const words = reading.text.match(/\S+/g)?.length ?? 0;
  const quotations = chooseClauses(reading, Math.floor(words * BOUNDS.share));
  const { statements, quantities, meetings, agreements } = holdEvidence(reading, quotations);
  const document: HeldDocument = {
    ...holdFacts(reading, date, licence),
    whole: false,
    text: null,
    leads: 0,
    statements,
    quantities,
    meetings: meetings.map(withoutWords),
    agreements: agreements.map(withoutWords),
    steps: stepsShown(reading, quotations),
  };
  return { document, words, fingerprints: fingerprintsOf(reading.text) };
}

/** The same fact; its words only where a quotation holds them. */
const withoutWords = <T extends { readonly statement: number | null; readonly exact: string }>(fact: T): T =>
  fact.statement === null ? { ...fact, exact: '' } : fact;

/** Greedy cover: again and again the clause that brings most worth for its words, while there is room for `most` words. */
function chooseClauses(reading: Reading, most: number): Clause[] {
  let room = most;
  let items = itemsOf(reading);
  // Shorter ones wouldn't surely be found among the fingerprints, by which a newcomer checks them without the text.
  let clauses = clausesOf(reading, SURE_RUN, BOUNDS.words);
  const chosen: Clause[] = [];
  while (chosen.length < BOUNDS.quotations) {
    const best = bestClause(clauses, items, room);
    if (!best) break;
    chosen.push(best);
    room -= best.words;
    items = items.filter(({ span }) => !contains(best.span, span));
    clauses = clauses.filter(({ span }) => !overlaps(span, best.span));
  }
  return chosen.sort((a, b) => a.span.start - b.span.start);
}

function bestClause(clauses: readonly Clause[], items: readonly Item[], room: number): Clause | null {
  let best: Clause | null = null;
  let most = 0;
  for (const clause of clauses) {
    if (clause.words > room) continue;
    const worth = items.reduce((sum, item) => sum + (contains(clause.span, item.span) ? item.worth : 0), 0);
    const each = worth / (clause.words + clause.cuts * COST_OF_CUT);
    if (each > most) [best, most] = [clause, each];
  }
  return best;
}

function itemsOf(reading: Reading): Item[] {
  const { quantities, agreements, steps, meetings } = reading;
  return [
    ...quantities.map(({ span, trail }) => ({ span, worth: trail === null ? WORTH.quantity : WORTH.trail })),
    ...agreements.map(({ span }) => ({ span, worth: WORTH.agreement })),
    // That an agreement was spoken of is no step of its own.
    ...steps
      .filter(({ step }) => step !== 'reported')
      .flatMap((step) => agreements.filter(({ span }) => contains(step.span, span)).map(worthOfStep)),
    ...meetings.filter(({ isThis }) => !isThis).map(({ span }) => ({ span, worth: WORTH.meeting })),
    ...statementItems(reading),
  ];
}

const worthOfStep = ({ span }: { readonly span: Span }): Item => ({ span, worth: WORTH.step });

/** Each sentence, to be quoted whole or not at all, but for the quotation marks at its ends. */
const statementItems = ({ sentences, voices }: Reading): Item[] =>
  sentences.map(({ span }, index) => ({
    span: { start: span.start + 1, end: span.end - 2 },
    worth: (voices[index]?.form ?? 'told') === 'told' ? WORTH.narration : WORTH.statement,
  }));

/** Steps whose words a quotation shows: all of them, or as much as names the agreement. */
function stepsShown({ text, steps, agreements }: Reading, quotations: readonly Clause[]): HeldStep[] {
  return steps.flatMap(({ agreement, date, step, span }) => {
    const whole = quotations.find((quotation) => contains(quotation.span, span));
    const part = quotations.find(
      (quotation) => contains(span, quotation.span) && agreements.some((each) => contains(quotation.span, each.span)),
    );
    const shown = whole ? span : part?.span;
    return shown ? [{ agreement, date, step, quote: textOf(text, shown) }] : [];
  });
}
