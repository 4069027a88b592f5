import { describe, expect, it } from 'vitest';
import { isAboutAgreement } from '../../../utils/record/context/named-agreement.ts';
import { scaleOf } from '../../../utils/record/context/scale.ts';
import { recordOf } from '../../../utils/record/index/in-memory.ts';
import { heldOf, knowledgeOf, readingOf } from './by-hand.ts';

const PAGE = readingOf({ day: '2020-05-05', text: ['Alma Berg: The treaty on herring is old.'] });
const SCALE = scaleOf(recordOf([heldOf(PAGE)], knowledgeOf()), PAGE);

const mentions = [
  { name: 'this document is it', text: 'We will sign this document today.', words: 'this document', about: true },
  { name: 'the document is it', text: 'The document has nine clauses.', words: 'document', about: true },
  {
    name: 'a name is it after “a” too',
    text: 'We will sign a treaty on herring.',
    words: 'treaty on herring',
    about: true,
  },
  {
    name: 'a vital document is mentioned in passing',
    text: 'We meet often, ahead of signing a vital document.',
    words: 'vital document',
    about: false,
  },
  {
    name: 'such an important document is mentioned in passing',
    text: 'It is cold here, as we sign such an important document.',
    words: 'important document',
    about: false,
  },
];

describe('isAboutAgreement', () => {
  it.each(mentions)('$name', ({ text, words, about }) => {
    expect(isAboutAgreement(text, text.indexOf(words), words, SCALE)).toBe(about);
  });
});
