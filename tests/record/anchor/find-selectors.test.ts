import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articleOfFile, loadDocuments } from '../../../data/build/documents.ts';
import { randomSpans } from '../../../utils/cli/measure/anchoring.ts';
import { EDITIONS, withoutSentencesOf } from '../../../utils/cli/measure/editions.ts';
import { seededRandom } from '../../../utils/cli/measure/random.ts';
import { describeSpan } from '../../../utils/record/anchor/describe-span.ts';
import { findSelectors } from '../../../utils/record/anchor/find-selectors.ts';
import { type Article, joinText } from '../../../utils/record/model/article.ts';
import type { Selectors } from '../../../utils/record/model/highlight.ts';
import { type Span, textOf } from '../../../utils/record/model/span.ts';
import { russianMeeting } from '../../fixtures/texts/russian-edition.ts';

const TEXT =
  'The ministers met in the morning. They spoke of bridges and ferries, and of 28 ports. ' +
  'The governor asked: “Will it be ready by May?” The answer was no. ' +
  'They met again at night, and spoke of roads. The governor thanked them – and said no more.';

const at = (words: string, text = TEXT): Span => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” stands nowhere`);
  return { start, end: start + words.length };
};

/** What a search finds: the state, and the words with so much before them as tells the place. */
const foundIn = (text: string, selectors: Selectors): string => {
  const found = findSelectors(text, selectors);
  return found.state === 'lost' ? 'lost' : `${found.state}: ${textOf(text, found.span)}`;
};

describe('findSelectors', () => {
  it.each([
    ['the text as it was', TEXT, 'bridges and ferries', 'found: bridges and ferries'],
    ['a new lead', `The lead is new. ${TEXT}`, 'bridges', 'moved: bridges'],
    ['a lead that is gone', TEXT.slice(34), '28', 'moved: 28'],
    [
      'what follows mended',
      TEXT.replace(' The answer', ' Their answer'),
      'be ready by May?”',
      'found: be ready by May?”',
    ],
    ['straight quotation marks', TEXT.replace('“', '"').replace('”', '"'), 'asked: “Will it', 'moved: asked: "Will it'],
    ['a no-break space', TEXT.replace('28 ports', '28\u00a0ports'), 'of 28 ports', 'moved: of 28\u00a0ports'],
    ['a soft hyphen', TEXT.replace('ferries', 'fer\u00adries'), 'and ferries,', 'moved: and fer\u00adries,'],
    ['a longer dash before the words', TEXT.replace('–', '—'), 'and said no more', 'found: and said no more'],
    ['no space before a dash', TEXT.replace(' –', '–'), 'thanked them – and said', 'moved: thanked them– and said'],
    ['no space before the dash that words begin with', TEXT.replace(' –', '–'), '– and said', 'moved: – and said'],
    ['no space after the dash that words end with', TEXT.replace('– ', '–'), 'them –', 'found: them –'],
    ['no space before the dash that follows', TEXT.replace(' –', '–'), 'thanked them', 'found: thanked them'],
    [
      'the words as the whole text',
      'bridges and ferries, and of 28 ports. The governor asked',
      'bridges and ferries, and of 28 ports. The governor asked',
      'moved: bridges and ferries, and of 28 ports. The governor asked',
    ],
  ])('finds words in a text with %s', (_name, edition, words, expected) => {
    expect(foundIn(edition, describeSpan(TEXT, at(words)))).toBe(expected);
  });

  it.each([
    ['the words are gone', TEXT.replace('bridges', 'tunnels'), 'bridges'],
    ['another text holds a short word of them', 'Of all 28 of them none had come.', '28'],
    ['the number became another', TEXT.replace('28 ports', '28.5 ports'), '28'],
    ['the number became thousands', TEXT.replace('28 ports', '28 000 ports'), '28'],
    ['the word became part of another', TEXT.replace('bridges', 'bridges-to-be'), 'bridges'],
    ['the text is empty', '', 'bridges'],
  ])('gives words as lost where %s', (_name, edition, words) => {
    expect(foundIn(edition, describeSpan(TEXT, at(words)))).toBe('lost');
  });

  it.each([
    ['its like is left', 'The answer was ', 'no'],
    ['the next one begins alike', 'reads it. ', 'They'],
  ])('gives a word as lost where its sentence is gone and %s', (_name, before, word) => {
    const text = `${TEXT} Nobody reads it. They met again in May. They say no to all of it.`;
    const start = text.indexOf(before) + before.length;
    const edition = text.replace('The answer was no. ', '').replace('They met again in May. ', '');
    expect(foundIn(edition, describeSpan(text, { start, end: start + word.length }))).toBe('lost');
  });

  it('gives long words as lost where their sentence is gone and another that has them is left', () => {
    const words = 'the second delegation of the northern town on the great lake';
    const [first, second] = [
      `In the morning ${words} stood at the gate. `,
      `By night ${words} left for the old harbour by the western road.`,
    ];
    const start = first.length + second.indexOf(words);
    const selectors = describeSpan(`${first}${second}`, { start, end: start + words.length });
    expect(foundIn(first, selectors)).toBe('lost');
    expect(foundIn(second, selectors)).toBe(`moved: ${words}`);
  });

  it('follows the context, not the place, where the same words stand twice', () => {
    const [north, south] = ['northern town on the lake. ', 'southern town on the sea. '].map(
      (town) => `Yes, said the mayor of the ${town}`,
    );
    const twice = `${north}${south}They left.`;
    const second = twice.lastIndexOf('Yes');
    const found = findSelectors(`${south}${north}They left.`, describeSpan(twice, { start: second, end: second + 3 }));
    expect(found).toEqual({ state: 'moved', span: { start: 0, end: 3 } });
  });

  it('takes the nearest of places with the same words in the same context', () => {
    const line = 'A line that a list repeats word for word, with its own end. ';
    const list = line.repeat(40);
    const start = line.length * 20 + list.indexOf('repeats');
    const selectors = describeSpan(list, { start, end: start + 7 });
    expect(findSelectors(`Up. ${list}`, selectors)).toEqual({
      state: 'moved',
      span: { start: start + 4, end: start + 11 },
    });
  });

  it('gives words as lost where two places have as much of what is left of the context', () => {
    const selectors = describeSpan(TEXT, at('The governor asked'));
    const two = 'One. The governor asked who came. Two. The governor asked who came.';
    expect(foundIn(two, selectors)).toBe('lost');
  });

  it.each([
    ['no words', { start: 5, end: 5 }],
    ['a soft hyphen alone', { start: 0, end: 1 }],
  ])('gives %s as lost', (_name, span) => {
    const text = `\u00ad${TEXT}`;
    expect(findSelectors(`New. ${text}`, describeSpan(text, span))).toEqual({ state: 'lost' });
  });

  it('finds words by their place where they came without a context, but never other words', () => {
    const bare = ([position, quote]: Selectors): Selectors => [position, { ...quote, prefix: '', suffix: '' }];
    const selectors = bare(describeSpan(TEXT, at('28')));
    expect(foundIn(TEXT, selectors)).toBe('found: 28');
    expect(foundIn(`A ${TEXT}`, selectors)).toBe('lost');
  });

  it.each([
    ['beyond the end of the text', { start: 100_000, end: 100_007 }],
    ['upside down', { start: 9, end: 2 }],
  ])('takes no harm from a place %s', (_name, span) => {
    const [position, quote] = describeSpan(TEXT, at('bridges'));
    expect(foundIn(TEXT, [{ ...position, ...span }, quote])).toBe('moved: bridges');
  });
});

const DOCUMENTS = join(import.meta.dirname, '../../../data/documents');
const russian: Article = {
  ...{ ...russianMeeting, id: 'kremlin:67830', site: 'kremlin', kind: 'article' },
  ...{ strong: null, headings: null },
};
const articles = [...loadDocuments(DOCUMENTS).whole.map(articleOfFile), russian];

describe('words of real texts, described', () => {
  const random = seededRandom(3);
  const tries = articles.flatMap((article) =>
    randomSpans(joinText(article), random, 150).map((span) => ({ article, text: joinText(article), span })),
  );

  it('are found at the same place in the same text', () => {
    for (const { text, span } of tries) {
      expect(findSelectors(text, describeSpan(text, span))).toEqual({ state: 'found', span });
    }
  });

  it('are found by the quote alone, and by the place and the words alone', () => {
    for (const { text, span } of tries) {
      const [position, quote] = describeSpan(text, span);
      expect(findSelectors(text, [{ ...position, start: 0, end: 0 }, quote])).toMatchObject({ span });
      expect(findSelectors(text, [position, { ...quote, prefix: '', suffix: '' }])).toEqual({ state: 'found', span });
    }
  });

  it.each(Object.entries(EDITIONS))('are never put on other words in an edition: %s', (name, make) => {
    const editions = new Map(articles.map((article) => [article, make(article, seededRandom(5))]));
    const outcomes = tries.flatMap(({ article, text, span }) => {
      const edition = editions.get(article);
      const place = edition?.placeOf(span);
      if (!edition || !place) return [];
      const found = findSelectors(edition.text, describeSpan(text, span));
      if (found.state !== 'lost') expect(found.span).toEqual(place);
      return [found.state !== 'lost'];
    });
    expect(outcomes.length).toBeGreaterThan(100);
    // Words mended right beside a highlight of one word leave nothing to be sure by.
    const least = /mended|caption/.test(name) ? 0.95 : 0.995;
    expect(outcomes.filter(Boolean).length / outcomes.length).toBeGreaterThan(least);
  });

  it('are lost where their sentence is gone', () => {
    const left = tries.filter(
      ({ text, span }) => findSelectors(withoutSentencesOf(text, span), describeSpan(text, span)).state !== 'lost',
    );
    expect(left.map(({ text, span }) => textOf(text, span))).toEqual([]);
  });
});
