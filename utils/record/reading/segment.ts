import { type Article, paragraphSpans } from '../model/article.ts';
import type { Sentence, Turn } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { splitSentences } from '../text/sentences.ts';

/** The sentences of an article: none runs over a paragraph's or a turn's border, and labels belong to none. */
export function segment(article: Article, text: string, turns: readonly Turn[]): Sentence[] {
  const sentences: Sentence[] = [];
  let next = 0;
  paragraphSpans(article).forEach((paragraph, index) => {
    const pieces: (Span & { turn: number | null })[] = [];
    let piece = { start: paragraph.start, turn: turnAt(turns, next - 1, paragraph.start) };
    for (let turn = turns[next]; turn && turn.label.start < paragraph.end; turn = turns[next]) {
      pieces.push({ ...piece, end: turn.label.start });
      piece = { start: turn.label.end, turn: next };
      next += 1;
    }
    pieces.push({ ...piece, end: paragraph.end });
    for (const { start, end, turn } of pieces) {
      for (const span of splitSentences(text.slice(start, end))) {
        sentences.push({ span: { start: start + span.start, end: start + span.end }, paragraph: index, turn });
      }
    }
  });
  return sentences;
}

/** The turn, if its body reaches as far as the offset: after a sub-heading nobody speaks until the next label. */
function turnAt(turns: readonly Turn[], index: number, offset: number): number | null {
  const turn = turns[index];
  return turn && offset < turn.body.end ? index : null;
}
