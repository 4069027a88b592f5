import { overlaps } from '../../record/model/span.ts';
import { foldAnswer, isSameAnswer, isSameDay, isSameList } from './alike.ts';
import type { Marked, MarkedAgreement, MarkedMeeting } from './marked.ts';
import { pairUp } from './pairing.ts';
import { scorePairs } from './score-pairs.ts';
import type { Sheet } from './sheet.ts';

/** Speakers' turns: that there is a label, whose, and with which office. */
export function scoreTurns(sheet: Sheet, expected: Marked, found: Marked): void {
  if (!expected.turns || !found.turns) return;
  const answers = expected.turns.map((turn, at) => ({ ...turn, at, head: foldAnswer(turn.opens) }));
  const finds = found.turns.map((turn, at) => ({ ...turn, at, head: foldAnswer(turn.opens) }));
  // Short turns repeat ("Thank you."): of several that open alike the nearest in order is meant.
  const pairs = pairUp(answers, finds, (a, b) =>
    a.head.startsWith(b.head) || b.head.startsWith(a.head) ? 1 / (1 + Math.abs(a.at - b.at)) : 0,
  );
  const checks = {
    label: () => true,
    speaker: (a: { speaker: string }, b: { speaker: string }) => isSameAnswer(a.speaker, b.speaker),
    office: (a: { office: string | null }, b: { office: string | null }) => isSameAnswer(a.office, b.office),
  };
  scorePairs(sheet, 'turns: ', answers, finds, pairs, checks, ({ speaker, office, opens }) =>
    [speaker, office, opens.slice(0, 40)].join(' | '),
  );
}

/** The meeting that the page is about; a text about none has none. */
export function scoreMeeting(sheet: Sheet, expected: Marked, found: Marked): void {
  if (expected.meeting === undefined || found.meeting === undefined) return;
  const answers = expected.meeting ? [expected.meeting] : [];
  const finds = found.meeting ? [found.meeting] : [];
  const pairs = answers.map(() => (finds.length > 0 ? 0 : -1));
  const checks = {
    found: () => true,
    day: (a: MarkedMeeting, b: MarkedMeeting) => a.date === b.date,
    kind: (a: MarkedMeeting, b: MarkedMeeting) => a.kind === b.kind,
    place: (a: MarkedMeeting, b: MarkedMeeting) => isSamePlace(a.place, b.place),
    people: (a: MarkedMeeting, b: MarkedMeeting) => isSameList(a.people, b.people),
  };
  scorePairs(sheet, 'meeting: ', answers, finds, pairs, checks, ({ date, kind, place, people }) =>
    [date, kind, place, people.join(', ')].join(' | '),
  );
}

/** A town may be told with what lies in it or around it ("The Kremlin, Moscow"). */
const isSamePlace = (a: string | null, b: string | null): boolean =>
  isSameAnswer(a, b) || (a !== null && (b ?? '').split(',').some((part) => isSameAnswer(a, part)));

/** Agreements: which there are, between whom, and the steps that this text tells of. */
export function scoreAgreements(sheet: Sheet, text: string, expected: Marked, found: Marked): void {
  if (!expected.agreements || !found.agreements) return;
  const [answers, finds] = [expected.agreements, found.agreements];
  const pairs = pairUp(answers, finds, likeness);
  const checks = {
    found: () => true,
    day: (a: MarkedAgreement, b: MarkedAgreement) => a.date === b.date,
    parties: (a: MarkedAgreement, b: MarkedAgreement) => isSameList(a.parties, b.parties),
  };
  scorePairs(sheet, 'agreements: ', answers, finds, pairs, checks, ({ name, date, parties }) =>
    [name, date, parties.join(', ')].join(' | '),
  );
  const steps = answers.map(({ steps: due }, at) => ({ due, told: finds[pairs[at] ?? -1]?.steps ?? [] }));
  for (const { due, told } of [...steps, ...finds.flatMap((find, at) => (pairs.includes(at) ? [] : [unasked(find)]))]) {
    const pairsOfSteps = pairUp(due, told, (a, b) => (a.step === b.step && overlaps(a.span, b.span) ? 1 : 0));
    scorePairs(
      sheet,
      'agreements: steps, ',
      due,
      told,
      pairsOfSteps,
      { found: () => true, day: (a, b) => isSameDay(a.date, b.date) },
      ({ step, date, span }) => `${step} ${date} “${text.slice(span.start, span.end)}”`,
    );
  }
}

/** The steps of an agreement that nobody expected. */
const unasked = ({ steps }: MarkedAgreement) => ({ due: [] as MarkedAgreement['steps'], told: steps });

/** The same name first, then the same full day, then the same words of the text. */
function likeness(a: MarkedAgreement, b: MarkedAgreement): number {
  if (isSameAnswer(a.name, b.name)) return 3;
  if (a.date !== null && a.date.length === 10 && a.date === b.date) return 2;
  const isKnownOther = a.date !== null && b.date !== null && a.date.length === 10 && b.date.length === 10;
  const share = a.mentions.some((one) => b.mentions.some((other) => overlaps(one, other)));
  return share && !isKnownOther ? 1 : 0;
}
