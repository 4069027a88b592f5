// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';

vi.mock('wxt/browser', async () => ({ browser: (await import('../background/browser.ts')).browser }));

import { removeHighlight } from '../../../entrypoints/library/highlights.ts';
import { highlightOf } from '../../components/library-support.ts';
import { browser } from '../background/browser.ts';
import { IDLE, testDesk } from './support.ts';

const [one, two] = [highlightOf('one'), highlightOf('two')];
/** What was asked to be brought back, in order. */
let back: unknown[];

beforeEach(() => {
  back = [];
  browser.runtime.sendMessage.mockImplementation(async (message) => {
    const { name, ask } = message as { name: string; ask: Record<string, unknown> };
    if (name === 'undo') back.push(ask.token);
    return { done: true, answer: { done: true, value: name === 'undo' ? true : `token of ${ask.id}` } };
  });
});

it('brings back what was removed one after another, the last first', async () => {
  const desk = testDesk();
  desk.set({ highlights: [one, two] });
  await removeHighlight(desk, IDLE, one);
  await removeHighlight(desk, IDLE, two);
  expect(desk.view().highlights).toEqual([]);
  desk.view().notice?.act?.run();
  expect(desk.view().notice).toBeNull();
  await vi.waitFor(() => expect(desk.view().notice).not.toBeNull());
  expect(back).toEqual(['token of two']);
  desk.view().notice?.act?.run();
  await vi.waitFor(() => expect(back).toEqual(['token of two', 'token of one']));
  await vi.waitFor(() => expect(desk.view().notice).toBeNull());
});
