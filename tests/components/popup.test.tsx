// @vitest-environment happy-dom
import '../support/speak.ts';

import { afterEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '../../components/popup/popup.tsx';
import type { PopupActs, PopupPage, PopupView } from '../../components/popup/view.ts';
import { cardsOf } from '../../utils/record/cards.ts';
import { HEADS, TALKS } from '../support/talks-context.ts';
import { draw, expectAccessible, textsOf } from './support.ts';

const { page, coverage } = cardsOf(TALKS, HEADS);
const shown: PopupPage = {
  state: 'shown',
  kept: false,
  page,
  counts: { said: 2, number: 1, agreement: 1, meeting: 4, source: 0 },
  coverage,
};
const view: PopupView = {
  page: shown,
  site: 'kremlin.ru',
  closed: [],
  offSite: false,
  offToday: false,
  offKinds: [],
  offCards: 0,
  keepAtEnd: false,
  refused: null,
};

const acts = (): PopupActs => ({
  openRail: vi.fn(),
  openPanel: vi.fn(),
  openLibrary: vi.fn(),
  keepPage: vi.fn(),
  keepInPrivate: vi.fn(),
  setKeepAtEnd: vi.fn(),
  giveAccess: vi.fn(),
  setOffSite: vi.fn(),
  setOffToday: vi.fn(),
  setOffKind: vi.fn(),
  showCards: vi.fn(),
});

afterEach(() => expectAccessible(document.body));

describe('the popup', () => {
  it('names the document, the day, how it was matched, and the counts', () => {
    const holder = draw(<Popup view={view} acts={acts()} />);
    expect(textsOf(holder, 'h2')).toEqual(['Talks with President of Azerbaijan Ilham Aliyev']);
    expect(textsOf(holder, '.quiet')[0]).toBe('22 Feb 2022 · Moscow');
    expect(holder.textContent).toContain('Matched by its address.');
    expect(textsOf(holder, '.counts dt').map((kind, index) => [kind, textsOf(holder, '.counts dd')[index]])).toEqual([
      ['Earlier statements', '2'],
      ['Numbers', '1'],
      ['Agreements', '1'],
      ['Related meetings', '4'],
    ]);
  });

  const pages: [string, PopupPage, string][] = [
    [
      'another site',
      { state: 'elsewhere' },
      'On the Record reads pages of kremlin.ru, TASS and The Diplomatic Insight.',
    ],
    ['a layout that isn’t known', { state: 'unrecognised' }, 'The layout of this page isn’t recognised'],
    ['a page that is no article', { state: 'other' }, 'This page is no article'],
    ['a list', { state: 'listing' }, 'A list of articles.'],
    [
      'a gallery',
      { state: 'gallery', article: 'Talks in the city', address: 'http://en.kremlin.ru/d/1' },
      'Talks in the city',
    ],
    ['a gallery of nothing', { state: 'gallery', article: null, address: null }, 'the article isn’t named'],
    ['a page that is off', { state: 'off', why: 'site' }, 'Off for kremlin.ru.'],
    ['a day that is off', { state: 'off', why: 'today' }, 'Off for today.'],
    [
      'a page that the record says nothing to',
      { state: 'nothing', coverage, kept: false },
      'Nothing on this record speaks to this page.',
    ],
    ['a page that was open before us', { state: 'silent' }, 'Reload the page'],
    ['a record that can’t be opened', { state: 'failed' }, 'couldn’t be opened'],
  ];
  it.each(pages)('tells %s', (_name, own, expected) => {
    const holder = draw(<Popup view={{ ...view, page: own }} acts={acts()} />);
    expect(holder.textContent).toContain(expected);
  });

  it('tells of a document that the extension shows that its site is off', () => {
    const holder = draw(<Popup view={{ ...view, page: { state: 'off', why: 'site' }, site: null }} acts={acts()} />);
    expect(textsOf(holder, '.state')).toEqual(['Off for this site.']);
  });

  it('says which sites the browser keeps closed, and asks for them', () => {
    const own = acts();
    const holder = draw(<Popup view={{ ...view, closed: ['tass.com'] }} acts={own} />);
    expect(textsOf(holder, '.access p')[0]).toContain('read tass.com');
    holder.querySelector<HTMLButtonElement>('.access button')?.click();
    expect(own.giveAccess).toHaveBeenCalledOnce();
  });

  it('silences a site, a day and a kind, and takes each back', () => {
    const own = acts();
    const boxes = draw(<Popup view={view} acts={own} />).querySelectorAll('input');
    boxes[0]?.click();
    boxes[1]?.click();
    boxes[4]?.click();
    expect(own.setOffSite).toHaveBeenCalledWith(true);
    expect(own.setOffToday).toHaveBeenCalledWith(true);
    expect(own.setOffKind).toHaveBeenCalledWith('number', true);
    const off = { ...view, offSite: true, offKinds: ['number' as const] };
    const again = draw(<Popup view={off} acts={own} />);
    again.querySelectorAll('input')[0]?.click();
    again.querySelectorAll('input')[4]?.click();
    expect(own.setOffSite).toHaveBeenLastCalledWith(false);
    expect(own.setOffKind).toHaveBeenLastCalledWith('number', false);
  });

  it('shows cards again that were hidden one by one', () => {
    const own = acts();
    const holder = draw(<Popup view={{ ...view, offCards: 2 }} acts={own} />);
    expect(textsOf(holder, '.silences p')).toEqual(['2 cards of this page are hidden. Show again']);
    holder.querySelector<HTMLButtonElement>('.silences .link')?.click();
    expect(own.showCards).toHaveBeenCalledOnce();
  });

  it('offers no switch for a site on pages of no site', () => {
    const holder = draw(<Popup view={{ ...view, page: { state: 'elsewhere' }, site: null }} acts={acts()} />);
    expect(textsOf(holder, '.silences > label')).toEqual([
      'Off for today',
      'Keep every recognised page that I read to its end',
    ]);
  });

  const button = (holder: Element, name: string) =>
    [...holder.querySelectorAll('button')].find(({ textContent }) => textContent === name);

  it.each([
    ['that has cards', shown],
    ['that the record says nothing to', { state: 'nothing', coverage, kept: false } as const],
  ])('keeps a page %s, and keeps it no more', (_name, own) => {
    const does = acts();
    button(draw(<Popup view={{ ...view, page: own }} acts={does} />), 'Keep this page')?.click();
    expect(does.keepPage).toHaveBeenCalledWith(true);
    const holder = draw(<Popup view={{ ...view, page: { ...own, kept: true } }} acts={does} />);
    expect(textsOf(holder, '.keeping')).toEqual(['You keep this page. Remove']);
    button(holder, 'Remove')?.click();
    expect(does.keepPage).toHaveBeenLastCalledWith(false);
  });

  it.each([
    ['a list', { ...view, page: { state: 'listing' } as const }],
    ['a document that the extension itself shows', { ...view, site: null }],
  ])('doesn’t offer to keep %s', (_name, own) => {
    expect(draw(<Popup view={own} acts={acts()} />).querySelector('.keeping')).toBe(null);
  });

  const refusals: [PopupView['refused'] & string, string][] = [
    ['private', 'This is a private window: nothing is kept here.'],
    ['full', 'The browser has no room left'],
    ['undated', 'This page gives no date'],
    ['failed', 'This couldn’t be kept'],
    ['not removed', 'This couldn’t be removed'],
  ];
  it.each(refusals)('says why a page wasn’t kept: %s', (refused, sentence) => {
    const does = acts();
    const holder = draw(<Popup view={{ ...view, refused }} acts={does} />);
    expect(holder.querySelector('[role="status"]')?.textContent).toContain(sentence);
    button(holder, 'Keep here until I close the browser')?.click();
    expect(does.keepInPrivate).toHaveBeenCalledTimes(refused === 'private' ? 1 : 0);
  });

  it('opens the side panel and the library on every page', () => {
    const does = acts();
    const holder = draw(<Popup view={{ ...view, page: { state: 'elsewhere' }, site: null }} acts={does} />);
    button(holder, 'Side panel')?.click();
    button(holder, 'Library')?.click();
    expect(does.openPanel).toHaveBeenCalledOnce();
    expect(does.openLibrary).toHaveBeenCalledOnce();
  });

  it('keeps every page that is read to its end only when asked to', () => {
    const does = acts();
    const box = (holder: Element) => holder.querySelectorAll('input')[2];
    box(draw(<Popup view={view} acts={does} />))?.click();
    expect(does.setKeepAtEnd).toHaveBeenCalledWith(true);
    expect(box(draw(<Popup view={{ ...view, keepAtEnd: true }} acts={does} />))?.checked).toBe(true);
  });
});
