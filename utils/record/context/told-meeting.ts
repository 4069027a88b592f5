import type { HeldDocument } from '../model/held.ts';
import type { Knowledge, PersonId } from '../model/knowledge.ts';
import type { Reading } from '../model/reading.ts';
import { contains, textOf } from '../model/span.ts';

/** What tells that people met. */
const MET =
  /\b(?:met|meets|meeting|held|holds?|hosted|hosts|received|receives|talks|talked|spoke|negotiations|conversation|visit|arrived)\b/u;

/** Captions end in no full stop. */
const SENTENCE = /[.!?…]["”’)]*$/u;

/** A sentence of a report that tells of the meeting itself: who of the transcript's people met; not of another day. */
export function tellsOfMeeting(reading: Reading, sentence: number, { people }: HeldDocument): boolean {
  const span = reading.sentences[sentence]?.span;
  const words = span ? textOf(reading.text, span) : '';
  if (!span || reading.voices[sentence]?.form !== 'told' || !SENTENCE.test(words) || !MET.test(words)) return false;
  const named = reading.names.filter(({ kind, span: own }) => kind === 'person' && contains(span, own));
  const met = new Set(named.map(({ id }) => id).filter((id) => id !== null && people.includes(id)));
  const dates = reading.dates.filter(({ span: own }) => contains(span, own));
  const { event, meeting } = reading;
  // "The two presidents met": who, the report has told in its title.
  const isOpening =
    reading.sentences.findIndex(({ span: own }) => SENTENCE.test(textOf(reading.text, own))) === sentence;
  const both = met.size >= 2 || (isOpening && (meeting?.people ?? []).filter((id) => people.includes(id)).length >= 2);
  return both && (event === null || dates.every(({ first, last }) => first <= event && event <= last));
}

/** The sentence of a transcript's own narration that tells who met; `null` where it has none. */
export function narrationOf({ statements, people }: HeldDocument, { people: known }: Knowledge): number | null {
  const surnames = people.map((id) => surnameOf(id, known)).filter((surname) => surname !== null);
  const at = statements.findIndex(
    ({ turn, quote }) => turn === null && MET.test(quote) && surnames.some((surname) => quote.includes(surname)),
  );
  return at < 0 ? null : at;
}

const surnameOf = (id: PersonId, known: Knowledge['people']): string | null =>
  known.find((person) => person.id === id)?.surname ?? null;
