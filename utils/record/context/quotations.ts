import type { QuotationRow } from '../model/context.ts';
import type { HeldDocument } from '../model/held.ts';
import type { Reading, Sentence } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { quotedIn } from '../reading/quoted.ts';
import { termsOf } from '../text/terms.ts';
import { checkQuotation } from './check-quotation.ts';
import type { Counterpart } from './counterparts.ts';
import type { Run } from './passages.ts';
import { wordsOf } from './said.ts';

/**
 * What a report gives as somebody's own words, beside the transcript.
 *
 * 1. Each quotation is taken sentence by sentence, where it is ascribed to one who speaks in a transcript.
 * 2. It is looked for where its sentence rests, and where most of its words stand.
 * 3. The likest of these tells how it stands there.
 */
export function quotationsOf(
  reading: Reading,
  counterparts: readonly Counterpart[],
  documents: readonly HeldDocument[],
): QuotationRow<Span>[] {
  if (counterparts.length === 0) return [];
  const speakers = new Set(documents.flatMap(({ people }) => people));
  // 1.
  return quotedSentences(reading).flatMap(({ span, sentence }) => {
    const person = reading.voices[sentence]?.person;
    if (!person || !speakers.has(person)) return [];
    const quoted = reading.text.slice(span.start, span.end);
    // 2.
    const counterpart = counterparts.find((each) => each.sentence === sentence);
    const places = [
      ...(counterpart ? [placeAround(counterpart.document, counterpart.run)] : []),
      ...likeliest(quoted, documents),
    ];
    // 3.
    const checks = (places.length > 0 ? places : [''])
      .map((words) => checkQuotation(quoted, words))
      .filter((check) => check !== null);
    const [best] = checks.sort((a, b) => b.share - a.share);
    return best ? [{ span, check: best.check, parts: best.parts }] : [];
  });
}

type Quoted = { readonly span: Span; readonly sentence: number };

/** What stands between quotation marks in narration, the marks left out, cut where sentences end. */
function quotedSentences({ text, sentences }: Reading): Quoted[] {
  return sentences.flatMap(({ paragraph, turn }, at) =>
    turn === null && sentences[at - 1]?.paragraph !== paragraph ? quotedInParagraph(text, sentences, at) : [],
  );
}

function quotedInParagraph(text: string, sentences: readonly Sentence[], from: number): Quoted[] {
  let to = from;
  while (sentences[to]?.paragraph === sentences[from]?.paragraph && to < sentences.length) to += 1;
  const own = sentences.slice(from, to);
  const paragraph = { start: own[0]?.span.start ?? 0, end: own.at(-1)?.span.end ?? 0 };
  return quotedIn(text, paragraph).flatMap((quote) =>
    own.flatMap(({ span }, offset): Quoted[] => {
      const within = trim(text, { start: Math.max(span.start, quote.start), end: Math.min(span.end, quote.end) });
      return within.end > within.start ? [{ span: within, sentence: from + offset }] : [];
    }),
  );
}

/** Without marks, white space and the comma that a report puts before its closing mark. */
function trim(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const before = /^["“”„«\s]*/u.exec(words)?.[0].length ?? 0;
  const behind = before < words.length ? (/[,"“”»\s]*$/u.exec(words)?.[0].length ?? 0) : 0;
  return { start: start + before, end: end - behind };
}

/** A statement's neighbours on either side in which a quotation may go on. */
const AROUND = 1;

const placeAround = (document: HeldDocument, { first, last }: Run): string =>
  wordsOf(document, { first: Math.max(0, first - AROUND), last: last + AROUND });

/** The places of the transcripts where most telling words of a quotation stand: the best of each document. */
function likeliest(quoted: string, documents: readonly HeldDocument[]): string[] {
  const terms = new Set(termsOf(quoted));
  return documents.flatMap((document) => {
    let [best, most] = [-1, 0];
    for (const [at, { quote, turn }] of document.statements.entries()) {
      if (turn === null) continue;
      const common = new Set(termsOf(quote).filter((term) => terms.has(term))).size;
      if (common > most) [best, most] = [at, common];
    }
    return best < 0 ? [] : [placeAround(document, { first: best, last: best })];
  });
}
