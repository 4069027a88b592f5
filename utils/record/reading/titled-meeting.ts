import { isNamedIn } from '../text/named-in.ts';
import { peopleWithin } from './meeting-parts.ts';
import type { MeetingPhrase } from './meeting-phrases.ts';
import { ownName } from './own-meeting.ts';
import { before, POINTS } from './own-visit.ts';
import type { Agreed } from './stages.ts';

/** Whether the words call a meeting by the name that the title gives to the page's own: "the 16th Halvik Summit" on its page. */
export function isTitled({ owner, noun, core, whole }: MeetingPhrase, reading: Agreed): boolean {
  const { text, meeting, names } = reading;
  const title = ownName(reading);
  const pointed = /^an?$/iu.test(owner) && POINTS.test(before(text, core.start).replace(/\ban?\s$/u, ''));
  if (!meeting || !(pointed || /^(?:the|this|today[’']s|)$/iu.test(owner))) return false;
  const asNamed = /^summit$/iu.test(noun)
    ? meeting.kind === 'summit' && /summit/iu.test(title)
    : /^meeting$/iu.test(noun) && meeting.kind !== 'call' && /meeting|session|summit/iu.test(title);
  if (!asNamed || peopleWithin(names, { start: core.end, end: whole.end }).length > 0) return false;
  const following = OF_BODY.exec(text.slice(core.end, core.end + LONGEST_BODY))?.[0].length ?? 0;
  // The town after the name is told by the page's own place, and the year by its day.
  const named = text.slice(core.start, core.end + following).replace(/^Summit|\bSummit$/u, '');
  const words = CAPITAL.test(named) ? named : text.slice(core.start, whole.end);
  return isNamedIn(words, title);
}

const CAPITAL = /\p{Lu}/u;

/** "… of the Harbour Council Board": the body whose meeting it is. */
const OF_BODY = /^\sof\s(?:the\s)?\p{Lu}[\p{L}-]+(?:\s(?:(?:of|and|on|for)\s)?(?:the\s)?\p{Lu}[\p{L}-]+){0,6}/u;
/** Code units of the longest such words. */
const LONGEST_BODY = 120;
