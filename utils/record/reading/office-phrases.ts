import type { OrganisationId, PlaceId } from '../model/knowledge.ts';
import { hitAt, type Lexicon, type Referent } from './lexicon.ts';
import type { NameToken } from './name-tokens.ts';
import { isPart, isRemit, officeWord, takesRemit, titleKey } from './office-words.ts';

/** Words that name an office: "Russian President", "Prime Minister of Armenia", "the Deputy Prime Minister". */
export type OfficePhrase = {
  /** Tokens `[from, to)`; no leading article. */
  readonly from: number;
  readonly to: number;
  /** The title in the one form for all its wordings. */
  readonly key: string;
  /** The place or body that the words themselves give. */
  readonly of: PlaceId | OrganisationId | null;
  /** Whose it is where a word says so: "your", "our", or the one spoken to ("Mr President"). */
  readonly whose: 'your' | 'our' | 'addressed' | null;
  /** Held no longer or not yet: "former", "ex-". */
  readonly past: boolean;
  readonly capital: boolean;
};

type Around = { readonly text: string; readonly tokens: readonly NameToken[]; readonly lexicon: Lexicon };

/** The office that words beginning at a token name, or `null`; a title alone counts with a large letter. */
export function officeAt(around: Around, at: number, vocative: boolean): OfficePhrase | null {
  if (vocative) {
    const title = titleAt(around, at);
    return title ? phrase(around, at, title, null) : null;
  }
  const owner = ownerAt(around, at);
  const title = titleAt(around, owner ? owner.to : at);
  if (!title || (owner && !isSpaced(around, owner.to))) return null;
  if (owner && !owner.adjective && remitOf(around, title.to, title.key, false)) return null;
  const of = remitOf(around, title.to, title.key, owner !== null);
  const found = phrase(around, at, of ? { ...title, to: of.to } : title, owner?.id ?? of?.id ?? null);
  return found.of !== null || found.capital ? found : null;
}

function phrase({ tokens }: Around, from: number, title: Title, of: PlaceId | null): OfficePhrase {
  const before = tokens[from - 1]?.key ?? '';
  const whose = before === 'your' ? 'your' : before === 'our' || before === 'my' ? 'our' : null;
  const capital = tokens[from]?.capital ?? false;
  return { from, to: title.to, key: title.key, of, whose, past: PAST.has(before), capital };
}

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

type Owner = { readonly id: PlaceId | OrganisationId; readonly to: number; readonly adjective: boolean };

/** "Russian", "Azerbaijan’s", "NATO" before a title. */
function ownerAt({ lexicon, text, tokens }: Around, at: number): Owner | null {
  const hit = hitAt(lexicon, text, tokens, at);
  const found = hit && ownerIn(hit.referents);
  const possessive = tokens[(hit?.to ?? 1) - 1]?.possessive ?? false;
  const adjective = possessive || (hit?.referents.some(({ kind }) => kind === 'adjective') ?? false);
  return hit && found ? { id: found, to: hit.to, adjective } : null;
}

function ownerIn(referents: readonly Referent[]): PlaceId | OrganisationId | null {
  for (const kind of ['adjective', 'place', 'organisation'] as const) {
    const found = referents.find((each) => each.kind === kind);
    if (found && 'id' in found) return found.id;
  }
  return null;
}

type Title = { readonly key: string; readonly to: number };

/** A title of office: words before the head, the head, and its remit ("Minister of Foreign Affairs", "Secretary of State"). */
function titleAt(around: Around, at: number): Title | null {
  const { tokens, text, lexicon } = around;
  const russian = hitAt(lexicon, text, tokens, at);
  const known = russian?.referents.find(({ kind }) => kind === 'title');
  if (russian && known?.kind === 'title') return { key: known.key, to: russian.to };
  let [to, head] = [at, -1];
  for (let kind = officeWord(tokens[to]?.key ?? ''); kind; kind = officeWord(tokens[to]?.key ?? '')) {
    if (to > at && !isJoined(around, to)) break;
    if (to > at && tokens[to]?.capital !== tokens[at]?.capital) break;
    if (kind === 'head') head = to;
    to += 1;
    if (tokens[to - 1]?.possessive) break;
  }
  if (head < 0) return null;
  const end = remitEnd(around, head);
  if (end === at + 1 && isPart(tokens[at]?.key ?? '') && tokens[end]?.key !== 'of') return null;
  return { key: titleKey(tokens.slice(at, end).map(({ key }) => key)), to: end };
}

function remitEnd(around: Around, head: number): number {
  const { tokens } = around;
  const word = tokens[head];
  const of = tokens[head + 1]?.key;
  if (!word || word.possessive || !takesRemit(word.key) || (of !== 'of' && of !== 'for')) return head + 1;
  let end = head + 1;
  for (let at = head + 2; at < tokens.length && isSpaced(around, at); at += 1) {
    const token = tokens[at];
    if (!token || !isRemit(token.key)) break;
    if (token.key === 'the' || token.key === 'and') continue;
    if (token.capital !== word.capital) break;
    end = at + 1;
  }
  return end;
}

/** "of the Republic of Azerbaijan" behind a title, "to the UN"; in Russian the place stands there in the genitive alone. */
function remitOf(around: Around, to: number, key: string, owned: boolean): Owner | null {
  const { tokens } = around;
  if (tokens[to - 1]?.possessive || !isSpaced(around, to)) return null;
  const word = tokens[to]?.key ?? '';
  const cyrillic = word.charCodeAt(0) > 0x400;
  const sent = word === 'to' && SENT.test(key);
  if (!cyrillic && !sent && (owned || word !== 'of')) return null;
  const from = cyrillic ? to : to + (tokens[to + 1]?.key === 'the' ? 2 : 1);
  if (owned && cyrillic) return null;
  const hit = hitAt(around.lexicon, around.text, tokens, from);
  const found =
    hit?.referents.find(({ kind }) => kind === 'organisation') ?? hit?.referents.find(({ kind }) => kind === 'place');
  return hit && found && 'id' in found && isSpaced(around, from)
    ? { id: found.id, to: hit.to, adjective: false }
    : null;
}

/** Those who are sent to somewhere. */
const SENT = /ambassador|representative|envoy|consul/;

const gap = ({ text, tokens }: Around, at: number): string =>
  text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? text.length);

const isSpaced = (around: Around, at: number): boolean => /^(?:['’]s?)? $/.test(gap(around, at));
const isJoined = (around: Around, at: number): boolean => /^[ \-‑–]$/.test(gap(around, at));
