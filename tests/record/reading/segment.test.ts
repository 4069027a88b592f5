import { describe, expect, it } from 'vitest';
import { segment } from '../../../utils/record/reading/segment.ts';
import { readTurns } from '../../../utils/record/reading/turns.ts';
import { exampleArticle, exampleLexicon, examplePerson, textOfArticle } from './example.ts';

const LEXICON = exampleLexicon([examplePerson('Nils Dahl'), examplePerson('Vera Lund')]);

function sentencesIn(paragraphs: readonly string[]) {
  const article = exampleArticle(paragraphs, {}, true);
  const text = textOfArticle(article);
  const { turns } = readTurns(article, text, LEXICON, null);
  return segment(article, text, turns).map(({ span, paragraph, turn }) => [
    text.slice(span.start, span.end),
    paragraph,
    turn,
  ]);
}

describe('segment', () => {
  it('gives each sentence its paragraph and turn, labels none', () => {
    expect(
      sentencesIn(['They met. They talked.', '**Nils Dahl:** Welcome. Please.', 'We begin.', '**Vera Lund:** Thanks.']),
    ).toEqual([
      ['They met.', 0, null],
      ['They talked.', 0, null],
      ['Welcome.', 1, 0],
      ['Please.', 1, 0],
      ['We begin.', 2, 0],
      ['Thanks.', 3, 1],
    ]);
  });

  it('lets no sentence run over a turn’s border inside a paragraph', () => {
    const article = exampleArticle(['It is time – Nils Dahl: Yes, it is. Vera Lund: Good']);
    const text = textOfArticle(article);
    const label = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const who = { speaker: '', person: null, office: null };
    const [first, second] = [label('Nils Dahl:'), label('Vera Lund:')];
    const turns = [
      { label: first, body: { start: first.end + 1, end: second.start - 1 }, ...who },
      { label: second, body: { start: second.end + 1, end: text.length }, ...who },
    ];
    expect(segment(article, text, turns).map(({ span, turn }) => [text.slice(span.start, span.end), turn])).toEqual([
      ['It is time –', null],
      ['Yes, it is.', 0],
      ['Good', 1],
    ]);
  });

  it('leaves a heading between two turns to nobody', () => {
    expect(sentencesIn(['**Nils Dahl:** Welcome.', '**Statements for the press**', '**Vera Lund:** Thanks.'])).toEqual([
      ['Welcome.', 0, 0],
      ['Statements for the press', 1, null],
      ['Thanks.', 2, 1],
    ]);
  });

  it('has nothing of an article without text', () => {
    expect(sentencesIn([])).toEqual([]);
  });
});
