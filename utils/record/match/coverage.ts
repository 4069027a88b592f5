import { GRAM, gramsOf } from './fingerprints.ts';

/** Of one text's words, those that stand in another in running text. */
export type Overlap = {
  /** Words of the page, all together. */
  readonly words: number;
  /** Those within runs of at least `GRAM` words that the document has too: function words shared by chance don't count. */
  readonly shared: number;
  /** Those within runs of at least `TELLING` words: longer than an office with a name, or a courtesy. */
  readonly telling: number;
};

/** Words in a run that hardly two texts share by chance. */
const TELLING = 9;

/** How the words of a page stand in a document. */
export function overlapOf(page: Uint32Array, document: Uint32Array): Overlap {
  const grams = gramsOf(page);
  const held = new Set(gramsOf(document));
  let [shared, telling, run] = [0, 0, 0];
  const close = () => {
    if (run === 0) return;
    const words = run + GRAM - 1;
    shared += words;
    if (words >= TELLING) telling += words;
    run = 0;
  };
  for (const gram of grams) {
    if (held.has(gram)) run++;
    else close();
  }
  close();
  return { words: page.length, shared: Math.min(shared, page.length), telling: Math.min(telling, page.length) };
}
