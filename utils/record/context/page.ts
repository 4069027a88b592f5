import type { MentionRow, PageFacts, QuantityRow, TurnRow } from '../model/context.ts';
import type { Match, Reading } from '../model/reading.ts';
import type { OpenRecord } from '../model/record.ts';
import { inReadingOrder, overlaps, type Span } from '../model/span.ts';
import type { MeetingEvent } from './meeting-events.ts';
import { meetingsOnRecord } from './meetings.ts';
import { resolveMeeting } from './resolve-meeting.ts';

/** What the page is, as the command line prints it. */
export function pageFacts(reading: Reading): PageFacts {
  const { article, kind, published, event, place } = reading;
  const { site, language, title, text } = article;
  return { address: article.address ?? '', site, kind, language, title, published, event, place, text };
}

/** The speakers' turns with the words that each opens with. */
export function turnRows(reading: Reading): TurnRow[] {
  return reading.turns.map(({ speaker, office, body }) => ({
    speaker,
    office,
    opens: reading.text.slice(body.start, body.end).slice(0, OPENING),
  }));
}

/** Code units of a turn that tell it from others. */
const OPENING = 60;

/**
 * Every mention of a person, place, organisation, agreement or meeting, in reading order: of those that overlap the longest, and of
 * equal ones the agreement or meeting; the members of a group of agreements, or of "the Presidents of A and B", share their span.
 */
export function mentionRows(reading: Reading, match: Match | null, record: OpenRecord): MentionRow<Span>[] {
  const rows = [...meetingRows(reading, match, record), ...agreementRows(reading, record), ...nameRows(reading)];
  const longest = rows.sort((a, b) => lengthOf(b.quote) - lengthOf(a.quote));
  const kept: MentionRow<Span>[] = [];
  for (const row of longest) {
    const isGroup = (each: MentionRow<Span>) =>
      each.kind === row.kind && each.name !== row.name && GROUPED.has(row.kind) && isSame(each.quote, row.quote);
    if (kept.every((each) => !overlaps(each.quote, row.quote) || isGroup(each))) kept.push(row);
  }
  return kept.sort((a, b) => inReadingOrder(a.quote, b.quote));
}

const GROUPED: ReadonlySet<string> = new Set(['agreement', 'person']);

const lengthOf = ({ start, end }: Span): number => end - start;
const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

const nameRows = ({ names }: Reading): MentionRow<Span>[] =>
  names.map(({ span, kind, id, name, by }) => ({ quote: span, kind, name, date: null, by, resolved: id !== null }));

/** An agreement is resolved when the record's knowledge has it, or the page itself tells of its signing that day. */
function agreementRows(reading: Reading, record: OpenRecord): MentionRow<Span>[] {
  const known = new Set(record.knowledge.agreements.map(({ id }) => id));
  return reading.agreements.map(({ span, id, name, date, by }) => ({
    quote: span,
    kind: 'agreement',
    name,
    date,
    by,
    resolved: id !== null ? known.has(id) : date !== null && date === reading.event,
  }));
}

/** A meeting is resolved when it is the page's own, or the record holds a document about it or tells of it to the day. */
function meetingRows(reading: Reading, match: Match | null, record: OpenRecord): MentionRow<Span>[] {
  if (reading.meetings.length === 0) return [];
  const { document, event, events, occasions } = meetingsOnRecord(reading, match, record);
  const told = [...events, ...occasions];
  return reading.meetings.map((mention) => {
    const found = resolveMeeting(mention, reading, event, told, record.knowledge.places, document);
    const { date } = found ?? mention.meeting;
    return {
      quote: mention.span,
      kind: 'meeting',
      name: titleOf(found),
      date,
      by: mention.by,
      resolved: mention.isThis || found !== null,
    };
  });
}

const titleOf = (event: MeetingEvent | null): string | null => event?.about[0]?.title ?? null;

/** The page's numbers with their speakers. */
export function quantityRows(reading: Reading): QuantityRow<Span>[] {
  return reading.quantities.map(({ span, value, unit, counted, period, hedge, trail }) => {
    const sentence = reading.sentences.findIndex((each) => each.span.start <= span.start && span.end <= each.span.end);
    return { quote: span, value, unit, counted, period, hedge, speaker: reading.voices[sentence]?.name ?? null, trail };
  });
}
