import { describe, expect, it } from 'vitest';
import { openRecords } from '../../../utils/cli/measure/records.ts';
import { testFolder } from '../test-folder.ts';

const folder = testFolder();
folder.write(
  'kremlin-en-2021-22.csv',
  `link,headline,date,location,summary,body
http://en.kremlin.ru/events/president/news/990001,A bridge,2015-03-02T10:00:00Z,NA,"A bridge, long.",It opened.
`,
);
const saved = {
  url: 'https://tass.com/politics/990002',
  lead: null,
  date: '2015-03-02',
  place: null,
  text: 'One.\nTwo.',
};
folder.write(
  'texts.jsonl',
  [
    { ...saved, id: 'plain', title: 'A title' },
    { ...saved, id: 'led', title: 'A title', lead: 'The lead' },
    {
      ...saved,
      id: 'special',
      title: 'A title',
      text: 'View settings\n\nA title\n\nMarch 2, 2015, Norport\n\nOne.\nTwo.',
    },
    { ...saved, id: 'titled', title: 'A title', text: 'A title\nOne.\nTwo.' },
  ]
    .map((each) => JSON.stringify(each))
    .join('\n'),
);

describe('openRecords', () => {
  const { byLink, byId } = openRecords(folder.path('.'));

  it('reads a row of the table as summary and body, without the place that it does not give', () => {
    expect(byLink.get('http://en.kremlin.ru/events/president/news/990001')).toMatchObject({
      id: 'kremlin:990001',
      title: 'A bridge',
      published: '2015-03-02',
      place: null,
      text: ['A bridge, long.', 'It opened.'],
    });
  });

  it.each([
    ['plain', ['One.', 'Two.'], 0],
    ['led', ['The lead', 'One.', 'Two.'], 1],
    ['special', ['One.', 'Two.'], 0],
    ['titled', ['One.', 'Two.'], 0],
  ])('reads a saved text without what stands above it: %s', (id, text, leads) => {
    expect(byId.get(id)).toMatchObject({ text, leads });
  });

  it('holds nothing where the folder has no such files', () => {
    const empty = openRecords(folder.path('missing'));
    expect([empty.byLink.size, empty.byId.size]).toEqual([0, 0]);
  });
});
