import type { Placed } from '../cards.ts';
import type { AgreementCard, AgreementStep } from '../model/cards.ts';
import type { AgreementRow, Context } from '../model/context.ts';
import type { StepKind } from '../model/reading.ts';
import { inReadingOrder, type Span } from '../model/span.ts';
import { lightWords } from './light.ts';
import { type Shelf, sideOf, whenceOf } from './whence.ts';

/** What a reader asks of any agreement; steps of these that the record lacks are said to be lacking. */
const ASKED: readonly StepKind[] = ['signed', 'in force', 'carried out'];

/** One card for each agreement of the page that the record tells a step of. */
export function agreementCards(context: Context, shelf: Shelf): Placed<AgreementCard>[] {
  return context.agreements
    .filter((row) => row.steps.length > 0 && row.mentions.length > 0)
    .map((row) => ({ card: agreementCard(row, shelf), at: row.mentions }))
    .sort((a, b) => (a.at[0] && b.at[0] ? inReadingOrder(a.at[0], b.at[0]) : 0));
}

function agreementCard(row: AgreementRow<Span>, shelf: Shelf): AgreementCard {
  const told = new Set(row.steps.map(({ step }) => step));
  return {
    id: `agreement:${row.name}:${row.date ?? ''}`,
    kind: 'agreement',
    name: row.name,
    others: row.names.filter((name) => name !== row.name),
    parties: row.parties,
    date: row.date,
    steps: row.steps.map((step) => stepOf(step, row, shelf)),
    missing: ASKED.filter((step) => !told.has(step)),
  };
}

function stepOf(step: AgreementRow<Span>['steps'][number], row: AgreementRow<Span>, shelf: Shelf): AgreementStep {
  const here = shelf.here.has(step.source.document);
  return {
    at: here ? 'here' : sideOf(step.source.date, shelf),
    date: step.date,
    who: null,
    office: null,
    words: lightWords(step.quote, [row.name, ...row.names]),
    form: 'said',
    why: null,
    whence: here ? null : whenceOf(step.source, shelf),
    step: step.step,
  };
}
