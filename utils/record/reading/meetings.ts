import type { MeetingMention } from '../model/reading.ts';
import { inReadingOrder, overlaps, type Span } from '../model/span.ts';
import type { Lexicon } from './lexicon.ts';
import { longestApart } from './longest.ts';
import { findMeetingNouns } from './meeting-nouns.ts';
import { findMeetingVerbs } from './meeting-verbs.ts';
import { findOccasions } from './occasions.ts';
import type { Agreed } from './stages.ts';

/** Every reference to a meeting, by name, date or relation: nouns ("our last meeting"), verbs ("we met in May") and occasions ("at the forum"). */
export function spotMeetings(reading: Agreed, lexicon: Lexicon): MeetingMention[] {
  const verbs = findMeetingVerbs(reading);
  const found = [...findMeetingNouns(reading, lexicon, verbs), ...verbs, ...findOccasions(reading)];
  const free = found.filter(({ span }) => !taken(span, reading));
  return longestApart(free).sort((a, b) => inReadingOrder(a.span, b.span));
}

/** Words of a label, and those inside an agreement's name, refer to no meeting. */
const taken = (span: Span, { turns, agreements }: Agreed): boolean =>
  turns.some(({ label }) => overlaps(label, span)) ||
  agreements.some((each) => each.span.start <= span.start && span.end <= each.span.end);
