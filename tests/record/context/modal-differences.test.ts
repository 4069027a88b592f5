import { describe, expect, it } from 'vitest';
import { modalDifferences } from '../../../utils/record/context/modal-differences.ts';

describe('modalDifferences', () => {
  const rows = [
    {
      name: 'a possibility told as a certainty',
      report: 'The bridge will open in spring, she said.',
      said: 'The bridge may open in spring.',
      found: [{ kind: 'hedge', here: 'will open', there: 'may open' }],
    },
    {
      name: 'a certainty told as a possibility',
      report: 'The bridge could be opened in spring, she said.',
      said: 'We will open the bridge in spring.',
      found: [{ kind: 'hedge', here: 'could be opened', there: 'will open' }],
    },
    {
      name: 'a fact told as a possibility',
      report: 'She said that it might be Ruritania’s oldest bridge.',
      said: 'It is Ruritania’s oldest bridge.',
      found: [{ kind: 'hedge', here: 'might be Ruritania’s oldest', there: 'oldest' }],
    },
    {
      name: 'an approximation that was dropped',
      report: 'They agreed on all points.',
      said: 'We agreed on nearly all points.',
      found: [{ kind: 'hedge', here: 'all', there: 'nearly all' }],
    },
    {
      name: 'nothing in a possibility told in other words',
      report: 'She hoped that the bridge would open in spring.',
      said: 'The bridge may open in spring.',
      found: [],
    },
    {
      name: 'nothing in what can be done, told in the past',
      report: 'He said that they could open the bridge in spring.',
      said: 'We can open the bridge in spring.',
      found: [],
    },
    {
      name: 'nothing in a hedge of what the report leaves out',
      report: 'The bridge will be blue.',
      said: 'The bridge will be blue, and a ferry may sail.',
      found: [],
    },
    { name: 'nothing in the month of May', report: 'It opened.', said: 'It opened in May 2010.', found: [] },
  ] as const;
  it.each(rows)('names $name', ({ report, said, found }) => {
    expect(modalDifferences(report, said)).toEqual(found);
  });
});
