import { describe, expect, it } from 'vitest';
import { articleOfSeed, lengthOfDateline } from '../../../utils/cli/measure/seed-article.ts';

const AGENCY = `All news

Norland and Sudland agree on ferries

The line opens in spring

NORPORT, May 3. /TASS/. The two governments have agreed on a line.

It will run daily.`;

const MAGAZINE = `Norport, 3 May 2022 (TDI): The ministers met on Tuesday.

The ferries

Ministers of Norland
Ministers have signed the papers

They will run daily.`;

describe('articleOfSeed', () => {
  it('parts title and lead from the report of an agency', () => {
    expect(articleOfSeed(AGENCY)).toMatchObject({
      site: 'tass',
      title: 'Norland and Sudland agree on ferries',
      leads: 1,
      headings: [],
      text: [
        'The line opens in spring',
        'NORPORT, May 3. /TASS/. The two governments have agreed on a line.',
        'It will run daily.',
      ],
    });
  });

  it('drops captions and keeps sub-headings of a magazine', () => {
    expect(articleOfSeed(MAGAZINE)).toMatchObject({
      site: 'tdi',
      title: null,
      leads: 0,
      headings: [1],
      text: ['Norport, 3 May 2022 (TDI): The ministers met on Tuesday.', 'The ferries', 'They will run daily.'],
    });
  });

  it.each([
    ['NORPORT, May 3. /TASS/. The two', 24],
    ['Norport, 3 May 2022 (TDI): The ministers', 27],
    ['In Norport, May is warm.', 0],
  ])('measures the dateline of "%s"', (paragraph, length) => {
    expect(lengthOfDateline(paragraph)).toBe(length);
  });
});
