import { describe, expect, it } from 'vitest';
import { mergeMade } from '../../utils/backup/merge-made.ts';
import { readBackup } from '../../utils/backup/read-backup.ts';
import { writeBackup } from '../../utils/backup/write-backup.ts';
import { seededRandom } from '../../utils/cli/measure/random.ts';
import type { Article } from '../../utils/record/model/article.ts';
import type { Highlight } from '../../utils/record/model/highlight.ts';
import type { KeptPage, Made } from '../../utils/record/model/kept.ts';
import { elsewhere, highlightWith, idNumber, made, pageWith } from './made-example.ts';

const NOTHING: Made = { highlights: [], pages: [] };
const ofHighlights = (...highlights: Highlight[]): Made => ({ highlights, pages: [] });
const ofPages = (...pages: KeptPage[]): Made => ({ highlights: [], pages });

/** The one highlight, or page, that a merge leaves. */
const only = <T>(list: readonly T[]): T => {
  expect(list).toHaveLength(1);
  return list[0] as T;
};

describe('mergeMade of highlights', () => {
  it('adds what isn’t there, after what is', () => {
    const [mine, theirs] = [highlightWith(), elsewhere(50, 'left', { id: idNumber(1) })];
    const merged = mergeMade(ofHighlights(mine), ofHighlights(theirs));
    expect(merged.made.highlights).toEqual([mine, theirs]);
    expect(merged.changed.highlights).toEqual([theirs]);
    expect(merged.counts.highlights).toEqual({ added: 1, merged: 0, unchanged: 0 });
  });

  it.each([
    ['the same id', {}],
    ['the same words at the same place under another id', { id: idNumber(7) }],
  ])('makes one of two with %s', (_name, other) => {
    const mine = highlightWith({ note: 'Mine', tags: ['a', 'b'] });
    const theirs = highlightWith({
      ...other,
      ...{
        note: 'Theirs',
        tags: ['b', 'c'],
        created: '2021-01-01T00:00:00.000Z',
        modified: '2023-01-01T00:00:00.000Z',
      },
    });
    const { made, counts } = mergeMade(ofHighlights(mine), ofHighlights(theirs));
    expect(only(made.highlights)).toEqual({
      ...mine,
      ...{ note: 'Mine\n\nTheirs', tags: ['a', 'b', 'c'], created: theirs.created, modified: theirs.modified },
    });
    expect(counts.highlights).toEqual({ added: 0, merged: 1, unchanged: 0 });
  });

  it('keeps the earlier day of making and the later of changing where theirs have neither', () => {
    const mine = highlightWith();
    const theirs = highlightWith({ created: '2022-12-01T00:00:00.000Z', modified: '2022-01-01T00:00:00.000Z' });
    const merged = mergeMade(ofHighlights(mine), ofHighlights(theirs));
    expect(only(merged.made.highlights)).toBe(mine);
    expect(merged.changed.highlights).toEqual([]);
  });

  it.each([
    ['another place', elsewhere(60, 'bridges and ports', { id: idNumber(4) })],
    ['another document', highlightWith({ id: idNumber(4), document: 'kremlin:990002' })],
    ['another language', highlightWith({ id: idNumber(4), language: 'ru' })],
  ])('keeps the same words of %s as two', (_name, theirs) => {
    expect(mergeMade(ofHighlights(highlightWith()), ofHighlights(theirs)).made.highlights).toHaveLength(2);
  });

  it('makes one of two with one id whose place was found anew since', () => {
    const moved = elsewhere(60, 'bridges and ports', { id: highlightWith().id });
    expect(only(mergeMade(ofHighlights(highlightWith()), ofHighlights(moved)).made.highlights)).toEqual(
      highlightWith(),
    );
  });

  it('keeps both where one id stands for other words, and gives one another id, the same each time', () => {
    const [mine, theirs] = [highlightWith(), elsewhere(50, 'left')];
    const once = mergeMade(ofHighlights(mine), ofHighlights(theirs));
    const [first, second] = once.made.highlights;
    expect(first).toBe(mine);
    expect(second).toEqual({ ...theirs, id: second?.id });
    expect(second?.id).not.toBe(mine.id);
    expect(readBackup(writeBackup(once.made))).toHaveProperty('made');
    const twice = mergeMade(once.made, ofHighlights(theirs));
    expect(twice.made).toEqual(once.made);
    expect(twice.counts.highlights).toEqual({ added: 0, merged: 0, unchanged: 1 });
  });

  it('makes one of two that are the same among the others', () => {
    const theirs = [highlightWith({ note: 'One' }), highlightWith({ id: idNumber(8), note: 'Two' })];
    const { made, counts } = mergeMade(NOTHING, ofHighlights(...theirs));
    expect(only(made.highlights)).toMatchObject({ id: theirs[0]?.id, note: 'One\n\nTwo' });
    expect(counts.highlights).toEqual({ added: 1, merged: 1, unchanged: 0 });
  });
});

describe('mergeMade of pages', () => {
  const short = pageWith({ text: ['They left.'], strong: [] }, '2022-01-01T00:00:00.000Z');
  const long = pageWith({}, '2022-05-01T00:00:00.000Z');
  const other = (page: KeptPage, fields: Partial<Article>): KeptPage => ({
    ...page,
    article: { ...page.article, ...fields },
  });

  it.each([
    ['theirs', short, long],
    ['mine', long, short],
  ])('keeps the longer text, kept since the earlier day: %s', (_name, mine, theirs) => {
    const { made, counts, changed } = mergeMade(ofPages(mine), ofPages(theirs));
    expect(only(made.pages)).toEqual({ article: long.article, kept: short.kept });
    expect(counts.pages).toEqual({ added: 0, merged: 1, unchanged: 0 });
    expect(changed.pages).toEqual(made.pages);
  });

  it.each([
    ['of another language', other(long, { language: 'ru' })],
    ['as long', other(short, { text: ['They wept.'] })],
  ])('keeps the text that was there where the other is %s', (_name, theirs) => {
    const { made, counts } = mergeMade(ofPages(short), ofPages({ ...theirs, kept: short.kept }));
    expect(only(made.pages)).toBe(short);
    expect(counts.pages).toEqual({ added: 0, merged: 0, unchanged: 1 });
  });

  it('adds a page of a document that isn’t there', () => {
    const theirs = pageWith({ id: 'kremlin:990002' });
    const { made, counts } = mergeMade(ofPages(short), ofPages(theirs));
    expect(made.pages).toEqual([short, theirs]);
    expect(counts.pages).toEqual({ added: 1, merged: 0, unchanged: 0 });
  });
});

/** Random things, few enough that many are the same. */
function randomMade(random: () => number): Made {
  const oneOf = <T>(...choices: readonly T[]): T => choices[Math.floor(random() * choices.length)] as T;
  const moment = () => `202${oneOf(0, 1, 2, 3)}-0${oneOf(1, 2, 3)}-01T00:00:00.000Z`;
  const highlights = Array.from({ length: 12 }, () =>
    elsewhere(oneOf(0, 10, 20), oneOf('left', 'bridges'), {
      ...{
        id: idNumber(oneOf(1, 2, 3, 4, 5, 6, 7, 8)),
        document: oneOf('kremlin:1', 'kremlin:2'),
        language: oneOf('en', 'ru'),
      },
      ...{ note: oneOf('', 'Yes', 'Yes, no', 'Why?', 'no'), tags: oneOf([], ['a'], ['a', 'b'], ['c']) },
      ...{ created: moment(), modified: moment() },
    }),
  );
  const pages = Array.from({ length: 4 }, () =>
    pageWith(
      {
        id: oneOf('kremlin:1', 'kremlin:2', 'kremlin:3'),
        language: oneOf('en', 'ru'),
        text: [oneOf('One.', 'One and two.', 'Two.')],
        strong: null,
      },
      moment(),
    ),
  );
  const once = <T>(things: readonly T[], keyOf: (thing: T) => string): T[] => [
    ...new Map(things.map((each) => [keyOf(each), each])).values(),
  ];
  return { highlights: once(highlights, ({ id }) => id), pages: once(pages, ({ article }) => article.id) };
}

/** What can't depend on the order of merging: which words are marked, with which remarks in any order, since when. */
function essence({ highlights, pages }: Made) {
  return {
    highlights: highlights
      .map(({ document, language, selectors, note, tags, created, modified }) =>
        JSON.stringify([document, language, selectors, note.split('\n\n').sort(), [...tags].sort(), created, modified]),
      )
      .sort(),
    pages: pages.map(({ article, kept }) => JSON.stringify([article.id, kept])).sort(),
  };
}

describe('mergeMade of anything', () => {
  const random = seededRandom(11);
  const cases = Array.from({ length: 200 }, () => [randomMade(random), randomMade(random)] as const);

  it('changes nothing the second time', () => {
    for (const [mine, theirs] of cases) {
      const once = mergeMade(mine, theirs);
      const twice = mergeMade(once.made, theirs);
      expect(twice.made).toEqual(once.made);
      expect(twice.changed).toEqual(NOTHING);
    }
  });

  it('loses no words, no note and no tag, and doubles no id and no document', () => {
    for (const [mine, theirs] of cases) {
      const { made } = mergeMade(mine, theirs);
      for (const given of [...mine.highlights, ...theirs.highlights]) {
        const same = made.highlights.filter(
          ({ document, language, selectors }) =>
            document === given.document &&
            language === given.language &&
            selectors[1].exact === given.selectors[1].exact,
        );
        expect(
          same.some(({ note, tags }) => note.includes(given.note) && given.tags.every((tag) => tags.includes(tag))),
        ).toBe(true);
      }
      expect(new Set(made.highlights.map(({ id }) => id)).size).toBe(made.highlights.length);
      expect(new Set(made.pages.map(({ article }) => article.id)).size).toBe(made.pages.length);
      expect(readBackup(writeBackup(made))).toHaveProperty('made');
    }
  });

  it('gives what is there and what changes what was there, and counts all that was brought', () => {
    for (const [mine, theirs] of cases) {
      const { made, changed, counts } = mergeMade(mine, theirs);
      const written = new Map([...mine.highlights, ...changed.highlights].map((each) => [each.id, each]));
      expect(new Set(written.values())).toEqual(new Set(made.highlights));
      const { added, merged, unchanged } = counts.highlights;
      expect(added + merged + unchanged).toBe(theirs.highlights.length);
      expect(added).toBe(made.highlights.length - mine.highlights.length);
    }
  });

  it('says the same in either order, but for what it is documented to leave', () => {
    // One id for other words here and there is in no two files of one reader.
    const idOf = ({ document, language, selectors }: Highlight) => JSON.stringify([document, language, selectors]);
    const distinct = ({ highlights, pages }: Made): Made => ({
      highlights: [...new Map(highlights.map((each) => [idOf(each), { ...each, id: idOf(each) }])).values()],
      pages,
    });
    for (const [mine, theirs] of cases.map(([a, b]) => [distinct(a), distinct(b)] as const)) {
      expect(essence(mergeMade(mine, theirs).made)).toEqual(essence(mergeMade(theirs, mine).made));
    }
  });

  it('gives everything back after a wipe', () => {
    expect(mergeMade(NOTHING, made).made).toEqual(made);
    expect(mergeMade(made, NOTHING)).toMatchObject({ made, changed: NOTHING });
  });
});
