import type { DateMention, MeetingMention } from '../model/reading.ts';
import { textOf } from '../model/span.ts';
import { turnAt } from './meeting-parts.ts';
import type { MeetingPhrase } from './meeting-phrases.ts';
import { before, POINTS } from './own-visit.ts';
import type { Agreed } from './stages.ts';

/** "During the talks", right after another meeting was spoken of, means that one; so does "this visit". */
export function otherInMind(
  phrase: MeetingPhrase,
  dates: readonly DateMention[],
  earlier: readonly MeetingMention[],
  reading: Agreed,
): MeetingMention | null {
  const { owner, adjectives, named, noun, core, whole } = phrase;
  const { text, turns, meeting } = reading;
  if (!/^(?:the|that|this)$/iu.test(owner) || adjectives !== '' || named !== '' || dates.length > 0) return null;
  if (whole.end > core.end || NOT_AGAIN.test(noun) || /^\s(?:between|of|with|on)\s/u.test(text.slice(core.end)))
    return null;
  // In the report of a call "the conversation" is always that one.
  if (meeting?.kind === 'call' && /^(?:conversation|call|разговор)/iu.test(noun)) return null;
  const turn = turnAt(reading, core.start);
  if (turn === null && meeting !== null && ATTENDING.test(before(text, core.start))) return null;
  const open = isAhead(core.start, reading) ? earlier.filter((each) => !isOver(each, reading)) : earlier;
  const same = open.findLast((each) => isSaidAs(noun, each, reading));
  const last = turn !== null && same ? same : open.at(-1);
  if (!last || last.isThis) return null;
  const gap = core.start - last.span.end;
  if (gap > (last === same && turn !== null ? IN_TURN : IN_MIND)) return null;
  // Who holds talks comes back to them sooner than to other ones.
  if (meeting?.kind === 'talks' && sortOf(noun) === 'talks' && !last.isThis && gap > NEXT_SENTENCE * 2) return null;
  if (turns.some(({ label }) => label.start >= last.span.end && label.end <= core.start)) return null;
  if (last !== same) {
    // Those who hold talks call these "the talks", but for the talks of three that they have just spoken of.
    const free = meeting?.kind !== 'talks' || last.meeting.kind === 'trilateral';
    const together = sortOf(noun) === 'talks' && sortOf(textOf(text, last.span)) === 'meeting';
    return free && together && turn !== null && POINTS.test(before(text, core.start)) ? last : null;
  }
  const again =
    /^(?:visit|trip|exchange)$/iu.test(noun) || (textOf(text, last.span).includes(noun) && gap < NEXT_SENTENCE);
  if (!/^this$/iu.test(owner)) return last;
  return again && !isUnderWay(core.start, last, reading) ? last : null;
}

/** Who was there, a report says of its own meeting. */
const ATTENDING =
  /\b(?:[Aa]ttending|(?:took|taking|take) part in|[Pp]articipa\p{L}+ in|[Pp]resent at|attended)\s(?:the\s)?$/u;

/** Whether the words just before look ahead: "we plan to consider it at the summit". */
const isAhead = (start: number, { text }: Agreed): boolean =>
  /\b(?:will|shall|going to|plan(?:s|ned)? to|intend|expect)\b[^.;]*$/u.test(
    text.slice(Math.max(0, start - AROUND), start),
  );

const isOver = ({ between }: MeetingMention, { event }: Agreed): boolean =>
  between !== null && event !== null && between.last < event;

/** "You came last year. I hope that with this visit …": who hopes for something from it doesn't mean the one that is over. */
function isUnderWay(start: number, { between }: MeetingMention, { text, event }: Agreed): boolean {
  const over = between !== null && event !== null && between.first < event;
  return over && /\b(?:will|hope|confident|today)\b/u.test(text.slice(Math.max(0, start - AROUND), start));
}

/** Code units before a visit in which something is hoped for from it. */
const AROUND = 80;

/** Whether a noun is of the sort by which something was spoken of. */
function isSaidAs(noun: string, { span }: MeetingMention, { text }: Agreed): boolean {
  const words = textOf(text, span);
  return words.endsWith(noun) || sortOf(words) === sortOf(noun);
}

/** What several nouns call the same thing by: who spoke of a summit doesn't go on to call it "the talks". */
const SORTS = [
  ['summit', /summit|саммит/iu],
  ['visit', /visit|trip|визит/iu],
  ['call', /\bcall|phone|телефон/iu],
  ['talks', /talk|negotiation|consultation|discussion|conversation|переговор|бесед|разговор/iu],
  ['meeting', /./u],
] as const;

const sortOf = (words: string): string | undefined => SORTS.find(([, form]) => form.test(words))?.[0];

const NOT_AGAIN =
  /^(?:meetings|visits|conversations|calls|summits|consultations|talk|discussions?|dinner|lunch|breakfast)$/iu;

/** Code units within which a meeting spoken of is still the one in mind. */
const IN_MIND = 600;
/** The same within one turn, by its own noun. */
const IN_TURN = 1600;

/** Code units to a word of the next sentence. */
const NEXT_SENTENCE = 160;
