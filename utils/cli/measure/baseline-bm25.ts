import { isBefore } from '../../record/model/day.ts';
import type { HeldStatement } from '../../record/model/held.ts';
import type { Reading } from '../../record/model/reading.ts';
import type { OpenRecord } from '../../record/model/record.ts';
import { wordsOf } from '../../record/text/words.ts';
import { TRANSCRIPT } from './mark-answers.ts';
import type { Marked } from './marked.ts';

/** BM25 as everybody has it: Lucene's defaults. */
const SATURATION = 1.2;
const LENGTH = 0.75;

/** How many it shows, as we do. */
const SHOWN = 3;

type Sentence = { readonly document: string; readonly length: number } & Pick<
  HeldStatement,
  'quote' | 'person' | 'speaker'
>;
type Posting = { readonly at: number; readonly times: number };

/** Every sentence of a record, searched by plain words; it knows who speaks and nothing else. */
export class SentenceSearch {
  readonly #sentences: Sentence[] = [];
  readonly #postings = new Map<string, Posting[]>();
  readonly #usual: number;

  constructor(readonly record: OpenRecord) {
    for (const { id } of record.documents) {
      for (const { quote, person, speaker } of record.open(id)?.statements ?? []) {
        const words = countWords(quote);
        const length = [...words.values()].reduce((sum, times) => sum + times, 0);
        const at = this.#sentences.push({ document: id, length, quote, person, speaker }) - 1;
        for (const [word, times] of words) {
          const postings = this.#postings.get(word);
          if (postings) postings.push({ at, times });
          else this.#postings.set(word, [{ at, times }]);
        }
      }
    }
    const words = this.#sentences.reduce((sum, { length }) => sum + length, 0);
    this.#usual = words / Math.max(1, this.#sentences.length);
  }

  /** The best sentences for some words among those allowed, best first. */
  search(words: string, isAllowed: (sentence: Sentence) => boolean, limit: number): Sentence[] {
    const scores = new Map<number, number>();
    for (const word of countWords(words).keys()) {
      const postings = this.#postings.get(word) ?? [];
      const rarity = Math.log(1 + (this.#sentences.length - postings.length + 0.5) / (postings.length + 0.5));
      for (const { at, times } of postings) {
        const length = 1 - LENGTH + (LENGTH * (this.#sentences[at]?.length ?? 0)) / this.#usual;
        const gain = (rarity * times * (SATURATION + 1)) / (times + SATURATION * length);
        scores.set(at, (scores.get(at) ?? 0) + gain);
      }
    }
    return [...scores]
      .sort(([, a], [, b]) => b - a)
      .flatMap(([at]) => this.#sentences[at] ?? [])
      .filter(isAllowed)
      .slice(0, limit);
  }
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { word } of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** What plain BM25 shows for each sentence: earlier sentences of its speaker, and for a report those of the day's transcripts. */
export function linksByWords(reading: Reading, own: string | null, search: SentenceSearch): Marked {
  const day = reading.event ?? reading.published;
  const { documents } = search.record;
  const before = new Set(
    documents.filter(({ date, id }) => day !== null && isBefore(date, day) && id !== own).map(({ id }) => id),
  );
  const transcripts = new Set(
    documents.filter(({ date, id, kind }) => date === day && id !== own && kind === 'transcript').map(({ id }) => id),
  );
  const found = (among: ReadonlySet<string>, limit: number) =>
    reading.sentences.flatMap(({ span }, at) => {
      if (among.size === 0) return [];
      const voice = reading.voices[at];
      const isBy = ({ document, person, speaker }: Sentence) =>
        among.has(document) &&
        (!voice?.name || (voice.person === null ? speaker === voice.name : person === voice.person));
      const sentences = search.search(reading.text.slice(span.start, span.end), isBy, limit);
      return sentences.length > 0 ? [{ span, sentences }] : [];
    });
  return {
    earlier: found(before, SHOWN).map(({ span, sentences }) => {
      const [best, ...also] = sentences.map(({ document, quote }) => ({ document, words: quote }));
      return { passage: span, best: best ? [best] : [], also };
    }),
    sources: found(transcripts, 1).map(({ span, sentences }) => ({
      sentence: span,
      said: sentences.map(({ quote }) => ({ document: TRANSCRIPT, words: quote })),
      differences: [],
    })),
  };
}
