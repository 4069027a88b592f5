import type { Article } from '../model/article.ts';
import type { Day } from '../model/day.ts';
import type { Reading } from '../model/reading.ts';
import type { Lexicon } from './lexicon.ts';

/** Finds the speakers' labels and what each speaker says, and the people whom labels introduce. */
export function readTurns(
  _article: Article,
  _text: string,
  _lexicon: Lexicon,
  _day: Day | null,
): Pick<Reading, 'turns' | 'met'> {
  return { turns: [], met: [] };
}
