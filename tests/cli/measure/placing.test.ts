import { describe, expect, it } from 'vitest';
import { placesOf } from '../../../utils/cli/measure/placing.ts';

const TEXT = 'The minister’s talks ended. New talks follow, and talks after these.';

describe('placesOf', () => {
  it.each([
    ['the first when no number is given', { exact: 'talks' }, [15]],
    ['the one of that number', { exact: 'talks', nth: 3 }, [50]],
    ['all for the number 0', { exact: 'talks', nth: 0 }, [15, 32, 50]],
    ['none for a number too high', { exact: 'talks', nth: 4 }, []],
    ['words with another apostrophe', { exact: "minister's" }, [4]],
    ['none for words that do not stand there', { exact: 'visit' }, []],
    ['none for no words', { exact: '' }, []],
  ])('finds %s', (_name, marking, starts) => {
    expect(placesOf(TEXT, marking).map(({ start }) => start)).toEqual(starts);
  });

  it('does not count what stands in parts left out', () => {
    const places = placesOf(TEXT, { exact: 'talks' }, [{ start: 0, end: 20 }]);
    expect(places).toEqual([{ start: 32, end: 37 }]);
  });
});
