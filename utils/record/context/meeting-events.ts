import type { Day } from '../model/day.ts';
import type { DocumentHead } from '../model/held.ts';
import type { PersonId } from '../model/knowledge.ts';
import { MEETING_KINDS, type Meeting, type MeetingKind } from '../model/reading.ts';
import type { OpenRecord } from '../model/record.ts';

/** One meeting, with every document of the record that is about it or tells of it. */
export type MeetingEvent = {
  readonly date: Day;
  readonly kind: MeetingKind;
  readonly place: string | null;
  readonly people: readonly PersonId[];
  /** Documents about it, transcripts first. */
  readonly about: readonly DocumentHead[];
  /** Documents about something else that tell of it to the day. */
  readonly telling: readonly DocumentHead[];
  /** A forum, a session, a ceremony: known by its name alone, whoever else was there. */
  readonly isOccasion?: true;
};

/** Meetings in one room, whatever a report calls them. */
const BILATERAL: ReadonlySet<MeetingKind> = new Set(['signing', 'talks', 'meeting']);

/** How many of one list of people stand in another. */
export const shared = (a: readonly PersonId[], b: readonly PersonId[]): number =>
  a.filter((id) => b.includes(id)).length;

/** Whether two accounts can be of one meeting: the same day, kinds that go together, two people or more in common. */
export function isOneMeeting(a: Meeting, b: Meeting): boolean {
  if (a.date === null || a.date !== b.date || shared(a.people, b.people) < 2) return false;
  const [few, many] = [Math.min(a.people.length, b.people.length), Math.max(a.people.length, b.people.length)];
  if (a.kind === b.kind) return few > 2 || many <= 4 || a.kind === 'summit';
  if (BILATERAL.has(a.kind) && BILATERAL.has(b.kind)) return few > 2 || many <= 3;
  // "Talks" of the same three are the trilateral ones.
  const three = a.kind === 'trilateral' || b.kind === 'trilateral';
  return three && a.kind !== 'call' && b.kind !== 'call' && few >= 3 && shared(a.people, b.people) === few;
}

/**
 * The meetings on the record that two or more of these people were at, or that were on a day asked for. Documents are opened only
 * where these people take part: what the others tell of is others' business.
 */
export function eventsAmong(record: OpenRecord, people: readonly PersonId[]): MeetingEvent[] {
  const events: MeetingEvent[] = [];
  const add = (meeting: Meeting, head: DocumentHead, how: 'about' | 'telling') => {
    const { date } = meeting;
    if (date === null || date.length < 10) return;
    const at = events.findIndex((event) => isOneMeeting(event, meeting));
    const known = events[at];
    if (known) events[at] = joined(known, meeting, head, how);
    else
      events.push({ ...meeting, date, about: how === 'about' ? [head] : [], telling: how === 'telling' ? [head] : [] });
  };
  for (const head of record.documents) if (head.meeting) add(head.meeting, head, 'about');
  for (const head of record.documents) {
    if (shared(head.people, people) < 2) continue;
    for (const mention of record.open(head.id)?.meetings ?? []) {
      if (mention.people.length >= 2) add(mention, head, 'telling');
    }
  }
  return events;
}

/** Titles of what leaders attend and is no meeting of their own: a forum, a session, a ceremony. */
const OCCASION =
  /\b(?:Forum|Congress|Assembly|Conference|[Ss]ession|[Cc]eremony|[Pp]arade|Direct Line|[Nn]ews conference)\b/u;

/** Forums, sessions and ceremonies that documents of the record are about: places where people were, known by their names. */
export const occasionsOn = (record: OpenRecord): MeetingEvent[] =>
  record.documents.flatMap((head) => {
    const { date, title, meeting, people } = head;
    if (meeting || date.length < 10 || title === null || !OCCASION.test(title) || WRITTEN.test(title)) return [];
    return [
      { date, kind: 'meeting' as const, place: null, people, about: [head], telling: [], isOccasion: true as const },
    ];
  });

/** What is only written to or about an occasion. */
const WRITTEN =
  /^(?:greeting|message|telegram|video ?(?:message|address)|executive order|list of|instructions|accreditation|condolence|congratulation)|\bgreet(?:ed|ings)\b|\bsent\b/iu;

function joined(event: MeetingEvent, meeting: Meeting, head: DocumentHead, how: 'about' | 'telling'): MeetingEvent {
  if (how === 'telling') {
    const known = [...event.about, ...event.telling].some(({ id }) => id === head.id);
    return known ? event : { ...event, telling: [...event.telling, head] };
  }
  const about = [...event.about, head].sort(
    (a, b) => Number(b.kind === 'transcript') - Number(a.kind === 'transcript'),
  );
  const people = [...new Set([...event.people, ...(head.kind === 'transcript' ? meeting.people : [])])];
  return { ...event, about, people, kind: moreSpecific(event.kind, meeting.kind), place: event.place ?? meeting.place };
}

/** Of two kinds, the one that says more. */
export const moreSpecific = (a: MeetingKind, b: MeetingKind): MeetingKind =>
  MEETING_KINDS.indexOf(a) <= MEETING_KINDS.indexOf(b) ? a : b;
