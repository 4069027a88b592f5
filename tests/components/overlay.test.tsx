// @vitest-environment happy-dom
import '../support/speak.ts';

import { afterEach, describe, expect, it, vi } from 'vitest';
import { Overlay } from '../../components/overlay/overlay.tsx';
import type { OverlayActs, OverlayView } from '../../components/overlay/view.ts';
import { cardsOf } from '../../utils/record/cards.ts';
import { HEADS, REPORT, TALKS } from '../support/talks-context.ts';
import { draw, expectAccessible, textsOf } from './support.ts';

const cards = cardsOf(TALKS, HEADS);
const closed: OverlayView = {
  ground: 'light',
  cards,
  speaks: true,
  kept: false,
  held: false,
  railOpen: false,
  drawn: 99,
  current: null,
  pop: null,
  picked: null,
  note: null,
};
const open: OverlayView = { ...closed, railOpen: true };

function acts(): OverlayActs {
  return {
    openAt: vi.fn(() => true),
    readHere: vi.fn(),
    toggleRail: vi.fn(),
    closeCard: vi.fn(),
    closeNote: vi.fn(),
    show: vi.fn(),
    silence: vi.fn(),
    swap: vi.fn(),
    highlight: vi.fn(),
    highlights: { annotate: vi.fn(), copy: vi.fn(), remove: vi.fn() },
    keepPage: vi.fn(),
  };
}

/** A press by the reader, where `click` is one that any script can send. */
const press = (element: Element | null | undefined) => {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  element?.dispatchEvent(event);
};
const click = (element: Element | null | undefined) =>
  element?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));

afterEach(() => expectAccessible(document.body));

describe('the tab', () => {
  it('shows the count and nothing else, in a landmark named for us', () => {
    const holder = draw(<Overlay view={closed} acts={acts()} />);
    expect(textsOf(holder, 'aside > :not(:empty)')).toEqual([String(cards.cards.length)]);
    expect(holder.querySelector('aside')?.getAttribute('aria-label')).toBe('On the Record');
    expect(holder.querySelector('.tab')?.getAttribute('aria-label')).toMatch(
      /^\d+ items about this page on the record/,
    );
  });

  it('opens the rail', () => {
    const own = acts();
    click(draw(<Overlay view={closed} acts={own} />).querySelector('.tab'));
    expect(own.toggleRail).toHaveBeenCalledOnce();
  });

  it('makes room for a sentence to the reader', () => {
    const own = acts();
    const holder = draw(<Overlay view={{ ...closed, note: { text: 'Something to know.', act: null } }} acts={own} />);
    expect(textsOf(holder, '[role=status] p')).toEqual(['Something to know.']);
    expect(holder.querySelector('.tab')).toBeNull();
    click(holder.querySelector('.close'));
    expect(own.closeNote).toHaveBeenCalledOnce();
  });
});

describe('the rail', () => {
  it('has the six sections in their order', () => {
    const holder = draw(<Overlay view={open} acts={acts()} />);
    expect(textsOf(holder, 'h3')).toEqual([
      'This page',
      'Related meetings',
      'Earlier statements',
      'Numbers',
      'Agreements',
      'The transcript',
    ]);
  });

  it('lists every card, in order of reading within a section', () => {
    const holder = draw(<Overlay view={open} acts={acts()} />);
    const listed = [...holder.querySelectorAll('[data-card]')].map((card) => card.getAttribute('data-card'));
    expect(listed).toEqual(cards.cards.map(({ id }) => id));
  });

  it('grows from its top, and says that it is busy until it holds every card', () => {
    const ids = cards.cards.map(({ id }) => id);
    const drawnWith = (drawn: number) => {
      const holder = draw(<Overlay view={{ ...open, drawn }} acts={acts()} />);
      const listed = [...holder.querySelectorAll('[data-card]')].map((card) => card.getAttribute('data-card'));
      return { listed, busy: holder.querySelector('.scroll')?.getAttribute('aria-busy') };
    };
    for (const drawn of ids.keys()) expect(drawnWith(drawn)).toEqual({ listed: ids.slice(0, drawn), busy: 'true' });
    expect(drawnWith(ids.length)).toEqual({ listed: ids, busy: 'false' });
  });

  it('says what the record spans, and that it is not everything', () => {
    const holder = draw(<Overlay view={open} acts={acts()} />);
    expect(textsOf(holder, '.covered')).toEqual(['5 documents, Nov 2021 – Sep 2022. Not here doesn’t mean not said.']);
  });

  it('says of each empty section that the record has nothing, and of what span', () => {
    const nothing = cardsOf({ ...TALKS, meetings: [], earlier: [], later: [], trails: [], agreements: [] }, HEADS);
    const holder = draw(<Overlay view={{ ...open, cards: nothing }} acts={acts()} />);
    expect(textsOf(holder, '.nothing')).toContain('Nothing earlier in this record (5 documents, Nov 2021 – Sep 2022).');
    expect(textsOf(holder, '.nothing')).toHaveLength(5);
  });

  it.each([
    ['the same words', { changes: [] }, 'On this record; the words are the same. Matched by its address.'],
    [
      'other words',
      { changes: [{ kind: 'added', page: 'A sentence.', record: null } as const] },
      'On this record; 1 sentence differs. Matched by its address.',
    ],
    ['words that can’t be compared', { changes: null }, 'On this record. Matched by its address.'],
    ['no match', { match: null, changes: null }, 'This page itself isn’t on the record.'],
  ])('tells a page with %s', (_name, change, expected) => {
    const holder = draw(<Overlay view={{ ...open, cards: cardsOf({ ...TALKS, ...change }, HEADS) }} acts={acts()} />);
    expect(textsOf(holder, '.state')).toEqual([expected]);
  });

  it('counts what it holds at the top, and brings the reader and the keyboard there', () => {
    const holder = draw(<Overlay view={open} acts={acts()} />);
    expect(textsOf(holder, '.jumps button')).toEqual(
      ['Related meetings 4', 'Earlier statements 2', 'Numbers 1', 'Agreements 1'].slice(0, 4),
    );
    click(holder.querySelector('.jumps .number'));
    expect(document.activeElement?.textContent).toBe('Numbers');
  });

  it('calls a document without a title after who published it', () => {
    const meetings = TALKS.meetings.map((row) => ({
      ...row,
      documents: row.documents.map((source) => (source.site === 'tass.com' ? { ...source, title: null } : source)),
    }));
    const untitled = { ...TALKS, meetings };
    const holder = draw(<Overlay view={{ ...open, cards: cardsOf(untitled, HEADS) }} acts={acts()} />);
    expect(textsOf(holder, '.document .title')).toContain('A report of TASS');
  });

  it('says of what came after the page that it was said later', () => {
    const holder = draw(<Overlay view={open} acts={acts()} />);
    const later = textsOf(holder, '.said .moment.later .line');
    expect(later.length).toBeGreaterThan(0);
    expect(later.every((line) => line.includes('said later'))).toBe(true);
    expect(textsOf(holder, '.said .moment.earlier .line').some((line) => line.includes('later'))).toBe(false);
  });

  it('leads from a card to its words on the page', () => {
    const own = acts();
    const holder = draw(<Overlay view={open} acts={own} />);
    click(holder.querySelector('.card.number .passage'));
    expect(own.show).toHaveBeenCalledWith('number:schools');
  });

  it('draws a trail, named for whoever can’t see it', () => {
    const holder = draw(<Overlay view={open} acts={acts()} />);
    expect(holder.querySelector('svg[role=img]')?.getAttribute('aria-label')).toBe(
      'schools that teach Russian: 304, Vladimir Putin, 26 Nov 2021; about 340, Vladimir Putin, 26 Nov 2021; 300, Vladimir Putin, 22 Feb 2022',
    );
    expect(textsOf(holder, 'svg .value')).toEqual(['304', 'about 340', '300']);
  });

  it('draws what two said of one day once, as the page’s own where it is', () => {
    const [trail] = TALKS.trails;
    const reported = { ...trail!.points[2]!, form: 'reported' as const, source: trail!.points[0]!.source };
    const twice = { ...TALKS, trails: [{ ...trail!, points: [...trail!.points, reported] }] };
    const holder = draw(<Overlay view={{ ...open, cards: cardsOf(twice, HEADS) }} acts={acts()} />);
    expect(textsOf(holder, 'svg .value')).toEqual(['304', 'about 340', '300']);
    expect(textsOf(holder, 'svg .here .value')).toEqual(['300']);
  });

  it('says which steps of an agreement the record lacks', () => {
    const holder = draw(<Overlay view={open} acts={acts()} />);
    expect(textsOf(holder, '.agreement .gap')).toEqual(['Not on this record: carrying out']);
  });

  it('lays a report beside its transcript, with what differs and what it leaves out', () => {
    const holder = draw(<Overlay view={{ ...open, cards: cardsOf(REPORT, HEADS) }} acts={acts()} />);
    expect(textsOf(holder, '.differences dt')).toEqual(['number']);
    expect(textsOf(holder, '.differences dd')).toEqual(['here “16 percent”, there “11 percent”']);
    expect(textsOf(holder, '.omitted summary')).toEqual(['1 passage that the report leaves out']);
  });

  it('says how a report quotes, and of a quotation that no transcript has only that', async () => {
    const { passage } = REPORT.sources[0]!;
    const quotations = [
      { span: passage, check: 'trimmed' as const, parts: [{ here: '', there: 'still' }] },
      { span: { start: passage.end + 1, end: passage.end + 30 }, check: 'absent' as const, parts: [] },
    ];
    const holder = draw(<Overlay view={{ ...open, cards: cardsOf({ ...REPORT, quotations }, HEADS) }} acts={acts()} />);
    expect(textsOf(holder, '.differences dt')).toEqual(['quotation', 'number', 'quotation']);
    expect(textsOf(holder, '.differences dd')).toEqual([
      'words left out; there “still”',
      'here “16 percent”, there “11 percent”',
      'not in this transcript',
    ]);
    await expectAccessible(holder);
  });
});

describe('a card beside its words', () => {
  const said = cards.cards.find(
    ({ id }) =>
      id.startsWith('said:') &&
      id === cards.marks.find(({ span }) => span.start === TALKS.earlier[0]?.passage.start)?.card,
  );
  const number = cards.cards.find(({ kind }) => kind === 'number');
  if (!said || !number) throw new Error('the fixture has both');
  const pop = { card: said, also: [number], highlight: null, left: 10, top: 20, maxHeight: 300, pinned: true };

  it('shows the words, who with the office of that day, when, where, the source, and why', () => {
    const holder = draw(<Overlay view={{ ...closed, pop }} acts={acts()} />);
    const dialog = holder.querySelector('[role=dialog]');
    expect(dialog?.getAttribute('aria-label')).toBe('Said before');
    expect(textsOf(holder, '.moment.earlier .line')).toEqual(['26 Nov 2021 · Vladimir Putin · President of Russia']);
    expect(textsOf(holder, '.moment.earlier blockquote')).toEqual([
      'There are 304 schools, or maybe even more – about 340 that teach Russian.',
    ]);
    expect(textsOf(holder, '.moment.earlier .source')).toEqual([
      'Meeting with President of Azerbaijan Ilham Aliyev · Sochi · kremlin.ru',
    ]);
    expect(textsOf(holder, '.why p')[0]).toBe('The same speaker on the same subject.');
    expect(textsOf(holder, '.moment.earlier mark')).toEqual(['schools', 'teach Russian']);
  });

  it('opens the document at these words, here and on its site', () => {
    const own = acts();
    const holder = draw(<Overlay view={{ ...closed, pop }} acts={own} />);
    const link = holder.querySelector<HTMLAnchorElement>('.pop .acts a');
    expect(link?.getAttribute('href')).toBe('http://en.kremlin.ru/events/president/news/67199');
    click(link);
    click(holder.querySelector('.pop .acts button'));
    const words = 'There are 304 schools, or maybe even more – about 340 that teach Russian.';
    expect(own.openAt).toHaveBeenCalledWith(expect.objectContaining({ document: 'kremlin:67199' }), words);
    expect(own.readHere).toHaveBeenCalledWith(expect.objectContaining({ document: 'kremlin:67199' }), words);
  });

  it('leaves a click with a key held down to the browser', () => {
    const own = acts();
    const link = draw(<Overlay view={{ ...closed, pop }} acts={own} />).querySelector('.pop .acts a');
    link?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true }));
    expect(own.openAt).not.toHaveBeenCalled();
  });

  it('can be hidden, alone or with all of its kind', () => {
    const own = acts();
    const [one, all] = draw(<Overlay view={{ ...closed, pop }} acts={own} />).querySelectorAll('.hide button');
    click(one);
    click(all);
    expect(own.silence).toHaveBeenNthCalledWith(1, said, 'card');
    expect(own.silence).toHaveBeenNthCalledWith(2, said, 'kind');
  });

  it('leads to other cards on the same words', () => {
    const own = acts();
    click(draw(<Overlay view={{ ...closed, pop }} acts={own} />).querySelector('.also button'));
    expect(own.swap).toHaveBeenCalledWith('number:schools');
  });

  it('has a button to close it only while it is held open', () => {
    expect(draw(<Overlay view={{ ...closed, pop }} acts={acts()} />).querySelector('.pop .close')).not.toBeNull();
    const shown = { ...closed, pop: { ...pop, pinned: false } };
    expect(draw(<Overlay view={shown} acts={acts()} />).querySelector('.pop .close')).toBeNull();
  });

  it.each(cards.cards.map((card) => [card.id, card] as const))('is accessible for %s', async (_id, card) => {
    await expectAccessible(draw(<Overlay view={{ ...closed, pop: { ...pop, card, also: [] } }} acts={acts()} />));
  });
});

describe('what the reader keeps', () => {
  const at = { left: 10, top: 20 };
  const alone = { card: null, also: [], highlight: 'one', left: 10, top: 20, maxHeight: 300, pinned: true };
  const [card] = cards.cards;

  it('is kept by a button beside selected words, that takes neither the selection nor the focus', () => {
    const own = acts();
    const button = draw(<Overlay view={{ ...closed, picked: at }} acts={own} />).querySelector('.pick');
    expect(button?.getAttribute('aria-label')).toBe('Highlight the selected words');
    const down = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    button?.dispatchEvent(down);
    expect(down.defaultPrevented).toBe(true);
    press(button);
    expect(own.highlight).toHaveBeenCalledOnce();
  });

  it('can be written on, copied and removed beside its words', () => {
    const own = acts();
    const holder = draw(<Overlay view={{ ...closed, pop: alone }} acts={own} />);
    expect(holder.querySelector('[role=dialog]')?.getAttribute('aria-label')).toBe('Your highlight');
    const [note, copy, remove] = holder.querySelectorAll('.acts button');
    for (const button of [note, copy, remove]) press(button);
    const { annotate, copy: copied, remove: removed } = own.highlights;
    for (const act of [annotate, copied, removed]) expect(act).toHaveBeenCalledExactlyOnceWith('one');
  });

  it('stands in a row of the card of the same words', () => {
    const own = acts();
    const holder = draw(<Overlay view={{ ...closed, pop: { ...alone, card: card! } }} acts={own} />);
    expect(textsOf(holder, '.pop > .kept button')).toEqual(['Note and tags', 'Copy', 'Remove']);
    press(holder.querySelector('.pop > .kept button'));
    expect(own.highlights.annotate).toHaveBeenCalledExactlyOnceWith('one');
  });

  it('is nowhere named in what a page could read', () => {
    const pop = { ...alone, card: card!, highlight: '4b1d-an-id' };
    const holder = draw(<Overlay view={{ ...open, pop }} acts={acts()} />);
    expect(holder.outerHTML).not.toContain('4b1d-an-id');
  });

  it.each([
    ['not kept', false, 'Keep this page', true],
    ['kept', true, 'Remove', false],
  ])('may be the page, from the rail: %s', (_name, kept, label, asked) => {
    const own = acts();
    const button = draw(<Overlay view={{ ...open, kept }} acts={own} />).querySelector('.keeping button');
    expect(button?.textContent).toBe(label);
    press(button);
    expect(own.keepPage).toHaveBeenCalledExactlyOnceWith(asked);
  });

  it('is told in a sentence with a way back', () => {
    const run = vi.fn();
    const note = { text: 'Highlight removed.', act: { label: 'Undo', run } };
    const holder = draw(<Overlay view={{ ...closed, note }} acts={acts()} />);
    press(holder.querySelector('[role=status] .link'));
    expect(run).toHaveBeenCalledOnce();
  });

  it('isn’t changed by events that a page sends', () => {
    const own = acts();
    const run = vi.fn();
    const note = { text: 'Highlight removed.', act: { label: 'Undo', run } };
    const pop = { ...alone, card: card! };
    const holder = draw(<Overlay view={{ ...open, picked: at, pop, note }} acts={own} />);
    const buttons = holder.querySelectorAll('.pick, .kept button, .keeping button, .note .link');
    expect(buttons).toHaveLength(6);
    for (const button of buttons) click(button);
    const { annotate, copy, remove } = own.highlights;
    for (const act of [own.highlight, own.keepPage, annotate, copy, remove, run]) expect(act).not.toHaveBeenCalled();
  });
});

describe('a page of which the record says nothing', () => {
  it('has no tab', () => {
    const holder = draw(<Overlay view={{ ...closed, speaks: false }} acts={acts()} />);
    expect(holder.querySelector('.tab')).toBeNull();
  });
});

describe('text', () => {
  it('is never taken for markup', () => {
    const evil = '<img src=x onerror=alert(1)>';
    const first = TALKS.earlier[0];
    const statement = first?.statements[0];
    if (!first || !statement) throw new Error('the fixture has one');
    const context = { ...TALKS, earlier: [{ ...first, statements: [{ ...statement, quote: evil, speaker: evil }] }] };
    const holder = draw(<Overlay view={{ ...open, cards: cardsOf(context, HEADS) }} acts={acts()} />);
    expect(holder.querySelector('img')).toBeNull();
    expect(holder.textContent).toContain(evil);
  });

  it('doesn’t become a link to anything but the web', () => {
    const heads = HEADS.map((head) => ({ ...head, address: 'javascript:alert(1)' }));
    const context = JSON.parse(JSON.stringify(TALKS).replaceAll('http://en.kremlin.ru', 'javascript:alert(1)//'));
    const holder = draw(<Overlay view={{ ...open, cards: cardsOf(context, heads) }} acts={acts()} />);
    expect([...holder.querySelectorAll('a')].filter(({ href }) => !/^https?:/.test(href))).toEqual([]);
  });
});
