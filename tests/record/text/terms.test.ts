import { describe, expect, it } from 'vitest';
import { termsOf } from '../../../utils/record/text/terms.ts';

describe('termsOf', () => {
  it('keeps what a text speaks of, in order and with repeats', () => {
    expect(termsOf('There are 340 schools, and schools that teach Russian.')).toEqual([
      '340',
      'school',
      'school',
      'teach',
      'russian',
    ]);
  });

  it.each([
    ['spelling', 'The neighbours organised a centre.', 'A neighbor organizes the centers'],
    ['apostrophes', 'Norway’s farmers', "Norway's farmers"],
    ['case and number', 'Signing agreements', 'signed Agreement'],
    ['Russian endings', 'Подписание соглашения о торговле', 'подписания соглашений о торговлю'],
  ])('gives the same terms whatever the %s', (_, one, other) => {
    expect(termsOf(one)).toEqual(termsOf(other));
  });

  it('has nothing to say of words that only join others', () => {
    expect(termsOf('And so it is with us. И это так же.')).toEqual([]);
  });
});
