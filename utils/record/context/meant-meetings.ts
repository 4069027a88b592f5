import type { HeldDocument } from '../model/held.ts';
import type { Knowledge, PersonId } from '../model/knowledge.ts';
import type { Match, Reading } from '../model/reading.ts';
import type { OpenRecord } from '../model/record.ts';
import { overlaps } from '../model/span.ts';
import { pattern } from '../text/pattern.ts';
import { meetingsOnRecord } from './meetings.ts';
import { resolveMeeting } from './resolve-meeting.ts';
import { narrationOf } from './told-meeting.ts';

/** For each of the page's sentences that refers to a meeting on the record, the documents about that meeting. */
export function meantMeetings(
  reading: Reading,
  match: Match | null,
  record: OpenRecord,
): ReadonlyMap<number, ReadonlySet<string>> {
  const meant = new Map<number, Set<string>>();
  const mentions = reading.meetings.filter(({ isThis }) => !isThis);
  if (mentions.length === 0) return meant;
  const { document, event, events } = meetingsOnRecord(reading, match, record);
  for (const mention of mentions) {
    const found = resolveMeeting(mention, reading, event, events, record.knowledge.places, document);
    const sentence = reading.sentences.findIndex(({ span }) => overlaps(span, mention.span));
    if (!found || sentence < 0) continue;
    const documents = meant.get(sentence) ?? new Set();
    for (const { id } of found.about) documents.add(id);
    meant.set(sentence, documents);
  }
  return meant;
}

/** Words by which people speak of their meeting at it. */
const OF_MEETING = pattern(String.raw`\b(?:meet|met|meeting|see you)\b`, 'iu');

/** What was said at a meeting of the meeting itself: the person's own words, then the narration that tells who met where. */
export function saidOfMeeting(document: HeldDocument, person: PersonId | null, knowledge: Knowledge): number[] {
  const own = document.statements.findIndex(
    (each) => each.form === 'said' && each.person === person && OF_MEETING.test(each.quote),
  );
  const told = narrationOf(document, knowledge);
  return [...(person !== null && own >= 0 ? [own] : []), ...(told === null ? [] : [told])];
}
