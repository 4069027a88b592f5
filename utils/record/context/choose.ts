import { tenLogOf } from '../arithmetic.ts';
import type { Statement } from '../model/context.ts';
import { mayBeSameDay } from '../model/day.ts';
import type { OpenRecord } from '../model/record.ts';
import type { Candidate } from './candidate.ts';
import { inOnePlace, type Run, widen } from './passages.ts';
import { statementOf, wordsOf } from './said.ts';
import type { Scale } from './scale.ts';
import { type Subject, subjectOf } from './subject.ts';
import { inQuotes, sharedPhrases } from './why.ts';

/** Statements shown for one passage (docs/contract.md). */
const MOST = 3;

/** A further statement must come this near to the best one; another speaker's must share more with the page than words of diplomacy. */
const NEAR = { small: 0.55, large: 0.9, rise: 0.12 } as const;

/** Statements of a small record; among ten times as many there is always something that is somewhat alike. */
const SMALL = 150;

/** A neighbour of a statement that comes this near to it is shown with it. */
const BELONGS = 0.5;

/** Share of common weight from which two statements are the same words over again. */
const SAME_WORDS = 0.6;

/** A candidate that is to be shown, with the neighbours that belong to it. */
export type Chosen = { readonly candidate: Candidate; readonly run: Run; readonly subject: Subject };

/** Of the candidates that may be shown the best, none of which says what a better one says already. */
export function chooseStatements(
  candidates: readonly Candidate[],
  record: OpenRecord,
  scale: Scale,
  mayBeShown: (candidate: Candidate) => boolean,
): Chosen[] {
  const chosen: Chosen[] = [];
  const { of } = record.frequency('');
  const near = Math.min(NEAR.large, NEAR.small + NEAR.rise * Math.max(0, tenLogOf(of / SMALL)));
  for (const candidate of candidates) {
    if (chosen.length === MOST || candidate.score < near * (candidates[0]?.score ?? 0)) break;
    const mayFollow = candidate.telling || candidate.same === 'speaker';
    if (!mayBeShown(candidate) || (chosen.length > 0 && !mayFollow)) continue;
    const run = widenedRun(candidate, candidates);
    const isAlone = run.first === run.last && candidate.document.whole;
    const subject = isAlone ? candidate.subject : subjectOf(wordsOf(candidate.document, run), scale);
    const isNew = chosen.every((other) => !tellsTheSame(other, { candidate, run, subject }, scale));
    if (isNew) chosen.push({ candidate, run, subject });
  }
  return chosen;
}

/** What was chosen, as a reader of those words of the page is shown it. */
export const shownOf = ({ candidate, run }: Chosen, page: string, record: OpenRecord): Statement =>
  statementOf(candidate.document, run, whyOf(candidate, run, page, record), candidate.same);

/** The statement with its neighbours on the same subject. */
function widenedRun({ document, statement, score }: Candidate, candidates: readonly Candidate[]): Run {
  const lengthOf = (run: Run): number => wordsOf(document, run).length;
  const scoreAt = (index: number): number =>
    candidates.find((each) => each.document.id === document.id && each.statement === index)?.score ?? 0;
  if (!document.whole) return { first: statement, last: statement };
  return widen(statement, document.statements, lengthOf, (neighbour) => scoreAt(neighbour) >= BELONGS * score);
}

function tellsTheSame(a: Chosen, b: Chosen, scale: Scale): boolean {
  const [one, other] = [a.candidate, b.candidate];
  if (one.document.id === other.document.id && isInOneBreath(a, b)) return true;
  let common = 0;
  for (const stem of a.subject.stems) if (b.subject.stems.has(stem)) common += scale.weigh(stem);
  const lighter = Math.min(a.subject.weight, b.subject.weight);
  if (lighter > 0 && common / lighter >= SAME_WORDS) return true;
  // A report of the talks whose transcript is shown already.
  return isSameEvent(one, other) && one.document.kind === 'transcript' && other.document.kind !== 'transcript';
}

/** Another sentence of the same paragraph is a click away, and adds no event, speaker or occasion. */
function isInOneBreath({ candidate, run: a }: Chosen, { run: b }: Chosen): boolean {
  const { statements, whole } = candidate.document;
  if (!whole) return a.first === b.first;
  return (a.first <= b.last && b.first <= a.last) || inOnePlace(statements[a.first], statements[b.first]);
}

function isSameEvent({ document: a }: Candidate, { document: b }: Candidate): boolean {
  return mayBeSameDay(a.date, b.date) && a.people.filter((person) => b.people.includes(person)).length >= 2;
}

function whyOf(candidate: Candidate, run: Run, page: string, { knowledge }: OpenRecord): string {
  const { document, statement, same, stems, trail, agreements, ground } = candidate;
  const speaker = document.statements[statement]?.speaker;
  const who = speaker ?? document.host;
  const names = agreements.flatMap((id) => knowledge.agreements.find((each) => each.id === id)?.name ?? []);
  const phrases = sharedPhrases(stems, wordsOf(document, run), page, knowledge);
  const words = phrases.length > 0 ? `: ${inQuotes(phrases)}` : '';
  if (ground === 'meeting') return `${who} at the meeting that is spoken of`;
  if (trail) return `${who} on the same number${words}`;
  if (names[0] !== undefined) return `${who} on the same agreement, ${names[0]}`;
  const other = same === 'subject' && speaker ? ', another speaker,' : '';
  return `${who}${other} on the same subject${words}`;
}
