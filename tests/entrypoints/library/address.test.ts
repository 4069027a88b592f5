// @vitest-environment happy-dom
import '../../support/speak.ts';
import { describe, expect, it, vi } from 'vitest';
import { wholeOf } from '../../../components/library/address.ts';
import type { Outcome } from '../../../components/library/view.ts';
import { followAddress, goTo } from '../../../entrypoints/library/address.ts';
import { tell } from '../../../entrypoints/library/desk.ts';
import { testDesk } from './support.ts';

const OUTCOMES: readonly Outcome[] = [{ file: 'talks', became: 'folder' }];
const found = { ...wholeOf('highlights'), words: 'bridge', tag: 'to check' };

/** What a link or the browser's own buttons do to the address. */
function follow(hash: string): void {
  history.replaceState(null, '', hash);
  window.dispatchEvent(new Event('hashchange'));
}

describe('the address of the library', () => {
  it('says what is shown from the start and whenever it changes, and what the page is called', () => {
    history.replaceState(null, '', '#highlights?q=bridge&tag=to+check');
    const desk = testDesk();
    followAddress(desk);
    expect(desk.view().place).toEqual(found);
    expect(document.title).toBe('Highlights · On the Record');
    follow('#yours');
    expect(desk.view().place).toEqual(wholeOf('yours'));
    expect(document.title).toBe('Yours · On the Record');
  });

  it('is written with a step in the history, but not while the reader types', () => {
    const [push, replace] = [vi.spyOn(history, 'pushState'), vi.spyOn(history, 'replaceState')];
    const desk = testDesk();
    goTo(desk, found, true);
    expect([push, replace].map(({ mock }) => mock.calls.length)).toEqual([0, 1]);
    goTo(desk, wholeOf('highlights'));
    expect([push, replace].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
    expect(desk.view().place).toEqual(wholeOf('highlights'));
  });

  it('leaves what became of files behind where the reader goes elsewhere, unless one is still coming in', () => {
    history.replaceState(null, '', '#packs');
    const desk = testDesk();
    followAddress(desk);
    desk.set({ outcomes: OUTCOMES, arrival: { file: 'next', step: 'reading', share: 0, waiting: 0 } });
    follow('#yours');
    expect(desk.view().outcomes).toEqual(OUTCOMES);
    desk.set({ arrival: null });
    follow('#packs');
    expect(desk.view().outcomes).toEqual([]);
  });

  it('leaves a sentence behind where the reader goes elsewhere, unless what it tells can be taken back', () => {
    history.replaceState(null, '', '#packs');
    const desk = testDesk();
    followAddress(desk);
    tell(desk, 'The pack is removed.');
    follow('#yours');
    expect(desk.view().notice).toBeNull();
    tell(desk, 'Highlight removed.', vi.fn());
    follow('#packs');
    expect(desk.view().notice?.text).toBe('Highlight removed.');
  });
});
