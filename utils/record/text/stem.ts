import { stemEnglish } from './stem-english.ts';
import { stemRussian } from './stem-russian.ts';

const DIACRITICS = /[\u0300-\u036f]/g;
const ENGLISH = /^[a-z'’]+$/;
const RUSSIAN = /^[а-яё]+$/;

/** Stems that were made before: a text's words repeat, and texts share most of theirs. Emptied when it outgrows a large text's vocabulary. */
const made = new Map<string, string>();
const MOST = 20_000;

/** The stem that a word's forms and spellings share, for comparing; `word` folded as `words.ts` folds. Numbers lose their thousands signs. */
export function stemOf(word: string): string {
  const known = made.get(word);
  if (known !== undefined) return known;
  if (made.size >= MOST) made.clear();
  const stem = makeStem(word);
  made.set(word, stem);
  return stem;
}

function makeStem(word: string): string {
  if (ENGLISH.test(word)) return stemEnglish(word);
  if (RUSSIAN.test(word)) return stemRussian(word);
  if (/^\d/.test(word)) return word.replace(/,(?=\d{3}(?!\d))/g, '');
  const plain = /[а-яё]/.test(word) ? word : word.normalize('NFD').replace(DIACRITICS, '');
  return ENGLISH.test(plain) ? stemEnglish(plain) : plain;
}
