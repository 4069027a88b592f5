import type { Day } from '../model/day.ts';
import type {
  Agreement,
  AgreementId,
  Knowledge,
  OrganisationId,
  Person,
  PersonId,
  Place,
  PlaceId,
} from '../model/knowledge.ts';
import type { AgreementMention } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { pattern } from '../text/pattern.ts';
import { isDigit, isLetter } from '../text/words.ts';

/** A word of a text with the form that names are compared in. */
export type Token = Span & { readonly raw: string; readonly folded: string };

type NameEntry = { readonly tokens: readonly Token[]; readonly agreement: Agreement; readonly exactly: boolean };

/** Names of the known agreements by their first word, and the adjectives that stand for countries. */
export type AgreementIndex = {
  readonly byFirst: ReadonlyMap<string, readonly NameEntry[]>;
  readonly byId: ReadonlyMap<AgreementId, Agreement>;
  readonly adjectives: ReadonlyMap<string, PlaceId>;
  /** Countries and bodies: what can be a party. */
  readonly parties: ReadonlySet<PlaceId | OrganisationId>;
  readonly countries: ReadonlySet<PlaceId>;
  /** Cities and residences: where papers are signed. */
  readonly towns: ReadonlySet<PlaceId>;
  /** The country or body that goes by a name. */
  partyNamed(name: string): PlaceId | OrganisationId | null;
  /** The country whose office a person holds on a day. */
  countryOf(person: PersonId, day: Day): PlaceId | null;
};

const compiled = new WeakMap<Knowledge, AgreementIndex>();

/** The index of a body of knowledge, made once for each. */
export function agreementIndexOf(knowledge: Knowledge): AgreementIndex {
  const known = compiled.get(knowledge);
  if (known) return known;
  const byFirst = new Map<string, NameEntry[]>();
  for (const agreement of knowledge.agreements) {
    for (const name of [agreement.name, ...agreement.names]) {
      const tokens = tokensOf(name);
      const first = tokens[0];
      if (!first) continue;
      const entry = { tokens, agreement, exactly: !OF_A_KIND.test(name) && /\p{Lu}/u.test(name) };
      const entries = byFirst.get(first.folded);
      if (entries) entries.push(entry);
      else byFirst.set(first.folded, [entry]);
    }
  }
  const countries = new Set(knowledge.places.filter(({ kind }) => kind === 'country').map(({ id }) => id));
  const people = new Map(knowledge.people.map((person) => [person.id, person]));
  let parties: ReadonlyMap<string, PlaceId | OrganisationId> | null = null;
  const index: AgreementIndex = {
    byFirst,
    byId: new Map(knowledge.agreements.map((agreement) => [agreement.id, agreement])),
    adjectives: adjectivesOf(knowledge.places),
    parties: new Set([...countries, ...knowledge.organisations.map(({ id }) => id)]),
    countries,
    partyNamed: (name) => {
      parties ??= partiesByName(knowledge, countries);
      return parties.get(plain(name)) ?? null;
    },
    towns: new Set(knowledge.places.filter(({ kind }) => kind === 'city' || kind === 'residence').map(({ id }) => id)),
    countryOf: (id, day) => countryHeld(people.get(id), day, countries),
  };
  compiled.set(knowledge, index);
  return index;
}

/** Countries and bodies by all their names: few pages ask, so that it is made when one does. */
function partiesByName(
  { places, organisations }: Knowledge,
  countries: ReadonlySet<PlaceId>,
): ReadonlyMap<string, PlaceId | OrganisationId> {
  const all = [...places.filter(({ id }) => countries.has(id)), ...organisations];
  return new Map(all.flatMap(({ id, name, names }) => [name, ...names].map((each) => [plain(each), id] as const)));
}

/** A name without case, apostrophes and what ends a sentence. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[’']/gu, '')
    .replace(/[\s.,*]+$/u, '');

function countryHeld(person: Person | undefined, day: Day, countries: ReadonlySet<PlaceId>): PlaceId | null {
  const held = person?.offices.find(
    ({ of, from, to }) => of !== null && countries.has(of) && from <= day && (to === null || day <= to),
  );
  return held?.of ?? null;
}

/** Names with a word for the kind of document are known in any case; "START" and the like only as written. */
const OF_A_KIND = pattern(
  String.raw`declaration|treat(?:y|ies)|memorandum|convention|agreement|accord|statement|protocol|charter|resolution|\p{Ll}{4,} (?:act|deal|pact|initiative)|декларац|резолюци|договор|меморандум|конвенци|соглашен|заявлен|протокол|хартия|устав \p{L}{5,}|инициатив|сделка|коммюнике`,
  'iu',
);

function adjectivesOf(places: readonly Place[]): Map<string, PlaceId> {
  const countries = places.filter(({ kind }) => kind === 'country');
  return new Map(
    countries.flatMap(({ id, adjectives }) => adjectives.map((word) => [word.toLowerCase(), id] as const)),
  );
}

/** The words of a text, folded so that case, "of" for "on", spelling and Russian endings make no difference. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: raw, index: start } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const folded = foldKept(raw);
    if (folded !== 'the') tokens.push({ start, end: start + raw.length, raw, folded });
  }
  return tokens;
}

/** Words that were folded before: texts share most of theirs. Emptied when it outgrows a large text's vocabulary. */
const foldedWords = new Map<string, string>();
const MOST_FOLDED = 20_000;

function foldKept(word: string): string {
  const known = foldedWords.get(word);
  if (known !== undefined) return known;
  if (foldedWords.size >= MOST_FOLDED) foldedWords.clear();
  const folded = fold(word);
  foldedWords.set(word, folded);
  return folded;
}

function fold(word: string): string {
  const low = word.toLowerCase().replace(/ё/gu, 'е');
  if (/[а-я]/u.test(low)) return low.length > 4 ? low.replace(RUSSIAN_ENDING, '') : low;
  if (low === 'of') return 'on';
  const british = low
    .replace(/iz(ation|ed|ing)/u, 'is$1')
    .replace(/neighbor/u, 'neighbour')
    .replace(/^defense$/u, 'defence');
  return british.length > 5 ? british.replace(/s$/u, '') : british;
}

const RUSSIAN_ENDING =
  /(?:иями|ями|ами|ого|его|ому|ему|ыми|ими|иях|им|ым|ией|ием|иям|ий|ия|ии|ию|ие|ах|ях|ов|ев|ей|ой|ый|ая|яя|ое|ее|ые|ом|ем|ам|ям|ую|юю|ых|их|ы|и|а|я|о|е|у|ю|ь|й)$/u;

/** Code units that the longest name can take, and that its first two words do. */
const NAME_REACH = { whole: 260, start: 60 } as const;

/** What a mention by name takes over from the agreement. */
export const rowOf = ({ id, name, date, parties }: Agreement): Omit<AgreementMention, 'span'> => ({
  id,
  name,
  date,
  parties,
  by: 'name',
});

/** Every known agreement that a text names, the longest name at each place. */
export function findKnown(text: string, index: AgreementIndex): { span: Span; agreement: Agreement }[] {
  const found: { span: Span; agreement: Agreement }[] = [];
  let at = 0;
  while (at < text.length) {
    const end = endOfRun(text, at);
    // Most words begin no name: they are looked up as they stand, and nothing is made of them.
    const best = end > at && index.byFirst.has(foldKept(text.slice(at, end))) ? longestAt(text, at, index) : null;
    if (best) found.push(best);
    at = best ? best.span.end : Math.max(end, at + 1);
  }
  return found;
}

/** Where the letters and digits that begin here end; the place itself where none does. */
function endOfRun(text: string, start: number): number {
  let end = start;
  while (end < text.length && isLetterOrDigit(text.charCodeAt(end))) end += 1;
  return end;
}

const isLetterOrDigit = (code: number): boolean => isLetter(code) || isDigit(code);

function longestAt(text: string, start: number, index: AgreementIndex): { span: Span; agreement: Agreement } | null {
  const [first, second] = tokensOf(text.slice(start, start + NAME_REACH.start));
  const entries = (index.byFirst.get(first?.folded ?? '') ?? []).filter(
    ({ tokens }) => tokens.length === 1 || tokens[1]?.folded === second?.folded,
  );
  if (entries.length === 0) return null;
  const words = text.slice(start, start + NAME_REACH.whole);
  const tokens = tokensOf(words);
  const fitting = entries.filter((entry) => fits(entry, tokens, 0, words));
  const [best] = fitting.sort((a, b) => b.tokens.length - a.tokens.length);
  const last = best && tokens[best.tokens.length - 1];
  if (!best || !last || namesBody(tokens[best.tokens.length], last, words)) return null;
  return { span: { start: start + (tokens[0]?.start ?? 0), end: start + last.end }, agreement: best.agreement };
}

function fits({ tokens, exactly }: NameEntry, words: readonly Token[], at: number, text: string): boolean {
  return tokens.every((token, index) => {
    const word = words[at + index];
    if (!word || (exactly ? word.raw !== token.raw : word.folded !== token.folded)) return false;
    const before = index > 0 ? words[at + index - 1] : undefined;
    return !before || /^[\s,’'"“”«»–—-]*(?:the\s)?$/iu.test(text.slice(before.end, word.start));
  });
}

/** "Treaty Organisation" is a body, whatever its treaty is called. */
const namesBody = (next: Token | undefined, last: Token, text: string): boolean =>
  next !== undefined &&
  /^(?:organisation|организаци)/u.test(next.folded) &&
  next.start - last.end <= 1 &&
  text[last.end] === ' ';

/** The countries that an adjective names: "Russian-Azerbaijani" two, "trilateral" none. */
export function countriesIn(words: string, index: AgreementIndex): PlaceId[] {
  const found = words.toLowerCase().match(/\p{L}+/gu) ?? [];
  const ids = found.flatMap((word) => index.adjectives.get(word) ?? prefixed(word, index));
  return [...new Set(ids)];
}

/** "Российско-" of a compound adjective. */
function prefixed(word: string, index: AgreementIndex): PlaceId[] {
  if (!/^[а-яё]{5,}о$/u.test(word)) return [];
  const stem = word.slice(0, -1);
  const found = [...index.adjectives].find(([adjective]) => adjective.startsWith(stem));
  return found ? [found[1]] : [];
}
