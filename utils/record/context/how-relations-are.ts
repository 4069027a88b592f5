import { termsOf } from '../text/terms.ts';
import { isRelation } from './broad-words.ts';

/** Words by which speakers say how relations are: that they are good, close, or getting better. */
const STANDING = `friendly friendship allied alliance neighbourly traditional strategic positive positively dynamic dynamics dynamically active actively
success successful successfully steady steadily headway satisfied satisfying satisfactory satisfaction solid strong stronger strengthen strengthened
strengthening better best high higher highest level levels progress progressing progressive progressively impetus momentum stage trust trusting deepen
deepening expand expanding improve improving intensive constructive fruitful special privileged exemplary unprecedented diversified normalise normalised
normalisation normalize normalized normalization proof`;

let standing: ReadonlySet<string> | null = null;

/** How much of what a passage says is how relations stand: 0 where it names no relations, or says nothing of how they are. */
export function howRelationsAre(stems: ReadonlySet<string>, isContent: (stem: string) => boolean): number {
  let relations = 0;
  for (const stem of stems) if (isRelation(stem)) relations++;
  // Most passages name no relations.
  if (relations === 0) return 0;
  standing ??= new Set(termsOf(STANDING));
  let [words, content] = [0, 0];
  for (const stem of stems) {
    const isOfThem = isRelation(stem) || standing.has(stem);
    if (isOfThem) words++;
    if (isOfThem || isContent(stem)) content++;
  }
  return words > relations ? words / content : 0;
}
