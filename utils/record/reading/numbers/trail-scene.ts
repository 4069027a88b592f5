import type { Day } from '../../model/day.ts';
import type { Knowledge, Person, PersonId, PlaceId } from '../../model/knowledge.ts';
import type { NameMention } from '../../model/reading.ts';
import { firstEndingAfter, type Span } from '../../model/span.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Gathered } from '../stages.ts';
import { type Token, tokensOf } from './number-tokens.ts';
import { domainIn } from './trail-domain.ts';
import { slug } from './trail-words.ts';

/** A place that a sentence names: by its own name, or by an adjective or its people; or a body, which may be what is spoken of. */
export type PlaceHit = {
  readonly at: number;
  readonly end: number;
  readonly id: PlaceId;
  readonly form: 'name' | 'adjective' | 'body';
};

/** What a reading tells of those who speak and meet: whose "our trade" is. */
export type Scene = {
  readonly reading: Gathered;
  readonly knowledge: Knowledge;
  /** Countries of those who meet, in order of the alphabet. */
  readonly parties: readonly PlaceId[];
  placesIn(tokens: readonly Token[]): readonly PlaceHit[];
  /** Places and bodies together. */
  ownersIn(tokens: readonly Token[]): readonly PlaceHit[];
  /** Two places that a sentence names together ("Borduria and Syldavia"), where it names no others. */
  pairIn(tokens: readonly Token[]): readonly PlaceId[] | null;
  /** The one country besides the speaker's that the sentence, or else its paragraph, has named so far; `null` where it named none or several. */
  spokenOf(at: { readonly sentence: number; readonly span: Span }, home: PlaceId | null): PlaceId | null;
  /** Whether the paragraph has named no other country so far. */
  namesOnly(at: { readonly sentence: number; readonly span: Span }, home: PlaceId | null): boolean;
  /** Country whose office the speaker of a sentence holds. */
  homeOf(sentence: number): PlaceId | null;
  /** Region or company whose figures a sentence gives where it doesn't say; `null` where they are a country's. */
  domainOf(sentence: number): string | null;
};

/** Places by their adjectives, and by those of their names that are one word, in lower case. */
type PlaceWords = { readonly adjectives: ReadonlyMap<string, PlaceId>; readonly names: ReadonlyMap<string, PlaceId> };

const PLACE_WORDS = new WeakMap<Knowledge, PlaceWords>();

function placeWordsOf(knowledge: Knowledge): PlaceWords {
  const known = PLACE_WORDS.get(knowledge);
  if (known) return known;
  const [adjectives, names] = [new Map<string, PlaceId>(), new Map<string, PlaceId>()];
  for (const place of knowledge.places) {
    for (const word of place.adjectives) keepFirst(adjectives, word, place.id);
    for (const word of [place.name, ...place.names]) if (!/[\s-]/.test(word)) keepFirst(names, word, place.id);
  }
  PLACE_WORDS.set(knowledge, { adjectives, names });
  return { adjectives, names };
}

function keepFirst(words: Map<string, PlaceId>, word: string, id: PlaceId): void {
  if (!words.has(word.toLowerCase())) words.set(word.toLowerCase(), id);
}

/** Sets the scene of a reading. */
export function sceneOf(reading: Gathered, { knowledge }: Lexicon): Scene {
  const people = new Map([...knowledge.people, ...reading.met].map((person) => [person.id, person]));
  const countries = countryOf(knowledge);
  const day = reading.event ?? reading.published;
  const home = (id: PersonId | null): PlaceId | null =>
    homeland(id === null ? undefined : people.get(id), day, countries);
  const meeting = reading.meeting?.people ?? [];
  const present =
    meeting.length > 0 ? meeting : reading.turns.flatMap(({ person }) => (person === null ? [] : [person]));
  const met = [...new Set(present.map(home).filter((id) => id !== null))].sort();
  const parties = withTitle(met, reading, knowledge);
  const [owners, places] = [
    new Map<readonly Token[], readonly PlaceHit[]>(),
    new Map<readonly Token[], readonly PlaceHit[]>(),
  ];
  const ownersIn = (tokens: readonly Token[]): readonly PlaceHit[] =>
    keep(owners, tokens, () => findPlaces(tokens, reading.names, placeWordsOf(knowledge)));
  /** The countries that the sentence, and its paragraph, have named before a number. */
  const namedBefore = ({ sentence, span }: { readonly sentence: number; readonly span: Span }): PlaceId[][] => {
    const here = reading.sentences[sentence];
    const paragraph = reading.sentences.find((each) => each.paragraph === here?.paragraph);
    return [here, paragraph].map((from) => {
      const start = from?.span.start ?? span.start;
      const named = reading.names.flatMap(({ kind, id, span: at }) =>
        kind === 'place' && id !== null && at.start >= start && at.end <= span.start ? (countries(id) ?? []) : [],
      );
      return [...new Set(named)];
    });
  };
  return {
    reading,
    knowledge,
    parties,
    ownersIn,
    placesIn: (tokens) => keep(places, tokens, () => ownersIn(tokens).filter(({ form }) => form !== 'body')),
    pairIn: (tokens) => {
      const hits = ownersIn(tokens);
      const ids = [...new Set(hits.map(({ id }) => id))];
      const joined = hits.some(
        ({ end, id }, index) =>
          tokens[end]?.lower === 'and' && hits[index + 1]?.at === end + 1 && hits[index + 1]?.id !== id,
      );
      return joined && ids.length === 2 && ids.every((id) => countries(id) === id) ? ids.sort() : null;
    },
    spokenOf: (at, own) => {
      const [inSentence, inParagraph] = namedBefore(at).map((ids) => ids.filter((id) => id !== own));
      const [only, ...more] = inSentence?.length === 1 ? inSentence : (inParagraph ?? []);
      return more.length === 0 ? (only ?? null) : null;
    },
    namesOnly: (at, own) => namedBefore(at).every((ids) => ids.every((id) => id === own)),
    homeOf: (sentence) => {
      const voice = reading.voices[sentence];
      // What is told of a meeting at home is of that country.
      return home(voice?.person ?? null) ?? (voice?.person ? null : parties.length === 1 ? (parties[0] ?? null) : null);
    },
    domainOf: domainIn(reading, people, knowledge),
  };
}

function keep<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/**
 * Of those who meet only one's country is known: the other is the one country that the title names beside it. Of two known ones
 * neither is meant where the title names another ("Meeting with Bordurian business leaders").
 */
function withTitle(met: readonly PlaceId[], { article }: Gathered, knowledge: Knowledge): readonly PlaceId[] {
  const { title } = article;
  if (title === null || met.length > 2) return met;
  const tokens = tokensOf(title, { start: 0, end: title.length });
  const country = countryOf(knowledge);
  const { adjectives, names } = placeWordsOf(knowledge);
  const named = tokens.flatMap(({ lower, text: word, kind }) => {
    if (kind !== 'word' || !/^\p{Lu}/u.test(word)) return [];
    return lower.split(/[-‑]/).flatMap((part) => country(adjectives.get(part) ?? names.get(part) ?? '') ?? []);
  });
  const others = [...new Set(named)].filter((id) => !met.includes(id));
  // "Borduria and Syldavia have good prospects": nobody met, and both are named.
  if (met.length === 0) return others.length === 2 ? others.sort() : [];
  if (met.length === 2) return others.length > 0 && !named.some((id) => met.includes(id)) ? [] : met;
  return others.length === 1 ? [...met, ...others].sort() : met;
}

/** From any place up to its country. */
function countryOf(knowledge: Knowledge): (id: string) => PlaceId | null {
  const places = new Map(knowledge.places.map((place) => [place.id, place]));
  return (id) => {
    for (let place = places.get(id), step = 0; place && step < 6; place = places.get(place.in ?? ''), step += 1) {
      if (place.kind === 'country') return place.id;
    }
    return null;
  };
}

/** The country that a person's office of that day is of. */
function homeland(
  person: Person | undefined,
  day: Day | null,
  countryOfPlace: (id: string) => PlaceId | null,
): PlaceId | null {
  for (const { of, from, to } of person?.offices ?? []) {
    if (of === null || (day !== null && (day < from || (to !== null && day > to)))) continue;
    const country = countryOfPlace(of);
    if (country) return country;
  }
  return null;
}

/** Place names of the reading, and adjectives of places, among a sentence's tokens; names of people take theirs with them. */
function findPlaces(tokens: readonly Token[], names: readonly NameMention[], words: PlaceWords): PlaceHit[] {
  const hits: PlaceHit[] = [];
  let name = firstEndingAfter(names, tokens[0]?.start ?? 0, ({ span }) => span.end);
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    while ((names[name]?.span.end ?? Number.POSITIVE_INFINITY) <= token.start) name += 1;
    if (token.kind === 'currency') continue;
    const paired = pairAt(token, at, words);
    hits.push(...paired);
    if (paired.length > 0) continue;
    const mention = names[name];
    if (mention && mention.span.start <= token.start) {
      let end = at + 1;
      while ((tokens[end]?.start ?? Number.POSITIVE_INFINITY) < mention.span.end) end += 1;
      if (mention.kind !== 'person' && mention.id !== null)
        hits.push({ at, end, id: mention.id, form: mention.kind === 'place' ? 'name' : 'body' });
      at = end - 1;
      continue;
    }
    if (token.kind !== 'word' || !/^\p{Lu}/u.test(token.text)) continue;
    const part = token.lower.replace(/-.*$/, '');
    const id = words.adjectives.get(part) ?? words.adjectives.get(part.replace(/s$/, ''));
    if (id) hits.push({ at, end: at + 1, id, form: 'adjective' });
  }
  return hits;
}

/** "Kenyan-Ugandan", "Kenya-Uganda": two places in one word, of which one at least is known; the other goes by its own word. */
function pairAt(token: Token, at: number, { adjectives, names }: PlaceWords): PlaceHit[] {
  const parts = /^\p{Lu}\p{L}+[-‑]\p{Lu}\p{L}+$/u.test(token.text) ? token.lower.split(/[-‑]/) : [];
  const ids = parts.map((part) => adjectives.get(part) ?? names.get(part) ?? null);
  if (parts.length !== 2 || ids.every((id) => id === null)) return [];
  return ids.map((id, index) => ({ at, end: at + 1, id: id ?? slug(parts[index] ?? ''), form: 'adjective' as const }));
}
