import { describe, expect, it } from 'vitest';
import { linkStatements } from '../../../utils/record/context/earlier.ts';
import { recordOf } from '../../../utils/record/index/in-memory.ts';
import type { Place } from '../../../utils/record/model/knowledge.ts';
import { heldOf, knowledgeOf, readingOf } from './by-hand.ts';

const place = (id: string, name: string): Place => ({ id, name, kind: 'country', names: [], adjectives: [], in: null });
const office = (of: string) => ({ title: 'President', of, full: 'President', names: [], from: '2000', to: null });

/** Alma Berg is president of Utland, Ivo Stern of Norland, Ada Holm of Sudland. */
const KNOWLEDGE = (() => {
  const offices: Readonly<Record<string, string>> = {
    'alma-berg': 'utland',
    'ivo-stern': 'norland',
    'ada-holm': 'sudland',
  };
  const known = knowledgeOf({
    places: [place('utland', 'Utland'), place('norland', 'Norland'), place('sudland', 'Sudland')],
  });
  return { ...known, people: known.people.map((each) => ({ ...each, offices: [office(offices[each.id] ?? '')] })) };
})();

const quotesOf = (page: string, held: readonly (readonly string[])[]) => {
  const documents = held.map((text, index) => heldOf(readingOf({ id: `text:${index}`, day: '2019-01-01', text })));
  const reading = readingOf({
    id: 'text:page',
    day: '2020-05-05',
    text: [`Alma Berg: ${page}`, 'Ivo Stern: Thank you.'],
  });
  return linkStatements(reading, null, recordOf(documents, KNOWLEDGE), 'earlier').flatMap(({ statements }) =>
    statements.map(({ quote }) => quote),
  );
};

describe('what bears on a page', () => {
  it('puts what is between the same two before what is between others', () => {
    const quotes = quotesOf('Our trade in timber grew by a third.', [
      ['Alma Berg: Our trade in timber grew by a fifth.', 'Ada Holm: Thank you.'],
      ['Alma Berg: Our timber trade with you is growing.', 'Ivo Stern: Thank you.'],
    ]);
    expect(quotes[0]).toBe('Our timber trade with you is growing.');
  });

  it('keeps words in other company that name the other’s country', () => {
    const quotes = quotesOf('Our trade in timber grew by a third.', [
      ['Alma Berg: Trade in timber with Norland grew by a fifth.', 'Ada Holm: Thank you.'],
    ]);
    expect(quotes).toEqual(['Trade in timber with Norland grew by a fifth.']);
  });

  it('puts words around which the third country is named before closer ones around which it isn’t', () => {
    const quotes = quotesOf('We sent rescue teams and blankets to Sudland.', [
      ['Alma Berg: We sent rescue teams and blankets home.', 'Ivo Stern: Thank you.'],
      ['Alma Berg: The flood in Sudland was terrible. We sent rescue teams at once.', 'Ivo Stern: Thank you.'],
    ]);
    expect(quotes[0]).toMatch(/We sent rescue teams at once\.$/);
  });
});
