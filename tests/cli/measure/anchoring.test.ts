import { describe, expect, it } from 'vitest';
import { anchorSources, measureAnchors, randomSpans } from '../../../utils/cli/measure/anchoring.ts';
import { seededRandom } from '../../../utils/cli/measure/random.ts';
import { bundledArticles } from '../../../utils/cli/measure/texts.ts';
import { textOf } from '../../../utils/record/model/span.ts';

const [article] = bundledArticles();
if (!article) throw new Error('a bundled document is held whole');

describe('measuring highlights', () => {
  it('counts every try in every edition', () => {
    const rows = measureAnchors([{ article, print: article }]);
    const same = rows.find(({ name }) => name === 'the same edition');
    expect(same).toEqual({ name: 'the same edition', right: 20, lost: 0, wrong: 0 });
    expect(rows.map(({ name }) => name)).toContain('in the real print edition');
    for (const { name, right, lost, wrong } of rows) expect([name, right + lost + wrong > 0]).toEqual([name, true]);
  });

  it('takes the same random words for the same seed, and never none', () => {
    const text = article.text.join(' ');
    const [one, other] = [randomSpans(text, seededRandom(4), 50), randomSpans(text, seededRandom(4), 50)];
    expect(one).toEqual(other);
    for (const span of one) expect(textOf(text, span)).toMatch(/\S/);
    expect(randomSpans('', seededRandom(4))).toEqual([]);
  });

  it('has nothing to try where no pages are given', () => {
    expect([...anchorSources({ files: new Map(), close: () => {} })]).toEqual([]);
  });
});
