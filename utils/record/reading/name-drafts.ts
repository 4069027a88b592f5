import type { OrganisationId, PersonId, PlaceId } from '../model/knowledge.ts';
import type { Span } from '../model/span.ts';
import { type Name, nameAt } from './name-at.ts';
import { bodyAt, shortFormBehind } from './name-bodies.ts';
import { type Hit, hitAt, isNear, type Scene, spanOf } from './name-scene.ts';
import { type OfficePhrase, officeAt } from './office-phrases.ts';

/** Words found to refer to something, before the page as a whole says to whom. */
export type Draft =
  | { readonly kind: 'place'; readonly span: Span; readonly id: PlaceId }
  | { readonly kind: 'organisation'; readonly span: Span; readonly id: OrganisationId }
  | { readonly kind: 'body'; readonly span: Span; readonly name: string | null }
  | PersonDraft
  | OfficeDraft;

export type PersonDraft = {
  readonly kind: 'person';
  readonly span: Span;
  /** Whoever the words can mean, by the whole name or by the surname alone. */
  readonly people: readonly PersonId[];
  readonly whole: boolean;
  /** "Mr", or an office: the words are a person's name for certain. */
  readonly titled: boolean;
  readonly office: OfficePhrase | null;
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
  const short = new Map<string, string | null>();
  for (let at = 0; at < scene.tokens.length; ) {
    const read = personAt(scene, at) ?? newBodyAt(scene, at) ?? plainAt(scene, at) ?? shortAt(scene, at, short);
    if (read?.draft?.kind === 'body') short.set(shortFormBehind(scene, read.draft.span) ?? '', read.draft.name);
    if (read?.draft) drafts.push(read.draft);
    at = read ? read.to : at + 1;
  }
  return drafts;
}

/** A body by the short form that the page gave it. */
function shortAt(scene: Scene, at: number, short: ReadonlyMap<string, string | null>): Read | null {
  const span = spanOf(scene, at, at + 1);
  const words = scene.text.slice(span.start, span.end);
  const name = words === '' ? undefined : short.get(words);
  return name === undefined ? null : { draft: { kind: 'body', span, name }, to: at + 1 };
}

function newBodyAt(scene: Scene, at: number): Read | null {
  const body = bodyAt(scene, at);
  return body && { draft: { kind: 'body', span: body.span, name: body.name }, to: body.to };
}

const HONORIFIC = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'messrs',
  'господин',
  'госпожа',
  'господину',
  'господина',
  'господином',
]);

/** A person or an office: [Mr] [office] [name] [, office]. */
function personAt(scene: Scene, at: number): Read | null {
  const { tokens, text } = scene;
  const first = tokens[at];
  if (!first) return null;
  const honorific = HONORIFIC.has(first.key) && (first.capital || first.key.charCodeAt(0) > 0x400);
  const from = honorific ? at + 1 : at;
  if (honorific && !isNear(text, tokens, at)) return null;
  const office = officeAt(scene, from, honorific);
  if (office) return withOffice(scene, at, office, honorific);
  const name = nameAt(scene, from, honorific);
  if (!name) return null;
  const draft = { kind: 'person' as const, ...name, titled: honorific, office: null };
  return withApposition(scene, at, draft, name.to);
}

function withOffice(scene: Scene, at: number, office: OfficePhrase, honorific: boolean): Read | null {
  const near = nameAt(scene, office.to, true);
  const bare = near !== null && near.people.length === 0 && !near.whole && (office.of !== null || !office.capital);
  const name = bare ? null : (near ?? afterComma(scene, office) ?? afterBody(scene, office));
  const from = honorific ? at : office.from;
  if (!name) {
    if (office.of === null && !honorific && !standsAlone(scene, office)) return null;
    const phrase = honorific ? { ...office, whose: 'addressed' as const } : office;
    const within = namedOwner(scene, office);
    if (office.role) return { draft: within, to: office.to };
    return { draft: { kind: 'office', span: spanOf(scene, from, office.to), office: phrase, within }, to: office.to };
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
    },
    to: name.to,
  };
}

function namedOwner(scene: Scene, { owner }: OfficePhrase): OfficeDraft['within'] {
  const byAdjective = owner && hitAt(scene, owner.from)?.referents.every(({ kind }) => kind === 'adjective');
  return owner && !byAdjective ? { kind: owner.kind, id: owner.id, span: spanOf(scene, owner.from, owner.to) } : null;
}

/** Whether a title alone refers to its holder: "the Prime Minister", "your Minister"; not "as President". Russian has no articles. */
function standsAlone({ tokens }: Scene, { from, whose, key, capital }: OfficePhrase): boolean {
  const russian =
    (tokens[from]?.key.charCodeAt(0) ?? 0) > 0x400 && !/^(?:head|director|secretary|leader|chairman)$/.test(key);
  if (!capital) return false;
  return whose !== null || russian || tokens[from - 1]?.key === 'the';
}

const SMALL = new Set(['of', 'the', 'and', 'for', 'on']);

/** "Chief of the General Staff First Last": the whole name stands behind a body that nobody has told of. */
function afterBody(scene: Scene, office: OfficePhrase): Name | null {
  const { text, tokens } = scene;
  if (!office.capital || office.of !== null || tokens[office.to]?.key !== 'of') return null;
  for (let at = office.to + 1; at < Math.min(office.to + 12, tokens.length); at += 1) {
    const token = tokens[at];
    if (!token || !isNear(text, tokens, at - 1) || !(token.capital || SMALL.has(token.key))) return null;
    const name = at > office.to + 1 ? nameAt(scene, at, false) : null;
    if (name?.whole) return name;
  }
  return null;
}

/** "The Ugandan President, Yoweri Museveni, said": the name stands between commas behind the office. */
function afterComma(scene: Scene, office: OfficePhrase): Name | null {
  const [last, next] = [scene.tokens[office.to - 1], scene.tokens[office.to]];
  if (!last || !next || office.of === null || !/^,\s$/.test(between(scene, office.to))) return null;
  const name = nameAt(scene, HONORIFIC.has(next.key) ? office.to + 1 : office.to, false);
  if (!name?.whole) return null;
  const held = scene.lexicon.offices.people;
  const holds = name.people.some((id) => held.get(id)?.offices.some(({ of }) => of === office.of));
  return holds && !officeAt(scene, office.to, false) ? name : null;
}

/** "Ada Lovelace, the president of X": the office behind the name belongs to it, unless another name follows it. */
function withApposition(scene: Scene, at: number, draft: PersonDraft, to: number): Read {
  const plain = { draft: { ...draft, span: spanOf(scene, at, to) }, to };
  if (!draft.whole || !/^,\s$/.test(between(scene, to))) return plain;
  const from = scene.tokens[to]?.key === 'the' ? to + 1 : to;
  const office = officeAt(scene, from, false);
  if (!office || office.of === null || nameAt(scene, office.to, true)) return plain;
  const people = scene.lexicon.offices.people;
  const holds = draft.people.some((id) => people.get(id)?.offices.some(({ of }) => of === office.of));
  return holds ? { draft: { ...draft, office, span: spanOf(scene, at, office.to) }, to: office.to } : plain;
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
  const span = spanOf(scene, hit.from, hit.to);
  if (/[$€£]/.test(scene.text.charAt(span.end))) return { draft: null, to: hit.to };
  const acting = found.kind === 'place' ? bodyBehind(scene, hit, found.id) : null;
  if (acting) return { draft: { kind: 'organisation', span, id: acting }, to: hit.to };
  return { draft: { kind: found.kind, span, id: found.id } as Draft, to: hit.to };
}

const WHERE = new Set([
  'in',
  'at',
  'to',
  'from',
  'near',
  'inside',
  'outside',
  'into',
  'around',
  'of',
  'through',
  'в',
  'из',
  'около',
]);

/** The body that is called by its residence, where the words don't stand for the place itself ("in the Kremlin", "to the White House"). */
function bodyBehind({ lexicon, text, tokens }: Scene, hit: Hit, id: PlaceId): OrganisationId | null {
  const body = lexicon.names.get(`the-${id}`) ? `the-${id}` : null;
  if (!body) return null;
  if (/^, \p{Lu}/u.test(text.slice(tokens[hit.to - 1]?.end ?? 0))) return null;
  const before = tokens[hit.from - 1]?.key === 'the' ? tokens[hit.from - 2] : tokens[hit.from - 1];
  return before && WHERE.has(before.key) ? null : body;
}

const between = ({ text, tokens }: Scene, at: number): string =>
  text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? text.length);
