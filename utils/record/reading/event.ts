import { type Day, toEpochDays } from '../model/day.ts';
import type { Meeting, PageKind, Reading } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { pattern } from '../text/pattern.ts';
import { readDates } from './dates.ts';
import type { Lexicon } from './lexicon.ts';
import { readOwnMeeting } from './own-meeting.ts';
import type { Dated } from './stages.ts';

/** What the page is, the day it is about, and the meeting that it is about. */
export function readEvent(reading: Dated, lexicon: Lexicon): Pick<Reading, 'kind' | 'event' | 'meeting'> {
  const kind = kindOf(reading);
  const event = eventDay(reading, kind);
  return { kind, event, meeting: meetingOn(event, readOwnMeeting(reading, lexicon)) };
}

const meetingOn = (date: Day | null, meeting: Omit<Meeting, 'date'> | null): Meeting | null =>
  meeting && { date, ...meeting };

function kindOf({ turns, article }: Dated): PageKind {
  if (turns.length > 0) return 'transcript';
  return article.kind === 'article' ? 'news' : article.kind;
}

/** How many days a report may come after what it reports. */
const LAG = { opening: 14, stated: 60 } as const;

/** Subject and verb of a sentence that dates the page's own event: "The meeting took place on …". */
const STATED = pattern(
  String.raw`^(?:the|this|their)\s(?:\p{L}+\s){0,2}(?:meeting|talks|negotiations|conversation|call|summit|visit|ceremony|signing|discussion)\b[^.]{0,60}?\b(?:took place|was held|were held|happened|occurred|was on|were on|was|were)\b|^(?:встреча|переговоры|беседа|разговор)[^.]{0,60}?(?:состоял\p{L}+|прош\p{L}+)`,
  'iu',
);
const HELD = pattern(
  String.raw`\b(?:met|held|signed|received|hosted|discussed|arrived|took part|had a (?:tele)?(?:phone )?(?:conversation|meeting|call)|spoke|talked|took place|was held|were held)\b|(?<!\p{L})(?:встретил|пров[её]л|подписал|обсудил|состоял)`,
  'iu',
);
const PLANNED = pattern(
  String.raw`\b(?:will|is to|are to|plans? to|is scheduled|are scheduled|to be held)\b|(?<!\p{L})(?:состоится|провед[её]т|прибудет)`,
  'iu',
);

/** The day that the page is about where it says so, else the day it was published. */
function eventDay(reading: Dated, kind: PageKind): Day | null {
  const { published, sentences, article } = reading;
  if (!published || published.length < 10) return published;
  const announced = announcedDay(reading, published);
  if (announced) return announced;
  if (kind === 'transcript' || (article.site === 'kremlin' && kind === 'news')) return published;
  const told = sentences.filter(({ turn }) => turn === null).slice(0, 14);
  const stated = told.find(
    ({ span }) => STATED.test(reading.text.slice(span.start, span.end)) && dayIn(reading, span, LAG.stated),
  );
  if (stated) return dayIn(reading, stated.span, LAG.stated) ?? published;
  if (kind === 'announcement') return plannedDay(reading, told) ?? published;
  const opening = told
    .slice(0, 3)
    .filter(({ span }) => HELD.test(reading.text.slice(span.start, span.end)))
    .map(({ span }) => dayIn(reading, span, LAG.opening, HELD));
  return opening.find((day) => day !== null) ?? published;
}

/** "On 3 June, X will meet Y": the title of an announcement gives the day it is about. */
function announcedDay(reading: Dated, published: Day): Day | null {
  const title = reading.article.title ?? '';
  if (!/\bwill\b|\bto (?:visit|meet|hold)\b|(?<!\p{L})состо(?:и|я)тся/u.test(title)) return null;
  const dates = readDates({ ...reading, text: title, sentences: [] });
  return dates.find(({ first, last }) => first === last && first >= published)?.first ?? null;
}

/** The one day to the day that a sentence gives, not after the page's and so many days before it at most. */
function dayIn(reading: Dated, span: Span, lag: number, verb?: RegExp): Day | null {
  const { published, text, dates } = reading;
  const from = verb ? span.start + Math.max(0, text.slice(span.start, span.end).search(verb)) : span.start;
  const days = dates
    .filter((date) => date.span.start >= span.start && date.span.end <= span.end && date.first === date.last)
    .filter((date) =>
      verb ? date.span.start - from < 160 && !isSpeechDay(text.slice(span.start, date.span.start)) : true,
    )
    .map(({ first }) => first)
    .filter((day) => published !== null && day <= published && toEpochDays(published) - toEpochDays(day) <= lag);
  const [only] = new Set(days);
  return new Set(days).size === 1 ? (only ?? null) : null;
}

/** "… said on Tuesday" dates the words, not what they tell of. */
const isSpeechDay = (before: string): boolean =>
  /\b(?:said|told|reported|announced|stated|statement|reporters|journalists)\b[^,;]{0,40}$/u.test(before);

function plannedDay({ text, dates, published }: Dated, told: readonly { readonly span: Span }[]): Day | null {
  const planned = told.slice(0, 3).find(({ span }) => PLANNED.test(text.slice(span.start, span.end)));
  const date =
    planned && dates.find((each) => each.span.start >= planned.span.start && each.span.end <= planned.span.end);
  return date && published && date.first >= published && date.first === date.last ? date.first : null;
}
