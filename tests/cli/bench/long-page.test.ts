import { describe, expect, it } from 'vitest';
import { longPage, wordsIn } from '../../../utils/cli/bench/long-page.ts';
import { articleOf } from '../../../utils/cli/page.ts';
import { renderKremlinPage } from '../../../utils/cli/render-page.ts';
import type { Knowledge, Person } from '../../../utils/record/model/knowledge.ts';

const person = (first: string, surname: string): Person => ({
  id: surname.toLowerCase(),
  name: `${first} ${surname}`,
  surname,
  names: [],
  gender: null,
  offices: [{ title: 'Mayor', of: null, full: 'Mayor of Upper Town', names: [], from: '2020', to: null }],
});

const knowledge: Pick<Knowledge, 'people' | 'places'> = {
  people: [person('Ada', 'Quill'), person('Bron', 'Tarn')],
  places: [{ id: 'mellow', name: 'Mellow', kind: 'country', in: null, names: [], adjectives: [] }],
};

describe('the generated long page', () => {
  const page = longPage(2_000, knowledge);

  it('has as many words as asked for, up to its last paragraph', () => {
    const words = wordsIn(page.text.join(' '));
    expect(words).toBeGreaterThanOrEqual(2_000);
    expect(words).toBeLessThan(2_150);
  });

  it('is the same each time', () => {
    expect(longPage(2_000, knowledge)).toEqual(page);
  });

  it('has no place left open, and names people and countries that are known', () => {
    const text = page.text.join(' ');
    expect(text).not.toMatch(/[{}]/);
    expect(text).toContain('Bron Tarn');
    expect(text).toContain('Mellow');
  });

  it('is read back from its markup as it was written', () => {
    expect(articleOf(renderKremlinPage(page), page.address ?? '').text).toEqual(page.text);
  });

  it('is refused where there is nobody to name', () => {
    expect(() => longPage(100, { people: [], places: [] })).toThrow(/Nobody/);
  });
});
