import type { Knowledge, OrganisationId, Person, PersonId, Place, PlaceId } from '../model/knowledge.ts';
import { firstKeys, foldKey, type NameToken, nameTokens } from './name-tokens.ts';
import { RUSSIAN_TITLES, titleKey } from './office-words.ts';
import { indexOffices, type OfficeIndex, withOffices } from './offices.ts';
import { surnameForms } from './surnames.ts';

/** What a form of words can refer to. A `surname` alone refers to nobody until the page gives evidence of whom. */
export type Referent =
  | { readonly kind: 'person'; readonly id: PersonId; readonly by: 'full' | 'surname' }
  | { readonly kind: 'place'; readonly id: PlaceId }
  | { readonly kind: 'adjective'; readonly id: PlaceId }
  | { readonly kind: 'organisation'; readonly id: OrganisationId }
  | { readonly kind: 'title'; readonly key: string };

/** One name as it is looked for: its words, folded, and what it refers to. */
export type Form = {
  readonly keys: readonly string[];
  readonly referent: Referent;
  /** Which of its words count only with a large letter ("Turkey", not "turkey"). */
  readonly capitals: readonly boolean[];
  /** Whether it counts only in large letters throughout ("US", not "us" or "Us"). */
  readonly upper: boolean;
  /** Whether a possessive ending belongs to it ("People’s Republic", "Kremlin’s press office"). */
  readonly owns: boolean;
  /** Whether a plus must follow ("X+", not "X"). */
  readonly plus: boolean;
};

/** Names as they are written, filed under their first word, and made into forms when a text has that word: most names never are. */
class Forms {
  readonly #filed = new Map<string, { readonly name: string; readonly referent: Referent }[]>();
  readonly #made = new Map<string, readonly Form[]>();

  add(name: string, referent: Referent): void {
    const [first, second] = firstKeys(name);
    if (first === undefined) return;
    const entry = entryOf(first, second);
    const held = this.#filed.get(entry);
    if (held) held.push({ name, referent });
    else this.#filed.set(entry, [{ name, referent }]);
    if (this.#made.size > 0) this.#made.delete(entry);
  }

  /** The forms that are filed under an entry, in the order in which they came. */
  get(entry: string): readonly Form[] {
    const filed = this.#filed.get(entry);
    if (!filed) return NONE;
    const known = this.#made.get(entry);
    if (known) return known;
    const made: Form[] = [];
    for (const { name, referent } of filed) {
      const form = formOf(name, referent);
      if (!made.some((each) => isSame(each, form))) made.push(form);
    }
    this.#made.set(entry, made);
    return made;
  }
}

const NONE: readonly Form[] = [];

/** Knowledge made ready for spotting: compiled once, then only read. */
export type Lexicon = {
  readonly knowledge: Knowledge;
  /** Forms by their first word (`entryOf`); of a page's own people in a second map, so that the first needn't be copied. */
  readonly forms: readonly Pick<Forms, 'get'>[];
  readonly offices: OfficeIndex;
  readonly names: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<PlaceId, Place>;
};

/** Makes knowledge ready for spotting. */
export function compileLexicon(knowledge: Knowledge): Lexicon {
  const forms = new Forms();
  for (const { id, name, names, adjectives } of knowledge.places) {
    for (const each of [name, ...names]) forms.add(each, { kind: 'place', id });
    for (const each of adjectives) forms.add(each, { kind: 'adjective', id });
  }
  for (const { id, name, names } of knowledge.organisations) {
    for (const each of [name, ...names]) forms.add(withoutArticle(each, forms), { kind: 'organisation', id });
  }
  for (const [words, title] of RUSSIAN_TITLES) forms.add(words, { kind: 'title', key: titleKey(keysOf(title)) });
  for (const person of knowledge.people) addPerson(forms, person);
  const named = [...knowledge.people, ...knowledge.places, ...knowledge.organisations];
  return {
    knowledge,
    forms: [forms],
    offices: indexOffices(knowledge.people),
    names: new Map(named.map(({ id, name }) => [id, name])),
    places: new Map(knowledge.places.map((place) => [place.id, place])),
  };
}

/** The lexicon with people that a text itself introduces; the given one stays as it was. */
export function extendLexicon(lexicon: Lexicon, met: readonly Person[]): Lexicon {
  const strangers = met.filter(({ id }) => !lexicon.names.has(id));
  if (strangers.length === 0) return lexicon;
  const forms = new Forms();
  for (const person of strangers) addPerson(forms, person);
  return {
    ...lexicon,
    knowledge: { ...lexicon.knowledge, people: [...lexicon.knowledge.people, ...strangers] },
    forms: [...lexicon.forms, forms],
    offices: withOffices(lexicon.offices, strangers),
    names: new Map([...lexicon.names, ...strangers.map(({ id, name }) => [id, name] as const)]),
  };
}

function addPerson(forms: Forms, person: Person): void {
  for (const name of [person.name, ...person.names]) forms.add(name, { kind: 'person', id: person.id, by: 'full' });
  const { initials, surnames } = surnameForms(person);
  for (const name of initials) forms.add(name, { kind: 'person', id: person.id, by: 'full' });
  for (const name of surnames) forms.add(name, { kind: 'person', id: person.id, by: 'surname' });
}

function formOf(name: string, referent: Referent): Form {
  const tokens = nameTokens(name);
  const upper = tokens.length === 1 && tokens[0]?.upper === true && name.length <= 5 && name.length > 1;
  const keys = tokens.map(({ key }) => key);
  const owns = tokens.slice(0, -1).some(({ possessive }) => possessive);
  return { keys, referent, capitals: capitalsOf(tokens, referent), upper, owns, plus: name.endsWith('+') };
}

/** Where a form is filed: under its first word, or under two where the first is an initial, which many share. */
export const entryOf = (first: string, second: string | undefined): string =>
  first.length === 1 && second ? `${first} ${second}` : first;

/** Of a place only the first word counts: "Leningrad region". */
const capitalsOf = (tokens: readonly NameToken[], { kind }: Referent): boolean[] =>
  tokens.map(({ capital }, at) => capital && (at === 0 || kind !== 'place'));

/** A body's name without its article, which stands in no span; of one that is called by its residence nothing, since the residence is found. */
function withoutArticle(name: string, forms: Forms): string {
  if (!name.startsWith('The ')) return name;
  const bare = name.slice(4);
  const keys = nameTokens(bare).map(({ key }) => key);
  const residence = forms.get(keys[0] ?? '').some((form) => form.keys.join(' ') === keys.join(' '));
  return residence ? '' : bare;
}

const isSame = (a: Form, b: Form): boolean =>
  a.keys.length === b.keys.length &&
  a.owns === b.owns &&
  a.plus === b.plus &&
  idOf(a.referent) === idOf(b.referent) &&
  a.referent.kind === b.referent.kind &&
  a.keys.every((key, at) => key === b.keys[at]);

const idOf = (referent: Referent): string => ('id' in referent ? referent.id : referent.key);

const keysOf = (words: string): string[] => words.split(/[\s-]+/).map(foldKey);
