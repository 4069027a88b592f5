import type {
  DocumentHead,
  HeldAgreementMention,
  HeldDocument,
  HeldMeetingMention,
  HeldQuantity,
  HeldStatement,
  HeldStep,
} from '../model/held.ts';
import { MEETING_KINDS, type Meeting } from '../model/reading.ts';
import { personShape } from './knowledge-shape.ts';
import { PackError } from './pack-error.ts';
import {
  array,
  count,
  day,
  flag,
  label,
  nullable,
  number,
  object,
  oneOf,
  type Shape,
  text,
  tuple,
  webAddress,
} from './shapes.ts';

const meeting: Shape<Meeting> = object<Meeting>({
  date: nullable(day),
  kind: oneOf(...MEETING_KINDS),
  place: nullable(text),
  people: array(text),
});

/** The head of a document from outside. */
export const headShape: Shape<DocumentHead> = object<DocumentHead>({
  id: text,
  title: nullable(text),
  date: day,
  published: nullable(day),
  site: nullable(oneOf('kremlin', 'tass', 'tdi')),
  host: text,
  address: nullable(webAddress),
  language: text,
  kind: oneOf('transcript', 'news', 'announcement', 'gallery', 'listing', 'other'),
  place: nullable(text),
  licence: label,
  whole: flag,
  meeting: nullable(meeting),
  people: array(text),
});

type Voice = Pick<HeldStatement, 'person' | 'speaker' | 'office' | 'form'>;

/** A statement: where its words begin and end in T, or the words where T isn't held; its voice, paragraph and turn. */
type StoredStatement = readonly [number | string, number, number, number, number | null];

/**
 * What a pack holds of a document beside its head. Against the domain's form it saves the words that statements repeat: they are
 * given as places in T, and voices by their index.
 */
type StoredDocument = Pick<
  HeldDocument,
  'text' | 'leads' | 'quantities' | 'meetings' | 'agreements' | 'steps' | 'met'
> & {
  readonly voices: readonly Voice[];
  readonly statements: readonly StoredStatement[];
};

const hedge = nullable(oneOf('about', 'more than', 'less than', 'nearly', 'at least', 'up to'));

const voiceShapes = {
  person: nullable(text),
  speaker: nullable(text),
  office: nullable(text),
  form: oneOf('said', 'reported', 'told'),
};

/** What was understood in a document. */
const evidenceShapes = {
  quantities: array(
    object<HeldQuantity>({
      statement: count,
      exact: text,
      value: number,
      unit: nullable(text),
      counted: text,
      period: nullable(text),
      hedge,
      trail: nullable(text),
    }),
  ),
  meetings: array(
    object<HeldMeetingMention>({
      statement: nullable(count),
      exact: text,
      date: nullable(day),
      kind: oneOf(...MEETING_KINDS),
      place: nullable(text),
      people: array(text),
      by: oneOf('name', 'date', 'relation'),
    }),
  ),
  agreements: array(
    object<HeldAgreementMention>({
      statement: nullable(count),
      exact: text,
      agreement: text,
      name: nullable(text),
      date: nullable(day),
      parties: array(text),
    }),
  ),
  steps: array(
    object<HeldStep>({
      agreement: text,
      date: nullable(day),
      step: oneOf('announced', 'signed', 'in force', 'carried out', 'reaffirmed', 'disputed', 'reported'),
      quote: text,
    }),
  ),
};

const begin: Shape<number | string> = (value, where) => (typeof value === 'string' ? value : count(value, where));

/** A document from a pack. */
export const storedShape: Shape<StoredDocument> = object<StoredDocument>({
  text: nullable(array(text)),
  leads: count,
  voices: array(object<Voice>(voiceShapes)),
  statements: array(tuple<StoredStatement>(begin, count, count, count, nullable(count))),
  ...evidenceShapes,
  met: array(personShape),
});

/** A document from outside in the domain's own form, as the file of an abstract gives it. */
export const heldShape: Shape<HeldDocument> = (value, where) => ({
  ...headShape(value, where),
  ...object<Omit<HeldDocument, keyof DocumentHead>>({
    text: nullable(array(text)),
    leads: count,
    statements: array(object<HeldStatement>({ quote: text, ...voiceShapes, paragraph: count, turn: nullable(count) })),
    ...evidenceShapes,
    met: array(personShape),
  })(value, where),
});

/** The form in which a pack holds a document; `restore` is its inverse. */
export function store(document: HeldDocument): StoredDocument {
  const voices = new Map<string, { voice: Voice; index: number }>();
  const whole = document.text?.join(' ') ?? null;
  let from = 0;
  const statements = document.statements.map((statement): StoredStatement => {
    const { person, speaker, office, form } = statement;
    const key = JSON.stringify([person, speaker, office, form]);
    const voice = voices.get(key) ?? { voice: { person, speaker, office, form }, index: voices.size };
    voices.set(key, voice);
    const start = whole === null ? -1 : whole.indexOf(statement.quote, from);
    if (start >= 0) from = start + statement.quote.length;
    const place = start < 0 ? ([statement.quote, 0] as const) : ([start, from] as const);
    return [...place, voice.index, statement.paragraph, statement.turn];
  });
  const { text: paragraphs, leads, quantities, meetings, agreements, steps, met } = document;
  const spoken = [...voices.values()].map(({ voice }) => voice);
  return { text: paragraphs, leads, voices: spoken, statements, quantities, meetings, agreements, steps, met };
}

/** The document that was stored. Throws a `PackError` where its parts don't fit one another. */
export function restore(head: DocumentHead, stored: StoredDocument): HeldDocument {
  const where = `The document ${head.id}`;
  const whole = stored.text?.join(' ') ?? '';
  const statements = stored.statements.map(([start, end, voice, paragraph, turn]): HeldStatement => {
    const spoken = stored.voices[voice];
    if (!spoken) throw new PackError(`${where} names a voice that it doesn't have.`);
    if (typeof start === 'number' && (start >= end || end > whole.length)) {
      throw new PackError(`${where} quotes words beyond its text.`);
    }
    return { quote: typeof start === 'string' ? start : whole.slice(start, end), ...spoken, paragraph, turn };
  });
  const evidence = [...stored.quantities, ...stored.meetings, ...stored.agreements];
  if (evidence.some(({ statement }) => statement !== null && statement >= statements.length)) {
    throw new PackError(`${where} gives as evidence a statement that it doesn't have.`);
  }
  if (head.whole !== (stored.text !== null)) throw new PackError(`${where} says wrongly whether its text is held.`);
  const { text: paragraphs, leads, quantities, meetings, agreements, steps, met } = stored;
  return { ...head, text: paragraphs, leads, statements, quantities, meetings, agreements, steps, met };
}
