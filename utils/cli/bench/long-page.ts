import type { Knowledge } from '../../record/model/knowledge.ts';
import type { PageSource } from '../render-page.ts';

/**
 * A news conference of so many words: invented questions and answers, with people and countries of the record named in them, so that
 * there is something to find. The same knowledge gives the same words.
 */
export function longPage(words: number, { people, places }: Pick<Knowledge, 'people' | 'places'>): PageSource {
  const [host, ...guests] = people.filter(({ name, offices }) => offices.length > 0 && / /.test(name));
  const countries = places.filter(({ kind }) => kind === 'country').map(({ name }) => name);
  if (!host || guests.length === 0 || countries.length === 0) throw new RangeError('Nobody to name on the page.');
  const text = [`${host.name} answered the questions of journalists.`];
  let count = wordsIn(text[0] ?? '');
  for (let turn = 0; count < words; turn++) {
    const label = turn % 2 === 0 ? 'Question:' : `${host.name}:`;
    for (let paragraph = 0; paragraph < 3 && count < words; paragraph++) {
      const filled = [0, 1, 2].map((at) => {
        const number = turn * 9 + paragraph * 3 + at;
        return (SENTENCES[number % SENTENCES.length] ?? '')
          .replace('{who}', guests[number % guests.length]?.name ?? '')
          .replace('{where}', countries[number % countries.length] ?? '')
          .replace('{number}', String(((number * 37) % 990) + 10));
      });
      const whole = [...(paragraph === 0 ? [label] : []), ...filled].join(' ');
      count += wordsIn(whole);
      text.push(whole);
    }
  }
  return {
    address: 'http://en.kremlin.ru/events/president/news/999999',
    title: 'A long news conference',
    published: '2022-03-05',
    place: 'Moscow',
    language: 'en',
    leads: 1,
    text,
  };
}

/** The words of a text, as a reader counts them. */
export const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

const SENTENCES = [
  'Last year the gardens of the upper town sent {number} baskets of pears down the river, and nobody counted those that were eaten on the way.',
  'I spoke about this with {who} in the spring, and we agreed that the old ferry has to be mended before a new one is ordered.',
  'There are about {number} schools in {where} where children learn to read maps, and most of them have a teacher who has walked the whole coast.',
  'Thank you for the question, it is a long one.',
  'What will happen to the bridge, and who pays for its {number} lamps?',
  'The trade in honey with {where} has grown by {number} percent, which is more than anybody had expected when the mills were closed.',
  'As {who} said at our meeting in November, the road across the pass will be opened as soon as the snow has gone.',
  'We signed a memorandum on lighthouses with {where}, and by now {number} of them have been painted.',
  'It seems to me that patience is worth more here than any plan, however well it is drawn.',
  'The day before yesterday a delegation from {where} came to see the looms, and stayed until the evening train.',
  'Nearly {number} people work at the harbour, the smithy and the two bakeries behind it.',
];
