import type { Linked } from '../model/context.ts';
import { isBefore } from '../model/day.ts';
import type { DocumentHead } from '../model/held.ts';
import type { Match, Reading } from '../model/reading.ts';
import type { OpenRecord } from '../model/record.ts';
import { type Span, textOf } from '../model/span.ts';
import { allot, type Passage } from './allot.ts';
import type { Candidate, Sought } from './candidate.ts';
import { Candidates } from './candidates.ts';
import { shownOf } from './choose.ts';
import { meantMeetings } from './meant-meetings.ts';
import { inOnePlace, isPassage, type Run } from './passages.ts';
import { scaleOf } from './scale.ts';
import { soughtIn } from './sought.ts';

/**
 * For each passage worth it, what was said on the same subject on days before or after the page's.
 *
 * 1. Documents of surely earlier (or later) days, in the page's language; the same event is neither.
 * 2. The page's sentences that say something of substance, each with what it is about.
 * 3. For each the record's statements on the same subject, or where it refers to a meeting what was said of that; neighbours that lead to the same words become one passage.
 * 4. Of each passage's statements the best three that aren't one another over again; each statement where it fits best.
 */
export function linkStatements(
  reading: Reading,
  match: Match | null,
  record: OpenRecord,
  when: 'earlier' | 'later',
): Linked<Span>[] {
  // 1.
  const among = documentsOf(reading, match, record, when);
  if (among.size === 0) return [];
  const scale = scaleOf(record, reading);
  // 2. and 3.
  const candidates = new Candidates(reading, record, among, scale);
  const meant = meantMeetings(reading, match, record);
  const found = soughtIn(reading, scale).flatMap((sought) => {
    const onSubject = candidates.of(sought);
    const statements = onSubject.length > 0 ? onSubject : candidates.atMeetings(sought, meant.get(sought.sentence));
    return statements.length > 0 ? [{ sought, statements }] : [];
  });
  // 4.
  return allot(joinNeighbours(reading, found), record, scale).flatMap(({ run, chosen }) => {
    const [first, last] = [reading.sentences[run.first], reading.sentences[run.last]];
    if (!first || !last) return [];
    const passage = { start: first.span.start, end: last.span.end };
    const words = textOf(reading.text, passage);
    const speaker = reading.voices[run.first]?.name ?? null;
    return [{ passage, speaker, statements: chosen.map((each) => shownOf(each, words, record)) }];
  });
}

function documentsOf(
  reading: Reading,
  match: Match | null,
  record: OpenRecord,
  when: 'earlier' | 'later',
): ReadonlySet<string> {
  const { event, article } = reading;
  if (event === null) return new Set();
  const isDue = ({ id, date, language }: DocumentHead): boolean =>
    id !== article.id &&
    id !== match?.document &&
    language.split('-')[0] === article.language.split('-')[0] &&
    (when === 'earlier' ? isBefore(date, event) : isBefore(event, date));
  return new Set(record.documents.filter(isDue).map(({ id }) => id));
}

type Found = { readonly sought: Sought; readonly statements: readonly Candidate[] };

/** Makes passages of neighbouring sentences that carry the same subject: their best statements are the same or side by side. */
function joinNeighbours(reading: Reading, found: readonly Found[]): Passage[] {
  const lengthOf = (run: Run): number =>
    (reading.sentences[run.last]?.span.end ?? 0) - (reading.sentences[run.first]?.span.start ?? 0);
  const passages: Passage[] = [];
  for (const { sought, statements } of found) {
    const last = passages.at(-1);
    const run = { first: last?.run.first ?? sought.sentence, last: sought.sentence };
    const isNext = last?.run.last === sought.sentence - 1;
    if (last && isNext && isPassage(run, reading.sentences, lengthOf) && leadTogether(last.statements, statements)) {
      passages[passages.length - 1] = { run, statements: mergeCandidates(last.statements, statements) };
    } else passages.push({ run: { first: sought.sentence, last: sought.sentence }, statements });
  }
  return passages;
}

function leadTogether([a]: readonly Candidate[], [b]: readonly Candidate[]): boolean {
  if (!a || !b || a.document.id !== b.document.id || Math.abs(a.statement - b.statement) > 1) return false;
  if ((a.ground === 'meeting') !== (b.ground === 'meeting')) return false;
  return inOnePlace(a.document.statements[a.statement], b.document.statements[b.statement]);
}

/** Both lists as one, best first; what both lead to counts for both. */
function mergeCandidates(a: readonly Candidate[], b: readonly Candidate[]): Candidate[] {
  const merged = new Map<string, Candidate>();
  for (const candidate of [...a, ...b]) {
    const key = `${candidate.document.id} ${candidate.statement}`;
    const other = merged.get(key);
    if (!other) merged.set(key, candidate);
    else {
      const [more, less] = other.score >= candidate.score ? [other, candidate] : [candidate, other];
      merged.set(key, {
        ...more,
        score: more.score + less.score / 2,
        stems: [...new Set([...more.stems, ...less.stems])],
      });
    }
  }
  return [...merged.values()].sort((one, other) => other.score - one.score);
}
