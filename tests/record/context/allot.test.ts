import { describe, expect, it } from 'vitest';
import { linkStatements } from '../../../utils/record/context/earlier.ts';
import { recordOf } from '../../../utils/record/index/in-memory.ts';
import { heldOf, knowledgeOf, readingOf } from './by-hand.ts';

/** Every passage with the words behind it, of a page of these paragraphs against texts of these. */
const linksOf = (page: readonly string[], held: readonly (readonly string[])[]) => {
  const documents = held.map((text, index) =>
    heldOf(readingOf({ id: `text:${index}`, day: `2019-0${index + 1}-01`, text })),
  );
  const reading = readingOf({ id: 'text:page', day: '2020-05-05', text: page });
  return linkStatements(reading, null, recordOf(documents, knowledgeOf()), 'earlier').map(
    ({ passage, statements }) => ({
      passage: reading.text.slice(passage.start, passage.end),
      quotes: statements.map(({ quote }) => quote),
    }),
  );
};

const ANSWER = 'Ivo Stern: Thank you.';

describe('statements shared out among passages', () => {
  it('stand in three places at most, the closest among them', () => {
    const said = 'The lighthouses on the northern coast need new lamps.';
    const page = [
      'Alma Berg: Sailors praise the lighthouses on the northern coast.',
      'Fishermen paint the lighthouses on the northern coast.',
      'The lighthouses on the northern coast have new lamps.',
      'Children visit the lighthouses on the northern coast.',
      'Painters love the lighthouses on the northern coast.',
      ANSWER,
    ];
    const places = linksOf(page, [[`Alma Berg: ${said}`, ANSWER]]).map(({ passage }) => passage);
    expect(places).toHaveLength(4);
    expect(places).toContain('The lighthouses on the northern coast have new lamps.');
  });

  it('are given for five at most of the passages that say how relations are', () => {
    const page = [
      'Alma Berg: Our bilateral relations are developing.',
      'I note the development of our bilateral relations with joy.',
      'Nobody doubts the development of our bilateral relations.',
      'Our bilateral relations keep developing.',
      'Our bilateral relations will develop.',
      'Once our bilateral relations had to develop.',
      'See our bilateral relations develop.',
      ANSWER,
    ];
    const links = linksOf(page, [
      ['Alma Berg: Our bilateral relations are satisfying.', ANSWER],
      ['Alma Berg: Our bilateral relations developed.', ANSWER],
    ]);
    expect(links).toHaveLength(5);
  });

  it('don’t come twice from one paragraph', () => {
    const held =
      'Alma Berg: The ferry to Lund carries pilgrims. Nobody knows why the cabins are cold. In winter the ferry to Lund carries barley.';
    const [link] = linksOf(['Alma Berg: The ferry to Lund carries nobody.', ANSWER], [[held, ANSWER]]);
    expect(link?.quotes).toHaveLength(1);
  });
});
