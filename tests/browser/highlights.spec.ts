import type { Page } from '@playwright/test';
import { pageNamed } from '../fixtures/pages.ts';
import { expectKept, highlightWords, pickOf } from './support/reader.ts';
import { expect, test } from './support/test.ts';

const TALKS = pageNamed('kremlin 67830 standard');

/** Words of the page's nth long paragraph, from one word to another. */
const wordsOf = (page: Page, nth: number, from: number, to: number): Promise<string> =>
  page.evaluate(
    ([index, first, last]) => {
      const paragraphs = [...document.querySelectorAll('[itemprop=articleBody] > p')]
        .map((each) =>
          (each.textContent ?? '')
            .replace(/\u00ad/g, '')
            .trim()
            .split(/\s+/),
        )
        .filter(({ length }) => length > 40);
      return paragraphs[index]!.slice(first, last).join(' ');
    },
    [nth, from, to] as const,
  );

test('words that are selected and kept are painted, and again after a reload', async ({ visit, tab }) => {
  await visit(TALKS);
  const words = await wordsOf(tab, 1, 4, 22);
  await highlightWords(tab, words);
  await expect(pickOf(tab)).toHaveCount(0);
  await expectKept(tab, [words]);
  await tab.reload();
  await expectKept(tab, [words]);
});
