import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('wxt/browser', async () => ({ browser: (await import('./browser.ts')).browser }));
vi.mock('../../../utils/store/bundled.ts', () => ({ fetchBundled: () => Promise.reject(new Error('damaged')) }));

import { highlight } from '../../../entrypoints/background/highlight.ts';
import { keep } from '../../../entrypoints/background/keep.ts';
import { lay } from '../../../entrypoints/background/lay.ts';
import { mine } from '../../../entrypoints/background/mine.ts';
import { readHighlights } from '../../../utils/store/highlights.ts';
import { PAGE, SOCHI, spanIn, startAfresh } from './support.ts';

beforeEach(async () => {
  await startAfresh();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

describe('without the bundled record', () => {
  it('the page is told that it failed', async () => {
    expect(await lay({ article: SOCHI }, PAGE)).toEqual({ state: 'failed' });
  });

  it('words are kept all the same, and shown: nobody is known to speak in them', async () => {
    const span = spanIn(SOCHI, 'Russian is taught at 304 schools');
    expect(await highlight({ article: SOCHI, span }, PAGE)).toMatchObject({ done: true, value: span });
    expect(await readHighlights(null)).toMatchObject([{ voices: [], source: { date: '2021-11-26', place: 'Sochi' } }]);
    expect((await mine({ article: SOCHI }, PAGE)).highlights).toMatchObject([span]);
  });

  it('no page can be kept', async () => {
    await expect(keep({ article: SOCHI }, PAGE)).rejects.toThrow('damaged');
  });
});
