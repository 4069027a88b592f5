import type { HeldDocument } from '../model/held.ts';
import type { Reading } from '../model/reading.ts';
import type { OpenRecord } from '../model/record.ts';
import { contains, type Span, textOf } from '../model/span.ts';
import { termsOf } from '../text/terms.ts';
import { commonness } from './courtesy.ts';
import { inOnePlace, type Run, widen } from './passages.ts';
import { wordsOf } from './said.ts';
import { countryStems, type Scale } from './scale.ts';
import { compare, type Subject, subjectOf } from './subject.ts';
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

/** What is left of a word's weight, by its kind: in one transcript even a courtesy tells which words are meant. */
const KINDS = { reporting: 0, courtesy: 0.5, generic: 0.65, stock: 0.8 } as const;

/** An equal number is as good as a word that stands nowhere else; small ones stand everywhere. */
const NUMBER = 1;
const SMALL_NUMBER = { up: 3, counts: 0.4 } as const;

const SAME_SPEAKER = 1.2;
const OTHER_SPEAKER = 0.7;

/** A report mostly goes on where it was: what a statement gains near one that a neighbouring sentence rests on. */
const NEARBY = { statements: 2, gains: 0.2 } as const;

/** How much statements longer than usual are discounted, as in BM25. */
const LENGTH = 0.35;

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
  const first = sentences.map((sentence) => rivalsOf(sentence, documents, scale));
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

/** A sentence of the report, and what it says without the names of those who are said to say it. */
type Reported = {
  readonly index: number;
  readonly span: Span;
  readonly subject: Subject;
  readonly values: readonly number[];
  readonly person: string | null;
  readonly told: boolean;
};

function reportedIn(reading: Reading, documents: readonly HeldDocument[], scale: Scale): Reported[] {
  const speakers = new Set(documents.flatMap(({ people }) => people));
  const headings = new Set(reading.article.headings ?? []);
  return reading.sentences.flatMap(({ span, paragraph }, index) => {
    if (headings.has(paragraph) || span.end - span.start > 400) return [];
    const voice = reading.voices[index];
    const names = reading.names.filter(
      (name) => name.kind === 'person' && name.id !== null && speakers.has(name.id) && contains(span, name.span),
    );
    const subject = subjectOf(without(reading.text, span, names), scale);
    const values = reading.quantities.filter((each) => contains(span, each.span)).map(({ value }) => value);
    return [{ index, span, subject, values, person: voice?.person ?? null, told: (voice?.form ?? 'told') === 'told' }];
  });
}

/** The words of a span, those within the parts left out. */
function without(text: string, span: Span, parts: readonly { readonly span: Span }[]): string {
  let [words, from] = ['', span.start];
  for (const part of parts) {
    words += `${text.slice(from, Math.max(from, part.span.start))} `;
    from = Math.max(from, part.span.end);
  }
  return words + text.slice(from, span.end);
}

/** The scale of the transcripts themselves: within them even a courtesy tells one statement from another. */
function scaleWithin(documents: readonly HeldDocument[], { knowledge }: OpenRecord): Scale {
  const countries = countryStems(knowledge);
  const stemsOf = (text: string): string[] => termsOf(text).map((stem) => countries.get(stem) ?? stem);
  const holding = new Map<string, number>();
  const all = documents.flatMap(({ statements }) => statements);
  for (const { quote } of all) {
    for (const stem of new Set(stemsOf(quote))) holding.set(stem, (holding.get(stem) ?? 0) + 1);
  }
  const rarest = Math.max(1, Math.log(1 + all.length));
  const weigh = (stem: string): number => {
    const common = commonness(stem);
    const kind = common === null ? 1 : KINDS[common];
    return (kind * Math.log(1 + all.length / (holding.get(stem) ?? 1))) / rarest;
  };
  return {
    stemsOf,
    weigh,
    tells: (stem) => weigh(stem) > 0,
    isCountry: (stem) => countries.has(stem),
    isThird: () => false,
  };
}

function rivalsOf(reported: Reported, documents: readonly HeldDocument[], scale: Scale): Rival[] {
  const rivals = documents.flatMap((document) => {
    const usual = averageLength(document);
    return document.statements.flatMap(({ quote, turn, person }, statement): Rival[] => {
      if (turn === null) return [];
      const subject = subjectOf(quote, scale);
      const shared = compare(reported.subject, subject, scale, true);
      const values = new Set(document.quantities.flatMap((each) => (each.statement === statement ? each.value : [])));
      const numbers = reported.values
        .filter((value) => values.has(value))
        .reduce((sum, value) => sum + (value <= SMALL_NUMBER.up ? SMALL_NUMBER.counts : NUMBER), 0);
      const weight = shared.weight + numbers;
      if (weight <= 0) return [];
      const length = 1 - LENGTH + (LENGTH * quote.length) / usual;
      const bySpeaker =
        reported.person === null || person === null ? 1 : reported.person === person ? SAME_SPEAKER : OTHER_SPEAKER;
      const own = Math.max(reported.subject.weight, LEAST.weight);
      return [
        {
          document,
          statement,
          subject,
          score: (weight * bySpeaker * 2.2) / (1 + 1.2 * length),
          stems: shared.stems,
          share: Math.min(1, weight / own),
        },
      ];
    });
  });
  return rivals.sort((a, b) => b.score - a.score).slice(0, KEPT);
}

/** Rivals kept for each sentence. */
const KEPT = 12;

const averageLength = ({ statements }: HeldDocument): number =>
  statements.reduce((sum, { quote }) => sum + quote.length, 0) / Math.max(1, statements.length);

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

function isEnough({ share }: Rival, { subject: own, told }: Reported): boolean {
  const least = told ? LEAST_TOLD : LEAST;
  return share >= least.share && share * Math.max(own.weight, LEAST.weight) >= least.weight;
}

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
