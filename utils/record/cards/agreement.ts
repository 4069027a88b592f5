import type { Placed } from '../cards.ts';
import { joinText } from '../model/article.ts';
import type { AgreementCard } from '../model/cards.ts';
import type { AgreementRow, Context } from '../model/context.ts';
import type { StepKind } from '../model/reading.ts';
import { inReadingOrder, type Span } from '../model/span.ts';
import { shownNames } from './agreement-names.ts';
import { agreementSteps } from './agreement-steps.ts';
import type { Shelf } from './whence.ts';

/** One card for each agreement of the page that the record tells a step of. */
export function agreementCards(context: Context, shelf: Shelf): Placed<AgreementCard>[] {
  const text = joinText(context.page);
  return context.agreements
    .filter((row) => row.steps.length > 0 && row.mentions.length > 0)
    .map((row) => ({ card: agreementCard(row, text, context.page.language, shelf), at: row.mentions }))
    .sort((a, b) => (a.at[0] && b.at[0] ? inReadingOrder(a.at[0], b.at[0]) : 0));
}

function agreementCard(row: AgreementRow<Span>, text: string, language: string, shelf: Shelf): AgreementCard {
  const told = new Set(row.steps.map(({ step }) => step));
  return {
    id: `agreement:${row.name}:${row.date ?? ''}`,
    kind: 'agreement',
    ...shownNames(row, text, language),
    parties: row.parties,
    date: row.date,
    steps: agreementSteps(row, shelf),
    missing: askedOf(row).filter((step) => !told.has(step)),
  };
}

/** Agreements that bind once they are in force; a declaration or a statement stands from its signing. */
const BINDING = /treaty|convention|protocol|agreement|pact|договор|конвенци|протокол|соглашени|пакт/iu;

/** What a reader asks of an agreement; steps of these that the record lacks are said to be lacking. */
const askedOf = ({ name }: AgreementRow<Span>): StepKind[] => [
  'signed',
  ...(BINDING.test(name) ? (['in force'] as const) : []),
  'carried out',
];
