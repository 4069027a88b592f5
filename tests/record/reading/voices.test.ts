import { describe, expect, it } from 'vitest';
import type { NameMention } from '../../../utils/record/model/reading.ts';
import { segment } from '../../../utils/record/reading/segment.ts';
import { readTurns } from '../../../utils/record/reading/turns.ts';
import { hearVoices } from '../../../utils/record/reading/voices.ts';
import { exampleArticle, exampleLexicon, examplePerson, textOfArticle } from './example.ts';

const DAHL = examplePerson('Nils Dahl', 'President of Norland', { gender: 'm' });
const LUND = examplePerson('Vera Lund', 'Prime Minister of Freedonia', { gender: 'f' });
const LEXICON = exampleLexicon([DAHL, LUND]);

const FORMS: readonly (readonly [RegExp, typeof DAHL])[] = [
  [/(?:President )?(?:Nils |Mr )?Dahl|President of Norland(?:, Nils Dahl)?|Norland’s leader/g, DAHL],
  [/(?:Prime Minister )?(?:Vera |Ms )?Lund(?:, the prime minister of Freedonia)?|Prime Minister of Freedonia/g, LUND],
];

const namesIn = (text: string): NameMention[] =>
  FORMS.flatMap(([form, { id, name }]) =>
    [...text.matchAll(form)].map((found) => ({
      span: { start: found.index, end: found.index + found[0].length },
      kind: 'person' as const,
      id,
      name,
      by: 'name' as const,
    })),
  ).sort((a, b) => a.span.start - b.span.start);

/** Form and name of the voice of each sentence. */
function voicesIn(...paragraphs: readonly string[]) {
  const article = exampleArticle(paragraphs);
  const text = textOfArticle(article);
  const { turns, met } = readTurns(article, text, LEXICON, '2019-05-06');
  const sentences = segment(article, text, turns);
  const named = { article, text, published: '2019-05-06', place: null, turns, met, sentences, names: namesIn(text) };
  const voices = hearVoices(named, LEXICON);
  expect(voices).toHaveLength(sentences.length);
  return voices;
}

const heard = (...paragraphs: readonly string[]) => voicesIn(...paragraphs).map(({ form, name }) => [form, name]);

describe('hearVoices', () => {
  it('gives a turn’s sentences to its speaker, with the office held that day', () => {
    const voice = { person: 'nils-dahl', name: 'Nils Dahl', office: 'President of Norland', form: 'said' };
    expect(voicesIn('Nils Dahl: Welcome. Please sit down.')).toEqual([voice, voice]);
  });

  it('gives the office of a person who is reported', () => {
    expect(voicesIn('Vera Lund said that trade grows.')).toEqual([
      { person: 'vera-lund', name: 'Vera Lund', office: 'Prime Minister of Freedonia', form: 'reported' },
    ]);
  });

  it.each([
    ['a verb of saying', 'President Dahl stated that trade grows.', 'Nils Dahl'],
    ['an office alone', 'In return, the President of Norland suggested that trade grows.', 'Nils Dahl'],
    ['an adverb before the verb', 'The Prime Minister of Freedonia also acknowledged the role of trade.', 'Vera Lund'],
    ['an apposition before the verb', 'Vera Lund, who came on Monday, stressed that trade grows.', 'Vera Lund'],
    ['"according to"', 'According to President Dahl, trade grows.', 'Nils Dahl'],
    ['the source behind the words', 'Trade grows, Vera Lund told reporters.', 'Vera Lund'],
    [
      'the source inside an impersonal phrase',
      'It should be noted that Ms Lund believes that trade grows.',
      'Vera Lund',
    ],
    ['somebody else as the object', 'Mr Dahl thanked Vera Lund for accepting the invitation.', 'Nils Dahl'],
    ['what was discussed', 'Vera Lund also discussed the road between the towns.', 'Vera Lund'],
    ['British spelling', 'Vera Lund emphasised that trade grows.', 'Vera Lund'],
    ['a body', 'Trade grows, the Norland press office said in a statement on Tuesday.', 'the Norland press office'],
    ['a ministry', 'The Foreign Ministry also pointed out that trade grows.', 'the Foreign Ministry'],
  ])('reports a paraphrase with %s', (_, sentence, name) => {
    expect(heard(sentence)).toEqual([['reported', name]]);
  });

  it('takes "in her words" and "according to him" for whoever is meant', () => {
    expect(heard('Vera Lund said that trade grows.', 'In her words, it doubled.').at(-1)).toEqual([
      'reported',
      'Vera Lund',
    ]);
  });

  it('takes the head of state for the one who is president, whoever spoke last', () => {
    expect(
      heard(
        'President Dahl met with Vera Lund.',
        'Vera Lund said that trade grows. The head of state stressed that it must last.',
      ).at(-1),
    ).toEqual(['reported', 'Nils Dahl']);
  });

  it.each([
    ['an event', 'President Dahl arrived in the capital.'],
    ['a meeting', 'Nils Dahl met with Vera Lund on Monday.'],
    ['an act', 'Nils Dahl continued the talks with Vera Lund.'],
    ['a state', 'Trade grows every year.'],
    ['questions answered', 'Vera Lund answered questions.'],
  ])('tells %s as nobody’s words', (_, sentence) => {
    expect(heard(sentence)).toEqual([['told', null]]);
  });

  it('gives what several people say to none of them', () => {
    expect(heard('Nils Dahl and Vera Lund discussed trade.')).toEqual([['reported', null]]);
    expect(heard('President of Norland Nils Dahl and the Prime Minister of Freedonia noted that trade grows.')).toEqual(
      [['reported', null]],
    );
  });

  it.each([
    ['the source behind it', '"Trade has grown by a third," Ms Lund said.'],
    ['the source before it', 'Ms Lund said: “Trade has grown by a third this year.”'],
    ['curly marks and the source first', 'Vera Lund noted, “Trade has grown by a third this year.”'],
    ['the source inside it', '“Trade has grown,” Vera Lund added, “by a third this year.”'],
  ])('takes a quotation with %s for the speaker’s own words', (_, sentence) => {
    expect(heard(sentence)).toEqual([['said', 'Vera Lund']]);
  });

  it('takes a quoted word or two within a paraphrase for no quotation', () => {
    expect(heard('Vera Lund said that the “open door” policy has done its work in trade.')).toEqual([
      ['reported', 'Vera Lund'],
    ]);
  });

  it('carries a quotation on through its paragraph, and back to its beginning', () => {
    expect(heard('"Trade has grown," Ms Lund said. "It will grow further."')).toEqual([
      ['said', 'Vera Lund'],
      ['said', 'Vera Lund'],
    ]);
    expect(heard('"Trade has grown. It will grow further," Ms Lund said.')).toEqual([
      ['said', 'Vera Lund'],
      ['said', 'Vera Lund'],
    ]);
  });

  it('carries a quotation back from the short end of it', () => {
    expect(heard('"We built this bridge together. It is fine," Nils Dahl told his guest from Freedonia.')).toEqual([
      ['said', 'Nils Dahl'],
      ['reported', 'Nils Dahl'],
    ]);
  });

  it('gives a quotation to who is named at its end, whoever was quoted before', () => {
    const before = '"It was late," Vera Lund said.';
    expect(heard(before, '"We built this bridge. It is ours. It will stand," Nils Dahl told her.').slice(1)).toEqual([
      ['said', 'Nils Dahl'],
      ['said', 'Nils Dahl'],
      ['said', 'Nils Dahl'],
    ]);
    expect(heard(before, '"We built this bridge. It is ours."').slice(1)).toEqual([
      ['said', 'Vera Lund'],
      ['said', 'Vera Lund'],
    ]);
  });

  it('gives "the statement" to whoever issued it', () => {
    expect(
      heard(
        'Norland and Freedonia discussed trade, the Norland press office said in a statement.',
        '"Trade has grown by a third," the statement reads. "It will grow further."',
        'According to the statement, they will meet again.',
      ).map(([, name]) => name),
    ).toEqual(Array(4).fill('the Norland press office'));
  });

  it('gives a message to whoever sent it', () => {
    expect(
      heard(
        'Nils Dahl sent greetings to the athletes.',
        'The message reads, in part:',
        '“You have done great things this year.”',
      ),
    ).toEqual([
      ['told', null],
      ['reported', 'Nils Dahl'],
      ['said', 'Nils Dahl'],
    ]);
  });

  it.each([
    ['he', 'Nils Dahl'],
    ['she', 'Vera Lund'],
  ])('lets "%s" mean the nearest person of that gender', (pronoun, name) => {
    const said = `${pronoun === 'he' ? 'Vera Lund listened to' : 'Nils Dahl listened to'} the choir.`;
    const before = pronoun === 'he' ? 'Nils Dahl said that trade grows.' : 'Vera Lund said that trade grows.';
    expect(heard(`${before} ${said} In this regard, ${pronoun} noted that much is left.`).at(-1)).toEqual([
      'reported',
      name,
    ]);
  });

  it('lets a pronoun look back one paragraph and no farther', () => {
    const opening = 'Vera Lund commented on trade.';
    expect(heard(opening, 'She said that it grows.').at(-1)).toEqual(['reported', 'Vera Lund']);
    expect(heard(opening, 'The hall was full.', 'Music was played.', 'She said that it grows.').at(-1)).toEqual([
      'reported',
      null,
    ]);
  });

  it('lets a pronoun go on meaning who it meant where others are met', () => {
    const [, , last] = heard('Dahl said it was late. He had met with Lund. He added that it was warm.');
    expect(last).toEqual(['reported', 'Nils Dahl']);
  });

  it('takes what a report finds worth noting for its own words', () => {
    const [, last] = heard('Dahl said it was late. It is worth mentioning that the lake froze in 1990.');
    expect(last).toEqual(['told', null]);
  });

  it('lets a role mean the last person who spoke', () => {
    expect(heard('Trade grows, Vera Lund said.', '"It will grow further," the official noted.').at(-1)).toEqual([
      'said',
      'Vera Lund',
    ]);
  });

  it('lets an office mean the last person who spoke and holds it', () => {
    const told = ['President Dahl said that trade grows.', 'Vera Lund thanked him.'];
    expect(heard(...told, 'The president agreed that it was late.').at(-1)).toEqual(['reported', 'Nils Dahl']);
    expect(heard(...told, 'The premier agreed that it was late.').at(-1)).toEqual(['reported', 'Vera Lund']);
  });

  it('goes on with a paraphrase where the sentence is tied to it', () => {
    expect(
      heard('President Dahl said that trade grows. This is the tenth year of growth. However, much is left to do.'),
    ).toEqual(Array(3).fill(['reported', 'Nils Dahl']));
    expect(heard('President Dahl said that trade grows.', 'Moreover, it will grow further.').at(-1)).toEqual([
      'reported',
      'Nils Dahl',
    ]);
  });

  it.each([
    ['an event follows', 'This meeting took place on Monday.'],
    ['something else follows', 'Norland has ten million people.'],
  ])('ends a paraphrase where %s', (_, next) => {
    expect(heard(`President Dahl said that trade grows. ${next}`).at(-1)).toEqual(['told', null]);
  });

  it('begins a paragraph that isn’t tied to the last one as narration', () => {
    expect(
      heard('President Dahl said that trade grows.', 'The road between the towns was built long ago.').at(-1),
    ).toEqual(['told', null]);
  });

  it('hears Russian agencies', () => {
    const article = exampleArticle(['«Торговля растёт уже третий год», – заявил Даль.']);
    const text = textOfArticle(article);
    const at = text.indexOf('Даль');
    const names: NameMention[] = [
      { span: { start: at, end: at + 4 }, kind: 'person', id: 'nils-dahl', name: 'Nils Dahl', by: 'name' },
    ];
    const named = {
      article,
      text,
      published: null,
      place: null,
      turns: [],
      met: [],
      sentences: segment(article, text, []),
      names,
    };
    expect(hearVoices(named, LEXICON)).toEqual([
      { person: 'nils-dahl', name: 'Nils Dahl', office: null, form: 'said' },
    ]);
  });
});
