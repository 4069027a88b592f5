import type { MeetingRow } from '../model/context.ts';
import { type Day, toEpochDays } from '../model/day.ts';
import type { PersonId } from '../model/knowledge.ts';
import type { Match, Meeting, MeetingMention, Reading } from '../model/reading.ts';
import type { OpenRecord } from '../model/record.ts';
import { textOf } from '../model/span.ts';
import { onDay } from '../model/written-day.ts';
import { eventsAmong, type MeetingEvent, moreSpecific, occasionsOn, shared } from './meeting-events.ts';
import { ownEvent, resolveMeeting } from './resolve-meeting.ts';
import { sourceOf } from './source.ts';

/*
 * 1. The meetings on the record that these people were at.
 * 2. This one, with every document about it.
 * 3. Those that the page names, on the record or not.
 * 4. Those of two or more of the same people; then those of the same day.
 */

/** The page's own meeting, those it names, and those of the same people or day. */
export function gatherMeetings(reading: Reading, match: Match | null, record: OpenRecord): MeetingRow[] {
  const { document, own, event, events, occasions } = meetingsOnRecord(reading, match, record);
  const told = [...events, ...occasions];
  const name = namesOf(reading, record);
  const rowOf = (each: MeetingEvent, relation: MeetingRow['relation'], why: string): MeetingRow => {
    const { date, kind, place, people, about } = each;
    // The page itself is evidence only where there is no other.
    const others = each.telling.filter(({ id }) => id !== document);
    const telling = others.length > 0 || relation === 'named here' ? others : each.telling;
    const documents = (about.length > 0 ? about : telling).map(sourceOf);
    return { date, kind, place, people: people.map(name), relation, why, documents };
  };
  const used = new Set<MeetingEvent>(event ? [event] : []);
  const named = reading.meetings.flatMap((mention) => {
    if (mention.isThis) return [];
    const found = resolveMeeting(mention, reading, event, told, record.knowledge.places, document);
    if (found && used.has(found)) return [];
    if (found) used.add(found);
    const row = found ? rowOf(found, 'named here', whyNamed(mention, reading)) : unheldRow(mention, reading, name);
    return row ? [row] : [];
  });
  const people = own ? peopleOf(own, event) : [];
  // What this page alone tells of is named here already, as what the record doesn't hold.
  const rest = events.filter((each) => !used.has(each) && !isToldBy(each, document));
  const same = rest.filter((each) => shared(each.people, people) >= 2);
  const day = rest.filter(
    (each) => !same.includes(each) && each.date === (own?.date ?? event?.date) && shared(each.people, people) >= 1,
  );
  const here = own ? [thisRow(own, event, name)] : [];
  return [
    ...here,
    ...byNearness(withoutRepeats([...here, ...named]).slice(here.length), reading.event),
    ...byNearness(
      same.map((each) => rowOf(each, 'same people', whySame(each, people, name))),
      reading.event,
    ),
    ...day.map((each) => rowOf(each, 'same day', whyDay(each, people, name))),
  ];
}

/** The page's own meeting, its event, and all events on the record that the page can be speaking of. */
export function meetingsOnRecord(reading: Reading, match: Match | null, record: OpenRecord): Found {
  const document = match?.document ?? reading.article.id;
  const head = record.documents.find(({ id }) => id === document);
  const own = reading.meeting ?? head?.meeting ?? null;
  const known = gathered.get(reading);
  if (known?.record === record && known.document === document) return known.found;
  const people = [...new Set([...(own?.people ?? []), ...reading.meetings.flatMap(({ meeting }) => meeting.people)])];
  const events = eventsAmong(record, people);
  const occasions = reading.meetings.some(({ isThis }) => !isThis) ? occasionsOn(record) : [];
  const found = { document, own, event: ownEvent(own, document, events), events, occasions };
  gathered.set(reading, { record, document, found });
  return found;
}

type Found = {
  document: string;
  own: Meeting | null;
  event: MeetingEvent | null;
  events: readonly MeetingEvent[];
  /** What is known by name and was no meeting of two sides. */
  occasions: readonly MeetingEvent[];
};

/** Mentions and meetings of one page ask for the same: documents are opened for it once. */
const gathered = new WeakMap<Reading, { record: OpenRecord; document: string; found: Found }>();

/** Whether nobody but one document tells of a meeting, and that only in passing. */
const isToldBy = ({ about, telling }: MeetingEvent, document: string): boolean =>
  about.length === 0 && telling.every(({ id }) => id === document);

type NameOf = (id: PersonId) => string;

function namesOf(reading: Reading, record: OpenRecord): NameOf {
  const known = new Map([...record.knowledge.people, ...reading.met].map(({ id, name }) => [id, name]));
  const written = new Map(
    reading.names.flatMap(({ id, name }) => (id !== null && name !== null ? [[id, name] as const] : [])),
  );
  return (id) => known.get(id) ?? written.get(id) ?? id;
}

/** Who was there: the record may know of more than the page tells. */
const peopleOf = (own: Meeting, event: MeetingEvent | null): readonly PersonId[] =>
  event && event.people.length > own.people.length ? event.people : own.people;

function thisRow(own: Meeting, event: MeetingEvent | null, name: NameOf): MeetingRow {
  return {
    date: own.date ?? event?.date ?? null,
    kind: event ? moreSpecific(own.kind, event.kind) : own.kind,
    place: event?.about.find(({ kind }) => kind === 'transcript')?.meeting?.place ?? own.place,
    people: peopleOf(own, event).map(name),
    relation: 'this',
    why: 'The meeting that this page is about.',
    documents: (event?.about ?? []).map(sourceOf),
  };
}

/** A meeting that the page names and the record doesn't hold, if the words tell when or with whom it was. */
function unheldRow(mention: MeetingMention, reading: Reading, name: NameOf): MeetingRow | null {
  const { date, kind, place, people } = mention.meeting;
  if (date === null && (people.length < 2 || !isSingled(textOf(reading.text, mention.span)))) return null;
  const why = `${whyNamed(mention, reading)} Not in this record.`;
  return { date, kind, place, people: people.map(name), relation: 'named here', why, documents: [] };
}

/** Whether words without a date still single one meeting out. */
const isSingled = (words: string): boolean =>
  /\b(?:last|latest|previous|next|upcoming|forthcoming|recent|trilateral|tripartite|summit)\b|(?<!\p{L})(?:последн|предыдущ|предстоящ|тр[её]хсторонн)/iu.test(
    words,
  );

const whyNamed = ({ span }: MeetingMention, { text }: Reading): string => `Named here: “${textOf(text, span)}”.`;

function whySame({ kind, people, date }: MeetingEvent, own: readonly PersonId[], name: NameOf): string {
  const both = people.filter((id) => own.includes(id)).map(name);
  return `${listed(both)} also ${kind === 'call' ? 'spoke' : 'met'}${company(people, own, name)} ${onDay(date)}.`;
}

function whyDay({ kind, people }: MeetingEvent, own: readonly PersonId[], name: NameOf): string {
  const both = people.filter((id) => own.includes(id)).map(name);
  const met = kind === 'call' ? 'spoke' : 'met';
  return `${listed(both)} also ${met}${company(people, own, name) || ' with others'} that day.`;
}

/** Others named in one reason: more is a list, no reason. */
const MOST_NAMED = 2;

/** " with X and Y": who was there besides this meeting's own. */
function company(people: readonly PersonId[], own: readonly PersonId[], name: NameOf): string {
  const others = people.filter((id) => !own.includes(id)).map(name);
  return others.length === 0 ? '' : ` with ${others.length <= MOST_NAMED ? listed(others) : 'others'}`;
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** One row for several references to what can only be the same meeting. */
function withoutRepeats(rows: readonly MeetingRow[]): MeetingRow[] {
  return rows.filter(
    (row, index) =>
      rows.findIndex(
        (each) => each.date === row.date && each.kind === row.kind && isSameList(each.people, row.people),
      ) === index,
  );
}

const isSameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((each) => b.includes(each));

function byNearness(rows: readonly MeetingRow[], day: Day | null): MeetingRow[] {
  const away = ({ date }: MeetingRow): number =>
    date === null || day === null ? Number.POSITIVE_INFINITY : Math.abs(toEpochDays(date) - toEpochDays(day));
  return [...rows].sort((a, b) => (away(a) === away(b) ? 0 : away(a) - away(b)));
}
