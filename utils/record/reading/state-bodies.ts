import type { OrganisationId, PlaceId } from '../model/knowledge.ts';
import type { Span } from '../model/span.ts';
import type { Lexicon } from './lexicon.ts';
import { hitAt, isNear, type Scene, spanOf } from './name-scene.ts';
import type { NameToken } from './name-tokens.ts';
import { ownerAt } from './office-phrases.ts';
import { officeWord } from './office-words.ts';

/** A body that every state has, and of which state the words say it is; `null` where they leave that to the page. */
export type StateBody = {
  readonly span: Span;
  /** As it is called in any state: "Government", "Ministry of Foreign Affairs". */
  readonly title: string;
  readonly of: PlaceId | null;
  readonly to: number;
};

/** Bodies that go by the adjective: "Ruritanian Navy". */
const BY_ADJECTIVE = new Set(['Navy', 'Army', 'Air Force', 'Armed Forces', 'General Staff', 'Parliament']);

const SINGLE: ReadonlyMap<string, string> = new Map([
  ['government', 'Government'],
  ['cabinet', 'Government'],
  ['parliament', 'Parliament'],
  ['navy', 'Navy'],
  ['army', 'Army'],
]);

const DOUBLE: ReadonlyMap<string, string> = new Map([
  ['armed forces', 'Armed Forces'],
  ['air force', 'Air Force'],
  ['central bank', 'Central Bank'],
  ['national bank', 'National Bank'],
  ['general staff', 'General Staff'],
  ['security council', 'Security Council'],
  ['constitutional court', 'Constitutional Court'],
  ['supreme court', 'Supreme Court'],
]);

const MINISTRIES: ReadonlyMap<string, string> = new Map([
  ['foreign', 'Foreign Affairs'],
  ['defence', 'Defence'],
  ['defense', 'Defence'],
  ['interior', 'Internal Affairs'],
  ['finance', 'Finance'],
  ['justice', 'Justice'],
  ['energy', 'Energy'],
  ['transport', 'Transport'],
  ['health', 'Healthcare'],
  ['healthcare', 'Healthcare'],
  ['education', 'Education'],
  ['culture', 'Culture'],
  ['agriculture', 'Agriculture'],
  ['labour', 'Labour'],
  ['construction', 'Construction'],
  ['emergencies', 'Emergency Situations'],
  ['sports', 'Sport'],
  ['sport', 'Sport'],
]);

/** Bodies that stand in small letters too, once a word says of which state: "the Ruritanian government". */
const SMALL = /^(?:Government|Parliament|Ministry .+)$/;

/** The state's body whose name begins at a token: "the Government", "Ruritanian Foreign Ministry", "Government of Ruritania". */
export function stateBodyAt(scene: Scene, at: number): StateBody | null {
  const { tokens } = scene;
  const owner = ownerAt(scene, at);
  if (owner ? !isState(scene, owner.id) : tokens[at - 1]?.possessive) return null;
  const from = owner ? owner.to : at;
  const title = titleAt(tokens, scene.text, from);
  if (!title || isCovered(scene, at, title.to)) return null;
  if (owner) {
    const apart = /^(?:['’]s?)? $/.test(scene.text.slice(tokens[from - 1]?.end, tokens[from]?.start));
    if (!apart || !(title.capital || SMALL.test(title.name))) return null;
    return { span: spanOf(scene, at, title.to), title: title.name, of: owner.id, to: title.to };
  }
  if (!title.capital) return null;
  const remit = remitAt(scene, title.to);
  if (title.name === 'Security Council' && /^resolutions?$/.test(tokens[title.to]?.key ?? ''))
    return { span: spanOf(scene, at, title.to), title: `UN ${title.name}`, of: null, to: title.to };
  if (remit) return { span: spanOf(scene, at, remit.to), title: title.name, of: remit.id, to: remit.to };
  return standsAlone(scene, at, title)
    ? { span: spanOf(scene, at, title.to), title: title.name, of: null, to: title.to }
    : null;
}

const isState = ({ lexicon }: Scene, id: string): boolean =>
  /^(?:country|region)$/.test(lexicon.places.get(id)?.kind ?? '');

type Title = { readonly name: string; readonly to: number; readonly capital: boolean };

function titleAt(tokens: readonly NameToken[], text: string, at: number): Title | null {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!first || (at > 0 && tokens[at - 1]?.capital && text.slice(tokens[at - 1]?.end, first.start) === '-'))
    return null;
  const near = second !== undefined && isNear(text, tokens, at);
  const ministry = first.key === 'ministry' ? ministryBehind(tokens, text, at) : ministryBefore(tokens, text, at);
  if (ministry) return ministry;
  const double = near ? DOUBLE.get(`${first.key} ${second.key}`) : undefined;
  if (double) return { name: double, to: at + 2, capital: first.capital && second?.capital === true };
  const single = SINGLE.get(first.key);
  return single ? { name: single, to: at + 1, capital: first.capital } : null;
}

/** "Industry and Trade Ministry"; in small letters only where it is one word: "foreign ministry". */
function ministryBefore(tokens: readonly NameToken[], text: string, at: number): Title | null {
  const capital = tokens[at]?.capital ?? false;
  for (let to = at; to < Math.min(at + 6, tokens.length); to += 1) {
    const word = tokens[to];
    if (!word || (to > at && !isNear(text, tokens, to - 1))) return null;
    if (word.key === 'ministry' && to > at) {
      const words = text.slice(tokens[at]?.start, tokens[to - 1]?.end);
      const called = MINISTRIES.get(words.toLowerCase()) ?? (capital && word.capital ? words : undefined);
      return called === undefined ? null : { name: `Ministry of ${called}`, to: to + 1, capital: word.capital };
    }
    if (word.key === 'the' || !(word.key === 'and' || word.capital || to === at)) return null;
  }
  return null;
}

/** "Ministry of Foreign Affairs", up to the place that it is of. */
function ministryBehind(tokens: readonly NameToken[], text: string, at: number): Title | null {
  const first = tokens[at];
  if (!first || !/^(?:of|for)$/.test(tokens[at + 1]?.key ?? '')) return null;
  let to = at + 2;
  while (to < Math.min(at + 10, tokens.length) && isNear(text, tokens, to - 1)) {
    const next = tokens[to]?.key === 'and' ? to + 1 : to;
    if (!tokens[next]?.capital || BEHIND.test(tokens[next]?.key ?? '') || !isNear(text, tokens, next - 1)) break;
    to = next + 1;
  }
  return to === at + 2 ? null : { name: text.slice(first.start, tokens[to - 1]?.end), to, capital: first.capital };
}

/** "of the Republic of Ruritania" behind the body. */
function remitAt(scene: Scene, at: number): { id: PlaceId; to: number } | null {
  const { tokens } = scene;
  if (tokens[at]?.key !== 'of' || tokens[at - 1]?.possessive) return null;
  const hit = hitAt(scene, tokens[at + 1]?.key === 'the' ? at + 2 : at + 1);
  const place = hit?.referents.find(({ kind }) => kind === 'place');
  return hit && place?.kind === 'place' ? { id: place.id, to: hit.to } : null;
}

/** Whether nothing large goes on on either side: not "Government House", "Ruritanian-Graustarkian Parliament Commission". */
function standsAlone({ tokens, text }: Scene, at: number, { name, to }: Title): boolean {
  const [before, next] = [tokens[at - 1], tokens[to]];
  if (before?.capital && /^[ -]$/.test(text.slice(before.end, tokens[at]?.start)) && before.key !== 'the') return false;
  if (next && isNear(text, tokens, to - 1) && next.capital)
    return name.startsWith('Ministry ') || BEHIND.test(next.key) || officeWord(next.key) !== null;
  return !(next && isNear(text, tokens, to - 1) && next.key === 'of');
}

/** What a body has, which doesn't make another name of its own: "Defence Ministry Board". */
const BEHIND = /^(?:board|collegium|presidium|staff|building|ministry)$/;

/** Whether the words are the name of a body that is known, or the beginning of one. */
function isCovered(scene: Scene, at: number, to: number): boolean {
  const hit = hitAt(scene, at);
  return hit !== null && hit.to >= to && hit.referents.some(({ kind }) => kind === 'organisation');
}

/** Who a state's body is: one that is known by "Body of Place" or "Adjective Body", else by the first of these. */
export function stateBodyOf(
  title: string,
  of: PlaceId | OrganisationId | null,
  lexicon: Lexicon,
): { id: OrganisationId | null; name: string | null } {
  const own = title.startsWith('UN ') ? lexicon.knowledge.organisations.find(({ name }) => name === title) : undefined;
  if (own) return { id: own.id, name: own.name };
  const place = of === null ? undefined : lexicon.places.get(of);
  if (!place) return { id: null, name: title.startsWith('Ministry ') ? title : null };
  const [adjective] = place.adjectives;
  const formal = `${title} of ${place.name}`;
  const name = BY_ADJECTIVE.has(title) && adjective ? `${adjective} ${title}` : formal;
  const called = [formal, ...place.adjectives.map((each) => `${each} ${title}`)];
  const known = lexicon.knowledge.organisations.find(
    (each) => called.includes(each.name) || each.names.some((other) => called.includes(other)),
  );
  return known ? { id: known.id, name: known.name } : { id: null, name };
}
