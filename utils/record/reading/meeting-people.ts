import type { PersonId } from '../model/knowledge.ts';
import type { Turn } from '../model/reading.ts';
import { overlaps } from '../model/span.ts';
import { bothSides, datesOf, peopleWithin, turnAt, voiceAt } from './meeting-parts.ts';
import type { MeetingPhrase } from './meeting-phrases.ts';
import { isOnDay } from './own-reference.ts';
import { sentenceAt } from './sentence-at.ts';
import type { Agreed } from './stages.ts';

/** Who met: the owner of the words, whom they name, and of "our" both sides. */
export function peopleOf(phrase: MeetingPhrase, reading: Agreed): PersonId[] {
  const { owner, adjectives, core, whole } = phrase;
  const turn = turnAt(reading, core.start);
  const named = [...new Set([...ownersOf(owner, phrase, reading), ...peopleWithin(reading.names, whole)])];
  const third = thirdParty(phrase, reading);
  const sides = third && turn?.person ? [turn.person, third] : bothSides(reading, turn);
  if (/^(?:our|наш)/iu.test(owner) || (turn === null && /^their$/iu.test(owner)))
    return [...new Set([...sides, ...named])];
  if (/^(?:my|мо)/iu.test(owner)) return [...new Set([...(turn?.person ? [turn.person] : []), ...named])];
  if (/^(?:your|ваш)/iu.test(owner))
    return [
      ...new Set([
        ...(sides.length > 0 ? sides.filter((id) => id !== turn?.person) : answerer(turn, reading)),
        ...named,
      ]),
    ];
  // "The talks with X", told by who held them.
  if (
    /^(?:the|today[’']s|yesterday[’']s|)$/iu.test(owner) &&
    named.length === 1 &&
    WITH.test(reading.text.slice(core.end))
  )
    return [...new Set([...(turn?.person ? [turn.person] : answerer(turn, reading)), ...named])];
  // "He told that he had a telephone conversation with …".
  const teller =
    /^an?$/iu.test(owner) && /phone/iu.test(adjectives) ? (voiceAt(reading, core.start)?.person ?? null) : null;
  return [...new Set([...(teller ? [teller] : []), ...named])];
}

const WITH = /^\swith\s/u;

/** Who answers a question that nobody by name asks: "your meeting" is theirs. */
function answerer(turn: Turn | null, { turns }: Agreed): PersonId[] {
  const next = turn && turn.person === null ? turns[turns.indexOf(turn) + 1]?.person : null;
  return next ? [next] : [];
}

/** "President X confirmed this during our conversation yesterday": ours is then the speaker's and X's. */
function thirdParty({ whole }: MeetingPhrase, reading: Agreed): PersonId | null {
  const { names, meeting, sentences, event } = reading;
  const speaker = turnAt(reading, whole.start)?.person;
  const start = sentenceAt(sentences, whole.start)?.span.start ?? whole.start;
  const others = peopleWithin(names, { start, end: whole.start }).filter((id) => id !== speaker);
  const [only, ...more] = others;
  const onDay = isOnDay(datesOf(reading, whole), event);
  return only && more.length === 0 && !onDay && !meeting?.people.includes(only) ? only : null;
}

/** The person whose name or office the possessive before the noun ends. */
export function ownersOf(owner: string, { core, whole }: MeetingPhrase, { names }: Agreed): PersonId[] {
  if (!/[’']s$/u.test(owner)) return [];
  const at = { start: whole.start, end: core.start };
  return names.flatMap(({ kind, id, span }) => (kind === 'person' && id !== null && overlaps(span, at) ? [id] : []));
}
