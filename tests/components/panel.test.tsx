// @vitest-environment happy-dom
import '../support/speak.ts';

import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createDrafts } from '../../components/highlights/drafts.ts';
import { Panel } from '../../components/panel/panel.tsx';
import type { PanelActs, PanelPage, PanelView } from '../../components/panel/view.ts';
import { cardsOf } from '../../utils/record/cards.ts';
import { speak } from '../support/speak.ts';
import { HEADS, REPORT, TALKS } from '../support/talks-context.ts';
import { highlightOf } from './library-support.ts';
import { draw, expectAccessible, textsOf } from './support.ts';

const laid: PanelPage = { state: 'laid', cards: cardsOf(TALKS, HEADS), kept: false, held: false };
const here = { highlight: highlightOf('1', { words: 'Trade has grown.' }), where: 'here' } as const;
const view: PanelView = {
  page: laid,
  site: 'kremlin.ru',
  highlights: [here],
  tags: ['trade'],
  holdings: { highlights: 12, pages: 1 },
  locked: false,
  keys: 'Alt+Shift+H',
  note: null,
};

const acts = () =>
  ({
    openAt: vi.fn(() => true),
    readHere: vi.fn(),
    show: vi.fn(),
    showHighlight: vi.fn(),
    copy: vi.fn(async () => true),
    remove: vi.fn(),
    keepPage: vi.fn(),
    keepInPrivate: vi.fn(),
    closeNote: vi.fn(),
    openLibrary: vi.fn(),
  }) satisfies PanelActs;

const drafts = () => createDrafts(async (_id, mine) => ({ done: true, stored: { ...mine, modified: '' } }));

function drawn(over: Partial<PanelView> = {}, does: PanelActs = acts()): HTMLElement {
  let holder = document.body;
  act(() => {
    holder = draw(<Panel view={{ ...view, ...over }} acts={does} drafts={drafts()} />);
  });
  return holder;
}

const press = (holder: Element, start: string) =>
  act(() =>
    [...holder.querySelectorAll('button')]
      .find((each) => (each.getAttribute('aria-label') ?? each.textContent)?.startsWith(start))
      ?.click(),
  );

afterEach(async () => {
  await expectAccessible(document.body);
  speak('en');
});

describe('the side panel', () => {
  it('names the page, its day and its place, under headings in their order', () => {
    const holder = drawn();
    expect(textsOf(holder, 'h1')).toEqual(['Talks with President of Azerbaijan Ilham Aliyev']);
    expect(textsOf(holder, '.head .facts')).toEqual(['22 Feb 2022 · Moscow']);
    expect(textsOf(holder, 'h2')).toEqual(['Highlights and notes', 'On the record']);
    expect(textsOf(holder, 'h3')).toEqual([
      'Related meetings',
      'Earlier statements',
      'Numbers',
      'Agreements',
      'The transcript',
    ]);
  });

  it('lays out every card, with what the record spans', () => {
    const holder = drawn();
    const cards = laid.state === 'laid' ? laid.cards.cards : [];
    expect([...holder.querySelectorAll('[data-card]')].map((each) => each.getAttribute('data-card')).sort()).toEqual(
      cards.map(({ id }) => id).sort(),
    );
    expect(textsOf(holder, '.covered')[0]).toBe('5 documents, Nov 2021 – Sep 2022. Not here doesn’t mean not said.');
  });

  it('brings the words of a card, and of a highlight, into view on the page', () => {
    const does = acts();
    const holder = drawn({}, does);
    act(() => holder.querySelector<HTMLElement>('.passage')?.click());
    expect(does.show).toHaveBeenCalledOnce();
    press(holder, 'Show on the page: “Trade has grown.”');
    expect(does.showHighlight).toHaveBeenCalledWith('1');
  });

  const places: [string, 'lost' | 'elsewhere', string, boolean][] = [
    ['not on the page any more', 'lost', 'Not on this page as it is now.', true],
    ['in a translation', 'elsewhere', 'In another text of this document: Russian.', false],
  ];
  it.each(places)('says of words that they are %s', (_name, where, told, jumps) => {
    const highlight = highlightOf('1', { words: 'Trade has grown.', language: where === 'elsewhere' ? 'ru' : 'en' });
    const holder = drawn({ highlights: [{ highlight, where }] });
    expect(textsOf(holder, '.told')).toEqual([told]);
    expect([...holder.querySelectorAll('.highlight .acts button')].length).toBe(jumps ? 3 : 2);
  });

  it.each([
    ['with the keys that do it', 'Alt+Shift+H', 'press Alt+Shift+H, or the button'],
    ['where there are no such keys', '', 'press the button that appears'],
  ])('says how a first highlight is made, %s', (_name, keys, expected) => {
    expect(textsOf(drawn({ highlights: [], keys }), '.own .nothing')[0]).toContain(expected);
  });

  it('says that highlights couldn’t be read', () => {
    expect(textsOf(drawn({ highlights: 'failed' }), '.own .nothing')[0]).toContain('couldn’t be read');
  });

  it('keeps the page, and keeps it no more', () => {
    const does = acts();
    press(drawn({}, does), 'Keep this page');
    expect(does.keepPage).toHaveBeenCalledWith(true);
    const holder = drawn({ page: { ...laid, kept: true } }, does);
    expect(textsOf(holder, '.keeping')).toEqual(['You keep this page. Remove']);
    act(() => holder.querySelector<HTMLElement>('.keeping button')?.click());
    expect(does.keepPage).toHaveBeenLastCalledWith(false);
  });

  it('writes nothing in a private window, until the reader says so there', () => {
    const does = acts();
    const holder = drawn({ locked: true }, does);
    expect(textsOf(holder, '.locked')[0]).toContain('This is a private window: nothing is kept here.');
    expect(holder.querySelector<HTMLTextAreaElement>('.highlight textarea')?.readOnly).toBe(true);
    expect(holder.textContent).not.toContain('Keep this page');
    press(holder, 'Keep here until I close the browser');
    expect(does.keepInPrivate).toHaveBeenCalledOnce();
  });

  const others: [string, PanelPage, string][] = [
    ['another site', { state: 'elsewhere' }, 'Open a page of kremlin.ru, TASS or The Diplomatic Insight'],
    ['a layout that isn’t known', { state: 'unrecognised' }, 'The layout of this page isn’t recognised'],
    ['a page that is no article', { state: 'other' }, 'This page is no article'],
    ['a list', { state: 'listing' }, 'A list of articles.'],
    ['a page that is being read', { state: 'reading' }, 'Reading this page…'],
    ['a gallery', { state: 'gallery', article: 'Talks', address: 'http://en.kremlin.ru/d/1' }, 'Talks'],
    ['a gallery of nothing', { state: 'gallery', article: null, address: null }, 'the article isn’t named'],
    ['a site that is off', { state: 'off', why: 'site' }, 'Off for kremlin.ru. The button of On the Record'],
    ['a day that is off', { state: 'off', why: 'today' }, 'Off for today. The button of On the Record'],
    ['a page that the record says nothing to', { state: 'nothing' }, 'Nothing on this record speaks to this page.'],
    ['a page that was open before us', { state: 'silent' }, 'Reload the page'],
    ['a record that can’t be opened', { state: 'failed' }, 'couldn’t be opened'],
  ];
  it.each(others)('tells why there is nothing beside %s', (_name, page, expected) => {
    const holder = drawn({ page });
    expect(textsOf(holder, 'h1')).toEqual(['On the Record']);
    expect(textsOf(holder, '.state')[0]).toContain(expected);
  });

  it('leads to the library, with how much is kept', () => {
    const does = acts();
    const holder = drawn({ page: { state: 'elsewhere' } }, does);
    expect(textsOf(holder, '.holdings .quiet')).toEqual(['12 highlights, 1 kept page']);
    press(holder, 'Library');
    expect(does.openLibrary).toHaveBeenCalledOnce();
  });

  it('says in passing what was done, with the way back', () => {
    const does = acts();
    const run = vi.fn();
    const holder = drawn({ note: { text: 'Highlight removed.', act: { label: 'Undo', run } } }, does);
    expect(textsOf(holder, '[role="status"] .toast p')).toEqual(['Highlight removed.']);
    press(holder, 'Undo');
    expect(run).toHaveBeenCalledOnce();
    press(holder, 'Close');
    expect(does.closeNote).toHaveBeenCalledOnce();
  });

  it('speaks Russian, plural forms and all', () => {
    speak('ru');
    const page = { ...laid, cards: cardsOf(REPORT, HEADS) };
    const russian = highlightOf('1', { language: 'ru', words: 'Торговля растёт.' });
    const holder = drawn({
      page,
      highlights: [{ highlight: russian, where: 'elsewhere' }],
      holdings: { highlights: 22, pages: 5 },
    });
    expect(textsOf(holder, '.holdings .quiet')).toEqual(['22 выделения, 5 сохранённых страниц']);
    expect(textsOf(holder, '.told')).toEqual(['В другом тексте этого документа: русский.']);
  });
});
