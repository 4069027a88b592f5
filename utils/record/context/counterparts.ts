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
import type { Subject } from './subject.ts';
import type { Transcripts } from './transcripts.ts';

/** A sentence of a report with the words of a transcript that it rests on. */
export type Counterpart = {
  /** Index into `reading.sentences`. */
  readonly sentence: number;
  readonly document: HeldDocument;
  readonly run: Run;
  readonly stems: readonly string[];
  /** Part of what the sentence says that stands in the words: 0 to 1. */
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
};

/** An equal number is as good as a word that stands nowhere else; small ones stand everywhere. */
const NUMBER = 1;
const SMALL_NUMBER = { up: 3, counts: 0.4 } as const;

const SAME_SPEAKER = 1.2;
const OTHER_SPEAKER = 0.7;

/** A report mostly goes on where it was: what a statement gains near one that a neighbouring sentence rests on. */
const NEARBY = { statements: 2, gains: 0.2 } as const;

/** Least part of a sentence, and least weight, that must stand in the words it is led to. */
const LEAST = { share: 0.24, weight: 0.75 } as const;

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
 * 2. Once more, with what the neighbouring sentences were led to: a report mostly goes on where it was.
 * 3. A sentence with too little in common has none; where the words' neighbour holds the rest of it, both are shown.
 */
export function counterpartsOf(reading: Reading, { documents, sure }: Transcripts, record: OpenRecord): Counterpart[] {
  if (documents.length === 0) return [];
  const scale = scaleWithin(documents, record);
  // 1.
  const sentences = reportedIn(reading, documents, scale);
  const spoken = spokenIn(documents, reading, scale);
  const first = sentences.map((sentence) => rivalsOf(sentence, spoken, scale));
  // 2.
  const second = first.map((rivals, at) => favourNearby(rivals, [first[at - 1]?.[0], first[at + 1]?.[0]]));
  // 3.
  const found = second.flatMap((rivals, at) => {
    const [best, sentence] = [rivals[0], sentences[at]];
    if (!best || !sentence || !isEnough(best, sentence)) return [];
    const run = withRest(sentence, best, rivals, scale);
    return [{ sentence: sentence.index, document: best.document, run, stems: best.stems, share: best.share }];
  });
  const least = Math.max(MOST_OF_REPORT.sentences, MOST_OF_REPORT.share * sentences.length);
  return sure || found.length >= least ? found : [];
}

function rivalsOf(reported: Reported, spoken: readonly Spoken[], scale: Scale): Rival[] {
  const own = Math.max(reported.subject.weight, LEAST.weight);
  const rivals = spoken.flatMap(({ document, statement, person, subject, values, discount }): Rival[] => {
    const shared = compare(reported.subject, subject, scale, true);
    const numbers = reported.values
      .filter((value) => values.has(value))
      .reduce((sum, value) => sum + (value <= SMALL_NUMBER.up ? SMALL_NUMBER.counts : NUMBER), 0);
    const weight = shared.weight + numbers;
    if (weight <= 0) return [];
    const bySpeaker =
      reported.person === null || person === null ? 1 : reported.person === person ? SAME_SPEAKER : OTHER_SPEAKER;
    const share = Math.min(1, weight / own);
    return [{ document, statement, subject, score: weight * bySpeaker * discount, stems: shared.stems, share }];
  });
  return rivals.sort((a, b) => b.score - a.score).slice(0, KEPT);
}

/** Rivals kept for each sentence. */
const KEPT = 12;

function favourNearby(rivals: readonly Rival[], neighbours: readonly (Rival | undefined)[]): Rival[] {
  const isNear = (rival: Rival): boolean =>
    neighbours.some(
      (other) =>
        other !== undefined &&
        other.document.id === rival.document.id &&
        Math.abs(other.statement - rival.statement) <= NEARBY.statements &&
        other.document.statements[other.statement]?.turn === rival.document.statements[rival.statement]?.turn,
    );
  return rivals
    .map((rival) => (isNear(rival) ? { ...rival, score: rival.score * (1 + NEARBY.gains) } : rival))
    .sort((a, b) => b.score - a.score);
}

function isEnough({ share, subject: said }: Rival, { subject, told }: Reported): boolean {
  const least = told ? LEAST_TOLD : LEAST;
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

/** The words of a sentence of the report. */
export const sentenceWords = (reading: Reading, { sentence }: Counterpart): string => {
  const span = reading.sentences[sentence]?.span;
  return span ? textOf(reading.text, span) : '';
};
