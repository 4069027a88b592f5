import type { Phrase } from './noun-phrase.ts';
import type { Token } from './number-tokens.ts';

const ADJECTIVE = /(?:ых|их|ого|его|ому|ему|ым|им|ой|ей|ую|юю|ая|яя|ое|ее|ые|ие)$/;
const BREAK =
  /^(?:в|во|на|по|с|со|из|от|до|для|при|у|о|об|за|к|ко|и|или|а|но|что|который|которые|как|не|мы|они|это|уже|только|этого|года|год|прошлого|лет)$/;

/** The noun phrase after a number in Russian: adjectives, then the noun, then a second noun where it stands in the genitive of measure. */
export function russianPhraseAfter(tokens: readonly Token[], from: number): Phrase | null {
  let end = from;
  while (end - from < 4 && isWord(tokens[end]) && ADJECTIVE.test(tokens[end]?.lower ?? '')) end += 1;
  if (isWord(tokens[end])) end += 1;
  return end > from ? { at: from, end } : null;
}

const isWord = (token: Token | undefined): boolean => token?.kind === 'word' && !BREAK.test(token.lower);
