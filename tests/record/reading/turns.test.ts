import { describe, expect, it } from 'vitest';
import { readTurns } from '../../../utils/record/reading/turns.ts';
import { exampleArticle, exampleLexicon, examplePerson, textOfArticle } from './example.ts';

const PEOPLE = [
  examplePerson('Nils Dahl', 'President of Norland', { names: ['Нильс Даль'], gender: 'm' }),
  examplePerson('Vera Lund', null, { names: ['Wera Lund', 'Вера Лунд'], gender: 'f' }),
];
const DAY = '2019-05-06';

function turnsIn(paragraphs: readonly string[], bold = false) {
  const article = exampleArticle(paragraphs, {}, bold);
  const text = textOfArticle(article);
  const { turns, met } = readTurns(article, text, exampleLexicon(PEOPLE), DAY);
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return { met, turns: turns.map(({ label, body, ...who }) => ({ label: words(label), body: words(body), ...who })) };
}

const speakersIn = (paragraphs: readonly string[], bold = false) =>
  turnsIn(paragraphs, bold).turns.map(({ speaker }) => speaker);

describe('readTurns', () => {
  it.each([
    ['the colon inside the bold', '**Nils Dahl:** Good afternoon.', 'Nils Dahl:'],
    ['the colon behind the bold', '**Nils Dahl**: Good afternoon.', 'Nils Dahl:'],
    ['the bold in two parts', '**Nils** **Dahl:** Good afternoon.', 'Nils Dahl:'],
    ['a name that lost its space', '**NilsDahl:** Good afternoon.', 'NilsDahl:'],
    ['an aside before the colon', '**Nils Dahl** (retranslated): Good afternoon.', 'Nils Dahl (retranslated):'],
    ['an aside behind the colon', '**Nils Dahl: **(retranslated): Good afternoon.', 'Nils Dahl: (retranslated):'],
    [
      'an answer to somebody',
      '**Nils Dahl** (responding to remarks by a pilot): Good afternoon.',
      'Nils Dahl (responding to remarks by a pilot):',
    ],
    ['an initial', '**N. Dahl:** Good afternoon.', 'N. Dahl:'],
    ['another spelling', '**Нильс Даль:** Good afternoon.', 'Нильс Даль:'],
    ['a Russian initial without space', '**Н.Даль:** Good afternoon.', 'Н.Даль:'],
    ['capitals throughout', '**NILS DAHL:** Good afternoon.', 'NILS DAHL:'],
  ])('reads a label with %s', (_, paragraph, label) => {
    const { turns } = turnsIn([paragraph], true);
    expect(turns).toEqual([
      { label, body: 'Good afternoon.', speaker: 'Nils Dahl', person: 'nils-dahl', office: 'President of Norland' },
    ]);
  });

  it.each([
    ['an office of a known country', 'President of Vietnam Tran Dai Minh', 'Tran Dai Minh', 'President of Vietnam'],
    [
      'a country of two words',
      'Crown Prince of Saudi Arabia Faris bin Talal Al Hamad',
      'Faris bin Talal Al Hamad',
      'Crown Prince of Saudi Arabia',
    ],
    ['an unknown country', 'President of Freedonia Rufus Firefly', 'Rufus Firefly', 'President of Freedonia'],
    ['a ministry', 'Defence Minister Olav Berg', 'Olav Berg', 'Defence Minister'],
    [
      'a long office',
      'Chairman of the Board of the Northern Timber Union Olav Berg',
      'Olav Berg',
      'Chairman of the Board of the Northern Timber Union',
    ],
    [
      'a firm before the office',
      'Nordbank CEO and Chairman of the Board Olav Berg',
      'Olav Berg',
      'Nordbank CEO and Chairman of the Board',
    ],
    [
      'an acting office',
      'Acting Governor of the Fjord Territory Olav Berg',
      'Olav Berg',
      'Acting Governor of the Fjord Territory',
    ],
    [
      'an apposition behind',
      'Olav Berg, Editor in Chief of Fjord magazine',
      'Olav Berg',
      'Editor in Chief of Fjord magazine',
    ],
    [
      'an apposition on both sides',
      'Television anchor Olav Berg, moderator of the session',
      'Olav Berg',
      'Television anchor, moderator of the session',
    ],
    [
      'a list of offices before',
      'Member of the Academy of Sciences, Secretary of its Energy Department, Olav Berg',
      'Olav Berg',
      'Member of the Academy of Sciences, Secretary of its Energy Department',
    ],
    [
      'a firm of several words',
      'CEO of State Timber Corporation Nordwood Olav Berg',
      'Olav Berg',
      'CEO of State Timber Corporation Nordwood',
    ],
    [
      'a word that also stands for nobody',
      'Speaker of the Lower House Olav Berg',
      'Olav Berg',
      'Speaker of the Lower House',
    ],
    ['a trade', 'Sports journalist Olav Berg', 'Olav Berg', 'Sports journalist'],
    ['a ruler', 'King Magnus II of Norland', 'Magnus II', 'King of Norland'],
    [
      'a name with particles',
      'Chancellor of Freedonia Otto Van der Hal',
      'Otto Van der Hal',
      'Chancellor of Freedonia',
    ],
  ])('parts %s from the name', (_, label, speaker, office) => {
    for (const bold of [true, false]) {
      const [turn] = turnsIn([bold ? `**${label}:** Thank you.` : `${label}: Thank you.`], bold).turns;
      expect(turn).toMatchObject({ label: `${label}:`, speaker, office, body: 'Thank you.' });
    }
  });

  it('counts words in brackets behind the label among what is said', () => {
    const { turns } = turnsIn(['**Nils Dahl:** (In Norse.) Good afternoon.'], true);
    expect(turns.map(({ body }) => body)).toEqual(['(In Norse.) Good afternoon.']);
  });

  it('carries the office of the first label over to bare names', () => {
    const { turns } = turnsIn(
      [
        '**Prime Minister of Freedonia Olav Berg:** Hello.',
        '**Vera Lund:** Hello.',
        '**Olav Berg:** Thank you.',
        '**Berg:** Indeed.',
      ],
      true,
    );
    expect(turns.map(({ speaker, office }) => [speaker, office])).toEqual([
      ['Olav Berg', 'Prime Minister of Freedonia'],
      ['Vera Lund', null],
      ['Olav Berg', 'Prime Minister of Freedonia'],
      ['Olav Berg', 'Prime Minister of Freedonia'],
    ]);
  });

  it('learns from a later bare name where a stranger’s name begins', () => {
    expect(
      speakersIn([
        'President of Upper Freedonia Nguyen Xuan Binh: Hello.',
        'Vera Lund: Hello.',
        'Nguyen Xuan Binh: Thanks.',
        'Nguyen Xuan Binh: Goodbye.',
      ]),
    ).toEqual(['Nguyen Xuan Binh', 'Vera Lund', 'Nguyen Xuan Binh', 'Nguyen Xuan Binh']);
  });

  it('makes people known that only a label introduces', () => {
    const { met, turns } = turnsIn(
      ['**President of Vietnam Tran Dai Minh:** Hello.', '**Nils Dahl:** Hello.', '**Tran Dai Minh:** Thanks.'],
      true,
    );
    expect(met).toEqual([
      {
        id: 'tran-dai-minh',
        name: 'Tran Dai Minh',
        surname: 'Minh',
        names: [],
        gender: null,
        offices: [{ title: 'President', of: 'vietnam', full: 'President of Vietnam', names: [], from: DAY, to: null }],
      },
    ]);
    expect(turns.map(({ person }) => person)).toEqual(['tran-dai-minh', 'nils-dahl', 'tran-dai-minh']);
  });

  it.each(['Question', 'Remark', 'Moderator', 'Reply', 'Вопрос', 'Реплика'])(
    'gives the label’s own word where nobody is named: %s',
    (word) => {
      const { turns } = turnsIn(['Nils Dahl: Good afternoon.', `${word}: When will it be?`, 'Nils Dahl: Soon.']);
      expect(turns[1]).toEqual({
        label: `${word}:`,
        body: 'When will it be?',
        speaker: word,
        person: null,
        office: null,
      });
    },
  );

  it('gives each label a turn that reaches to the next one', () => {
    const { turns } = turnsIn(
      [
        'They had a meeting.',
        '**Nils Dahl:** Good afternoon.',
        'I am glad.',
        '**Vera Lund:** So am I.',
        '**Vera Lund:** Really.',
      ],
      true,
    );
    expect(turns.map(({ speaker, body }) => [speaker, body])).toEqual([
      ['Nils Dahl', 'Good afternoon. I am glad.'],
      ['Vera Lund', 'So am I.'],
      ['Vera Lund', 'Really.'],
    ]);
  });

  it('takes a bold paragraph that announces a part for no label and nobody’s words', () => {
    const { turns } = turnsIn(
      [
        '**Beginning of the meeting**',
        '**Nils Dahl:** Welcome.',
        '**Statements for the press**',
        '**Vera Lund:** Thank you.',
      ],
      true,
    );
    expect(turns.map(({ speaker, body }) => [speaker, body])).toEqual([
      ['Nils Dahl', 'Welcome.'],
      ['Vera Lund', 'Thank you.'],
    ]);
  });

  it.each([
    ['a sentence with a colon', 'I would like to say: it is time.'],
    ['a sentence that names somebody', 'I want to repeat to Mr Dahl and Ms Lund: it is time.'],
    ['a sentence of thought', 'One more thing: schools.'],
    ['a list of offices', 'Minister of Transport: Olav Berg. Minister of Culture: Ada Holm.'],
    ['an hour', 'The talks began at 18:35 in the hall.'],
    ['an address', 'See https://example.com/page for more.'],
    ['a heading of facts', 'Deadline: June 5.'],
    ['a title with a subtitle', 'They opened the exhibition Imperial Capitals: two towns and their masters.'],
    ['those present', 'Taking part in the meeting were: President of Freedonia Rufus Firefly and others.'],
  ])('finds no label in %s', (_, paragraph) => {
    expect(speakersIn([paragraph])).toEqual([]);
    expect(speakersIn(['Nils Dahl: Good afternoon.', paragraph, 'Nils Dahl: Goodbye.'])).toEqual([
      'Nils Dahl',
      'Nils Dahl',
    ]);
  });

  it.each([
    ['Note for journalists: bring a badge.'],
    ['Contact numbers: +1 200.'],
    ['Prizes have been awarded to: the winners.'],
  ])('finds no label in a bold heading: %s', (paragraph) => {
    const colon = paragraph.indexOf(':') + 1;
    expect(speakersIn([`**${paragraph.slice(0, colon)}**${paragraph.slice(colon)}`], true)).toEqual([]);
  });

  it('finds labels in the midst of paragraphs that were joined', () => {
    const { turns } = turnsIn([
      'They met in the capital. Beginning of a meeting on timber President of Norland Nils Dahl: Good afternoon. Let us begin. Ms Lund, please. Forestry Minister Vera Lund: Thank you. First: the woods. Nils Dahl: Yes. <…> Question: And then?',
    ]);
    expect(turns.map(({ speaker, office, body }) => [speaker, office, body])).toEqual([
      ['Nils Dahl', 'President of Norland', 'Good afternoon. Let us begin. Ms Lund, please.'],
      ['Vera Lund', 'Forestry Minister', 'Thank you. First: the woods.'],
      ['Nils Dahl', 'President of Norland', 'Yes. <…>'],
      ['Question', null, 'And then?'],
    ]);
  });

  it('reads a label that swallowed a tooltip', () => {
    const { turns } = turnsIn([
      'Mr Berg, please. Timber Union CEO Olav Berg Berg OlavHead of the Timber Union: Thank you. Nils Dahl: Good.',
    ]);
    expect(turns[0]).toMatchObject({ speaker: 'Olav Berg', office: 'Timber Union CEO', body: 'Thank you.' });
  });

  it('gives a Russian initial the given name that the text gives', () => {
    const { turns } = turnsIn([
      'Встреча с Олав Берг прошла вчера.',
      'Н.Даль: Добрый день.',
      'О.Берг (как переведено): Спасибо.',
    ]);
    expect(turns.map(({ speaker }) => speaker)).toEqual(['Nils Dahl', 'Олав Берг']);
  });

  it('has no turns in narration', () => {
    expect(turnsIn(['Nils Dahl met with Vera Lund.', 'They discussed trade.'])).toEqual({ turns: [], met: [] });
  });
});
