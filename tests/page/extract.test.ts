import { describe, expect, it } from 'vitest';
import { extractionOf } from '../../utils/cli/page.ts';
import { joinText } from '../../utils/record/model/article.ts';
import { sites } from '../../utils/sites/registry.ts';
import { pages } from '../fixtures/pages.ts';

describe('extract', () => {
  it.each(pages)('reads $name as what it is', ({ html, address, expected }) => {
    const extraction = extractionOf(html, address);
    const { strong, ...article } = extraction.article;
    const text = joinText(article);
    const bold = strong ? strong.map(({ start, end }) => text.slice(start, end)) : null;
    const needs = 'needs' in extraction ? extraction.needs : null;
    expect({ ...article, bold, needs }).toEqual(expected);
  });

  it('has a page of every site to read', () => {
    for (const { name } of sites)
      expect(pages.some(({ expected }) => expected.site === name && expected.text.length > 0)).toBe(true);
  });
});
