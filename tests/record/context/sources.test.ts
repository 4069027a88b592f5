import { describe, expect, it } from 'vitest';
import { omittedFrom, quotationsIn, sourcesOf } from '../../../utils/record/context/sources.ts';
import { recordOf } from '../../../utils/record/index/in-memory.ts';
import type { Quantity, Reading } from '../../../utils/record/model/reading.ts';
import { heldOf, knowledgeOf, readingOf } from './by-hand.ts';

const DAY = '2019-04-02';

/** A number understood by hand: its words as they stand in the text. */
function counted(text: string, exact: string, over: Partial<Quantity>): Quantity {
  const start = text.indexOf(exact);
  const span = { start, end: start + exact.length };
  return { span, value: 0, unit: null, counted: '', period: null, hedge: null, trail: null, ...over };
}

const TALKS = readingOf({
  id: 'text:talks',
  day: DAY,
  text: [
    'Alma Berg: Good morning. We have rebuilt over 40 bridges on the northern coast. The ferry to Lund was not closed in winter. I do not think that the northern tolls will be raised.',
    'Ivo Stern: Thank you for the invitation. I am paying my seventh visit this year. I have just spoken with the Prime Minister of Utland, shortly before our meeting.',
    'Ivo Stern: The new glass factory in Torp will employ 300 workers by autumn.',
  ],
});
const withNumbers = (reading: Reading, quantities: readonly Quantity[]): Reading => ({ ...reading, quantities });
const HELD = heldOf(
  withNumbers(TALKS, [
    counted(TALKS.text, 'over 40 bridges', { value: 40, counted: 'bridges', hedge: 'more than' }),
    counted(TALKS.text, '300 workers', { value: 300, counted: 'workers' }),
  ]),
);
const RECORD = recordOf([HELD], knowledgeOf());

/** A report of the talks; each sentence with the person to whom it is ascribed. */
function report(sentences: readonly (readonly [words: string, person: 'alma-berg' | 'ivo-stern' | null])[], day = DAY) {
  const reading = readingOf({ id: 'text:report', day, text: [sentences.map(([words]) => words).join(' ')] });
  const voices = sentences.map(([, person]) => ({
    person,
    name: person && (person === 'alma-berg' ? 'Alma Berg' : 'Ivo Stern'),
    office: null,
    form: person ? ('reported' as const) : ('told' as const),
  }));
  const names = [...reading.text.matchAll(/Alma Berg|Ivo Stern/g)].map(({ 0: name, index }) => ({
    span: { start: index, end: index + name.length },
    kind: 'person' as const,
    id: name === 'Alma Berg' ? 'alma-berg' : 'ivo-stern',
    name,
    by: 'name' as const,
  }));
  const people = ['alma-berg', 'ivo-stern'];
  return { ...reading, voices, names, meeting: { date: day, kind: 'talks' as const, place: null, people } };
}

const rowsOf = (reading: Reading) =>
  sourcesOf(reading, null, RECORD).map(({ passage, said, differences }) => ({
    passage: reading.text.slice(passage.start, passage.end),
    quote: said.quote,
    differences,
  }));

describe('sourcesOf', () => {
  const led = [
    {
      name: 'the same words',
      words: 'Alma Berg said that bridges on the northern coast have been rebuilt.',
      person: 'alma-berg',
      quote: 'We have rebuilt over 40 bridges on the northern coast.',
    },
    {
      name: 'a paraphrase',
      words: 'He told that he had a telephone conversation with the Prime Minister of Utland on the eve of the talks.',
      person: 'ivo-stern',
      quote: 'I have just spoken with the Prime Minister of Utland, shortly before our meeting.',
    },
    {
      name: 'thanks',
      words: 'Ivo Stern was grateful to be invited.',
      person: 'ivo-stern',
      quote: 'Thank you for the invitation.',
    },
  ] as const;
  it.each(led)('leads $name to the words it rests on', ({ words, person, quote }) => {
    expect(rowsOf(report([[words, person]]))).toMatchObject([{ passage: words, quote }]);
  });

  it('leads what tells of the meeting to the transcript’s own narration', () => {
    const narrated = readingOf({
      id: 'text:narrated',
      day: DAY,
      text: ['Alma Berg held talks with Ivo Stern in Lund. They spoke by the lake.', ...TALKS.article.text],
    });
    const record = recordOf([heldOf(narrated)], knowledgeOf());
    const reading = report([
      ['Alma Berg and Ivo Stern met in Lund on Tuesday.', null],
      ['Alma Berg and Ivo Stern had met in Torp on May 3, 2011.', null],
    ]);
    const at = reading.text.indexOf('May 3');
    const dates = [
      {
        span: { start: at, end: at + 11 },
        first: '2011-05-03',
        last: '2011-05-03',
        day: '2011-05-03',
        relative: false,
      },
    ];
    const rows = sourcesOf({ ...reading, dates }, null, record);
    expect(rows.map(({ said }) => said.quote)).toEqual(['Alma Berg held talks with Ivo Stern in Lund.']);
  });

  it('leads a sentence to no words that share little of it', () => {
    const reading = report([
      ['Ivo Stern said that the new ballet of Torp will tour castles and orchards.', 'ivo-stern'],
    ]);
    expect(rowsOf(reading)).toEqual([]);
  });

  it('leads a sentence of one telling word to nobody else’s words', () => {
    expect(rowsOf(report([['Alma Berg spoke of glass.', 'alma-berg']]))).toEqual([]);
    expect(rowsOf(report([['Alma Berg spoke of the glass factory.', 'alma-berg']]))).toHaveLength(1);
  });

  it('leads no dateline to words', () => {
    const reading = readingOf(
      { id: 'text:dateline', day: DAY, text: ['LUND, April 2. /TASS/. The ferry to Lund was not closed in winter.'] },
      { meeting: { date: DAY, kind: 'talks', place: null, people: ['alma-berg', 'ivo-stern'] } },
    );
    expect(rowsOf(reading).map(({ passage }) => passage)).toEqual(['The ferry to Lund was not closed in winter.']);
  });

  it('leaves background and bare reporting without words', () => {
    const reading = report([
      ['The meeting took place on Tuesday.', null],
      ['Utland has been a member of the northern league since the war.', null],
    ]);
    expect(rowsOf(reading)).toEqual([]);
  });

  it('has nothing to lead to on another day', () => {
    expect(rowsOf({ ...report([['Bridges on the northern coast were rebuilt.', 'alma-berg']], '2019-05-02') })).toEqual(
      [],
    );
  });

  it('reads no transcript as a report', () => {
    expect(sourcesOf(readingOf({ id: 'text:other', day: DAY, text: TALKS.article.text }), null, RECORD)).toEqual([]);
  });

  const hedges = [
    {
      name: 'a hedge that was dropped',
      exact: '40 bridges',
      hedge: null,
      differences: [{ kind: 'hedge', here: '', there: 'over' }],
    },
    {
      name: 'a hedge turned about',
      exact: 'up to 40 bridges',
      hedge: 'up to',
      differences: [{ kind: 'hedge', here: 'up to', there: 'over' }],
    },
    {
      name: 'no difference in a hedge said otherwise',
      exact: 'more than 40 bridges',
      hedge: 'more than',
      differences: [],
    },
    {
      name: 'no difference in a number in words',
      exact: 'more than forty bridges',
      hedge: 'more than',
      differences: [],
    },
  ] as const;
  it.each(hedges)('names $name', ({ exact, hedge, differences }) => {
    const reading = report([[`Alma Berg said that ${exact} on the northern coast have been rebuilt.`, 'alma-berg']]);
    const quantities = [counted(reading.text, exact, { value: 40, counted: 'bridges', hedge })];
    expect(rowsOf(withNumbers(reading, quantities))[0]?.differences).toEqual(differences);
  });

  it('names another value of what is counted', () => {
    const reading = report([['The glass factory in Torp will employ 500 workers by autumn.', 'ivo-stern']]);
    const quantities = [counted(reading.text, '500 workers', { value: 500, counted: 'workers' })];
    expect(rowsOf(withNumbers(reading, quantities))[0]?.differences).toEqual([
      { kind: 'number', here: '500 workers', there: '300 workers' },
    ]);
  });

  it('names another sum where it is the only one of its unit on both sides', () => {
    const talks = withNumbers(TALKS, [
      counted(TALKS.text, '40 bridges', { value: 3e9, unit: 'USD', counted: 'bridges' }),
    ]);
    const record = recordOf([heldOf(talks)], knowledgeOf());
    const reading = report([
      ['Alma Berg said that bridges on the northern coast were rebuilt for $4 billion.', 'alma-berg'],
    ]);
    const quantities = [counted(reading.text, '$4 billion', { value: 4e9, unit: 'USD', counted: 'USD' })];
    const [row] = sourcesOf(withNumbers(reading, quantities), null, record);
    expect(row?.differences).toEqual([{ kind: 'number', here: '$4 billion', there: '40 bridges' }]);
  });

  const changed = [
    {
      name: 'a denial that was dropped',
      words: 'Alma Berg noted that the ferry to Lund was closed in winter.',
      person: 'alma-berg',
      difference: { kind: 'negation', here: 'closed', there: 'not closed' },
    },
    {
      name: 'a denial of all that is thought',
      words: 'Alma Berg noted that tolls will be raised.',
      person: 'alma-berg',
      difference: { kind: 'negation', here: 'tolls', there: 'not think that the northern tolls' },
    },
    {
      name: 'another office',
      words: 'He spoke with the President of Utland shortly before the meeting.',
      person: 'ivo-stern',
      difference: { kind: 'name', here: 'President of Utland', there: 'Prime Minister of Utland' },
    },
    {
      name: 'another speaker',
      words: 'Alma Berg said that the new glass factory in Torp will employ workers by autumn.',
      person: 'alma-berg',
      difference: { kind: 'speaker', here: 'Alma Berg', there: 'Ivo Stern' },
    },
  ] as const;
  it.each(changed)('names $name', ({ words, person, difference }) => {
    expect(rowsOf(report([[words, person]]))[0]?.differences).toEqual([difference]);
  });
});

describe('quotationsIn', () => {
  const checksOf = (reading: Reading) =>
    quotationsIn(reading, null, RECORD).map(({ span, check }) => [reading.text.slice(span.start, span.end), check]);
  const LED = ['Alma Berg said that bridges on the northern coast have been rebuilt.', 'alma-berg'] as const;

  it('checks what is quoted of those who speak in the transcript, sentence by sentence', () => {
    const reading = report([
      LED,
      ['"The ferry to Lund was not closed.', 'alma-berg'],
      ['It will be painted green and sold," Alma Berg said.', 'alma-berg'],
    ]);
    expect(checksOf(reading)).toEqual([
      ['The ferry to Lund was not closed.', 'exact'],
      ['It will be painted green and sold', 'absent'],
    ]);
  });

  it('checks nothing that others are quoted with', () => {
    expect(checksOf(report([LED, ['"It will be painted green and sold," a sailor said.', null]]))).toEqual([]);
  });
});

describe('omittedFrom', () => {
  const REBUILT = report([['Alma Berg said that 40 bridges on the northern coast have been rebuilt.', 'alma-berg']]);
  const quotesOf = (reading: Reading) => omittedFrom(reading, null, RECORD).map(({ quote }) => quote);

  it('lists what the report leaves out, and no courtesies', () => {
    const counts = withNumbers(REBUILT, [counted(REBUILT.text, '40 bridges', { value: 40, counted: 'bridges' })]);
    expect(quotesOf(counts)).toContain('The new glass factory in Torp will employ 300 workers by autumn.');
    expect(quotesOf(counts).join(' ')).not.toMatch(/bridges|Thank you|Good morning/);
  });

  it('lists words that the report rests on where it leaves their number out', () => {
    const uncounted = report([['Alma Berg said that bridges on the northern coast have been rebuilt.', 'alma-berg']]);
    expect(quotesOf(uncounted).join(' ')).toContain('We have rebuilt over 40 bridges on the northern coast.');
  });

  it('leaves out no number that the report gives otherwise', () => {
    const changed = withNumbers(REBUILT, [counted(REBUILT.text, '40 bridges', { value: 41, counted: 'bridges' })]);
    expect(quotesOf(changed).join(' ')).not.toContain('bridges');
  });

  it('leaves out what was said that day at a meeting that the report is not of', () => {
    const solo = readingOf({
      id: 'text:solo',
      day: DAY,
      text: ['Alma Berg: The opera in Fjord will burn coal again.'],
    });
    const both = recordOf([HELD, heldOf(solo)], knowledgeOf());
    const quotes = omittedFrom(REBUILT, null, both).map(({ quote }) => quote);
    expect(quotes).toContain('The new glass factory in Torp will employ 300 workers by autumn.');
    expect(quotes.join(' ')).not.toContain('opera');
  });

  it('is empty where the report has no transcript', () => {
    expect(omittedFrom(report([['Bridges were rebuilt.', 'alma-berg']], '2018-01-01'), null, RECORD)).toEqual([]);
  });
});
