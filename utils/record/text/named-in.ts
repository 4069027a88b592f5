/** Whether a title has most of the capitalised words of a name, spelled out or as their initials: "HCO" of "Halvik Cooperation Organisation". */
export function isNamedIn(name: string, title: string): boolean {
  const words = capitalised(name);
  const known = new Set(capitalised(title));
  const [short, long] = [initialsOf(words), initialsOf([...known])];
  const has = (word: string): boolean =>
    known.has(word) || (isAcronym(word) && long.includes(word)) || [...known].some((each) => isSpelledBy(each, short));
  const found = words.filter(has).length;
  return found > 0 && found * 2 > words.length;
}

const capitalised = (words: string): string[] => words.match(/\p{Lu}[\p{L}\p{N}+]+/gu) ?? [];

const initialsOf = (words: readonly string[]): string => words.map((word) => word[0]).join('');

const isAcronym = (word: string): boolean => word.length > 2 && word === word.toUpperCase();

const isSpelledBy = (acronym: string, initials: string): boolean => isAcronym(acronym) && initials.includes(acronym);
