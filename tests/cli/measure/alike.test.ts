import { describe, expect, it } from 'vitest';
import { isSameAnswer, isSameDay, isSameHead, isSameList } from '../../../utils/cli/measure/alike.ts';

describe('isSameAnswer', () => {
  it.each([
    ['accents and case', 'Ádám Nörd', 'adam nord', true],
    ['articles', 'the Kingdom of Norland', 'Kingdom of Norland', true],
    ['another word', 'Norland', 'Sudland', false],
    ['something and nothing', 'Norland', null, false],
    ['nothing and nothing', null, null, true],
  ])('judges %s', (_name, a, b, same) => {
    expect(isSameAnswer(a, b)).toBe(same);
  });
});

describe('isSameDay', () => {
  it.each([
    ['the same day', '2022-02-22', '2022-02-22', true],
    ['the day within the month expected', '2022-02', '2022-02-22', true],
    ['less than was expected', '2022-02-22', '2022-02', false],
    ['a month that begins alike', '2022-1', '2022-11', false],
    ['a day where none is expected', null, '2022-02-22', false],
  ])('judges %s', (_name, expected, found, same) => {
    expect(isSameDay(expected, found)).toBe(same);
  });
});

describe('isSameHead', () => {
  it.each([
    ['an adjective more', 'Norland companies', 'companies', true],
    ['singular and plural', 'school', 'schools', true],
    ['another head', 'Norland companies', 'Norland schools', false],
    ['no words', '', 'schools', false],
  ])('judges %s', (_name, a, b, same) => {
    expect(isSameHead(a, b)).toBe(same);
  });
});

describe('isSameList', () => {
  it('judges lists by what they hold, in any order', () => {
    expect(isSameList(['Norland', 'Sudland'], ['Sudland', 'Norland'])).toBe(true);
    expect(isSameList(['Norland'], ['Norland', 'Sudland'])).toBe(false);
  });
});
