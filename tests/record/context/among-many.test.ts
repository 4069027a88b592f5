import { describe, expect, it } from 'vitest';
import { linkStatements } from '../../../utils/record/context/earlier.ts';
import { recordOf } from '../../../utils/record/index/in-memory.ts';
import type { HeldDocument } from '../../../utils/record/model/held.ts';
import type { Place } from '../../../utils/record/model/knowledge.ts';
import { heldOf, knowledgeOf, readingOf } from './by-hand.ts';

const place = (id: string, name: string): Place => ({ id, name, kind: 'country', names: [], adjectives: [], in: null });
const office = (of: string) => ({ title: 'President', of, full: 'President', names: [], from: '2000', to: null });

/** Alma Berg is president of Utland, Ivo Stern of Norland, Ada Holm of Sudland. */
const KNOWLEDGE = (() => {
  const of: Readonly<Record<string, string>> = {
    'alma-berg': 'utland',
    'ivo-stern': 'norland',
    'ada-holm': 'sudland',
  };
  const known = knowledgeOf({
    places: [place('utland', 'Utland'), place('norland', 'Norland'), place('sudland', 'Sudland')],
  });
  return { ...known, people: known.people.map((each) => ({ ...each, offices: [office(of[each.id] ?? '')] })) };
})();

/** What else is on record: 2,100 sentences of nobody's, on herring and barley. */
const REST: readonly HeldDocument[] = Array.from({ length: 42 }, (_, at) =>
  heldOf(
    readingOf({
      id: `text:rest-${at}`,
      day: '2018-01-01',
      text: Array.from({ length: 50 }, (_, line) => `Herring ${at} and barley ${line} are sold here.`),
    }),
  ),
);

type Held = { readonly day?: string; readonly text: readonly string[] };

const linksOf = (page: string, held: readonly Held[]) => {
  const documents = held.map(({ day = '2019-01-01', text }, at) => heldOf(readingOf({ id: `text:${at}`, day, text })));
  const text = [`Alma Berg: ${page}`, 'Ivo Stern: Thank you.'];
  const reading = readingOf({ id: 'text:page', day: '2020-05-05', text });
  const record = recordOf([...documents, ...REST], KNOWLEDGE);
  return linkStatements(reading, null, record, 'earlier').flatMap(({ statements }) =>
    statements.map(({ quote }) => quote),
  );
};

const BOTH = 'Ivo Stern: Thank you.';

describe('earlier statements in a large record', () => {
  it('has what the same two said before on the subject', () => {
    const quotes = linksOf('The northern ferry carries pilgrims.', [
      { text: ['Alma Berg: The northern ferry is late.', BOTH] },
    ]);
    expect(quotes).toEqual(['The northern ferry is late.']);
  });

  it('has the latest first of what is equally close', () => {
    const text = ['Alma Berg: The northern ferry is late.', BOTH];
    const quotes = linksOf('The northern ferry carries pilgrims.', [
      { day: '2019-01-01', text },
      { day: '2020-04-01', text: ['Alma Berg: The northern ferry is slow.', BOTH] },
    ]);
    expect(quotes[0]).toBe('The northern ferry is slow.');
  });

  it('keeps away what was said of the same to people of another country', () => {
    const said = 'Our timber trade has grown.';
    const page = 'Our trade is growing.';
    expect(linksOf(page, [{ text: [`Alma Berg: ${said}`, BOTH] }])).toEqual([said]);
    expect(linksOf(page, [{ text: [`Alma Berg: ${said}`, 'Ada Holm: Thank you.'] }])).toEqual([]);
  });

  it('keeps what was said among the same two and others', () => {
    const text = ['Alma Berg: Our timber trade has grown.', BOTH, 'Ada Holm: Thank you.', 'Adam Vale: Yes.'];
    expect(linksOf('Our timber trade is growing.', [{ text }])).toEqual(['Our timber trade has grown.']);
  });

  it('asks more where all are of one country: a cabinet sits together on every subject', () => {
    const page = 'The ferry carries pilgrims.';
    const said = 'The ferry is old.';
    expect(linksOf(page, [{ text: [`Alma Berg: ${said}`, BOTH] }])).toEqual([said]);
    expect(linksOf(page, [{ text: [`Alma Berg: ${said}`, 'Otto Vik: Thank you.'] }])).toEqual([]);
  });

  it('asks more of others than the speaker, where other people are spoken to', () => {
    const page = 'Our ferry carries pilgrims and barley.';
    const text = ['Adam Vale: The northern ferry is late.', 'Ada Holm: Pilgrims came by ferry.'];
    const said = ['Alma Berg: Pilgrims came by ferry.', 'Adam Vale: Yes.'];
    expect(linksOf(page, [{ text: said }])).toEqual(['Pilgrims came by ferry.']);
    expect(linksOf(page, [{ text }])).toEqual([]);
  });

  it('is silent where only an everyday word is shared', () => {
    const page = 'The lighthouse keeper plays chess and sells herring.';
    expect(linksOf(page, [{ text: ['Alma Berg: The ferry is old.', BOTH] }])).toEqual([]);
  });
});
