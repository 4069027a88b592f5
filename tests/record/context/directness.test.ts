import { describe, expect, it } from 'vitest';
import {
  announces,
  directness,
  onlyReportsMeeting,
  refersBack,
  reportsBarely,
  thanksForThis,
} from '../../../utils/record/context/directness.ts';
import { scaleOf } from '../../../utils/record/context/scale.ts';
import { subjectOf } from '../../../utils/record/context/subject.ts';
import { recordOf } from '../../../utils/record/index/in-memory.ts';
import { heldOf, knowledgeOf, readingOf } from './by-hand.ts';

const PAGE = readingOf({ day: '2020-05-05', text: ['Alma Berg: Good morning.'] });
const SCALE = scaleOf(recordOf([heldOf(PAGE)], knowledgeOf()), PAGE);
const wordsOf = (words: string) => ({ subject: subjectOf(words, SCALE), announces: announces(words) });

describe('announces', () => {
  const cases = [
    { name: 'what will be discussed', words: 'Tonight we will have a long discussion on ferries.', is: true },
    { name: 'what somebody would like to speak of', words: 'I would like to talk about herring.', is: true },
    { name: 'where talks go on', words: 'We will continue this discussion after lunch.', is: true },
    { name: 'no plan', words: 'We will build a ferry.', is: false },
    { name: 'nor what was discussed', words: 'We discussed the ferry at length.', is: false },
  ];
  it.each(cases)('$name', ({ words, is }) => {
    expect(announces(words)).toBe(is);
  });
});

describe('refersBack', () => {
  const cases = [
    { name: 'a sentence on "it"', words: 'It grew by a third.', is: true },
    { name: 'one with words of time before', words: 'In the first three months of 2001, it grew.', is: true },
    { name: 'one on what is "there"', words: 'The situation there is tense.', is: true },
    { name: 'not one on what follows', words: 'It is important that herring is fresh.', is: false },
    { name: 'nor one on a thing', words: 'Herring grew dear.', is: false },
  ];
  it.each(cases)('$name', ({ words, is }) => {
    expect(refersBack(words)).toBe(is);
  });
});

describe('reportsBarely', () => {
  const cases = [
    { name: 'that a call took place', words: 'Alma Berg had a telephone conversation with Ivo Stern.', is: true },
    { name: 'that a meeting was held', words: 'A meeting of the herring council was held in Lund.', is: true },
    { name: 'which matters were touched upon', words: 'The leaders touched upon trade in herring.', is: true },
    { name: 'that a number of issues were discussed', words: 'They discussed a number of topical issues.', is: true },
    { name: 'not what was spoken about', words: 'They discussed the price of herring.', is: false },
  ];
  it.each(cases)('$name', ({ words, is }) => {
    expect(reportsBarely(words)).toBe(is);
  });
});

describe('onlyReportsMeeting', () => {
  const cases = [
    { name: 'a call', words: 'Alma Berg had a telephone conversation with President of Norland Ivo Stern.', is: true },
    { name: 'no call with its subject', words: 'Alma Berg had a conversation with Ivo Stern, on herring.', is: false },
    { name: 'no subject that was spoken of', words: 'They had discussed the price of herring.', is: false },
  ];
  it.each(cases)('$name', ({ words, is }) => {
    expect(onlyReportsMeeting(words)).toBe(is);
  });
});

describe('directness', () => {
  const page = wordsOf('The ferry is late.');

  it('is whole for words that say something', () => {
    expect(directness(page, wordsOf('The ferry has sunk.'))).toBe(1);
  });

  it('is less for an announcement, unless the page announces too', () => {
    const announced = wordsOf('We will discuss the ferry.');
    expect(directness(page, announced)).toBeLessThan(1);
    expect(directness(announced, announced)).toBe(1);
  });

  it('is less for a list of fields, unless the page lists them too', () => {
    const list = wordsOf('We work together in trade, railways, schools and hospitals.');
    expect(directness(page, list)).toBeLessThan(1);
    expect(directness(list, list)).toBe(1);
  });
});

describe('thanksForThis', () => {
  const cases = [
    { name: 'thanks for what was spoken of before', words: 'I am grateful to you for this.', is: true },
    { name: 'no thanks for a thing of their own', words: 'Thank you for the herring.', is: false },
    { name: 'nor "this" without thanks', words: 'This is our herring.', is: false },
  ];
  it.each(cases)('$name', ({ words, is }) => {
    expect(thanksForThis(words)).toBe(is);
  });
});
