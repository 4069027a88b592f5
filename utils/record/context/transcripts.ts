import { fromEpochDays, toEpochDays } from '../model/day.ts';
import type { DocumentHead, HeldDocument } from '../model/held.ts';
import type { PersonId } from '../model/knowledge.ts';
import type { Match, Reading } from '../model/reading.ts';
import type { OpenRecord } from '../model/record.ts';

/** Days that a report may be younger than its event where it doesn't say when that was. */
const REPORTED_WITHIN = 3;

/** Transcripts of what a report is about; `sure` where the report itself gives their day. */
export type Transcripts = { readonly documents: readonly HeldDocument[]; readonly sure: boolean };

/** The transcripts, held whole, of the event that a report is about. */
export function transcriptsFor(reading: Reading, match: Match | null, record: OpenRecord): Transcripts {
  const { kind, event, published, article } = reading;
  if (kind !== 'news' || event === null || event.length < DAY_LENGTH) return { documents: [], sure: true };
  const people = peopleIn(reading);
  const isDue = (head: DocumentHead): boolean =>
    head.kind === 'transcript' &&
    head.whole &&
    head.id !== article.id &&
    head.id !== match?.document &&
    head.language.split('-')[0] === article.language.split('-')[0] &&
    sharesPeople(head, people);
  const due = record.documents.filter(isDue);
  const sameDay = open(
    due.filter(({ date }) => date === event),
    record,
  );
  if (sameDay.length > 0 || event !== published) return { documents: sameDay, sure: true };
  const since = fromEpochDays(toEpochDays(event) - REPORTED_WITHIN);
  return {
    documents: open(
      due.filter(({ date }) => since <= date && date < event),
      record,
    ),
    sure: false,
  };
}

const DAY_LENGTH = 'YYYY-MM-DD'.length;

function peopleIn({ meeting, voices, names }: Reading): ReadonlySet<PersonId> {
  const people = [
    ...(meeting?.people ?? []),
    ...voices.map(({ person }) => person),
    ...names.map(({ kind, id }) => (kind === 'person' ? id : null)),
  ];
  return new Set(people.filter((person) => person !== null));
}

/** Two people in common, or the only one of a transcript with one speaker. */
function sharesPeople({ people }: DocumentHead, named: ReadonlySet<PersonId>): boolean {
  const shared = people.filter((person) => named.has(person)).length;
  return shared >= 2 || (shared === 1 && people.length === 1);
}

const open = (heads: readonly DocumentHead[], record: OpenRecord): HeldDocument[] =>
  heads.flatMap(({ id }) => record.open(id) ?? []);
