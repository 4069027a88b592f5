import { overlaps, type Span } from '../../record/model/span.ts';
import { splitSentences } from '../../record/text/sentences.ts';
import { wordsOf } from '../../record/text/words.ts';
import type { Reference } from './answers.ts';
import { placesOf } from './placing.ts';

/** The paragraphs of a document, or `null` where its text isn't at hand. */
export type TextOf = (document: string) => readonly string[] | null;

/** Whether two references mean the same passage. */
export type IsSame = (a: Reference, b: Reference) => boolean;

/** Of the shorter words, how many must stand in the other where the text isn't at hand. */
const SHARED_WORDS = 0.6;

/**
 * Compares references: in the same document, words that share a sentence mean the same passage. Where the document's text isn't at
 * hand (only clauses of it are held), one must contain the other or most of its words.
 */
export function compareReferences(textOf: TextOf): IsSame {
  const known = new Map<string, { readonly text: string; readonly sentences: readonly Span[] } | null>();
  const laidOut = (document: string) => {
    const before = known.get(document);
    if (before !== undefined) return before;
    const paragraphs = textOf(document);
    const fresh = paragraphs && layOut(paragraphs);
    known.set(document, fresh);
    return fresh;
  };
  return (a, b) => {
    if (a.document !== b.document) return false;
    const text = laidOut(a.document);
    const [one, other] = text ? [stretchOf(text, a.words), stretchOf(text, b.words)] : [null, null];
    return one && other ? overlaps(one, other) : sharesWords(a.words, b.words);
  };
}

function layOut(paragraphs: readonly string[]) {
  let start = 0;
  const sentences = paragraphs.flatMap((paragraph) => {
    const at = start;
    start += paragraph.length + 1;
    return splitSentences(paragraph).map((span) => ({ start: at + span.start, end: at + span.end }));
  });
  return { text: paragraphs.join(' '), sentences };
}

/** The sentences that words stand in, as one span. */
function stretchOf({ text, sentences }: { text: string; sentences: readonly Span[] }, words: string): Span | null {
  const [place] = placesOf(text, { exact: words });
  if (!place) return null;
  const within = sentences.filter((sentence) => overlaps(sentence, place));
  return { start: within[0]?.start ?? place.start, end: within.at(-1)?.end ?? place.end };
}

function sharesWords(a: string, b: string): boolean {
  const [one, other] = [a, b].map((words) => new Set(wordsOf(words).map(({ word }) => word)));
  if (!one || !other || one.size === 0 || other.size === 0) return false;
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared >= SHARED_WORDS * Math.min(one.size, other.size);
}
