import type { OrganisationId, PersonId, PlaceId } from '../model/knowledge.ts';
import type { Span } from '../model/span.ts';
import { isNameWord, isParticle } from './label-words.ts';
import type { Referent } from './lexicon.ts';
import { type Hit, hitAt, type Scene } from './name-scene.ts';
import { joinsName, type NameToken } from './name-tokens.ts';
import { type OfficePhrase, officeAt } from './office-phrases.ts';

/** Words found to refer to something, before the page as a whole says to whom. */
export type Draft =
  | { readonly kind: 'place'; readonly span: Span; readonly id: PlaceId }
  | { readonly kind: 'organisation'; readonly span: Span; readonly id: OrganisationId }
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
  for (let at = 0; at < scene.tokens.length; ) {
    const read = personAt(scene, at) ?? plainAt(scene, at);
    if (read?.draft) drafts.push(read.draft);
    at = read ? read.to : at + 1;
  }
  return drafts;
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

/** "The Russian President, Vladimir Putin, said": the name stands between commas behind the office. */
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

type Name = Pick<PersonDraft, 'people' | 'whole' | 'written' | 'span'> & { readonly to: number };

/** A known name at a token; with a title before it also a stranger's. */
function nameAt(scene: Scene, at: number, titled: boolean): Name | null {
  const { text, tokens } = scene;
  const first = tokens[at];
  if (!first || (titled && at > 0 && !isNear(text, tokens, at - 1))) return null;
  const hit = hitAt(scene, at);
  const people = hit?.referents.filter(isPerson) ?? [];
  const others = hit?.referents.some(({ kind }) => kind === 'place' || kind === 'organisation') ?? false;
  if (hit && people.length > 0 && (!others || titled)) {
    if (namesAnInstitution(scene, hit.to)) return null;
    const whole = people.filter(({ by }) => by === 'full');
    const chosen = whole.length > 0 ? whole : people;
    const stranger = titled && whole.length === 0 ? strangerAt(scene, at) : null;
    if (stranger && stranger.to > hit.to) return stranger;
    const span = spanOf(scene, at, hit.to);
    if (!titled && chosen.length > 0 && whole.length === 0 && isCalendar(scene, at)) return null;
    const ids = [...new Set(chosen.map(({ id }) => id))];
    return { people: ids, whole: whole.length > 0, written: text.slice(span.start, span.end), span, to: hit.to };
  }
  return titled && !hit ? strangerAt(scene, at) : null;
}

const isPerson = (each: Referent): each is Extract<Referent, { kind: 'person' }> => each.kind === 'person';

/** Whether a surname that is also a month's name stands in a date: "May 31", "in May". */
function isCalendar({ text, tokens }: Scene, at: number): boolean {
  const word = tokens[at];
  if (word?.key !== 'may' && word?.key !== 'march') return false;
  const around = `${tokens[at - 1]?.key ?? ''} ${text.slice(word.end, word.end + 3)}`;
  return (
    /^(?:in|of|on|by|since|until|from|last|this|next|early|late|mid|and|to|\d+) | \d/.test(around) ||
    tokens[at - 1] === undefined
  );
}

/** Words that only a name can be, behind a title; one alone only right behind it ("President Last", "Mr Last"). */
function strangerAt(scene: Scene, at: number): Name | null {
  const { text, tokens } = scene;
  let [to, words] = [at, 0];
  while (to < tokens.length && words < 4 && (to === at || joinsWords(text, tokens, to))) {
    const token = tokens[to];
    if (!token) break;
    const word = text.slice(token.start, token.end);
    if (to > at && hitAt(scene, to)?.referents.some(({ kind }) => kind !== 'person')) break;
    const initial = words > 0 && token.upper && word.length === 1 && tokens[to + 1]?.capital;
    const joined = words > 0 && !token.capital && text.charAt(token.start - 1) === '-';
    if (initial || joined) {
      to += 1;
      continue;
    }
    if (token.capital && isNameWord(word) && !NO_NAME.test(token.key) && !token.upper && word.length > 1) words += 1;
    else if (!(words > 0 && isParticle(word) && tokens[to + 1]?.capital)) break;
    to += 1;
    if (token.possessive) break;
  }
  if (words === 0 || namesAnInstitution(scene, to)) return null;
  const span = spanOf(scene, at, to);
  return { people: [], whole: words > 1, written: text.slice(span.start, span.end), span, to };
}

/** Words of bodies and ranks that stand large behind titles. */
const NO_NAME =
  /^(?:armed|forces|directorate|board|commission|committee|department|staff|navy|army|fleet|guard|guards|troops|institution|summit|forum|executive|chamber|holding|order|address|palace|house|plenipotentiary|transcripts|aide|deputy|acting|general|emperor|prince|princess|tsar|sheikh|international|national|federal|state|public|administration|supreme|high|special|sanitary|medal|prize|award|day|year|war|victory|church|holiness|majesty|highness|excellency)$/;

const joinsWords = (text: string, tokens: readonly NameToken[], at: number): boolean => {
  const [left, right] = [tokens[at - 1], tokens[at]];
  return Boolean(left && right && joinsName(text, left, right) && !left.possessive);
};

/** Things that bear people's names. */
const INSTITUTION =
  /^(?:centre|center|street|avenue|square|university|institute|foundation|prize|award|medal|order|library|museum|theatre|theater|hospital|airport|station|stadium|bridge|park|academy|school|college|plan|doctrine|cup|palace|house|hotel|boulevard|prospekt|memorial|fund|hall|gallery|clinic|lyceum|conservatory|shipyard|plant)$/;

/** Whether the words before make the name of a thing ("… Centre", "… Street"), not of a person. */
function namesAnInstitution({ text, tokens }: Scene, to: number): boolean {
  const [last, next] = [tokens[to - 1], tokens[to]];
  return Boolean(last && next?.capital && INSTITUTION.test(next.key) && text.slice(last.end, next.start) === ' ');
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

/** Whether nothing but a space stands between a token and the next. */
function isNear(text: string, tokens: readonly NameToken[], at: number): boolean {
  const [left, right] = [tokens[at], tokens[at + 1]];
  return Boolean(
    left &&
      right &&
      !left.possessive &&
      /^\.? $/.test(text.slice(left.end, right.start)) &&
      (right.start - left.end === 1 || left.end - left.start <= 3),
  );
}

function spanOf({ tokens, text }: Scene, from: number, to: number): Span {
  const last = tokens[to - 1];
  const initial = last && tokens[to - 2]?.end === last.start - 1 && last.upper && last.end - last.start === 1;
  if (initial && text.startsWith('.', last.end)) return { start: tokens[from]?.start ?? 0, end: last.end + 1 };
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? text.length };
}
