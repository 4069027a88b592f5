import { pattern } from '../text/pattern.ts';

const WORD = pattern(String.raw`[\p{L}\p{N}’'-]+`, 'gu');
const PAUSE = /[,;:–—()]/u;

/**
 * The clauses of a text in which a word stands that `isIt` knows, each from pause to pause; `parting` are words that part clauses too.
 */
export function clausesWith(text: string, isIt: (word: string) => boolean, parting?: ReadonlySet<string>): string[] {
  const clauses: string[] = [];
  let [start, end, holds] = [0, 0, false];
  const close = (): void => {
    if (holds) clauses.push(text.slice(start, end));
    holds = false;
  };
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (PAUSE.test(text.slice(end, index)) || parting?.has(word.toLowerCase())) {
      close();
      start = index;
    }
    end = index + word.length;
    holds ||= isIt(word);
  }
  close();
  return clauses;
}
