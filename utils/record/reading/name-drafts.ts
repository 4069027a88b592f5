import type { Office, OrganisationId, PersonId, PlaceId } from '../model/knowledge.ts';
import type { Span } from '../model/span.ts';
import { isGivenName } from './given-names.ts';
import {
  afterBody,
  afterComma,
  between,
  endOfOffice,
  goesOnSmall,
  HONORIFIC,
  remitEnd,
  standsAlone,
} from './name-around.ts';
import { nameAt } from './name-at.ts';
import { bareHeadAt, bodyAt, calledBodyAt, endOfKnown, headsIn, shortFormBehind } from './name-bodies.ts';
import { type Commission, commissionAt } from './name-commissions.ts';
import { beginsOtherName, placeOfAt, spotAt } from './name-places.ts';
import { type Hit, hitAt, isNear, type Scene, spanOf } from './name-scene.ts';
import { isPluralOffice, officesAt } from './office-pairs.ts';
import { type OfficePhrase, officeAt } from './office-phrases.ts';
import { isHighest, isPart, officeWord } from './office-words.ts';
import { keyOfTitle } from './offices.ts';
import { type StateBody, stateBodyAt } from './state-bodies.ts';
import { isStrangerId } from './strangers.ts';

/** Words found to refer to something, before the page as a whole says to whom. */
export type Draft =
  | { readonly kind: 'place'; readonly span: Span; readonly id: PlaceId }
  | { readonly kind: 'organisation'; readonly span: Span; readonly id: OrganisationId }
  | { readonly kind: 'new place'; readonly span: Span; readonly name: string }
  | { readonly kind: 'new body'; readonly span: Span; readonly name: string }
  | ({ readonly kind: 'state body' } & StateBody)
  | PersonDraft
  | OfficeDraft
  | ({ readonly kind: 'commission' } & Commission)
  /** A given name by which somebody is spoken to. */
  | { readonly kind: 'given name'; readonly span: Span; readonly key: string };

export type PersonDraft = {
  readonly kind: 'person';
  readonly span: Span;
  /** Whoever the words can mean, by the whole name or by the surname alone. */
  readonly people: readonly PersonId[];
  readonly whole: boolean;
  /** "Mr", or an office: the words are a person's name for certain. */
  readonly titled: boolean;
  readonly office: OfficePhrase | null;
  /** Offices before that one: "Deputy Prime Minister and Minister of Trade First Last". */
  readonly offices: readonly OfficePhrase[];
  /** The name as written, without what is around it. */
  readonly written: string;
};

/** An office without a name. */
export type OfficeDraft = {
  readonly kind: 'office';
  readonly span: Span;
  readonly office: OfficePhrase;
  /** The place or body in it, not where an adjective gives it. */
  readonly within: Extract<Draft, { readonly kind: 'place' | 'organisation' }> | null;
};

type Read = { readonly draft: Draft | null; readonly to: number };

/** All drafts of a text in reading order, none overlapping; at each word what reaches furthest. */
export function draftNames(scene: Scene): Draft[] {
  const drafts: Draft[] = [];
  const short = new Map<string, string>();
  const heads = new Map<string, Draft>();
  for (let at = 0; at < scene.tokens.length; ) {
    if (beginsNothing(scene, at)) {
      at += 1;
      continue;
    }
    const pair = officesAt(scene, at);
    if (pair) {
      drafts.push(...pair.offices.map((office) => officeDraft(scene, office)));
      at = pair.to;
      continue;
    }
    const read =
      ownedAt(scene, drafts.at(-1), at) ??
      personAt(scene, at) ??
      stateAt(scene, at) ??
      sharedAt(scene, at) ??
      newBodyAt(scene, at) ??
      newPlaceAt(scene, at) ??
      plainAt(scene, at) ??
      shortAt(scene, at, short) ??
      againAt(scene, at, heads) ??
      givenAt(scene, at);
    if (read?.draft?.kind === 'new body') {
      const { name, span } = read.draft;
      short.set(shortFormBehind(scene, span) ?? '', name);
      if (isOneWord(name)) short.set(name, name);
    }
    if (read?.draft?.kind === 'new body' || read?.draft?.kind === 'organisation')
      for (const key of headsIn(scene, at, read.to)) heads.set(key, read.draft);
    const draft = read?.draft && madeOf(scene, drafts.at(-1), read.draft);
    if (draft) drafts.push(draft.kind === 'person' ? withOwner(scene, drafts, draft) : draft);
    at = read ? read.to : at + 1;
  }
  return drafts;
}

/** A body that goes by one word, once it was called a company or the like. */
const isOneWord = (name: string): boolean => !/[^\p{L}]/u.test(name);

/** Whether a word is one of the many that no name begins with: told quickly, since every word is asked. */
function beginsNothing(scene: Scene, at: number): boolean {
  const word = scene.tokens[at];
  if (!word || word.capital || word.key.charCodeAt(0) > 0x400) return false;
  if (/^inter(?:governmental)?$/.test(word.key)) return false;
  return officeWord(word.key) === null && !isPluralOffice(word.key) && hitAt(scene, at) === null;
}

/** "Thank you, Viktor." */
function givenAt(scene: Scene, at: number): Read | null {
  const { tokens, text } = scene;
  const word = tokens[at];
  if (!word?.capital || !isGivenName(word.key)) return null;
  const spoken =
    tokens[at - 1]?.key === 'dear' || /[,.!?:]\s*$/.test(text.slice(Math.max(0, word.start - 2), word.start));
  if (!spoken || !/^[,.!?]/.test(text.slice(word.end))) return null;
  return { draft: { kind: 'given name', span: spanOf(scene, at, at + 1), key: word.key }, to: at + 1 };
}

/** "the Committee": the body of such a name that was spoken of last. */
function againAt(scene: Scene, at: number, heads: ReadonlyMap<string, Draft>): Read | null {
  const meant = heads.get(bareHeadAt(scene, at) ?? '');
  return meant ? { draft: { ...meant, span: spanOf(scene, at, at + 1) }, to: at + 1 } : null;
}

/** A body by the short form that the page gave it. */
function shortAt(scene: Scene, at: number, short: ReadonlyMap<string, string>): Read | null {
  const span = spanOf(scene, at, at + 1);
  const words = scene.text.slice(span.start, span.end);
  const name = words === '' ? undefined : short.get(words);
  return name === undefined ? null : { draft: { kind: 'new body', span, name }, to: at + 1 };
}

function stateAt(scene: Scene, at: number): Read | null {
  const body = stateBodyAt(scene, at);
  return body && { draft: { kind: 'state body', ...body }, to: body.to };
}

function sharedAt(scene: Scene, at: number): Read | null {
  const commission = commissionAt(scene, at);
  return commission && { draft: { kind: 'commission', ...commission }, to: commission.to };
}

function newBodyAt(scene: Scene, at: number): Read | null {
  const body = bodyAt(scene, at) ?? calledBodyAt(scene, at);
  return body && { draft: { kind: 'new body', span: body.span, name: body.name }, to: body.to };
}

function newPlaceAt(scene: Scene, at: number): Read | null {
  const stated = placeOfAt(scene, at);
  if (stated) return { draft: { kind: 'place', span: stated.span, id: stated.id }, to: stated.to };
  const spot = spotAt(scene, at);
  return spot && { draft: { kind: 'new place', span: spot.span, name: spot.name }, to: spot.to };
}

/** A person or an office: [Mr] [office] [name] [, office]. */
function personAt(scene: Scene, at: number): Read | null {
  const { tokens, text } = scene;
  const first = tokens[at];
  if (!first) return null;
  const honorific = HONORIFIC.has(first.key) && (first.capital || first.key.charCodeAt(0) > 0x400);
  const from = honorific ? at + 1 : at;
  if (honorific && !isNear(text, tokens, at)) return null;
  const ranked = rankedAt(scene, at);
  if (ranked) return ranked;
  const office = officeAt(scene, from, honorific);
  if (office) return withOffice(scene, at, office, honorific);
  const name = nameAt(scene, from, honorific);
  if (!name) return null;
  const draft = { kind: 'person' as const, ...name, titled: honorific, office: null, offices: [] };
  return withApposition(scene, at, draft, name.to);
}

/** Ranks and dignities that stand before a name and belong to it, of one country or none. */
const RANK =
  /^(?:academician|professor|general|colonel|lieutenant|major|captain|admiral|marshal|senator|cardinal|metropolitan|archbishop|bishop|rabbi|mufti|dr)$/;

/** "Lieutenant General First Last". */
function rankedAt(scene: Scene, at: number): Read | null {
  const { tokens, text } = scene;
  let to = at;
  while (tokens[to]?.capital && RANK.test(tokens[to]?.key ?? '') && isNear(text, tokens, to)) to += 1;
  const name = to === at ? null : nameAt(scene, to, true);
  if (!name || (name.people.length === 0 && !name.whole)) return null;
  const draft = { kind: 'person' as const, ...name, titled: name.whole, office: null, offices: [] };
  return { draft: { ...draft, span: spanOf(scene, at, name.to) }, to: name.to };
}

const officeDraft = (scene: Scene, office: OfficePhrase): OfficeDraft => ({
  kind: 'office',
  span: spanOf(scene, office.from, office.to),
  office,
  within: namedOwner(scene, office),
});

function withOffice(scene: Scene, at: number, office: OfficePhrase, honorific: boolean): Read | null {
  const near = nameAt(scene, office.to, true);
  const bare = near !== null && near.people.length === 0 && !near.whole && (office.of !== null || !office.capital);
  const bracketed = bare || near ? null : inBrackets(scene, office);
  if (bracketed) return bracketed;
  const name = bare ? null : (near ?? afterComma(scene, office) ?? afterBody(scene, office));
  const from = honorific ? at : office.from;
  const chain = name || honorific ? null : chainedTo(scene, office);
  if (chain) return chain;
  if (!name) {
    if (office.of === null && !honorific && !standsAlone(scene, office)) return null;
    const phrase = honorific ? { ...office, whose: 'addressed' as const } : office;
    const within = namedOwner(scene, office);
    if (office.role) return { draft: within, to: office.to };
    const to = remitEnd(scene, office);
    return { draft: { kind: 'office', span: spanOf(scene, from, to), office: phrase, within }, to };
  }
  return {
    draft: {
      kind: 'person',
      span: spanOf(scene, from, name.to),
      people: name.people,
      whole: name.whole,
      written: name.written,
      titled: true,
      office,
      offices: [],
    },
    to: name.to,
  };
}

/** "the Governor [First Last]": who it is, put in by the page. */
function inBrackets(scene: Scene, office: OfficePhrase): Read | null {
  if (between(scene, office.to) !== ' [') return null;
  const name = nameAt(scene, office.to, false);
  const last = name && scene.tokens[name.to - 1];
  if (!name?.whole || !last || !scene.text.startsWith(']', last.end)) return null;
  const span = { start: spanOf(scene, office.from, office.to).start, end: last.end + 1 };
  return { draft: { ...name, kind: 'person', span, titled: true, office, offices: [] }, to: name.to };
}

/** "Deputy Prime Minister and Minister of Trade First Last", "Deputy Prime Minister – Chief of Staff First Last": one person's offices, not two people. */
function chainedTo(scene: Scene, office: OfficePhrase): Read | null {
  const { tokens, lexicon } = scene;
  if (!office.capital || isHighest(office.key)) return null;
  const from = tokens[office.to]?.key === 'and' ? office.to + 1 : office.to;
  if (from === office.to && !/^ [–—-] $/.test(between(scene, from))) return null;
  const next = officeAt(scene, from, false);
  const read = next?.capital ? withOffice(scene, from, next, false) : null;
  if (read?.draft?.kind !== 'person') return null;
  const { draft } = read;
  const held = draft.people.flatMap((id) => lexicon.offices.people.get(id)?.offices ?? []);
  const isOf = ({ title }: Office) => keyOfTitle(title) === office.key || /\bdeputy\b/.test(office.key);
  if (draft.people.length > 0 && !held.some(isOf)) return null;
  const span = { start: spanOf(scene, office.from, office.to).start, end: draft.span.end };
  return { draft: { ...draft, span, offices: [office, ...draft.offices] }, to: read.to };
}

/** "Uplands Bank Chairman First Last": a body or place right before an office is what the office is of. */
function withOwner(scene: Scene, drafts: Draft[], draft: PersonDraft): PersonDraft {
  const { office, span } = draft;
  const before = drafts.at(-1);
  if (!office || office.owner) return draft;
  if (!before || !isOwner(scene, before, span.start)) return withUnknown(scene, draft);
  if (isHighest(office.key) && /place$/.test(before.kind)) return draft;
  drafts.pop();
  return { ...draft, span: { start: before.span.start, end: span.end } };
}

/** "the shipyard’s owner STX CEO First Last": large words that nobody knows, right before an office. */
function withUnknown(scene: Scene, draft: PersonDraft): PersonDraft {
  const { office, span } = draft;
  if (!office || isHighest(office.key) || office.whose !== null) return draft;
  let from = office.from;
  while (from > office.from - 4 && isUnknownName(scene, from - 1)) from -= 1;
  const first = scene.tokens[from];
  // A large letter means nothing at the start of a sentence.
  const begins = !/[\p{L},] $/u.test(scene.text.slice(0, first?.start).slice(-2));
  if (!first || from === office.from || (begins && (office.from - from < 2 || OPENS.test(first.key)))) return draft;
  return { ...draft, span: { start: first.start, end: span.end } };
}

/** Whether a word is a large one that nobody knows and no part of an office, with nothing between it and the next. */
function isUnknownName(scene: Scene, at: number): boolean {
  const word = scene.tokens[at];
  if (!word?.capital || word.possessive || !isNear(scene.text, scene.tokens, at) || hitAt(scene, at)) return false;
  if (!/^\p{Script=Latin}/u.test(word.key) || isGivenName(word.key) || UNNAMED.test(word.key)) return false;
  return officeWord(word.key) === null;
}

const OPENS =
  /^(?:the|a|an|in|at|on|by|with|for|and|but|as|to|of|from|then|when|after|before|also|today|yesterday|later|earlier|now|this|that|our|your|his|her|their|my|i)$/;
/** Large words before an office that are an address or a rank, or part of another office. */
const UNNAMED =
  /^(?:comrade|dear|mr|mrs|ms|dr|his|her|excellency|holiness|highness|majesty|royal|great|grand|holy|saint|st|then|new|former|senior|regional|municipal|republican|academician|professor|colonel|lieutenant|major|captain|army|admiral|marshal|plenipotentiary|rear|hereditary|honorary|artistic|founding|founder|editor|member|members|duma|party|i)$/;

/** Whether a body or place ends right before some words. */
const isOwner = ({ text }: Scene, before: Draft, start: number): boolean =>
  before.kind !== 'person' && before.kind !== 'office' && /^(?:['’]s?)? $/.test(text.slice(before.span.end, start));

/** "Security Council Secretary First Last": behind a body a word that alone is no office is one. */
function ownedAt(scene: Scene, before: Draft | undefined, at: number): Read | null {
  const word = scene.tokens[at];
  if (!before || !word?.capital || !isPart(word.key) || !isOwner(scene, before, word.start)) return null;
  const office = officeAt(scene, at, true);
  const read = office && withOffice(scene, at, office, false);
  return read?.draft?.kind === 'person' ? read : null;
}

/** "appointed First Last Governor of X": right behind a name an office is what somebody becomes, and only its place is spoken of. */
function madeOf(scene: Scene, before: Draft | undefined, draft: Draft): Draft | null {
  if (draft.kind !== 'office' || before?.kind !== 'person') return draft;
  return scene.text.slice(before.span.end, draft.span.start) === ' ' ? draft.within : draft;
}

function namedOwner(scene: Scene, { owner }: OfficePhrase): OfficeDraft['within'] {
  const byAdjective = owner && hitAt(scene, owner.from)?.referents.every(({ kind }) => kind === 'adjective');
  return owner && !byAdjective ? { kind: owner.kind, id: owner.id, span: spanOf(scene, owner.from, owner.to) } : null;
}

/** "Ada Lovelace, the president of X": the office behind the name belongs to it, unless another name follows it. */
function withApposition(scene: Scene, at: number, draft: PersonDraft, to: number): Read {
  const plain = { draft: { ...draft, span: spanOf(scene, at, to) }, to };
  if (!draft.whole || !/^,\s$/.test(between(scene, to))) return plain;
  const from = scene.tokens[to]?.key === 'the' ? to + 1 : to;
  const office = officeAt(scene, from, false);
  if (!office || nameAt(scene, office.to, true)) return plain;
  const people = scene.lexicon.offices.people;
  const offices = draft.people.flatMap((id) => people.get(id)?.offices ?? []);
  const holds = office.of !== null && offices.some(({ of }) => of === office.of) && !goesOnSmall(scene, office.to);
  const isUnknown = draft.people.every((id) => isStrangerId(id)) || offices.length === 0;
  const end = holds ? office.to : isUnknown && !office.role ? endOfOffice(scene, office) : null;
  return end === null ? plain : { draft: { ...draft, office, span: spanOf(scene, at, end) }, to: end };
}

/** A place or an organisation. */
function plainAt(scene: Scene, at: number): Read | null {
  const hit = hitAt(scene, at);
  if (!hit) return null;
  const found =
    hit.referents.find(({ kind }) => kind === 'organisation') ?? hit.referents.find(({ kind }) => kind === 'place');
  if (!found || found.kind === 'title' || found.kind === 'person' || found.kind === 'adjective') {
    return { draft: null, to: hit.referents.some(({ kind }) => kind === 'adjective') ? hit.to : at + 1 };
  }
  if (found.kind === 'place' && beginsOtherName(scene, hit)) return { draft: null, to: hit.to };
  const end = found.kind === 'organisation' ? endOfKnown(scene, hit.to) : hit.to;
  const span = spanOf(scene, hit.from, end);
  if (/[$€£]/.test(scene.text.charAt(span.end))) return { draft: null, to: hit.to };
  const acting = found.kind === 'place' ? bodyBehind(scene, hit, found.id) : null;
  if (acting) return { draft: { kind: 'organisation', span, id: acting }, to: hit.to };
  return { draft: { kind: found.kind, span, id: found.id } as Draft, to: end };
}

const WHERE = new Set('in at to from near inside outside into around of through в из около'.split(' '));

/** What somebody does, behind the name of a residence that acts. */
const ACTS =
  /^(?:said|says|told|tells|has|had|have|will|would|is|was|are|does|did|sees|saw|knows|knew|thinks|thought|makes|made|takes|took|press|position|\p{Ll}+(?:ed|es|ts|ns|ks))$/u;

/** The body that is called by its residence, where that acts: not "in the Kremlin", "the Moscow Kremlin", "a White House tour". */
function bodyBehind({ lexicon, text, tokens }: Scene, hit: Hit, id: PlaceId): OrganisationId | null {
  const body = `the-${id}`;
  if (!lexicon.names.has(body)) return null;
  const [last, next] = [tokens[hit.to - 1], tokens[hit.to]];
  const from = tokens[hit.from - 1]?.key === 'the' ? hit.from - 1 : hit.from;
  const [before, farther] = [tokens[from - 1], tokens[from - 2]];
  if (before?.key === 'by' || `${farther?.key} ${before?.key}` === 'according to') return body;
  if (before && (WHERE.has(before.key) || (before.capital && isNear(text, tokens, from - 1)))) return null;
  const acts = next !== undefined && ACTS.test(next.key) && text.slice(last?.end, next.start) === ' ';
  return last?.possessive || acts ? body : null;
}
