import { describe, expect, it } from 'vitest';
import { fingerprintsOf, gramsOf, SURE_RUN, wordHashes } from '../../../utils/record/match/fingerprints.ts';

const words = Array.from({ length: 200 }, (_, at) => `word${(at * 7919) % 1009}`);

describe('fingerprints', () => {
  it('are the same whatever the case, the quotation marks and the white space', () => {
    expect(fingerprintsOf('The “road map”  was agreed\u00a0on in Geneva, they said')).toEqual(
      fingerprintsOf('the "road map" was agreed on in geneva they said'),
    );
  });

  it('are rising and distinct', () => {
    const prints = [...fingerprintsOf(words.join(' '))];
    expect(prints.length).toBeGreaterThan(20);
    expect(prints).toEqual([...new Set(prints)].sort((a, b) => a - b));
  });

  it('of any long enough run of a text are among those of the text', () => {
    const all = new Set(fingerprintsOf(words.join(' ')));
    for (let start = 0; start + SURE_RUN <= words.length; start++) {
      const run = fingerprintsOf(words.slice(start, start + SURE_RUN).join(' '));
      expect(run.length).toBeGreaterThan(0);
      expect([...run].every((print) => all.has(print))).toBe(true);
    }
  });

  it('change with the order of the words', () => {
    const turned = fingerprintsOf([...words].reverse().join(' '));
    const all = new Set(fingerprintsOf(words.join(' ')));
    expect([...turned].filter((print) => all.has(print))).toEqual([]);
  });

  it.each([
    ['no words', '', 0],
    ['fewer words than a gram', 'only three words', 0],
    ['fewer grams than a window', 'only five words stand here', 1],
  ])('of %s are as many as it can have', (_, text, count) => {
    expect(fingerprintsOf(text)).toHaveLength(count);
  });

  it('are made of Cyrillic words too', () => {
    expect(fingerprintsOf('Стороны обсудили ход строительства моста через реку')).not.toHaveLength(0);
  });
});

describe('grams', () => {
  it('are one for each word that enough words follow', () => {
    expect(gramsOf(wordHashes('one two three four five'), 4)).toHaveLength(2);
    expect(gramsOf(wordHashes('one two three'), 4)).toHaveLength(0);
  });
});
