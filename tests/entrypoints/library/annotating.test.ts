// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';

vi.mock('wxt/browser', async () => ({ browser: (await import('../background/browser.ts')).browser }));

import { annotate } from '../../../entrypoints/library/highlights.ts';
import { highlightOf } from '../../components/library-support.ts';
import { browser } from '../background/browser.ts';
import { testDesk } from './support.ts';

const base = { note: 'Ask', tags: ['trade'] };
const mine = { note: 'Ask Ada', tags: ['trade'] };

it('shows what is stored of a note, with what was written elsewhere at once', async () => {
  const [other, both] = [highlightOf('two'), highlightOf('one', { note: 'Ask Ben\n\nAsk Ada', tags: ['ports'] })];
  browser.runtime.sendMessage.mockResolvedValue({ done: true, answer: { done: true, value: both } });
  const desk = testDesk();
  desk.set({ highlights: [highlightOf('one', base), other] });
  expect(await annotate(desk, 'one', mine, base)).toEqual({ done: true, stored: both });
  expect(browser.runtime.sendMessage).toHaveBeenCalledWith({ name: 'annotate', ask: { id: 'one', ...mine, base } });
  expect(desk.view().highlights).toEqual([both, other]);
});
