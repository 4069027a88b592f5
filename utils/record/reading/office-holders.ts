import type { SiteName } from '../model/article.ts';
import type { OrganisationId, PersonId, PlaceId } from '../model/knowledge.ts';
import type { Turn } from '../model/reading.ts';
import type { Lexicon } from './lexicon.ts';
import type { OfficePhrase } from './office-phrases.ts';
import { meantBy } from './office-words.ts';
import { holdersOf, isHeldOn, keyOfTitle, officeOn } from './offices.ts';
import type { Begun } from './stages.ts';

/** Whose offices are meant where a site's own words give none. */
const HOME: Readonly<Record<SiteName, PlaceId | null>> = { kremlin: 'russia', tass: null, tdi: null };

/** What resolving an office looks at: the page, who is on it, and whom its words named last before the office. */
export type Stage = {
  readonly reading: Begun;
  readonly lexicon: Lexicon;
  readonly page: ReadonlySet<PersonId>;
  /** Index of the turn that the words stand in; `null` in narration. */
  readonly turn: number | null;
  readonly last: readonly PersonId[];
  /** Whether the words stand in brackets: in a turn the page's own words about who speaks. */
  readonly aside: boolean;
  /** Keys of the offices that the page itself gives to people, wherever it names them. */
  readonly told: ReadonlyMap<PersonId, readonly string[]>;
};

/** The person who held the named office on the page's day, `null` where the page and the knowledge leave it open. */
export function holderMeant(office: OfficePhrase, stage: Stage): PersonId | null {
  if (office.past) return null;
  if (office.whose === 'addressed') return addressed(office.key, stage);
  if (office.of) return oneOf(office.key, office.of, stage);
  if (office.whose === 'your') return ofCountry(office.key, countryOf(otherSpeaker(stage), stage), stage);
  const turn = stage.turn === null ? null : stage.reading.turns[stage.turn];
  const holder = ofCountry(office.key, (turn && countryOf(turn.person, stage)) ?? homeOf(stage), stage);
  // Whom the page names comes before whom it doesn't.
  if (!turn) return (isHere(holder, stage) ? holder : lastHolder(office.key, stage)) ?? holder;
  if (stage.aside && turn.person && holds(turn.person, office.key, stage)) return turn.person;
  if (holder && holder !== turn.person && (isHere(holder, stage) || speakers(stage.reading.turns).length > 2))
    return holder;
  const other = addressed(office.key, stage);
  if (other || holder === turn.person) return other ?? (holder ? null : lastHolder(office.key, stage));
  return holder ?? lastHolder(office.key, stage);
}

const isHere = (id: PersonId | null, { page }: Stage): boolean => id !== null && page.has(id);

const homeOf = ({ reading }: Stage): PlaceId | null => (reading.article.site ? HOME[reading.article.site] : null);

/** The country whose Government is meant by "the Government": the speaker's, else the site's. */
export function countryHere(stage: Stage): PlaceId | null {
  const { places } = stage.lexicon;
  const speaker = stage.turn === null ? null : stage.reading.turns[stage.turn]?.person;
  const own = places.get(countryOf(speaker ?? null, stage) ?? '');
  const country = own?.kind === 'country' ? own : places.get(own?.in ?? '');
  return country?.kind === 'country' ? country.id : homeOf(stage);
}

function ofCountry(key: string, country: PlaceId | OrganisationId | null, stage: Stage): PersonId | null {
  return country && key !== 'chairman' && key !== 'head' ? oneOf(key, country, stage) : null;
}

/** The only holder, or of several the only one who is on the page; of a page without a day the only one there who ever was. */
function oneOf(key: string, of: PlaceId | OrganisationId, { lexicon, reading, page }: Stage): PersonId | null {
  if (reading.published === null) {
    const ever = meantBy(key).flatMap((each) => lexicon.offices.holders.get(`${each}|${of}`) ?? []);
    const [only, ...more] = new Set(ever.map(({ person }) => person.id).filter((id) => page.has(id)));
    return only !== undefined && more.length === 0 ? only : null;
  }
  const held = holdersOf(lexicon.offices, key, of, reading.published);
  if (held.length <= 1) return held[0]?.person.id ?? null;
  const here = held.filter(({ person }) => page.has(person.id));
  return here.length === 1 ? (here[0]?.person.id ?? null) : null;
}

/** Whom the words named last among those who hold such an office. */
function lastHolder(key: string, stage: Stage): PersonId | null {
  return stage.last.findLast((id) => holds(id, key, stage)) ?? null;
}

function holds(id: PersonId, key: string, { lexicon, reading, told }: Stage): boolean {
  const day = reading.published;
  const keys = meantBy(key);
  const offices = lexicon.offices.people.get(id)?.offices ?? [];
  const held = offices.filter((office) => day !== null && isHeldOn(office, day)).map(({ title }) => keyOfTitle(title));
  return [...held, ...(told.get(id) ?? [])].some((each) => keys.includes(each) || isShortFor(key, each));
}

/** Whether a title can stand for a longer one: "the Minister" for "Minister of Trade", not for "Prime Minister" or a deputy. */
function isShortFor(key: string, held: string): boolean {
  const words = held.split(' ');
  if (!SHORT.test(key) || words.some((word) => /^(?:prime|acting)$/.test(word))) return false;
  return words.includes(key) && !words.includes('deputy');
}

const SHORT =
  /^(?:minister|governor|mayor|ambassador|commander|secretary|director|rector|chancellor|patriarch|king|speaker|commissioner|envoy|representative|general|prosecutor)$/;

/** "Mr President": among the others who speak, else who are on the page, the only one of that office; of several one's own country's, else the site's, else who spoke last before. */
function addressed(key: string, stage: Stage): PersonId | null {
  const { turns } = stage.reading;
  const own = stage.turn === null ? null : (turns[stage.turn]?.person ?? null);
  const speaking = speakers(turns).filter((id) => id !== own && holds(id, key, stage));
  const others = speaking.length > 0 ? speaking : [...stage.page].filter((id) => id !== own && holds(id, key, stage));
  if (others.length <= 1) return others[0] ?? (stage.turn === null ? lastHolder(key, stage) : null);
  const at = stage.turn ?? turns.length;
  const before = turns.slice(0, at).findLast(({ person }) => person !== null && others.includes(person))?.person;
  const host = [countryOf(own, stage), homeOf(stage)].map((country) => ofCountry(key, country, stage));
  return host.find((id) => id !== null && others.includes(id)) ?? before ?? null;
}

const speakers = (turns: readonly Turn[]): PersonId[] => [
  ...new Set(turns.flatMap(({ person }) => (person ? [person] : []))),
];

/** The other one of two who speak. */
function otherSpeaker({ reading, turn }: Stage): PersonId | null {
  const own = turn === null ? null : (reading.turns[turn]?.person ?? null);
  const others = speakers(reading.turns).filter((id) => id !== own);
  return own && others.length === 1 ? (others[0] ?? null) : null;
}

/** What a person's office of that day is of. */
function countryOf(id: PersonId | null, { lexicon, reading }: Stage): PlaceId | OrganisationId | null {
  const person = id ? lexicon.offices.people.get(id) : null;
  return (person && reading.published && officeOn(person, reading.published)?.of) || null;
}
