import '../support/speak.ts';

import { afterEach, describe, expect, it } from 'vitest';
import { sayDay, sayMonth } from '../../utils/i18n/dates.ts';
import { sayShare, sayValue } from '../../utils/i18n/numbers.ts';
import { sayCount } from '../../utils/i18n/say.ts';
import { speak } from '../support/speak.ts';

afterEach(() => speak('en'));

describe('counts', () => {
  it.each([
    ['en', 1, '1 document'],
    ['en', 5, '5 documents'],
    ['ru', 1, '1 документ'],
    ['ru', 3, '3 документа'],
    ['ru', 5, '5 документов'],
    ['ru', 21, '21 документ'],
  ] as const)('in %s say %i as “%s”', (language, count, expected) => {
    speak(language);
    expect(sayCount('documents', count)).toBe(expected);
  });
});

describe('days', () => {
  it.each([
    ['en', '2022-02-22', '22 Feb 2022'],
    ['en', '2022-09-16', '16 Sep 2022'],
    ['en', '2022-02', 'Feb 2022'],
    ['en', '2022', '2022'],
    ['ru', '2022-02-22', '22 февр. 2022'],
    ['ru', '2022', '2022'],
  ] as const)('in %s, %s is “%s”', (language, day, expected) => {
    speak(language);
    expect(sayDay(day)).toBe(expected);
  });

  it('are given by their month where that is enough', () => {
    expect(sayMonth('2021-11-26')).toBe('Nov 2021');
  });

  it('that are no days are left as they are', () => {
    expect(sayDay('soon')).toBe('soon');
  });
});

describe('values', () => {
  it.each([
    [340, null, '340'],
    [16, 'percent', '16%'],
    [30, 'ordinal', '30th'],
    [2, 'ordinal', '2nd'],
    [21, 'ordinal', '21st'],
    [3, 'ordinal', '3rd'],
    [3, 'month', '3 months'],
    [25_000, null, '25,000'],
  ])('%d with unit %s is “%s”', (value, unit, expected) => {
    expect(sayValue(value, unit)).toBe(expected);
  });

  it('of millions and more are read by their words, with the currency', () => {
    // Browsers differ in how long a form they have for currencies.
    expect(sayValue(4_500_000_000, 'USD')).toMatch(/^(US)?\$4\.5( billion|B)$/);
    expect(sayValue(2_000_000, null)).toBe('2 million');
  });

  it('of a share are whole percent', () => {
    expect(sayShare(0.874)).toBe('87%');
  });
});
