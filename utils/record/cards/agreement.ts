import type { Placed } from '../cards.ts';
import { joinText } from '../model/article.ts';
import type { AgreementCard, AgreementStep } from '../model/cards.ts';
import type { AgreementRow, Context } from '../model/context.ts';
import type { StepKind } from '../model/reading.ts';
import { inReadingOrder, type Span } from '../model/span.ts';
import { lightNames } from './light.ts';
import { type Shelf, sideOf, whenceOf } from './whence.ts';

/** What a reader asks of any agreement; steps of these that the record lacks are said to be lacking. */
const ASKED: readonly StepKind[] = ['signed', 'in force', 'carried out'];

/** One card for each agreement of the page that the record tells a step of. */
export function agreementCards(context: Context, shelf: Shelf): Placed<AgreementCard>[] {
  const text = joinText(context.page);
  return context.agreements
    .filter((row) => row.steps.length > 0 && row.mentions.length > 0)
    .map((row) => ({ card: agreementCard(row, text, shelf), at: row.mentions }))
    .sort((a, b) => (a.at[0] && b.at[0] ? inReadingOrder(a.at[0], b.at[0]) : 0));
}

function agreementCard(row: AgreementRow<Span>, text: string, shelf: Shelf): AgreementCard {
  const told = new Set(row.steps.map(({ step }) => step));
  return {
    id: `agreement:${row.name}:${row.date ?? ''}`,
    kind: 'agreement',
    name: row.name,
    others: usedNames(row, text),
    parties: row.parties,
    date: row.date,
    steps: row.steps.map((step) => stepOf(step, row, shelf)),
    missing: ASKED.filter((step) => !told.has(step)),
  };
}

/** The other names that the page or the record's words call it by; of names within one another the longest. */
function usedNames({ name, names, steps }: AgreementRow<Span>, text: string): string[] {
  const words = [text, ...steps.map(({ quote }) => quote)].join('\n').toLowerCase();
  const used = names.filter((other) => other !== name && words.includes(other.toLowerCase()));
  return used.filter(
    (other) => !used.some((longer) => longer !== other && longer.toLowerCase().includes(other.toLowerCase())),
  );
}

function stepOf(step: AgreementRow<Span>['steps'][number], row: AgreementRow<Span>, shelf: Shelf): AgreementStep {
  const here = shelf.here.has(step.source.document);
  return {
    at: here ? 'here' : sideOf(step.source.date, shelf),
    date: step.date,
    who: null,
    office: null,
    words: lightNames(step.quote, [row.name, ...row.names]),
    form: 'said',
    why: null,
    whence: here ? null : whenceOf(step.source, shelf),
    step: step.step,
  };
}
