// @vitest-environment happy-dom
import '../../support/speak.ts';

import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Laid as Given, Session } from '../../../entrypoints/overlay/session.ts';
import type { Laid, Mine } from '../../../utils/messages/contract.ts';
import { extract } from '../../../utils/page/extract.ts';
import { cardsOf } from '../../../utils/record/cards.ts';
import type { Cards } from '../../../utils/record/model/cards.ts';
import { HEADS, TALKS } from '../../support/talks-context.ts';

const client = vi.hoisted(() => {
  const ask = vi.fn();
  return { ask, askTwice: ask, isAlive: () => true };
});
const lent = vi.hoisted(() => ({ bringOverlay: vi.fn() }));
vi.mock('../../../utils/messages/client.ts', () => client);
vi.mock('../../../entrypoints/reader.content/lent.ts', () => lent);

import { sit } from '../../../entrypoints/reader.content/sitting.ts';

const ADDRESS = 'https://tass.com/politics/990201';
const MINE: Mine = { document: 'tass.com:990201', highlights: [], kept: false, held: false, keepAtEnd: false };
const HIGHLIGHT = { id: 'a', start: 0, end: 4 };
const SPEAKS = cardsOf(TALKS, HEADS);
const SILENT: Cards = {
  ...SPEAKS,
  ...{ cards: [], marks: [], page: { ...SPEAKS.page, match: null, speaksOfRecord: false } },
};

/** A session that remembers what it was asked to do. */
function fakeSession(given: Given) {
  let now = { cards: given.cards, mine: given.mine };
  const session = {
    go: vi.fn(),
    highlight: vi.fn(() => true),
    keepPage: vi.fn(async () => ({ done: true, value: true }) as const),
    show: vi.fn(() => true),
    repaint: vi.fn((mine: Mine) => {
      now = { ...now, mine };
    }),
    renew: vi.fn((laid: typeof now) => {
      now = laid;
    }),
    cards: () => now,
    railOpen: () => false,
    retire: vi.fn(),
  };
  return session satisfies Session;
}

let opened: ReturnType<typeof fakeSession>[] = [];

beforeEach(() => {
  opened = [];
  client.ask.mockReset();
  lent.bringOverlay.mockReset();
  lent.bringOverlay.mockResolvedValue((given: Given) => {
    const session = fakeSession(given);
    opened.push(session);
    return session;
  });
});

/** An answer that is given when a test says so. */
function later(): { readonly answer: Promise<unknown>; readonly give: (answer: unknown) => void } {
  let give: (answer: unknown) => void = () => undefined;
  const answer = new Promise((resolve) => {
    give = resolve;
  });
  return { answer, give };
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

/** Sits with a page of which the record says this, and of which the reader keeps this. */
function sitWith(cards: Cards, mine: Partial<Mine> = {}, sought: string | null = null) {
  document.body.innerHTML =
    '<article><p>Good day to all of you. Work went on.</p><p>It went well, and will go on.</p></article>';
  const read = extract(document, ADDRESS, (page) => [...page.querySelectorAll('p')]);
  if (!('map' in read)) throw new Error('The page is an article.');
  const ending = new AbortController();
  const laid = { state: 'shown', cards, sought, mine: { ...MINE, ...mine } } as const;
  const ends = { gone: vi.fn(), again: vi.fn() };
  return { sitting: sit({ page: { ...read, needs: null }, laid, railOpen: false }, ends, ending.signal), ending, ends };
}

const answer = (value: unknown) => ({ got: 'answer', answer: value });
const shown = (cards: Cards, mine: Partial<Mine> = {}): Laid => ({
  state: 'shown',
  cards,
  sought: null,
  mine: { ...MINE, ...mine },
});

describe('the overlay', () => {
  it.each([
    ['the record says something', SPEAKS, {}, null],
    ['the reader keeps words of the page', SILENT, { highlights: [HIGHLIGHT] }, null],
    ['the reader came for words', SILENT, {}, 'went on'],
  ] as const)('is brought at once where %s', async (_name, cards, mine, sought) => {
    sitWith(cards, mine, sought);
    await turn();
    expect(opened).toHaveLength(1);
  });

  it('isn’t brought where there is nothing to draw, until the reader acts', async () => {
    const { sitting } = sitWith(SILENT);
    await turn();
    expect(opened).toHaveLength(0);
    expect(sitting.state()).toMatchObject({ state: 'nothing', kept: false });
    expect(await sitting.highlight()).toBe(true);
    expect(opened[0]?.highlight).toHaveBeenCalledOnce();
  });

  it('is brought by the first words of the article that are selected', async () => {
    sitWith(SILENT);
    const [paragraph] = document.querySelectorAll('p');
    getSelection()?.selectAllChildren(paragraph!);
    document.dispatchEvent(new Event('selectionchange'));
    document.dispatchEvent(new Event('selectionchange'));
    await turn();
    expect(opened).toHaveLength(1);
  });

  it('is brought once, whoever asks for it meanwhile', async () => {
    const { sitting } = sitWith(SPEAKS);
    await Promise.all([sitting.go('rail'), sitting.highlight(), sitting.keepPage(true)]);
    expect(opened).toHaveLength(1);
  });

  it('is asked for again where it couldn’t be brought', async () => {
    lent.bringOverlay.mockResolvedValueOnce(null);
    const { sitting } = sitWith(SPEAKS);
    await turn();
    expect(opened).toHaveLength(0);
    expect(await sitting.go('rail')).toBe(true);
    expect(opened).toHaveLength(1);
  });

  it('isn’t opened on a page that has gone meanwhile', async () => {
    const { ending } = sitWith(SPEAKS);
    ending.abort();
    await turn();
    expect(opened).toHaveLength(0);
  });
});

describe('what the reader keeps elsewhere', () => {
  it('is asked for and painted', async () => {
    const { sitting } = sitWith(SPEAKS);
    await turn();
    client.ask.mockResolvedValue(answer({ ...MINE, highlights: [HIGHLIGHT] }));
    expect(await sitting.repaint()).toBe(true);
    expect(opened[0]?.repaint).toHaveBeenCalledWith({ ...MINE, highlights: [HIGHLIGHT] });
  });

  it('brings the overlay where it wasn’t needed before', async () => {
    const { sitting } = sitWith(SILENT);
    client.ask.mockResolvedValue(answer({ ...MINE, highlights: [HIGHLIGHT] }));
    await sitting.repaint();
    await turn();
    expect(opened[0]?.cards().mine.highlights).toEqual([HIGHLIGHT]);
  });

  it('counts as the last answer tells it, in whichever order answers come', async () => {
    const { sitting } = sitWith(SPEAKS);
    await turn();
    const late = later();
    client.ask.mockReturnValueOnce(late.answer);
    const first = sitting.repaint();
    client.ask.mockResolvedValueOnce(answer({ ...MINE, highlights: [HIGHLIGHT] }));
    await sitting.repaint();
    late.give(answer(MINE));
    await first;
    expect(sitting.cards()?.mine.highlights).toEqual([HIGHLIGHT]);
  });

  it('ends the session where the extension is gone', async () => {
    const { sitting, ends } = sitWith(SPEAKS);
    client.ask.mockResolvedValue({ got: 'gone' });
    expect(await sitting.repaint()).toBe(false);
    expect(ends.gone).toHaveBeenCalledOnce();
  });
});

describe('what the record says later', () => {
  it('is laid in the session that is open', async () => {
    const { sitting } = sitWith(SPEAKS);
    await turn();
    client.ask.mockResolvedValue(answer(shown(SILENT, { kept: true })));
    await sitting.layAgain();
    expect(opened).toHaveLength(1);
    expect(opened[0]?.renew).toHaveBeenCalledOnce();
    expect(sitting.state()).toMatchObject({ state: 'nothing', kept: true });
  });

  it('brings the overlay where there was nothing before', async () => {
    const { sitting } = sitWith(SILENT);
    client.ask.mockResolvedValue(answer(shown(SPEAKS)));
    await sitting.layAgain();
    await turn();
    expect(opened).toHaveLength(1);
    expect(sitting.state()).toMatchObject({ state: 'shown' });
  });

  it('doesn’t undo what the reader has kept while it was asked', async () => {
    const { sitting } = sitWith(SPEAKS);
    await turn();
    const late = later();
    client.ask.mockReturnValueOnce(late.answer);
    const laying = sitting.layAgain();
    client.ask.mockResolvedValueOnce(answer({ ...MINE, highlights: [HIGHLIGHT] }));
    await sitting.repaint();
    late.give(answer(shown(SILENT)));
    await laying;
    expect(sitting.cards()).toMatchObject({ cards: SILENT, mine: { highlights: [HIGHLIGHT] } });
  });

  it('is handed back where the page is shown no more', async () => {
    const { sitting } = sitWith(SPEAKS);
    await turn();
    client.ask.mockResolvedValue(answer({ state: 'off', why: 'site' }));
    expect(await sitting.layAgain()).toEqual({ state: 'off', why: 'site' });
    expect(opened[0]?.renew).not.toHaveBeenCalled();
  });
});
