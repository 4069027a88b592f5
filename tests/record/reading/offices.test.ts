import { describe, expect, it } from 'vitest';
import type { Office, Person } from '../../../utils/record/model/knowledge.ts';
import { titleKey } from '../../../utils/record/reading/office-words.ts';
import {
  holderOf,
  holdersOf,
  indexOffices,
  isHeldOn,
  keyOfTitle,
  officeOn,
} from '../../../utils/record/reading/offices.ts';

const office = (title: string, from: string, to: string | null): Office => ({
  title,
  of: 'arcadia',
  full: `${title} of Arcadia`,
  names: [],
  from,
  to,
});
const person = (id: string, ...offices: Office[]): Person => ({
  id,
  name: id,
  surname: id,
  names: [],
  gender: null,
  offices,
});

const ada = person(
  'ada',
  office('President', '2000-05-07', '2008-05-07'),
  office('Prime Minister', '2008-05-08', null),
);
const bela = person('bela', office('President', '2008-05-07', null));
const [carl, dora] = [
  person('carl', office('Deputy Prime Minister', '2010', null)),
  person('dora', office('Deputy Prime Minister', '2011-02', null)),
];
const index = indexOffices([ada, bela, carl, dora]);

describe('isHeldOn', () => {
  it.each([
    ['its first day', '2000-05-07', true],
    ['its last day', '2008-05-07', true],
    ['the day before', '2000-05-06', false],
    ['the day after', '2008-05-08', false],
    ['a month that it ends in', '2008-05', true],
    ['a year that it begins in', '2000', true],
    ['a year before it', '1999', false],
  ])('knows %s', (_, day, held) => {
    expect(isHeldOn(office('President', '2000-05-07', '2008-05-07'), day)).toBe(held);
  });

  it('counts the whole month of a border that is known to the month', () => {
    expect(isHeldOn(office('President', '2001-02', '2002-03'), '2002-03-31')).toBe(true);
  });
});

describe('officeOn', () => {
  it('gives the office of the day', () => {
    expect(officeOn(ada, '2004-01-01')?.title).toBe('President');
    expect(officeOn(ada, '2010-01-01')?.title).toBe('Prime Minister');
  });

  it('gives the one that began last of several', () => {
    expect(officeOn(ada, '2008')?.title).toBe('Prime Minister');
  });

  it('is null before the first', () => {
    expect(officeOn(ada, '1999-12-31')).toBeNull();
  });
});

describe('holderOf', () => {
  it('gives the newcomer on the day of a change', () => {
    expect(holderOf(index, 'President', 'arcadia', '2008-05-07')?.id).toBe('bela');
  });

  it('takes any wording of a title', () => {
    expect(holderOf(index, 'Premier', 'arcadia', '2012-01-01')?.id).toBe('ada');
    expect(holderOf(index, 'leader', 'arcadia', '2012-01-01')?.id).toBe('bela');
  });

  it('is null where several hold it, and they are all given', () => {
    expect(holderOf(index, 'Deputy Prime Minister', 'arcadia', '2012-01-01')).toBeNull();
    const held = holdersOf(index, keyOfTitle('Deputy Prime Minister'), 'arcadia', '2012-01-01');
    expect(held.map(({ person: { id } }) => id)).toEqual(['carl', 'dora']);
  });

  it('is null without a day', () => {
    expect(holderOf(index, 'President', 'arcadia', null)).toBeNull();
  });
});

describe('titleKey', () => {
  it.each([
    ['Foreign Minister', 'Minister of Foreign Affairs'],
    ['Defence Minister', 'Minister of Defense'],
    ['Interior Minister', 'Minister of Internal Affairs'],
    ['Chancellor', 'Federal Chancellor'],
    ['Vice Premier', 'Deputy Prime Minister'],
    ['Chairwoman', 'Chairman'],
    ['Secretary General', 'General Secretary'],
  ])('meets %s and %s', (a, b) => {
    const key = (words: string) => titleKey(words.toLowerCase().split(' '));
    expect(key(a)).toBe(key(b));
  });

  it('keeps a deputy apart from whom he stands for', () => {
    expect(keyOfTitle('Deputy Prime Minister')).not.toBe(keyOfTitle('Prime Minister'));
    expect(keyOfTitle('First Deputy Prime Minister')).not.toBe(keyOfTitle('Deputy Prime Minister'));
  });
});
