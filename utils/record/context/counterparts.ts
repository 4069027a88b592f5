import type { HeldDocument } from '../model/held.ts';
import type { Reading } from '../model/reading.ts';
import type { OpenRecord } from '../model/record.ts';
import { textOf } from '../model/span.ts';
import { compare } from './compare.ts';
import { inOnePlace, type Run, widen } from './passages.ts';
import { type Reported, reportedIn } from './reported.ts';
import { wordsOf } from './said.ts';
import type { Scale } from './scale.ts';
import { type Spoken, scaleWithin, spokenIn } from './spoken.ts';
import { type Subject, subjectOf } from './subject.ts';
import { narrationOf, tellsOfMeeting } from './told-meeting.ts';
import type { Transcripts } from './transcripts.ts';

/** A sentence of a report with the words of a transcript that it rests on. */
export type Counterpart = {
  /** Index into `reading.sentences`. */
  readonly sentence: number;
  readonly document: HeldDocument;
  readonly run: Run;
  readonly stems: readonly string[];
  /** Part of what the sentence says, its numbers left out, that stands in the words: 0 to 1. */
  readonly share: number;
};

/** One statement of a transcript as the sentence's possible source. */
type Rival = {
  readonly document: HeldDocument;
  readonly statement: number;
  readonly subject: Subject;
  readonly score: number;
  readonly stems: readonly string[];
  readonly share: number;
  /** Whether a neighbouring sentence rests near it. */
  readonly near: boolean;
};

/** An equal number is as good as a word that stands nowhere else; small ones stand everywhere. */
const NUMBER = 1;
const SMALL_NUMBER = { up: 3, counts: 0.4 } as const;

const SAME_SPEAKER = 1.2;
const OTHER_SPEAKER = 0.7;

/** Words in common from which a sentence may rest on what another said than it names. */
const LEAST_OF_ANOTHER = 2;

/** A report mostly goes on where it was: what a statement gains near one that a neighbouring sentence rests on. */
const NEARBY = { statements: 2, gains: 0.2 } as const;

/** What is left of a statement in a transcript that hardly any sentence of the report leads to. */
const ANOTHER_EVENT = 0.7;

/** Least part of a sentence, and least weight, that must stand in the words it is led to. */
const LEAST = { share: 0.33, weight: 0.75 } as const;

/** The same beside the words that a neighbouring sentence rests on. */
const LEAST_NEARBY = { share: 0.24, weight: 0.75 } as const;

/** Of a sentence that is nobody's words, more must: most such are background. */
const LEAST_TOLD = { share: 0.38, weight: 1.1 } as const;

/** A neighbour that holds so much of the sentence which the words don't is shown with them. */
const ADDS = 0.22;

/** Of a report whose day isn't sure, so many sentences must have a counterpart before any is believed. */
const MOST_OF_REPORT = { share: 0.35, sentences: 3 } as const;

/**
 * Leads each sentence of a report to the words of the transcripts that it rests on.
 *
 * 1. Each sentence, without who is said to say it, is compared with each statement: words, paraphrases, numbers, speaker.
 * 2. Once more, with what the others were led to: a report is mostly of one event, and mostly goes on where it was.
 * 3. One that tells who met rests on the transcript's own narration.
 * 4. A sentence with too little in common has none; where the words' neighbour holds the rest of it, both are shown.
 */
export function counterpartsOf(reading: Reading, { documents, sure }: Transcripts, record: OpenRecord): Counterpart[] {
  if (documents.length === 0) return [];
  const scale = scaleWithin(documents, record);
  // 1.
  const sentences = reportedIn(reading, documents, scale);
  const spoken = spokenIn(documents, reading, scale);
  const first = sentences.map((sentence) => rivalsOf(sentence, spoken, scale));
  // 2.
  const reported = documentsBehind(first.flatMap(([best]) => best?.document ?? []));
  const second = first.map((rivals, at) =>
    favour(rivals, [first[at - 1]?.[0], first[at + 1]?.[0]], ({ document }) => reported.includes(document)),
  );
  // 3.
  const found = second.flatMap((rivals, at) => {
    const [best, sentence] = [rivals[0], sentences[at]];
    const narrated = sentence ? narratedBy(reading, sentence, documents, record) : null;
    if (narrated) return [narrated];
    // 4.
    if (!best || !sentence || !isEnough(best, sentence)) return [];
    const run = withRest(sentence, best, rivals, scale);
    const share = shareIn(run, best, sentence, scale);
    return [{ sentence: sentence.index, document: best.document, run, stems: best.stems, share }];
  });
  const least = Math.max(MOST_OF_REPORT.sentences, MOST_OF_REPORT.share * sentences.length);
  return sure || found.length >= least ? found : [];
}

function narratedBy(
  reading: Reading,
  { index }: Reported,
  documents: readonly HeldDocument[],
  { knowledge }: OpenRecord,
): Counterpart | null {
  const people = reading.meeting?.people ?? [];
  const others = ({ people: there }: HeldDocument): number => there.filter((person) => !people.includes(person)).length;
  // Of a day's transcripts that of these people: at the trilateral meeting they met too.
  for (const document of documents.toSorted((a, b) => others(a) - others(b))) {
    const at = tellsOfMeeting(reading, index, document) ? narrationOf(document, knowledge) : null;
    if (at !== null) return { sentence: index, document, run: { first: at, last: at }, stems: [], share: 0 };
  }
  return null;
}

function rivalsOf(reported: Reported, spoken: readonly Spoken[], scale: Scale): Rival[] {
  const own = Math.max(reported.subject.weight, LEAST.weight);
  const rivals = spoken.flatMap(({ document, statement, person, subject, values, discount }): Rival[] => {
    const shared = compare(reported.subject, subject, scale, true);
    const numbers = reported.values
      .filter((value) => values.has(value))
      .reduce((sum, value) => sum + (value <= SMALL_NUMBER.up ? SMALL_NUMBER.counts : NUMBER), 0);
    const weight = shared.weight + numbers;
    const isOthers = reported.person !== null && person !== null && reported.person !== person;
    if (weight <= 0 || (isOthers && shared.stems.length < LEAST_OF_ANOTHER)) return [];
    // What nobody says goes with what nobody says: narration with narration.
    const bySpeaker = isOthers ? OTHER_SPEAKER : reported.person === person ? SAME_SPEAKER : 1;
    const share = Math.min(1, weight / own);
    return [
      { document, statement, subject, score: weight * bySpeaker * discount, stems: shared.stems, share, near: false },
    ];
  });
  return rivals.sort((a, b) => b.score - a.score).slice(0, KEPT);
}

/** Rivals kept for each sentence. */
const KEPT = 12;

function favour(
  rivals: readonly Rival[],
  neighbours: readonly (Rival | undefined)[],
  isOfReported: (rival: Rival) => boolean,
): Rival[] {
  const isNear = (rival: Rival): boolean =>
    neighbours.some(
      (other) =>
        other !== undefined &&
        other.document.id === rival.document.id &&
        Math.abs(other.statement - rival.statement) <= NEARBY.statements &&
        other.document.statements[other.statement]?.turn === rival.document.statements[rival.statement]?.turn,
    );
  return rivals
    .map((rival) => {
      const [near, part] = [isNear(rival), isOfReported(rival) ? 1 : ANOTHER_EVENT];
      const gain = near ? 1 + NEARBY.gains : 1;
      return { ...rival, near, score: rival.score * gain * part, share: rival.share * part };
    })
    .sort((a, b) => b.score - a.score);
}

function isEnough({ share, near, subject: said }: Rival, { subject, told }: Reported): boolean {
  const least = told ? LEAST_TOLD : near ? LEAST_NEARBY : LEAST;
  // Narration that dates what it tells by a year which nobody spoke of is background.
  if (told && [...subject.stems].some((stem) => YEAR.test(stem) && !said.stems.has(stem))) return false;
  return share >= least.share && share * Math.max(subject.weight, LEAST.weight) >= least.weight;
}

const YEAR = /^(?:19|20)\d\d$/;

/** The words with a neighbour that holds what they don't of the sentence. */
function withRest(reported: Reported, best: Rival, rivals: readonly Rival[], scale: Scale): Run {
  const { document, statement } = best;
  const missing = [...reported.subject.stems].filter((stem) => !best.subject.stems.has(stem) && scale.weigh(stem) > 0);
  const addsTo = (neighbour: number): boolean => {
    const rival = rivals.find((each) => each.document.id === document.id && each.statement === neighbour);
    if (!rival || !inOnePlace(document.statements[neighbour], document.statements[statement])) return false;
    const added = missing
      .filter((stem) => rival.subject.stems.has(stem))
      .reduce((sum, stem) => sum + scale.weigh(stem), 0);
    return added >= ADDS * reported.subject.weight;
  };
  return widen(statement, document.statements, (run) => wordsOf(document, run).length, addsTo);
}

/** Of the most sentences that one transcript has, how many another must have to be reported too. */
const ALSO_REPORTED = 0.25;

/** The transcripts that a report is of, among those that its sentences lead to: one for each sentence. */
export function documentsBehind(led: readonly HeldDocument[]): HeldDocument[] {
  const counts = new Map<HeldDocument, number>();
  for (const document of led) counts.set(document, (counts.get(document) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts].filter(([, count]) => count >= ALSO_REPORTED * most).map(([document]) => document);
}

/** How much of what the sentence says stands in the words, numbers left out: where one was changed, it is missing. */
function shareIn(run: Run, { document, share }: Rival, { subject }: Reported, scale: Scale): number {
  const said = subjectOf(wordsOf(document, run), scale);
  const numbers = [...subject.stems].filter((stem) => /^\d/.test(stem) && !said.stems.has(stem));
  const own = subject.weight - numbers.reduce((sum, stem) => sum + scale.weigh(stem), 0);
  return Math.max(share, Math.min(1, compare(subject, said, scale, true).weight / Math.max(own, LEAST.weight)));
}

/** Part of a sentence that must stand in the words before a missing or another word is a difference, and not another subject. */
export const SURE = 0.5;

/** The words of a sentence of the report. */
export const sentenceWords = (reading: Reading, { sentence }: Counterpart): string => {
  const span = reading.sentences[sentence]?.span;
  return span ? textOf(reading.text, span) : '';
};
