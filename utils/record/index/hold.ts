import type {
  HeldAgreementMention,
  HeldDocument,
  HeldMeetingMention,
  HeldQuantity,
  HeldStatement,
} from '../model/held.ts';
import type { PersonId } from '../model/knowledge.ts';
import type { Reading } from '../model/reading.ts';
import { contains, type Span, textOf } from '../model/span.ts';
import { keyOfAgreement } from '../reading/steps.ts';
import { hostOf } from './host.ts';

/** Words of a document that may be quoted: a span of T within one sentence, given by the sentence's index. */
export type Quotation = { readonly span: Span; readonly sentence: number };

/**
 * Makes a document of a reading: everything that was understood, with words of its own as evidence. `null` where neither an event
 * day nor a day of publication is known: such a text can't be laid in order of time.
 */
export function hold(reading: Reading, licence: string): HeldDocument | null {
  const date = reading.event ?? reading.published;
  if (date === null) return null;
  const { article, text } = reading;
  return {
    ...holdFacts(reading, date, licence),
    ...holdEvidence(reading, sentencesToQuote(reading)),
    whole: true,
    text: article.text,
    leads: article.leads,
    steps: reading.steps.map(({ agreement, date: day, step, span }) => ({
      agreement,
      date: day,
      step,
      quote: textOf(text, span),
    })),
  };
}

/** What is known of a document without any of its words but the title's. */
export function holdFacts(reading: Reading, date: string, licence: string) {
  const { article, published, kind, place, meeting, met } = reading;
  const { id, title, site, address, language } = article;
  const host = hostOf(address);
  const people = peopleOf(reading);
  return { id, title, date, published, site, host, address, language, kind, place, licence, meeting, people, met };
}

type Evidence = Pick<HeldDocument, 'statements' | 'quantities' | 'meetings' | 'agreements'>;

/** What was understood of a document, with the quotations that it stands in. */
export function holdEvidence(reading: Reading, quotations: readonly Quotation[]): Evidence {
  const statementAt = (span: Span): number | null => {
    const found = quotations.findIndex((quotation) => contains(quotation.span, span));
    return found < 0 ? null : found;
  };
  return {
    statements: quotations.map((quotation) => statementOf(reading, quotation)),
    quantities: quantitiesOf(reading, statementAt),
    meetings: meetingsOf(reading, statementAt),
    agreements: agreementsOf(reading, statementAt),
  };
}

/** Every sentence but the sub-headings': those are the publisher's words about the text, not the text's. */
export function sentencesToQuote({ article, sentences }: Reading): Quotation[] {
  const headings = new Set(article.headings ?? []);
  return sentences.flatMap(({ span, paragraph }, sentence) => (headings.has(paragraph) ? [] : [{ span, sentence }]));
}

function statementOf({ text, sentences, voices }: Reading, { span, sentence }: Quotation): HeldStatement {
  const voice = voices[sentence];
  return {
    quote: textOf(text, span),
    person: voice?.person ?? null,
    speaker: voice?.name ?? null,
    office: voice?.office ?? null,
    form: voice?.form ?? 'told',
    paragraph: sentences[sentence]?.paragraph ?? 0,
    turn: sentences[sentence]?.turn ?? null,
  };
}

type StatementAt = (span: Span) => number | null;

function quantitiesOf(reading: Reading, statementAt: StatementAt): HeldQuantity[] {
  return reading.quantities.flatMap(({ span, value, unit, counted, period, hedge, trail }) => {
    const statement = statementAt(span);
    if (statement === null) return [];
    return [{ statement, exact: textOf(reading.text, span), value, unit, counted, period, hedge, trail }];
  });
}

function meetingsOf(reading: Reading, statementAt: StatementAt): HeldMeetingMention[] {
  return reading.meetings
    .filter(({ isThis }) => !isThis)
    .map(({ span, meeting: { date, kind, place, people }, by }) => ({
      statement: statementAt(span),
      exact: textOf(reading.text, span),
      date,
      kind,
      place,
      people,
      by,
    }));
}

function agreementsOf(reading: Reading, statementAt: StatementAt): HeldAgreementMention[] {
  return reading.agreements.flatMap((mention) => {
    const { span, name, date, parties } = mention;
    const agreement = keyOfAgreement(mention);
    if (agreement === null) return [];
    return [{ statement: statementAt(span), exact: textOf(reading.text, span), agreement, name, date, parties }];
  });
}

/** Everybody who meets, speaks or is reported to speak. */
function peopleOf({ meeting, turns, voices }: Reading): PersonId[] {
  const people = [
    ...(meeting?.people ?? []),
    ...turns.map(({ person }) => person),
    ...voices.map(({ person }) => person),
  ];
  return [...new Set(people)].filter((person) => person !== null);
}
