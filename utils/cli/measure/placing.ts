import type { Span } from '../../record/model/span.ts';
import type { Marking } from './answers.ts';

/** White space folded and apostrophes straight: annotators type what the source has, sources differ in both. Length is kept. */
const fold = (text: string): string => text.replace(/\s/g, ' ').replace(/[’ʼ]/g, "'").replace(/[“”]/g, '"');

/** Where words stand in a text, parts that don't count left out; `[]` where they don't. */
export function placesOf(text: string, { exact, nth }: Marking, without: readonly Span[] = []): Span[] {
  const [haystack, needle] = [fold(text), fold(exact)];
  const found: Span[] = [];
  if (needle === '') return found;
  for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + 1)) {
    const span = { start: at, end: at + needle.length };
    if (!without.some((part) => part.start <= span.start && span.start < part.end)) found.push(span);
  }
  return nth === 0 ? found : found.slice((nth ?? 1) - 1, nth ?? 1);
}
