import { describe, expect, it } from 'vitest';
import { cardsOf } from '../../utils/record/cards.ts';
import type { Card, CardKind, SaidCard } from '../../utils/record/model/cards.ts';
import { HEADS, REPORT, spanOf, TALKS } from '../support/talks-context.ts';

const cards = cardsOf(TALKS, HEADS);
const ofKind = <K extends CardKind>(kind: K, from = cards) =>
  from.cards.filter((card): card is Extract<Card, { kind: K }> => card.kind === kind);
const lit = ({ text, lit }: { text: string; lit: readonly { start: number; end: number }[] }) =>
  lit.map(({ start, end }) => text.slice(start, end));

describe('cardsOf', () => {
  it('gives every mark a card, and marks in reading order', () => {
    const ids = new Set(cards.cards.map(({ id }) => id));
    expect(cards.marks.every(({ card }) => ids.has(card))).toBe(true);
    const starts = cards.marks.map(({ span }) => span.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it('gives each card an id of its own', () => {
    expect(new Set(cards.cards.map(({ id }) => id)).size).toBe(cards.cards.length);
  });

  it('sets a statement on a thread of time, with the page in its place', () => {
    const before = ofKind('said').find(({ thread }) => thread.some(({ at }) => at === 'earlier')) as SaidCard;
    expect(before.thread.map(({ at, date, who }) => [at, date, who])).toEqual([
      ['earlier', '2021-11-26', 'Vladimir Putin'],
      ['here', '2022-02-22', 'Vladimir Putin'],
    ]);
    expect(before.thread[0]?.whence).toMatchObject({ document: 'kremlin:67199', place: 'Sochi', copy: 'whole' });
    expect(before.thread[1]).toMatchObject({ whence: null, office: 'President of Russia' });
  });

  it('lights in both texts the words that they share, and no common ones', () => {
    const before = ofKind('said').find(({ thread }) => thread.some(({ at }) => at === 'earlier')) as SaidCard;
    expect(lit(before.passage)).toEqual(['schools', 'teach Russian']);
    expect(lit(before.thread[0]!.words!)).toEqual(['schools', 'teach Russian']);
  });

  it('joins what was said before and after of one passage into one card', () => {
    const { earlier, later } = TALKS;
    const both = cardsOf({ ...TALKS, later: [{ ...later[0]!, passage: earlier[0]!.passage }] }, HEADS);
    expect(ofKind('said', both).map(({ thread }) => thread.map(({ at }) => at))).toEqual([
      ['earlier', 'here', 'later'],
    ]);
  });

  it('gives a trail all its points, the page’s own among them', () => {
    const [card] = ofKind('number');
    expect(card?.points.map(({ at, value, hedge }) => [at, value, hedge])).toEqual([
      ['earlier', 304, null],
      ['earlier', 340, 'about'],
      ['here', 300, null],
    ]);
    expect(lit(card!.passage)).toEqual(['300 schools']);
  });

  it('makes no card of a trail that no number of the page belongs to', () => {
    expect(ofKind('number', cardsOf({ ...TALKS, quantities: [] }, HEADS))).toEqual([]);
  });

  it('marks an agreement wherever the page names it, and says what the record lacks of it', () => {
    const [card] = ofKind('agreement');
    expect(cards.marks.filter((mark) => mark.card === card?.id)).toHaveLength(2);
    expect(card?.missing).toEqual(['carried out']);
  });

  it('asks when an agreement came into force only of those that do', () => {
    const [row] = TALKS.agreements;
    const [card] = ofKind(
      'agreement',
      cardsOf({ ...TALKS, agreements: [{ ...row!, name: 'Treaty of Amity' }] }, HEADS),
    );
    expect(card?.missing).toEqual(['in force', 'carried out']);
  });

  it('tells a step of one day once, in the most direct words, with the other documents that tell it', () => {
    const [row] = TALKS.agreements;
    const [first, later] = row!.steps;
    const step = { ...first!, quote: 'After talks, the two signed the Declaration on Allied Interaction.' };
    const indirect = { ...later!, step: 'signed' as const, date: step.date, quote: 'After the signing, trade grew.' };
    const again = { ...step, quote: 'It was signed.' };
    const context = { ...TALKS, agreements: [{ ...row!, steps: [indirect, again, step] }] };
    const [card] = ofKind('agreement', cardsOf(context, HEADS));
    expect(card?.steps.map(({ words, told }) => [words?.text, told])).toEqual([[step.quote, '2022-02-22']]);
    expect(card?.steps[0]?.also.map(({ whence, day }) => [whence?.document, day])).toEqual([
      ['kremlin:69365', '2022-09-16'],
    ]);
  });

  it('heads an agreement with the short name in use, in the page’s language', () => {
    const [row] = TALKS.agreements;
    const full = 'Declaration on Allied Interaction between the Russian Federation and the Republic of Azerbaijan';
    const names = [...row!.names, 'Declaration on Allied Interaction', 'Декларация о союзничестве'];
    const headed = (name: string, quote: string, language: string) => {
      const steps = [{ ...row!.steps[0]!, quote }];
      const context = { ...TALKS, page: { ...TALKS.page, language }, agreements: [{ ...row!, name, names, steps }] };
      const [card] = ofKind('agreement', cardsOf(context, HEADS));
      return [card?.name, card?.full];
    };
    expect(headed(full, 'They signed it.', 'en')).toEqual(['Declaration on Allied Interaction', full]);
    expect(headed('Short Pact', 'They signed it.', 'en')).toEqual(['Short Pact', null]);
    expect(headed(full, 'Подписана Декларация о союзничестве.', 'ru')).toEqual(['Декларация о союзничестве', full]);
  });

  it('gives an agreement the other names that are used, and not all that are known', () => {
    const [row] = TALKS.agreements;
    const names = [...row!.names, 'Declaration of Allied Interaction', 'A Name That Nobody Uses'];
    const [card] = ofKind('agreement', cardsOf({ ...TALKS, agreements: [{ ...row!, names }] }, HEADS));
    expect(card?.others).toEqual(['Declaration of Allied Interaction']);
  });

  it('lights an agreement by its name, whichever is used', () => {
    const [card] = ofKind('agreement');
    expect(card?.steps.map(({ words }) => lit(words!))).toEqual([
      ['declaration on allied interaction'],
      ['Declaration on Allied Interaction'],
    ]);
  });

  it('makes no card of an agreement that the record tells no step of', () => {
    const bare = { ...TALKS, agreements: TALKS.agreements.map((row) => ({ ...row, steps: [] })) };
    expect(ofKind('agreement', cardsOf(bare, HEADS))).toEqual([]);
  });

  it('sets meetings in order of time, and marks those that the page names', () => {
    expect(ofKind('meeting').map(({ date, at }) => [date, at])).toEqual([
      ['2021-11-26', 'earlier'],
      ['2022-02-22', 'here'],
      ['2022-05-31', 'later'],
      ['2022-09-16', 'later'],
    ]);
    const marked = cards.marks.filter(({ kind }) => kind === 'meeting');
    expect(marked.map(({ span }) => span)).toEqual([spanOf('We met less than three months ago, in late November')]);
  });

  it('tells of a page’s own meeting only beside others, or where another document is on it', () => {
    const own = TALKS.meetings.slice(0, 1);
    expect(ofKind('meeting', cardsOf({ ...TALKS, meetings: own }, HEADS))).toEqual([]);
    const reported = own.map((row) => ({ ...row, documents: [...row.documents, ...TALKS.meetings[2]!.documents] }));
    expect(ofKind('meeting', cardsOf({ ...TALKS, meetings: reported }, HEADS))).toHaveLength(1);
  });

  it('knows which copies are whole and which are only a record', () => {
    const copies = ofKind('meeting').flatMap(({ documents }) =>
      documents.map(({ document, copy }) => [document, copy]),
    );
    expect(copies).toContainEqual(['kremlin:67199', 'whole']);
    expect(copies).toContainEqual(['tass.com:1458345', 'abstract']);
  });

  it('lays a report’s sentences beside the transcript, with what differs and what is left out', () => {
    const report = cardsOf(REPORT, HEADS);
    const [card] = ofKind('source', report);
    expect(card?.differences).toEqual([{ kind: 'number', here: '16 percent', there: '11 percent' }]);
    expect(card?.said?.whence?.document).toBe('kremlin:67199');
    expect(report.omitted.map(({ words }) => words?.text)).toEqual([
      'Thank you for coming – many questions have piled up.',
    ]);
  });

  it('tells with a sentence how its quotation stands there, and of one that stands nowhere by itself', () => {
    const quotations = [
      {
        span: spanOf('our trade increased by more than 16 percent'),
        check: 'altered' as const,
        parts: [{ here: '16', there: '11' }],
      },
      { span: spanOf('Today, we will sign a declaration'), check: 'absent' as const, parts: [] },
    ];
    const [alone, led] = ofKind('source', cardsOf({ ...REPORT, quotations }, HEADS));
    expect(led?.quotations).toEqual([
      { words: 'our trade increased by more than 16 percent', check: 'altered', parts: [{ here: '16', there: '11' }] },
    ]);
    expect(alone).toMatchObject({
      passage: { text: 'Today, we will sign a declaration' },
      said: null,
      quotations: [{ check: 'absent' }],
    });
  });

  it('says whether a page speaks of the record: a country’s name alone doesn’t', () => {
    expect(cards.page).toMatchObject({ speaksOfRecord: true, people: ['Vladimir Putin', 'Ilham Aliyev'] });
    const mention = { ...TALKS.mentions[0]!, kind: 'place' as const };
    expect(cardsOf({ ...TALKS, mentions: [mention] }, HEADS).page.speaksOfRecord).toBe(false);
    const unresolved = { ...TALKS.mentions[0]!, resolved: false };
    expect(cardsOf({ ...TALKS, mentions: [unresolved] }, HEADS).page.speaksOfRecord).toBe(false);
  });

  it('names agreements that the page names and the record doesn’t know', () => {
    const mention = {
      ...TALKS.mentions[0]!,
      kind: 'agreement' as const,
      resolved: false,
      quote: spanOf('allied interaction'),
    };
    expect(cardsOf({ ...TALKS, mentions: [mention, mention] }, HEADS).page.unknownAgreements).toEqual([
      'allied interaction',
    ]);
  });

  it('is plain data: it crosses a boundary unchanged', () => {
    expect(JSON.parse(JSON.stringify(cards))).toEqual(cards);
  });
});
