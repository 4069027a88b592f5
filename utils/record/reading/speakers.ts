import type { Day } from '../model/day.ts';
import type { Office, Person, PersonId } from '../model/knowledge.ts';
import type { Lexicon } from './lexicon.ts';
import { foldName, indexNames, officeOn, personNamed } from './name-index.ts';
import type { NamedLabel } from './split-label.ts';

/** Who a label means. */
export type Speaker = { readonly speaker: string; readonly person: PersonId; readonly office: string | null };

/** The speakers of one article as its labels introduce them one after another. */
export type Speakers = {
  readonly resolve: (named: NamedLabel) => Speaker;
  /** Who a label of one word means, where it is the family name of somebody known or heard before. */
  readonly recall: (word: string) => Speaker | null;
  readonly met: () => Person[];
};

type Heard = {
  readonly name: string;
  readonly person: PersonId;
  office: string | null;
  readonly stranger: Person | null;
};

/** Resolves labels in reading order: to people known, to those met in earlier labels of the article, else to strangers, who are met by it. */
export function hearSpeakers(lexicon: Lexicon, text: string, day: Day | null): Speakers {
  const index = indexNames(lexicon.knowledge.people);
  const heard = new Map<string, Heard>();
  const strangers: Person[] = [];

  function find(name: string): Heard | undefined {
    const folded = foldName(name);
    const same = heard.get(folded);
    if (same) return same;
    const words = folded.split(' ');
    const known = personNamed(index, name) ?? (words.length === 1 ? index.surnames.get(folded) : null);
    if (known) return heard.get(foldName(known.name)) ?? hear(known.name, known.id, null, known);
    const last = words.at(-1) ?? '';
    const short = words.slice(0, -1).every((word) => word.length <= 2);
    const alike = short
      ? [...heard.values()].filter((each) => endsAlike(each.name, last, folded.charAt(0), words.length))
      : [];
    return alike.length === 1 ? alike[0] : undefined;
  }

  function hear(name: string, person: PersonId, stranger: Person | null, known: Person | null): Heard {
    const one = { name, person, office: known ? (officeOn(known, day)?.full ?? null) : null, stranger };
    heard.set(foldName(name), one);
    return one;
  }

  function meet({ name, office }: NamedLabel): Heard {
    const full = unfoldInitial(tidyCase(name), text);
    const stranger = strangerOf(full, office, lexicon, day);
    strangers.push(stranger);
    const one = hear(full, stranger.id, stranger, null);
    if (full !== name) heard.set(foldName(name), one);
    return one;
  }

  return {
    resolve: (named) => {
      const one = find(named.name) ?? meet(named);
      if (named.office) one.office = tidyCase(named.office);
      return { speaker: one.name, person: one.person, office: one.office };
    },
    recall: (word) => {
      const one = word.includes(' ') ? undefined : find(word);
      return one ? { speaker: one.name, person: one.person, office: one.office } : null;
    },
    met: () => strangers,
  };
}

function endsAlike(name: string, last: string, initial: string, words: number): boolean {
  const folded = foldName(name);
  return folded.split(' ').at(-1) === last && (words === 1 || folded.startsWith(initial));
}

/** "PRESIDENT ADA HOLM", as older transcripts print it, in common case. */
function tidyCase(words: string): string {
  if (words.length < 4 || words !== words.toUpperCase()) return words;
  return words
    .toLowerCase()
    .replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/ (Of|The|And|For|In|Of The) /g, (word) => word.toLowerCase());
}

/** "Й.Мусевени" with the given name that the text gives somewhere; as it stands where it gives none. */
function unfoldInitial(name: string, text: string): string {
  const found = /^(\p{Lu})\.\s?(?:\p{Lu}\.\s?)?(\p{Lu}[\p{L}’'-]+)$/u.exec(name);
  if (!found?.[1] || !found[2]) return name;
  const full = new RegExp(`(?<!\\p{L})${found[1]}\\p{Ll}+ ${found[2]}(?!\\p{L})`, 'u').exec(text);
  return full?.[0] ?? name;
}

function strangerOf(name: string, office: string | null, lexicon: Lexicon, day: Day | null): Person {
  const words = name.split(' ');
  const surname = /^[IVX]+$/.test(words.at(-1) ?? '') ? name : (words.at(-1)?.replace(/^\p{Lu}\./u, '') ?? name);
  const offices = office && day ? [officeFrom(tidyCase(office), lexicon, day)] : [];
  return { id: slugOf(name), name, surname, names: [], gender: genderOf(words, office ?? ''), offices };
}

function officeFrom(full: string, lexicon: Lexicon, day: Day): Office {
  const [, title = full, of = ''] = /^(.+?) (?:of|to) (?:the )?(.+)$/u.exec(full) ?? [];
  const place = lexicon.knowledge.places.find((each) => each.name === of || each.names.includes(of));
  const body = place
    ? undefined
    : lexicon.knowledge.organisations.find((each) => each.name === of || each.names.includes(of));
  const holder = place?.id ?? body?.id ?? null;
  return { title: holder ? title : full, of: holder, full, names: [], from: day, to: null };
}

const WOMAN = /(?:ova|eva|ina|yna|skaya|tskaya|ова|ева|ина|ская|цкая)$/u;
const MAN = /(?:ov|ev|yov|in|yn|sky|tsky|oy|ов|ев|ёв|ин|ын|ский|цкий)$/u;
const RULER = /\b(?:King|Emir|Sultan|Sheikh|Prince|Patriarch|Metropolitan|Pope|Cardinal|Archbishop)\b/;
const LADY = /\b(?:Queen|Princess|Empress|Chairwoman|Sheikha)\b/;

/** Only where title, or given name and surname together, leave no doubt. */
function genderOf(words: readonly string[], office: string): 'f' | 'm' | null {
  if (LADY.test(office)) return 'f';
  if (RULER.test(office)) return 'm';
  const [given = '', last = ''] = [words[0], words.at(-1)];
  if (words.length < 2) return null;
  const soft = /[aаяo]$/u.test(given);
  if (WOMAN.test(last) && soft) return 'f';
  return MAN.test(last) && !soft ? 'm' : null;
}

/** The id of a person by the name in full. */
export const slugOf = (name: string): string =>
  foldName(name)
    .replace(/[^\p{L}\d]+/gu, '-')
    .replace(/^-|-$/g, '');
