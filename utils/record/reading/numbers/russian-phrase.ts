import type { Phrase } from './noun-phrase.ts';
import type { Token } from './number-tokens.ts';

const ADJECTIVE = /(?:ых|их|ого|его|ому|ему|ым|им|ой|ей|ую|юю|ая|яя|ое|ее|ые|ие)$/;

/** Whether a word has the ending of an adjective, and isn't a noun that has it too. */
export const isAdjective = (lower: string): boolean =>
  ADJECTIVE.test(lower) && lower.length > 4 && !/(?:ни|ци|ти|ви|ли)(?:ей|их|ие)$|ние$/.test(lower);

const BREAK =
  /^(?:в|во|на|сша|больше|меньше|по|с|со|из|от|до|для|при|у|о|об|за|к|ко|и|или|а|но|что|который|которые|как|не|мы|они|это|уже|только|этого|года|год|прошлого|лет)$/;

/** The noun phrase after a number in Russian: adjectives, then the noun, then a second noun where it stands in the genitive of measure. */
export function russianPhraseAfter(tokens: readonly Token[], from: number): Phrase | null {
  let end = from;
  while (end - from < 4 && isWord(tokens[end]) && ADJECTIVE.test(tokens[end]?.lower ?? '')) end += 1;
  if (isWord(tokens[end])) end += 1;
  return end > from ? { at: from, end } : null;
}

const isWord = (token: Token | undefined): boolean => token?.kind === 'word' && !BREAK.test(token.lower);
