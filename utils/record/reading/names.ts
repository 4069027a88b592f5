import type { Day } from '../model/day.ts';
import type { Office, Person, PersonId } from '../model/knowledge.ts';
import type { NameMention } from '../model/reading.ts';
import { firstEndingAfter } from '../model/span.ts';
import { pattern } from '../text/pattern.ts';
import { isNameWord, isNumeral, isRole } from './label-words.ts';
import { extendLexicon, type Lexicon } from './lexicon.ts';
import { commissionNamed } from './name-commissions.ts';
import { type Draft, draftNames, type PersonDraft } from './name-drafts.ts';
import { peopleOnPage, personMeant } from './name-evidence.ts';
import { sceneOf } from './name-scene.ts';
import { foldKey, type NameToken, nameTokens } from './name-tokens.ts';
import { countryHere, holderMeant, type Stage } from './office-holders.ts';
import type { OfficePhrase } from './office-phrases.ts';
import { keyOfTitle } from './offices.ts';
import type { Begun } from './stages.ts';
import { stateBodyOf } from './state-bodies.ts';
import { isStrangerId, STRANGER } from './strangers.ts';

/**
 * Every occurrence of a person, place or organisation outside labels: the longest span, none overlapping, no pronouns.
 * A span has no leading article and no possessive ending; office and name are one ("President of X First Last", "First Last,
 * the president of X", "Mr Last"). An office alone is the person who held it on the page's day. Adjectives of places
 * count only within offices.
 *
 * 1. Draft: words that can refer, with all that they can refer to. 2. People whom the page itself introduces by the whole
 * name join the lexicon, and the page is drafted again. 3. Names are resolved by who is on the page; then offices,
 * for which it counts whom the page names anywhere.
 */
export function spotNames(reading: Begun, lexicon: Lexicon): NameMention[] {
  const tokens = outsideLabels(nameTokens(reading.text), reading);
  const first = draftNames(sceneOf(reading.text, tokens, lexicon));
  const strangers = strangersIn(first, reading.published);
  const known = extendLexicon(lexicon, strangers);
  const drafts = known === lexicon ? first : draftNames(sceneOf(reading.text, tokens, known));
  const people = namedPeople(reading, known, drafts);
  const page = new Set([...peopleOnPage(reading, known, drafts), ...people.filter((id) => id !== null)]);
  const told = officesTold(reading, drafts, people);
  const last: PersonId[] = [];
  return drafts.flatMap((draft, at): NameMention[] => {
    const before = people[at - 1];
    if (before) last.push(before);
    const mention = mentionOf(draft, people[at] ?? null, known, reading);
    if (mention) return [mention];
    if (!isOpen(draft)) return [];
    const turn = turnAt(reading, draft.span.start);
    const aside = isAside(reading.text, draft.span.start);
    const stage = { reading, lexicon: known, page, turn, last, told, aside };
    if (draft.kind === 'state body') {
      const body = stateBodyOf(draft.title, draft.of ?? countryHere(stage), known);
      return [{ span: draft.span, kind: 'organisation' as const, ...body, by: 'name' as const }];
    }
    if (draft.kind === 'commission') {
      const name = commissionNamed(draft, stage);
      return name ? [{ span: draft.span, kind: 'organisation' as const, id: null, name, by: 'name' as const }] : [];
    }
    if (draft.kind === 'given name') {
      const id = spokenTo(draft.key, stage);
      return id ? [{ span: draft.span, kind: 'person' as const, ...named(id, known), by: 'name' as const }] : [];
    }
    const id = holderMeant(draft.office, stage);
    if (!id && !draft.office.capital) return draft.within ? [thing(draft.within, known)] : [];
    const by = draft.office.whose === 'your' ? ('relation' as const) : ('office' as const);
    return [{ span: draft.span, kind: 'person' as const, ...named(id, known), by }];
  });
}

/** What only the page as a whole resolves. */
const isOpen = (draft: Draft) =>
  draft.kind === 'office' || draft.kind === 'state body' || draft.kind === 'given name' || draft.kind === 'commission';

/** "(The Minister went on to speak of prices.)" */
function isAside(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 200), at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** The only other speaker who has that given name. */
function spokenTo(key: string, { reading, turn, lexicon }: Stage): PersonId | null {
  if (turn === null) return null;
  const own = reading.turns[turn]?.person;
  const others = reading.turns.flatMap(({ person }) => (person && person !== own ? [person] : []));
  const [only, ...more] = new Set(others.filter((id) => givenName(lexicon.names.get(id) ?? '') === key));
  return only !== undefined && more.length === 0 ? only : null;
}

const givenName = (name: string): string => foldKey(name.split(' ')[0] ?? '');

/** For each draft of a person by name, who it is. */
function namedPeople(reading: Begun, lexicon: Lexicon, drafts: readonly Draft[]): (PersonId | null)[] {
  const page = peopleOnPage(reading, lexicon, drafts);
  const last: PersonId[] = [];
  return drafts.map((draft) => {
    if (draft.kind !== 'person') return null;
    const id = personMeant(draft, page, last, lexicon, reading.published);
    if (id) last.push(id);
    return id;
  });
}

/** What a draft refers to by a name; `null` for offices and for what only the page's country tells. */
function mentionOf(draft: Draft, person: PersonId | null, lexicon: Lexicon, reading: Begun): NameMention | null {
  switch (draft.kind) {
    case 'place':
    case 'organisation':
      return thing(draft, lexicon);
    case 'new place':
      return { span: draft.span, kind: 'place', id: null, name: draft.name, by: 'name' };
    case 'new body':
      return { span: draft.span, kind: 'organisation', id: null, name: draft.name, by: 'name' };
    case 'person':
      if (person) return { span: draft.span, kind: 'person', ...named(person, lexicon), by: 'name' };
      if (!draft.titled) return null;
      return { span: draft.span, kind: 'person', id: null, name: inFull(draft.written, reading), by: 'name' };
    default:
      return null;
  }
}

function thing({ span, kind, id }: Extract<Draft, { kind: 'place' | 'organisation' }>, lexicon: Lexicon): NameMention {
  return { span, kind, id, name: lexicon.names.get(id) ?? null, by: 'name' };
}

/** A stranger's surname with the given name that title or text write before it somewhere. */
function inFull(written: string, { article, text }: Begun): string {
  if (/[^\p{L}’'-]/u.test(written)) return written;
  const words = `${article.title ?? ''} ${text}`;
  const surname = ` ${written}`;
  for (let at = words.indexOf(surname); at >= 0; at = words.indexOf(surname, at + 1)) {
    if (LETTER.test(words.charAt(at + surname.length))) continue;
    const [given] = GIVEN.exec(words.slice(Math.max(0, at - REACH), at)) ?? [];
    if (given && isNameWord(given) && !isRole(given) && !/^(?:Mr|Mrs|Ms|Miss|Dr)$/.test(given)) return given + surname;
  }
  return written;
}

/** Code units before a surname in which its given name begins. */
const REACH = 60;
const GIVEN = pattern(String.raw`(?<![\p{L}-])\p{Lu}\p{Ll}+(?:-\p{L}+)*$`, 'u');
const LETTER = pattern(String.raw`^\p{L}`, 'u');

function named(id: PersonId | null, lexicon: Lexicon): Pick<NameMention, 'id' | 'name'> {
  const name = id ? (lexicon.names.get(id) ?? null) : null;
  return { id: id !== null && isStrangerId(id) ? null : id, name };
}

/** People whom the text names in full, and the lexicon doesn't have; an office before the name they hold on the page's day. */
function strangersIn(drafts: readonly Draft[], day: Day | null): Person[] {
  const strangers = new Map<string, Person>();
  for (const { written: name, office, offices: before } of drafts.filter(isStranger)) {
    const held = strangers.get(name)?.offices ?? [];
    const last = name.split(' ').at(-1) ?? name;
    const surname = isNumeral(last) ? name : last;
    const told = office ? [...before, office] : [];
    const offices = day ? [...held, ...told.map((each) => heldOn(day, each))] : held;
    strangers.set(name, { id: `${STRANGER}${name}`, name, surname, names: [], gender: null, offices });
  }
  return [...strangers.values()];
}

/** Keys of the offices that labels and text put before or behind the names of people. */
function officesTold({ turns }: Begun, drafts: readonly Draft[], people: readonly (PersonId | null)[]) {
  const told = new Map<PersonId, string[]>();
  const tell = (id: PersonId, key: string) => told.set(id, [...(told.get(id) ?? []), key]);
  for (const { person, office } of turns) if (person && office) tell(person, keyOfTitle(office));
  for (const [at, draft] of drafts.entries()) {
    const id = people[at];
    if (id && draft.kind === 'person')
      for (const each of [draft.office, ...draft.offices]) if (each) tell(id, each.key);
  }
  return told;
}

const heldOn = (day: Day, { key, of }: OfficePhrase): Office => ({
  title: key,
  of,
  full: key,
  names: [],
  from: day,
  to: day,
});

const isStranger = (draft: Draft): draft is PersonDraft =>
  draft.kind === 'person' && draft.people.length === 0 && draft.whole;

/** The words that belong to no speaker's label. */
function outsideLabels(tokens: readonly NameToken[], { turns }: Begun): NameToken[] {
  let at = 0;
  return tokens.filter(({ start }) => {
    while (at < turns.length && (turns[at]?.label.end ?? 0) <= start) at += 1;
    const label = turns[at]?.label;
    return !label || start < label.start;
  });
}

function turnAt({ turns }: Begun, at: number): number | null {
  const next = firstEndingAfter(turns, at, ({ body }) => body.end);
  const body = turns[next]?.body;
  return body && body.start <= at ? next : null;
}
