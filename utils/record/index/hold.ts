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
import { hostOf } from './host.ts';

/**
 * Makes a document of a reading: everything that was understood, with words of its own as evidence. `null` where neither an event
 * day nor a day of publication is known: such a text can't be laid in order of time.
 */
export function hold(reading: Reading, licence: string): HeldDocument | null {
  const { article, text } = reading;
  const date = reading.event ?? reading.published;
  if (date === null) return null;
  const quotable = quotableSentences(reading);
  return {
    id: article.id,
    title: article.title,
    date,
    published: reading.published,
    site: article.site,
    host: hostOf(article.address),
    address: article.address,
    language: article.language,
    kind: reading.kind,
    place: reading.place,
    licence,
    whole: true,
    meeting: reading.meeting,
    people: peopleOf(reading),
    text: article.text,
    leads: article.leads,
    statements: quotable.map((sentence) => statementOf(reading, sentence)),
    quantities: quantitiesOf(reading, quotable),
    meetings: meetingsOf(reading, quotable),
    agreements: agreementsOf(reading, quotable),
    steps: reading.steps.map(({ agreement, date: day, step, span }) => ({
      agreement,
      date: day,
      step,
      quote: textOf(text, span),
    })),
    met: reading.met,
  };
}

/** Indexes of the sentences that can be quoted: sub-headings are the publisher's words about the text, not the text's. */
function quotableSentences({ article, sentences }: Reading): number[] {
  const headings = new Set(article.headings ?? []);
  return sentences.flatMap(({ paragraph }, index) => (headings.has(paragraph) ? [] : [index]));
}

function statementOf({ text, sentences, voices }: Reading, index: number): HeldStatement {
  const sentence = sentences[index];
  if (!sentence) throw new RangeError(`No sentence ${index} of ${sentences.length}.`);
  const voice = voices[index];
  return {
    quote: textOf(text, sentence.span),
    person: voice?.person ?? null,
    speaker: voice?.name ?? null,
    office: voice?.office ?? null,
    form: voice?.form ?? 'told',
    paragraph: sentence.paragraph,
    turn: sentence.turn,
  };
}

/** The statement whose sentence covers the span; `null` where none does. */
function statementAt({ sentences }: Reading, quotable: readonly number[], span: Span): number | null {
  const found = quotable.findIndex((index) => {
    const sentence = sentences[index];
    return sentence !== undefined && contains(sentence.span, span);
  });
  return found < 0 ? null : found;
}

function quantitiesOf(reading: Reading, quotable: readonly number[]): HeldQuantity[] {
  return reading.quantities.flatMap(({ span, value, unit, counted, period, hedge, trail }) => {
    const statement = statementAt(reading, quotable, span);
    if (statement === null) return [];
    return [{ statement, exact: textOf(reading.text, span), value, unit, counted, period, hedge, trail }];
  });
}

function meetingsOf(reading: Reading, quotable: readonly number[]): HeldMeetingMention[] {
  return reading.meetings
    .filter(({ isThis }) => !isThis)
    .map(({ span, meeting, by }) => ({
      statement: statementAt(reading, quotable, span),
      exact: textOf(reading.text, span),
      date: meeting.date,
      kind: meeting.kind,
      place: meeting.place,
      people: meeting.people,
      by,
    }));
}

function agreementsOf(reading: Reading, quotable: readonly number[]): HeldAgreementMention[] {
  return reading.agreements.flatMap(({ span, id, name, date, parties }) => {
    const agreement = id ?? (name === null ? null : `new:${name.toLowerCase()}`);
    if (agreement === null) return [];
    const statement = statementAt(reading, quotable, span);
    return [{ statement, exact: textOf(reading.text, span), agreement, name, date, parties }];
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
