import type { Naming } from './antecedent.ts';
import type { Figure } from './figures.ts';
import type { Phrase } from './noun-phrase.ts';

/** A figure with the tokens of its noun, or the draft that it shares it with. */
export type Named = {
  readonly figure: Figure;
  readonly phrase: Phrase | null;
  /** Index among all drafts. */
  readonly like: number | null;
  /** What is counted, where the words stand in another sentence. */
  readonly words: string | null;
  /** Words elsewhere that an "it" stands for. */
  readonly naming: Naming | null;
};

/** A figure with a noun of its own. */
export const withNoun = (figure: Figure, phrase: Phrase | null): Named => ({
  figure,
  phrase,
  like: null,
  words: null,
  naming: null,
});

/** A figure that counts what another does, told by the same words. */
export const withNounOf = (figure: Figure, { phrase, words, naming }: Named): Named => ({
  figure,
  phrase,
  like: null,
  words,
  naming,
});
