import { type Name, nameAt, strangerBehind } from './name-at.ts';
import { hitAt, type Scene } from './name-scene.ts';
import { type OfficePhrase, officeAt } from './office-phrases.ts';
import { keyOfTitle } from './offices.ts';

/*
 * What stands around an office and belongs to it: the name behind a comma or a body, what somebody is sent for, and the end of
 * a stranger's office.
 */

/** Words that stand before anybody's name: "Mr". */
export const HONORIFIC = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'messrs',
  'madam',
  'madame',
  'господин',
  'госпожа',
  'господину',
  'господина',
  'господином',
]);

/** Whether a title alone refers to its holder: "the Prime Minister", "your Minister"; not "as President". Russian has no articles. */
export function standsAlone({ tokens }: Scene, { from, whose, key, capital }: OfficePhrase): boolean {
  const russian =
    (tokens[from]?.key.charCodeAt(0) ?? 0) > 0x400 && !/^(?:head|director|secretary|leader|chairman)$/.test(key);
  if (!capital) return false;
  return whose !== null || russian || tokens[from - 1]?.key === 'the';
}

const SMALL = new Set(['of', 'the', 'and', 'for', 'on', 'in', 'at', 'to']);

/** Words that an office and the name behind what it is of have between them at most. */
const REACH = 16;

/** "Chief of the General Staff First Last": the whole name stands behind a body or a place that nobody has told of. */
export function afterBody(scene: Scene, office: OfficePhrase): Name | null {
  const { tokens } = scene;
  const joint = office.owner && office.to === office.owner.to ? 'of' : tokens[office.to]?.key;
  if (!/^(?:of|for|to|in|at)$/.test(joint ?? '')) return null;
  let found: Name | null = null;
  // Right behind a known place a stranger's name can begin with any word.
  let behind = -1;
  for (let at = office.to; at < Math.min(office.to + REACH, tokens.length); at += 1) {
    const token = tokens[at];
    if (!token || !(token.capital || SMALL.has(token.key))) break;
    if (!isClose(scene, at - 1) && !goesOnListed(scene, at)) break;
    const name =
      at > office.to ? (nameAt(scene, at, false) ?? (at === behind ? strangerBehind(scene, at) : null)) : null;
    const hit = hitAt(scene, at);
    if (hit?.referents.some(({ kind }) => kind === 'place')) behind = hit.to;
    if (!name?.whole) continue;
    found = name;
    at = name.to - 1;
    if (!tokens[name.to]?.capital) break;
  }
  return found;
}

/** "for Trade, Industry and Transport": a comma within what an office is for, not before a name or another office. */
const goesOnListed = (scene: Scene, at: number): boolean =>
  between(scene, at) === ', ' &&
  scene.tokens[at]?.capital === true &&
  hitAt(scene, at) === null &&
  !nameAt(scene, at, false) &&
  !officeAt(scene, at, false);

/** Whether a word and the next can stand in one name of a body: nothing but a space or a hyphen between them. */
const isClose = ({ text, tokens }: Scene, at: number): boolean => {
  const [left, right] = [tokens[at], tokens[at + 1]];
  return Boolean(left && right && /^(?:['’]s?)?[ \-‑–]$|^ – $|^ \($|^\) $/.test(text.slice(left.end, right.start)));
};

/** "The Ugandan President, Yoweri Museveni, said": the name stands between commas behind the office. */
export function afterComma(scene: Scene, office: OfficePhrase): Name | null {
  const [last, next] = [scene.tokens[office.to - 1], scene.tokens[office.to]];
  if (!last || !next || !/^,\s$/.test(between(scene, office.to))) return null;
  const name = nameAt(scene, HONORIFIC.has(next.key) ? office.to + 1 : office.to, false);
  if (!name?.whole) return null;
  if (name.people.length === 0) return standsAlone(scene, office) && closes(scene, name.to) ? name : null;
  if (office.of === null) return standsAlone(scene, office) && holdsOffice(scene, name, office) ? name : null;
  const held = scene.lexicon.offices.people;
  const holds = name.people.some((id) => held.get(id)?.offices.some(({ of }) => of === office.of));
  return holds && !officeAt(scene, office.to, false) ? name : null;
}

const holdsOffice = ({ lexicon }: Scene, { people }: Name, { key }: OfficePhrase): boolean =>
  people.some((id) => lexicon.offices.people.get(id)?.offices.some(({ title }) => keyOfTitle(title) === key));

/** Whether a comma or a full stop follows, so that the words before are an apposition and no list. */
const closes = ({ text, tokens }: Scene, to: number): boolean => /^[,.;]/.test(text.slice(tokens[to - 1]?.end ?? 0));

/** "Executive Director of X for …": more of the office than is understood. */
export const goesOnSmall = ({ tokens }: Scene, to: number): boolean => /^(?:of|for)$/.test(tokens[to]?.key ?? '');

/** Where a stranger's office behind the name ends, what it is of included, known or not; `null` where it isn't told for certain. */
export function endOfOffice(scene: Scene, office: OfficePhrase): number | null {
  const { tokens } = scene;
  let to = office.to;
  if (office.of === null && tokens[to]?.key !== 'of') return null;
  for (let at = to; at < Math.min(office.to + REACH, tokens.length); at += 1) {
    const token = tokens[at];
    if (!token || !isClose(scene, at - 1) || !(token.capital || SMALL.has(token.key))) break;
    if (at > office.to && (nameAt(scene, at, false)?.whole || officeAt(scene, at, false))) return null;
    if (token.capital) to = at + 1;
  }
  return (office.of !== null || to > office.to) && closes(scene, to) ? to : null;
}

/** "Head of the Republic", "Commissioner for Children’s Rights": the end of what an office is of without a name, or of what somebody is sent for. */
export function remitEnd(scene: Scene, { to, capital }: OfficePhrase): number {
  const { tokens } = scene;
  const [of, the, whole] = tokens.slice(to, to + 3);
  if (of?.key === 'of' && the?.key === 'the' && whole?.capital && OWN.test(whole.key) && tokens[to + 3]?.key !== 'of')
    return to + 3;
  if (!capital || tokens[to]?.key !== 'for' || !FOR.test(tokens[to - 1]?.key ?? '')) return to;
  let end = to;
  for (let at = to; at < Math.min(to + REACH, tokens.length) && isClose(scene, at - 1); at += 1) {
    if (nameAt(scene, at, false) || !(tokens[at]?.capital || SMALL.has(tokens[at]?.key ?? ''))) break;
    if (tokens[at]?.capital) end = at + 1;
  }
  return end;
}

const OWN = /^(?:republic|region|territory|state|nation)$/;
const FOR = /^(?:commissioner|ombudsman|representative|envoy|adviser|advisor)$/;

/** What stands between a word and the one before it. */
export const between = ({ text, tokens }: Scene, at: number): string =>
  text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? text.length);
