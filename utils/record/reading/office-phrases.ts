import type { OrganisationId, PlaceId } from '../model/knowledge.ts';
import type { Referent } from './lexicon.ts';
import { hitAt, type Scene } from './name-scene.ts';
import type { NameToken } from './name-tokens.ts';
import { isHighest, isPart, isRemit, officeWord, takesRemit, titleKey } from './office-words.ts';

/** Words that name an office: "Russian President", "Prime Minister of Armenia", "the Deputy Prime Minister". */
export type OfficePhrase = {
  /** Tokens `[from, to)`; no leading article. */
  readonly from: number;
  readonly to: number;
  /** The title in the one form for all its wordings. */
  readonly key: string;
  /** The place or body that the words themselves give. */
  readonly of: PlaceId | OrganisationId | null;
  /** Where the words name that place or body: what is left to refer to when the holder stays unknown. */
  readonly owner: Owner | null;
  /** Whose it is where a word says so: "your", "our", or the one spoken to ("Mr President"). */
  readonly whose: 'your' | 'our' | 'addressed' | null;
  /** Held no longer or not yet: "former", "ex-". */
  readonly past: boolean;
  /** A post that somebody is given, not somebody who holds it: "as President", "the post of Prime Minister". */
  readonly role: boolean;
  readonly capital: boolean;
};

/** The office that words beginning at a token name, or `null`. */
export function officeAt(scene: Scene, at: number, vocative: boolean): OfficePhrase | null {
  if (vocative) {
    const title = titleAt(scene, at, true);
    return title ? phrase(scene, at, title, null) : null;
  }
  const owner = ownerAt(scene, at);
  const title = titleAt(scene, owner ? owner.to : at, owner !== null);
  if (owner && title && !owner.adjective && isHighest(title.key) && isTown(scene, owner.id)) return null;
  if (!title || (owner && !isSpaced(scene, owner.to))) return null;
  if (owner && !owner.adjective && remitOf(scene, title.to, title.key, false)) return null;
  const of = remitOf(scene, title.to, title.key, owner !== null);
  // "Ambassador of Ruritania to Graustark"
  const sent = of && tokensAt(scene, of.to) === 'to' ? remitOf(scene, of.to, title.key, true) : null;
  return phrase(scene, at, of ? { ...title, to: (sent ?? of).to } : title, owner ?? of);
}

const tokensAt = ({ tokens }: Scene, at: number): string => tokens[at]?.key ?? '';

function phrase(scene: Scene, from: number, title: Title, owner: Owner | null): OfficePhrase {
  const { tokens } = scene;
  const before = tokens[from - 1]?.key ?? '';
  const whose = before === 'your' ? 'your' : before === 'our' || before === 'my' ? 'our' : null;
  const capital = tokens[title.from]?.capital ?? false;
  const of = owner?.id ?? null;
  return {
    from,
    to: title.to,
    key: title.key,
    of,
    owner,
    whose,
    past: PAST.has(before) || isElect(scene, title.to),
    role: isRole(tokens, from),
    capital,
  };
}

/** "President-elect": not in office yet. */
const isElect = ({ text, tokens }: Scene, to: number): boolean =>
  tokens[to]?.key === 'elect' && /^[-‑]$/.test(text.slice(tokens[to - 1]?.end, tokens[to]?.start));

/** Words before "of" or "as" that make an office a post: "the post of", "was elected as the". */
const GIVEN =
  /^(?:post|position|office|job|duties|role|candidate|candidacy|title|rank|serv\w+|appoint\w*|elect\w*|nominat\w+|work\w*|act\w*|inaugurat\w+|sworn|confirm\w*|reappoint\w*|re)$/;

function isRole(tokens: readonly NameToken[], from: number): boolean {
  const at = tokens[from - 1]?.key === 'the' ? from - 2 : from - 1;
  const [before, farther] = [tokens[at]?.key ?? '', tokens[at - 1]?.key ?? ''];
  if (before === 'as') return at === from - 1 || GIVEN.test(farther);
  if (at === from - 1 && MADE.test(before) && !/^(?:the|newly|your|our|an?)$/.test(farther)) return true;
  if (/^(?:became|become)$/.test(before) || (WHOM.test(before) && MADE.test(farther))) return true;
  return before === 'of' && GIVEN.test(farther);
}

/** Verbs that make somebody what the words behind say: "elected President", "appoint him Acting Governor". */
const MADE = /^(?:appoint\w*|elect(?:ed|ing)?|re-?elected|nam(?:ed|ing)|nominat\w+)$/;
const WHOM = /^(?:him|her|you|me|them)$/;

const PAST = new Set([
  'former',
  'ex',
  'late',
  'future',
  'next',
  'previous',
  'then',
  'новый',
  'бывший',
  'бывшего',
  'first',
  'another',
  'a',
  'any',
  'every',
]);

/** The place or body that an office is of, where the words name it. */
export type Owner = {
  readonly id: PlaceId | OrganisationId;
  readonly kind: 'place' | 'organisation';
  readonly from: number;
  readonly to: number;
  readonly adjective: boolean;
};

/** What an office is of, where that stands before the title: "Russian", "Azerbaijan’s", "NATO". */
export function ownerAt(scene: Scene, at: number): Owner | null {
  const { tokens } = scene;
  const hit = hitAt(scene, at);
  const found = hit && ownerIn(hit.referents);
  if (!hit || !found) return null;
  const isPossessive = tokens[hit.to - 1]?.possessive ?? false;
  const adjective = isPossessive || hit.referents.some(({ kind }) => kind === 'adjective');
  return { ...found, from: hit.from, to: hit.to, adjective };
}

/** Whether a place has no president of its own: "talks in Streslau President Last held". */
const isTown = ({ lexicon }: Scene, id: string): boolean =>
  /^(?:city|residence)$/.test(lexicon.places.get(id)?.kind ?? '');

function ownerIn(referents: readonly Referent[]): Pick<Owner, 'id' | 'kind'> | null {
  for (const kind of ['adjective', 'place', 'organisation'] as const) {
    const found = referents.find((each) => each.kind === kind);
    if (found && 'id' in found) return { id: found.id, kind: kind === 'organisation' ? kind : 'place' };
  }
  return null;
}

type Title = { readonly key: string; readonly from: number; readonly to: number };

/** A title of office: words before the head, the head, and its remit ("Minister of Foreign Affairs", "Secretary of State"). */
function titleAt(scene: Scene, at: number, owned: boolean): Title | null {
  const { tokens } = scene;
  const russian = hitAt(scene, at);
  const known = russian?.referents.find(({ kind }) => kind === 'title');
  if (russian && known?.kind === 'title') return { key: known.key, from: at, to: russian.to };
  const ministry = ministerAt(scene, at);
  if (ministry) return ministry;
  let [to, head] = [at, -1];
  for (let kind = officeWord(tokens[to]?.key ?? ''); kind; kind = officeWord(tokens[to]?.key ?? '')) {
    // "gave the President general information"
    if (to > at && (!isJoined(scene, to) || (tokens[at]?.capital && !tokens[to]?.capital))) break;
    if (kind === 'head') head = to;
    to += 1;
    if (tokens[to - 1]?.possessive) break;
  }
  if (head < 0) return null;
  const end = remitEnd(scene, head) ?? suffixEnd(scene, head);
  if (end === at + 1 && !owned && isPart(tokens[at]?.key ?? '') && tokens[end]?.key !== 'of') return null;
  return { key: titleKey(tokens.slice(at, end).map(({ key }) => key)), from: at, to: end };
}

/** "Economic Development and Trade Minister": what the minister is of stands before, in large letters. */
function ministerAt(scene: Scene, at: number): Title | null {
  const { tokens } = scene;
  if (!tokens[at]?.capital) return null;
  let told = false;
  for (let to = at; to < Math.min(at + 7, tokens.length); to += 1) {
    const token = tokens[to];
    if (!token || (to > at && !isSpaced(scene, to))) return null;
    if (token.key === 'minister' && token.capital && told)
      return { key: titleKey(tokens.slice(at, to + 1).map(({ key }) => key)), from: at, to: to + 1 };
    const isJoint = token.key === 'and' && to > at;
    const isOf = token.capital && token.key !== 'the' && (isRemit(token.key) || officeWord(token.key) === 'modifier');
    if (token.possessive || !(isJoint || isOf)) return null;
    told ||= isJoint || officeWord(token.key) === null;
  }
  return null;
}

/** Where the remit behind a head ends; `null` where it has none. */
function remitEnd(scene: Scene, head: number): number | null {
  const { tokens } = scene;
  const word = tokens[head];
  const of = tokens[head + 1]?.key;
  if (!word || word.possessive || !takesRemit(word.key) || (of !== 'of' && of !== 'for')) return null;
  let end = head + 1;
  for (let at = head + 2; at < tokens.length && (isSpaced(scene, at) || isListed(scene, at)); at += 1) {
    const token = tokens[at];
    if (!token || !isRemit(token.key)) break;
    if (token.key === 'the' || token.key === 'and') continue;
    if (token.capital !== word.capital) break;
    end = at + 1;
  }
  return end;
}

/** "Minister of Trade, Industry and Energy": a comma within a list that an "and" closes, and no other minister's. */
function isListed(scene: Scene, at: number): boolean {
  const { tokens } = scene;
  if (gap(scene, at) !== ', ' || !tokens[at]?.capital) return false;
  let to = at;
  while (isRemit(tokens[to]?.key ?? '') && tokens[to]?.key !== 'and' && to < at + 4) to += 1;
  if (to > at && gap(scene, to) === ', ') return isListed(scene, to);
  return to > at && tokens[to]?.key === 'and' && tokens[to + 1]?.capital === true && isRemit(tokens[to + 1]?.key ?? '');
}

/** "Commander-in-Chief", "Ambassador Extraordinary and Plenipotentiary": words behind a head that belong to it. */
function suffixEnd(scene: Scene, head: number): number {
  const { tokens, text } = scene;
  const start = tokens[head]?.end ?? text.length;
  const suffix = SUFFIX.exec(text.slice(start, start + 40))?.[0];
  let to = head + 1;
  while (suffix && (tokens[to]?.end ?? text.length + 1) <= start + suffix.length) to += 1;
  return to;
}

const SUFFIX = /^(?:[-‑]in[-‑]chief| extraordinary and plenipotentiary)(?![\w-])/i;

/** "of the Republic of Azerbaijan" behind a title, "to the UN"; in Russian the place stands there in the genitive alone. */
function remitOf(scene: Scene, to: number, key: string, owned: boolean): Owner | null {
  const { tokens } = scene;
  if (tokens[to - 1]?.possessive || !isSpaced(scene, to)) return null;
  const word = tokens[to]?.key ?? '';
  const cyrillic = word.charCodeAt(0) > 0x400;
  const sent = (word === 'to' || word === 'in') && SENT.test(key);
  if (!cyrillic && !sent && (owned || word !== 'of')) return null;
  const from = cyrillic ? to : to + (tokens[to + 1]?.key === 'the' ? 2 : 1);
  if (owned && cyrillic) return null;
  const hit = hitAt(scene, from);
  const found =
    hit?.referents.find(({ kind }) => kind === 'organisation') ?? hit?.referents.find(({ kind }) => kind === 'place');
  if (hit && goesOn(scene, hit.to)) return null;
  return hit && found && 'id' in found && isSpaced(scene, from)
    ? {
        id: found.id,
        kind: found.kind === 'organisation' ? 'organisation' : 'place',
        from,
        to: hit.to,
        adjective: false,
      }
    : null;
}

/** Whether the place or body is only the beginning of what the office is of: "the Russia–Turkey commission", "X Management Board". */
function goesOn(scene: Scene, at: number): boolean {
  const next = scene.tokens[at];
  if (!next?.capital) return false;
  return isJoined(scene, at) && (gap(scene, at) !== ' ' || BODY.test(next.key));
}

const BODY =
  /^(?:board|council|committee|commission|management|supervisory|executive|presidium|parliament|senate|government|group|part|armed|forces|union|federation|association|fund|foundation)$/;

/** Those who are sent to somewhere. */
const SENT = /ambassador|representative|envoy|consul/;

const gap = ({ text, tokens }: Scene, at: number): string =>
  text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? text.length);

/** Whether a space stands before a token, and no more than a possessive ending or an abbreviation's full stop ("U.S. "). */
function isSpaced(scene: Scene, at: number): boolean {
  const left = scene.tokens[at - 1];
  return left?.upper && left.end - left.start === 1
    ? /^\.? $/.test(gap(scene, at))
    : /^(?:['’]s?)? $/.test(gap(scene, at));
}

const isJoined = (scene: Scene, at: number): boolean => /^[ \-‑–]$/.test(gap(scene, at));
