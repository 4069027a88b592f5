// @vitest-environment happy-dom
import '../support/speak.ts';

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type View, wholeOf } from '../../components/library/address.ts';
import { Library } from '../../components/library/library.tsx';
import type { LibraryView, Outcome } from '../../components/library/view.ts';
import { HEADS } from '../support/talks-context.ts';
import { acts, highlightOf, KEPT, PACK, VIEW } from './library-support.ts';
import { draw, expectAccessible, textsOf } from './support.ts';

afterEach(() => expectAccessible(document.body));

const at = (view: View, over: Partial<LibraryView> = {}): LibraryView => ({ ...VIEW, place: wholeOf(view), ...over });
const drawn = (view: LibraryView, own = acts()) => draw(<Library view={view} acts={own} />);

function buttonNamed(holder: Element, name: string): HTMLButtonElement {
  const found = [...holder.querySelectorAll('button')].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent) === name,
  );
  if (!found) throw new Error(`no button is called ${name}`);
  return found;
}
const press = (holder: Element, name: string) => act(() => buttonNamed(holder, name).click());
const tick = (holder: Element, label: string) =>
  act(() => {
    const found = [...holder.querySelectorAll('label')].find(({ textContent }) => textContent?.startsWith(label));
    found?.querySelector('input')?.click();
  });

describe('the library', () => {
  it.each(['highlights', 'documents', 'packs', 'yours'] as const)('names the view of %s, once', (view) => {
    const holder = drawn(at(view));
    expect(holder.querySelectorAll('h1')).toHaveLength(1);
    expect(textsOf(holder, 'nav [aria-current=page]')).toEqual(textsOf(holder, 'h1'));
  });

  it.each(['highlights', 'documents', 'yours'] as const)('says of %s that they come, or can’t be had', (view) => {
    const missing = (why: 'loading' | 'failed') => at(view, { highlights: why, kept: why, shelves: why });
    expect(drawn(missing('loading')).textContent).toContain('Opening…');
    expect(textsOf(drawn(missing('failed')), '[role=alert]')[0]).toContain('couldn’t be opened');
  });

  it('says what was done, and takes it back', async () => {
    const undo = vi.fn();
    const holder = drawn(
      at('highlights', { notice: { text: 'Highlight removed.', act: { label: 'Undo', run: undo } } }),
    );
    expect(textsOf(holder, '[role=status] p')).toEqual(['Highlight removed.']);
    await press(holder, 'Undo');
    expect(undo).toHaveBeenCalledOnce();
  });

  it('says what may be dropped', () => {
    expect(textsOf(drawn(at('packs', { isDropping: true })), '.veil')).toEqual([
      'Drop packs, or what you exported, here.',
    ]);
    expect(textsOf(drawn(at('packs', { isDropping: true, isPrivate: true })), '.veil')[0]).toContain('private');
  });
});

describe('the highlights', () => {
  it('say how one is made while there are none', () => {
    const holder = drawn(at('highlights', { highlights: [] }));
    expect(holder.querySelector('.empty')?.textContent).toContain('Alt+Shift+H');
    expect(holder.querySelector('search')).toBeNull();
  });

  it('stand under the day, place, host and title of their document, with the ways to the words', () => {
    const own = acts();
    const holder = drawn(at('highlights'), own);
    expect(textsOf(holder, '.when')).toEqual(['22 Feb 2022 · Moscow · kremlin.ru']);
    expect(textsOf(holder, '.documents h2')).toEqual(['Talks in the city']);
    expect(textsOf(holder, '.highlight .quote')).toEqual(['Thank you for accepting the invitation.']);
    const links = [...holder.querySelectorAll<HTMLAnchorElement>('.highlight .acts a')];
    expect(links.map(({ textContent }) => textContent)).toEqual(['Open at these words', 'Read here']);
    links[0]?.click();
    expect(own.openAt).toHaveBeenCalledWith(
      'kremlin:67830',
      'Thank you for accepting the invitation.',
      'http://en.kremlin.ru/events/president/news/67830',
    );
    expect(links[1]?.getAttribute('href')).toMatch(/^\/read\.html#document=kremlin%3A67830&quote=Thank\+you/);
  });

  it('can’t be read here where nothing holds their document', () => {
    const holder = drawn(at('highlights', { highlights: [highlightOf('1', { document: 'kremlin:1' })] }));
    expect(textsOf(holder, '.highlight .acts a')).toEqual(['Open at these words']);
  });

  it('are counted, and counted again when narrowed', () => {
    const highlights = [highlightOf('1'), highlightOf('2', { tags: ['trade'] })];
    expect(textsOf(drawn(at('highlights', { highlights })), '.head p')).toEqual(['2 highlights · 1 document']);
    const place = { ...wholeOf('highlights'), tag: 'trade' };
    const holder = drawn(at('highlights', { highlights, place }));
    expect(textsOf(holder, '.head p')).toEqual(['1 of 2 highlights']);
    expect(textsOf(holder, '.choose [aria-current]')).toEqual(['trade 1']);
    expect(holder.querySelector('.choose [aria-current]')?.getAttribute('href')).toBe('#highlights');
  });

  it('say that nothing is found, and clear the search', async () => {
    const own = acts();
    const place = { ...wholeOf('highlights'), words: 'zebra' };
    const holder = drawn(at('highlights', { place }), own);
    await press(holder.querySelector('.empty') ?? holder, 'Clear search');
    expect(own.go).toHaveBeenCalledWith(wholeOf('highlights'));
  });

  it('are drawn in slices', async () => {
    const highlights = Array.from({ length: 150 }, (_, index) =>
      highlightOf(String(index), { document: `d:${index}` }),
    );
    const holder = drawn(at('highlights', { highlights }));
    expect(holder.querySelectorAll('.highlight')).toHaveLength(60);
    await press(holder, 'Show 90 more');
    expect(holder.querySelectorAll('.highlight')).toHaveLength(120);
    // One of them is enough to be checked for accessibility, which takes its time with each.
    drawn(at('highlights'));
  });

  it('are searched after a pause, and what is typed outlives a redraw', async () => {
    vi.useFakeTimers();
    const own = acts();
    const holder = drawn(at('highlights'), own);
    const field = holder.querySelector('input[type=search]') as HTMLInputElement;
    await act(() => {
      field.value = 'thank';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(own.go).not.toHaveBeenCalled();
    await act(() => {
      vi.runAllTimers();
    });
    expect(own.go).toHaveBeenCalledWith({ ...wholeOf('highlights'), words: 'thank' }, true);
    expect(field.value).toBe('thank');
    vi.useRealTimers();
  });
});

describe('the documents', () => {
  it('stand on their shelves: those that are kept first', () => {
    const holder = drawn(at('documents'));
    expect(textsOf(holder, '.shelf h2')).toEqual(['Pages you keep 1', 'The bundled pack 4', 'Two years of talks 1']);
    expect(textsOf(holder, '.shelf:first-of-type .row .facts')).toEqual(['tass.com · kept 2 Mar 2022']);
  });

  it('say how a page is kept while none is', () => {
    expect(drawn(at('documents', { kept: [] })).textContent).toContain('Keep this page');
  });

  it('are kept no more at a press', async () => {
    const own = acts();
    await press(drawn(at('documents'), own), 'Stop keeping: Leaders to meet');
    expect(own.letGo).toHaveBeenCalledWith(KEPT.document);
  });

  it('of a pack that is off can’t be read here', () => {
    const shelves = [{ pack: PACK.id, name: 'Off', on: false, documents: HEADS }];
    const holder = drawn(at('documents', { kept: [], shelves }));
    expect(textsOf(holder, '.row .acts a').length).toBeGreaterThan(0);
    expect(textsOf(holder, '.row .acts a').every((each) => each === 'Open')).toBe(true);
    expect(holder.querySelector('.row h3 a')).toBeNull();
  });
});

describe('the packs', () => {
  it('tell what they hold, whence, and by which licence', () => {
    const holder = drawn(at('packs'));
    expect(textsOf(holder, '.pack h2')).toEqual(['The bundled pack', 'Two years of talks']);
    const facts = [...holder.querySelectorAll('.pack')].at(-1) as Element;
    expect(textsOf(facts, 'dt').map((name, index) => [name, textsOf(facts, 'dd')[index]])).toEqual([
      ['Holds', '12 documents, Jan 2021 – Dec 2022'],
      ['Knows', '7 people, 1 agreement'],
      ['From', 'kremlin.ru 10, tass.com 2'],
      ['Licences', 'See each document: CC BY 4.0'],
      ['Languages', 'English, Russian'],
      ['File', 'talks.otr, 2.3 MB, imported 3 Mar 2022'],
    ]);
  });

  it('are switched off, exported, and removed only after a question', async () => {
    const own = acts();
    const holder = drawn(at('packs'), own);
    await tick(holder, 'Part of the record');
    expect(own.switchPack).toHaveBeenCalledWith(PACK.id, false);
    await press(holder, 'Export Two years of talks');
    expect(own.exportPack).toHaveBeenCalledWith(PACK.id);
    await press(holder, 'Remove Two years of talks…');
    expect(own.removePack).not.toHaveBeenCalled();
    const dialog = holder.querySelector('dialog') as HTMLDialogElement;
    expect(dialog.open).toBe(true);
    expect(document.activeElement?.textContent).toBe('Cancel');
    expect(dialog.textContent).toContain('12 documents leave the record');
    await press(dialog, 'Remove the pack');
    expect(own.removePack).toHaveBeenCalledWith(PACK.id);
    expect(holder.querySelector('dialog')).toBeNull();
  });

  it('come in visibly, and can be cancelled', async () => {
    const own = acts();
    const arrival = { file: 'talks.otr', step: 'checking', share: 0.42, waiting: 2 } as const;
    const holder = drawn(at('packs', { arrival }), own);
    expect(textsOf(holder, '.arrival p')).toEqual(['Checking talks.otr 42% · 2 more files']);
    expect(holder.querySelector('progress')?.value).toBe(0.42);
    await press(holder, 'Cancel');
    expect(own.cancelImport).toHaveBeenCalledOnce();
  });

  const none = { newHighlights: 0, mergedHighlights: 0, newPages: 0, mergedPages: 0 };
  const outcomes: [string, Outcome, string][] = [
    [
      'added',
      { file: 'a.otr', became: 'added', name: 'Talks', documents: 1 },
      'a.otr is part of the record now: “Talks”, 1 document.',
    ],
    ['here already', { file: 'a.otr', became: 'known', name: 'Talks' }, 'a.otr is already here, as “Talks”.'],
    [
      'refused',
      { file: 'a.otr', became: 'refused', fault: 'damaged', reason: 'The section "heads" is damaged.' },
      'a.otr was refused: it is damaged. Nothing was changed. The section "heads" is damaged.',
    ],
    ['a folder', { file: 'talks', became: 'folder' }, 'talks is a folder. Give the files that are in it.'],
    [
      'something else',
      { file: 'a.png', became: 'other' },
      'a.png is neither a pack nor a file that was exported here. Nothing was changed.',
    ],
    [
      'merged',
      { file: 'a.json', became: 'merged', counts: { ...none, newHighlights: 12, mergedHighlights: 3, newPages: 1 } },
      'a.json is merged: 12 new highlights, 3 highlights merged, 1 new page.',
    ],
    [
      'nothing new',
      { file: 'a.json', became: 'merged', counts: none },
      'a.json holds nothing that isn’t here already.',
    ],
  ];
  it.each(outcomes)('tell by the file’s name that it was %s', (_name, outcome, words) => {
    expect(textsOf(drawn(at('packs', { outcomes: [outcome] })), '.outcomes li')).toEqual([words]);
  });

  it('can be looked at in a private window, and no more', () => {
    const holder = drawn(at('packs', { isPrivate: true }));
    expect(textsOf(holder, '.said-so')[0]).toContain('private window');
    expect(holder.querySelectorAll('main button, main input')).toHaveLength(0);
  });
});

describe('what is yours', () => {
  it('is exported, and what is offered stays as a link', async () => {
    const own = acts();
    const offer = { name: 'on-the-record-2022-03-04.json', address: 'blob:x', size: 1200 };
    const holder = drawn(at('yours', { offer }), own);
    await press(holder, 'Export everything');
    await press(holder, 'Highlights as Markdown');
    expect([own.exportMade, own.exportMarkdown].map((each) => vi.mocked(each).mock.calls.length)).toEqual([1, 1]);
    const link = holder.querySelector('.offer a') as HTMLAnchorElement;
    expect([link.download, link.getAttribute('href')]).toEqual([offer.name, offer.address]);
  });

  it('says how much room it takes', () => {
    expect(drawn(at('yours')).textContent).toContain('1.2 MB in use, of 5 GB');
  });

  it('keeps pages by itself when that is wanted', async () => {
    const own = acts();
    await tick(drawn(at('yours'), own), 'Keep every recognised page');
    expect(own.setKeepAtEnd).toHaveBeenCalledWith(true);
  });

  it('is deleted only after the export was offered and the button unlocked, and packs only with a tick', async () => {
    const own = acts();
    const holder = drawn(at('yours'), own);
    await press(holder, 'Delete everything I made…');
    const dialog = holder.querySelector('dialog') as HTMLDialogElement;
    expect(textsOf(dialog, 'strong')).toEqual(['1 highlight · 1 kept page']);
    expect(document.activeElement?.textContent).toBe('Cancel');
    expect(buttonNamed(dialog, 'Delete everything I made').disabled).toBe(true);
    await press(dialog, 'Export everything first');
    expect(own.exportMade).toHaveBeenCalledOnce();
    await tick(dialog, 'Also remove 1 imported pack');
    await tick(dialog, 'I want all of this deleted');
    await press(dialog, 'Delete everything I made');
    expect(own.deleteMade).toHaveBeenCalledWith(true);
    expect(holder.querySelector('dialog')).toBeNull();
  });

  it('names before deleting no file that was offered earlier: it may hold less', async () => {
    const early = { name: 'on-the-record-2022-03-04.md', address: 'blob:x', size: 12 };
    const holder = drawn(at('yours', { offer: early }));
    await press(holder, 'Delete everything I made…');
    expect(textsOf(holder, 'dialog .offer a')).toEqual([]);
    const offer = { name: 'on-the-record-2022-03-04.json', address: 'blob:y', size: 1200 };
    await act(() => render(<Library view={at('yours', { offer })} acts={acts()} />, holder));
    expect(textsOf(holder, 'dialog .offer a')).toEqual([offer.name]);
  });

  it('has no Markdown to export while nothing is highlighted', () => {
    const holder = drawn(at('yours', { highlights: [] }));
    expect(textsOf(holder, 'button:disabled')).toEqual(['Highlights as Markdown']);
  });

  it('has nothing to export or delete while there is nothing', () => {
    const holder = drawn(at('yours', { highlights: [], kept: [], packs: [] }));
    expect(textsOf(holder, '.head p')).toEqual(['You have made nothing yet.']);
    expect(textsOf(holder, 'button:disabled')).toEqual([
      'Export everything',
      'Highlights as Markdown',
      'Delete everything I made…',
    ]);
  });

  it('offers nothing of it in a private window', () => {
    const holder = drawn(at('yours', { isPrivate: true }));
    expect(textsOf(holder, '.said-so')[0]).toContain('private window');
    expect(holder.querySelectorAll('main button')).toHaveLength(0);
  });
});
