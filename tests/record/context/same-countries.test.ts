import { describe, expect, it } from 'vitest';
import { ofSameCountries } from '../../../utils/record/context/same-countries.ts';
import type { Person, Place } from '../../../utils/record/model/knowledge.ts';
import { knowledgeOf, readingOf } from './by-hand.ts';

const country = (id: string, name: string): Place => ({
  id,
  name,
  kind: 'country',
  names: [],
  adjectives: [],
  in: null,
});

const officer = (id: string, of: string): Person => ({
  id,
  name: id,
  surname: id,
  names: [],
  gender: null,
  offices: [{ title: 'Minister', of, full: 'Minister', names: [], from: '2000-01-01', to: null }],
});

const KNOWLEDGE = {
  ...knowledgeOf({ places: [country('utland', 'Utland'), country('norland', 'Norland')] }),
  people: [
    officer('alma-berg', 'utland'),
    officer('otto-vik', 'utland'),
    officer('ivo-stern', 'norland'),
    officer('nora-lund', 'norland'),
    officer('ada-holm', 'weather-service'),
  ],
};

const isOfSame = (text: readonly string[], people: readonly string[]): boolean =>
  ofSameCountries(readingOf({ text }), KNOWLEDGE)({ people });

describe('ofSameCountries', () => {
  const talks = ['Alma Berg: Our trade is growing.', 'Ivo Stern: Thank you.'];

  it('knows the two countries by whoever speaks for them', () => {
    expect(isOfSame(talks, ['alma-berg', 'ivo-stern'])).toBe(true);
    expect(isOfSame(talks, ['otto-vik', 'nora-lund', 'ada-holm'])).toBe(true);
  });

  it('knows one of the two alone, and any people of one country, for other talks', () => {
    expect(isOfSame(talks, ['alma-berg', 'otto-vik'])).toBe(false);
    expect(isOfSame(['Alma Berg: Our trade is growing.'], ['alma-berg', 'otto-vik'])).toBe(false);
  });
});
