import type { AgreementRow } from '../model/context.ts';
import type { Span } from '../model/span.ts';

/** A name of more characters than this is no heading, where a shorter one is in use. */
const LONG = 48;

/** How a card names an agreement. */
export type ShownNames = {
  /** The short name in use, in the page's language where the page or the record uses one. */
  readonly name: string;
  /** The full name, where it is another. */
  readonly full: string | null;
  /** The other names in use; of names within one another the longest. */
  readonly others: readonly string[];
};

/** The names to show of an agreement, of all that it is known by: those that the page or the record's words use. */
export function shownNames({ name, names, steps }: AgreementRow<Span>, text: string, language: string): ShownNames {
  const words = [text, ...steps.map(({ quote }) => quote)].join('\n').toLowerCase();
  const used = names.filter((other) => other !== name && words.includes(other.toLowerCase()));
  const short = headingOf(name, names, used, language);
  const told = [short, name].map((each) => each.toLowerCase());
  return {
    name: short,
    full: short === name ? null : name,
    others: longest(used).filter((other) => !told.some((each) => each.includes(other.toLowerCase()))),
  };
}

/** The name in use in the page's script; of a long name its own beginning, where that is a name as well, or a shorter one in use. */
function headingOf(name: string, names: readonly string[], used: readonly string[], language: string): string {
  const own = used.filter((other) => isCyrillic(other) === (language === 'ru'));
  if (isCyrillic(name) !== (language === 'ru')) return shortest(own) ?? name;
  const beginning = names.filter((other) => other.length < name.length && begins(name, other));
  const fits = own.filter((other) => other.length < name.length && other.includes(' '));
  return shortest(beginning) ?? (name.length > LONG ? shortest(fits) : null) ?? name;
}

const begins = (name: string, other: string): boolean => name.toLowerCase().startsWith(`${other.toLowerCase()} `);

const isCyrillic = (name: string): boolean => /\p{Script=Cyrillic}/u.test(name);

const shortest = (names: readonly string[]): string | null => [...names].sort((a, b) => a.length - b.length)[0] ?? null;

const longest = (names: readonly string[]): string[] =>
  names.filter(
    (other) => !names.some((longer) => longer !== other && longer.toLowerCase().includes(other.toLowerCase())),
  );
