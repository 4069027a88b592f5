import type { Person } from '../model/knowledge.ts';

/** Shorter ways to write a person's names: "V. Surname", and the surname alone in each spelling and script, and given name with patronymic. */
export function surnameForms({ name, names, surname }: Person): { initials: string[]; surnames: string[] } {
  const initials = new Set<string>();
  const surnames = new Set([surname, surname.replace(/^(?:al|el)-(?=\p{Lu})/u, '')]);
  const familyFirst = name.startsWith(`${surname} `) && !name.includes('-Archange');
  for (const each of [name, ...names]) {
    const words = each.split(' ');
    const last = familyFirst ? words[0] : words.at(-1);
    if (!last || words.length < 2 || isNumber(last) || isOfHouse(words)) continue;
    const given = words[0];
    if (
      given &&
      words.length === 3 &&
      /(?:[ов]ич|[ео]вна|инична|[yo]vich|evich|[oe]vna|inichna)$/.test(words[1] ?? '')
    ) {
      surnames.add(`${given} ${words[1]}`);
    }
    if (given && !familyFirst && /^\p{Lu}\p{Ll}/u.test(given)) initials.add(`${given.charAt(0)}. ${last}`);
    if (name === surname || surname.includes(' ')) continue;
    if (words.length <= 3 && /^\p{Lu}\p{L}/u.test(last) && spellsAlike(last, surname)) surnames.add(last);
  }
  return { initials: [...initials], surnames: [...surnames] };
}

const isNumber = (word: string): boolean => /^[IVX]+$|^Sr$|^Senior$|^Jr$/.test(word);

/** "… Al Saud": the house's name is nobody's surname. */
const isOfHouse = (words: readonly string[]): boolean => /^(?:al|Al|Аль|оглы|oglu)$/.test(words.at(-2) ?? '');

/** Whether a last word is the surname in another spelling, not a byname or a second given name. */
const spellsAlike = (last: string, surname: string): boolean =>
  /[\u0400-\u04ff]/.test(last) || last.charAt(0) === surname.charAt(0);
