import { describe, expect, it } from 'vitest';
import { measureChanges } from '../../../utils/cli/measure/changing.ts';
import { bundledArticles } from '../../../utils/cli/measure/texts.ts';
import { compileLexicon } from '../../../utils/record/reading/lexicon.ts';

const [article] = bundledArticles();
if (!article) throw new Error('a bundled document is held whole');
const lexicon = compileLexicon({ people: [], places: [], organisations: [], agreements: [] });

describe('measuring changes', () => {
  const rows = measureChanges([{ article, print: article }], 4, lexicon);

  it('lays every edition beside the document, the real one too', () => {
    const editions = rows.filter(({ name }) => name.startsWith('nothing noticed'));
    expect(editions.map(({ of }) => of)).toEqual(editions.map(() => 1));
    expect(editions.map(({ name }) => name)).toContain('nothing noticed in the real print edition');
  });

  it('tries every kind of edit as often as it is told to', () => {
    const row = (edit: string) => rows.find(({ name }) => name === `noticed, and it alone: ${edit}`);
    expect(row('a sentence taken out')).toMatchObject({ right: 4, of: 4 });
    expect(row('a sentence put in')).toMatchObject({ right: 4, of: 4 });
    expect(row('a word put in')?.of).toBeGreaterThan(0);
  });

  it('takes another document under the name of an edition for a failure, and names it', () => {
    const other = { ...article, text: ['Nothing of this was said there, or then, or by them.'], leads: 0 };
    const failed = measureChanges([{ article, print: other }], 1, lexicon).find(({ name }) =>
      name.includes('real print'),
    );
    expect(failed).toMatchObject({ right: 0, of: 1, failed: [article.id] });
  });

  it('counts an edit that isn’t named for a failure', () => {
    // What repeats the title counts as a lead, in which no change is looked for.
    const title = 'They met in the old town hall.';
    const text = ['A lead of some words.', title];
    const rows = measureChanges([{ article: { ...article, title, text, leads: 1 }, print: null }], 2, lexicon);
    const taken = rows.find(({ name }) => name.endsWith('a sentence taken out'));
    expect(taken).toMatchObject({ right: 0, of: 2, failed: [article.id, article.id] });
  });
});
