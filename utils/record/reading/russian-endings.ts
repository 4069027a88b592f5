/** What stands instead of a case ending in the nominative, by the ending (folded: lower case, е for ё). */
const ENDINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ['а', ['', 'о']],
  ['у', ['', 'а', 'о']],
  ['ом', ['', 'о', 'ой', 'ий', 'ый', 'ое']],
  ['ем', ['', 'й', 'ь', 'е', 'ий']],
  ['е', ['', 'а', 'я', 'о', 'ь', 'й']],
  ['ы', ['а']],
  ['и', ['а', 'я', 'ь', 'й']],
  ['я', ['ь', 'й', 'е']],
  ['ю', ['я', 'ь', 'й', 'е']],
  ['ей', ['я', 'а']],
  ['ой', ['а', 'ая', 'ый', 'ий']],
  ['ью', ['ь']],
  ['ым', ['', 'ый', 'ое', 'ые', 'ой']],
  ['им', ['ий', 'ое', 'ие', 'ой']],
  ['ого', ['ый', 'ий', 'ой', 'ое']],
  ['его', ['ий', 'ее']],
  ['ому', ['ый', 'ий', 'ой', 'ое']],
  ['ему', ['ий', 'ее']],
  ['ую', ['ая']],
  ['юю', ['яя']],
  ['ая', ['ий', 'ый', 'ой']],
  ['ое', ['ий', 'ый', 'ой']],
  ['ов', ['ы', 'а']],
  ['ам', ['ы', 'а', 'и']],
  ['ами', ['ы', 'а', 'и']],
  ['ах', ['ы', 'а', 'и']],
  ['ям', ['и', 'я']],
  ['ями', ['и', 'я']],
  ['ях', ['и', 'я']],
  ['ых', ['ые', 'ый']],
  ['их', ['ие', 'ий']],
  ['ые', ['ый']],
  ['ие', ['ий']],
  ['ыми', ['ые', 'ый']],
  ['ими', ['ие', 'ий']],
]);

const CYRILLIC = /[а-я]/;

/**
 * The nominatives that a folded Russian word can be a case form of, itself first. Too many rather than too few: they are only
 * looked up among known names. A word in another script is returned alone.
 */
export function nominativesOf(word: string): string[] {
  const forms = [word];
  if (!CYRILLIC.test(word)) return forms;
  for (let cut = 1; cut <= 3 && word.length - cut >= 2; cut += 1) {
    const stem = word.slice(0, -cut);
    for (const ending of ENDINGS.get(word.slice(-cut)) ?? []) forms.push(stem + ending);
  }
  return forms;
}
