import { describe, expect, it } from 'vitest';
import { stemOf } from '../../../utils/record/text/stem.ts';

describe('stemOf', () => {
  it.each([
    ['centre', 'centers'],
    ['kilometres', 'kilometer'],
    ['neighbouring', 'neighbor'],
    ['favourable', 'favorable'],
    ['organisation', 'organizing'],
    ['recognised', 'recognize'],
    ['travelled', 'traveling'],
    ['fulfil', 'fulfilled'],
    ['defence', 'defense'],
    ['analysed', 'analyzes'],
    ['analysis', 'analyze'],
    ['catalogue', 'catalogs'],
    ['programme', 'programs'],
  ])('meets both spellings of English: %s, %s', (british, american) => {
    expect(stemOf(british)).toBe(stemOf(american));
  });

  it.each([
    ['country', 'countries'],
    ['develop', 'development'],
    ['sign', 'signing'],
    ['cooperate', 'cooperation'],
    ['grow', 'grew'],
    ['meet', 'met'],
    ['increase', 'increased'],
    ['stabilise', 'stabilisation'],
    ['договорённости', 'договоренностей'],
    ['встреча', 'встречу'],
    ['норвежский', 'норвежского'],
    ['переговоры', 'переговоров'],
    ['школа', 'школами'],
  ])('meets the forms of one word: %s, %s', (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other));
  });

  it.each([
    ['university', 'universe'],
    ['four', 'for'],
    ['trade', 'train'],
    ['border', 'board'],
    ['мир', 'море'],
  ])('keeps other words apart: %s, %s', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });

  it('writes numbers without thousands signs', () => {
    expect([stemOf('140,000'), stemOf('4.5'), stemOf('30th')]).toEqual(['140000', '4.5', '30th']);
  });

  it('leaves diacritics out', () => {
    expect(stemOf('córdoba')).toBe(stemOf('cordoba'));
  });
});
