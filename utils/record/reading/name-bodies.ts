import type { PlaceId } from '../model/knowledge.ts';
import type { Span } from '../model/span.ts';
import { pattern } from '../text/pattern.ts';
import { isGivenName } from './given-names.ts';
import { hitAt, isNear, type Scene, spanOf } from './name-scene.ts';
import { officeWord } from './office-words.ts';

/** A body by its name alone, which nobody has told of before. */
export type Body = { readonly span: Span; readonly name: string; readonly to: number };

/** Nouns that bodies have their names from. */
const HEAD =
  /^(?:fund|corporation|company|university|commission|bank|plant|railways|committee|academy|institute|agency|council|foundation|association|federation|command|consortium|chamber|group|concern|shipyard|conservatory|airlines|airline|holding|society|museum|library|theatre|theater|ministry|centre|center|union|court|tribunal|service|bureau|orchestra|choir|ballet|parliament|assembly|senate|department|directorate|administration|authority|inspectorate|treasury|fleet|flotilla|navy|army|brigade|regiment|corps|party|movement|front|league|alliance|organisation|organization|confederation|school|college|hospital|clinic|lyceum|diocese|patriarchate|newspaper|magazine|television|studio|studios|exchange|secretariat|presidium|factory|refinery|works|club|embassy|gallery|philharmonic|trust|enterprise|shipyards)$/;
/** Heads that "on" goes on behind: "Commission on Trade", not "Museum on the Hill". */
const ADVISING = /^(?:commission|committee|council|group)$/;
/** Heads that a name goes on behind: "Centre of …", "Academy of …". */
const OPENING =
  /^(?:centre|center|university|academy|institute|agency|council|association|federation|foundation|committee|commission|chamber|union|society|bank|fund|ministry|department|museum|library|party|league|office|directorate|court|embassy|confederation|movement)$/;
const JOINT = /^(?:of|for|and|the|on)$/;
const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** Words that make a festival or a building of the words before them. */
const EVENT =
  /^(?:festival|contest|competition|championship|championships|cup|games|forum|congress|conference|exhibition|fair|prize|award|awards|day|year|project|programme|program|prospekt|street|square|station|airport|bridge|unit|act|law|treaty|agreement|declaration|plan|initiative)$/;

/** Words with a capital that begin a sentence or an office and no name. */
const NO_NAME =
  /^(?:the|this|that|these|those|our|your|their|his|her|its|my|a|an|in|at|on|of|and|but|as|for|to|with|by|from|president|prime|minister|deputy|chairman|chairperson|head|director|chief|first|secretary|member|members|mr|mrs|ms|i|we|he|she|it|they|dear|executive|permanent|today|yesterday|tomorrow|now|then|also|however|moreover|here|there|when|while|if|after|before|since|both|all|every|each|some|many|such|other|another|under|over|during|through|via|between|among|against|without|within|like|thanks|yes|no|not|only|even|one|two|three|who|which|what|where|how|why|so|or|nor|yet|because|although|though|despite|following|according|including|former|current|late|next|last|mister|madam)$/;

/** Groups in whose name bodies stand: "Children’s Library", "Journalists’ Union". */
const GROUP =
  /^(?:children|women|men|people|peoples|workers|veterans|journalists|lawyers|writers|artists|filmmakers|teachers|employers|soldiers|mothers|officers|cosmonauts|entrepreneurs|farmers|industrialists|composers|architects)$/;

/** The body whose name begins at a token: capitalised words with a head noun of bodies among them. */
export function bodyAt(scene: Scene, at: number): Body | null {
  const { tokens, text } = scene;
  const first = tokens[at];
  if (!first?.capital || NO_NAME.test(first.key) || !LATIN.test(first.key)) return null;
  const before = tokens[at - 1];
  if (before?.capital && isJoined(scene, at - 1) && !NO_NAME.test(before.key)) return null;
  const run = runFrom(scene, at);
  const to = OPENING.test(first.key) ? endBehind(scene, at, run) : endAtHead(scene, at, run);
  if (to === null || isKnown(scene, at, to)) return null;
  const span = spanOf(scene, at, to);
  return { span, name: text.slice(span.start, span.end).replace(SHARED, '$1'), to };
}

/** What a commission of two governments is on, which its usual name leaves out. */
const SHARED = /^(.+ Intergovernmental Commission) on .+$/;

const LATIN = pattern(String.raw`^\p{Script=Latin}`, 'u');

/** Whether a space or a hyphen is all between a token and the next, or the possessive ending of a group. */
const isJoined = ({ tokens, text }: Scene, at: number): boolean => {
  const between = text.slice(tokens[at]?.end ?? 0, tokens[at + 1]?.start ?? 0);
  if (isNear(text, tokens, at) || /^[-‑–]$/.test(between)) return true;
  return /^['’]s? $/.test(between) && GROUP.test(tokens[at]?.key ?? '');
};

/** Whether a head ends a body's name for certain: "Television and Radio Company" is one. */
const endsName = (key: string): boolean => HEAD.test(key) && key !== 'television';

/** The end of the capitalised words from a token on, small joints between them; "and the" opens another name. */
function runFrom(scene: Scene, at: number): number {
  const { tokens } = scene;
  let to = at + 1;
  for (let next = to; next < tokens.length && next - at < 14 && isJoined(scene, next - 1); next += 1) {
    const token = tokens[next];
    if (!token || token.key === 'i' || MONTH.test(token.key)) break;
    const before = tokens[next - 1]?.key ?? '';
    if (token.key === 'and' && tokens[at - 1]?.key === 'between') break;
    if (token.key === 'the' && !/^(?:of|for|on)$/.test(before)) break;
    if (before === 'and' && endsName(tokens[next - 2]?.key ?? '') && next - 2 > at) break;
    if (before === 'and' && (officeWord(token.key) === 'head' || isGivenName(token.key))) break;
    if (token.capital) to = next + 1;
    else if (!JOINT.test(token.key) && !(token.key === 'in' && before === 'cooperation')) break;
  }
  return to;
}

/** "North Sea Mining Plant": up to its head, which isn't its first word; an "and" before that parts two names. */
function endAtHead(scene: Scene, at: number, to: number): number | null {
  const { tokens } = scene;
  for (let end = to; end > at + 1; end -= 1) {
    const head = tokens[end - 1];
    if (!head?.capital || head.upper || !HEAD.test(head.key) || endsPlace(scene, at, end)) continue;
    if (tokens[end - 2]?.key === 'power' && head.key === 'plant') return null;
    if (EVENT.test(tokens[end]?.key ?? '') && tokens[end]?.capital && isNear(scene.text, tokens, end - 1)) return null;
    const joined = tokens.slice(at, end - 1).some(({ key }) => /^(?:of|for|on)$/.test(key));
    const joint = tokens[end]?.key ?? '';
    const goesOn = (/^(?:of|for)$/.test(joint) || (joint === 'on' && ADVISING.test(head.key))) && to > end + 1;
    return joined ? null : goesOn ? listEnd(scene, to) : end;
  }
  return null;
}

/** "the Borduric Federation": a place of several words ends there. */
function endsPlace(scene: Scene, at: number, end: number): boolean {
  for (let from = at; from < end - 1; from += 1) {
    const hit = hitAt(scene, from);
    if (hit?.to === end && hit.referents.some(({ kind }) => kind === 'place')) return true;
  }
  return false;
}

/** "Centre of International Programmes": the head, "of" and the capitalised words behind it. */
function endBehind({ tokens, text }: Scene, at: number, to: number): number | null {
  const joint = tokens[at + 1]?.key ?? '';
  return /^(?:of|for)$/.test(joint) && to > at + 2 ? listEnd({ tokens, text }, to) : null;
}

/** "Centre for Trade, Industry and Transport": what a body is for can be a list, which "and" closes. */
function listEnd({ tokens, text }: Pick<Scene, 'tokens' | 'text'>, to: number): number {
  const list = LIST.exec(text.slice(tokens[to - 1]?.end, (tokens[to - 1]?.end ?? 0) + 120))?.[0];
  const end = (tokens[to - 1]?.end ?? 0) + (list?.length ?? 0);
  let last = to;
  while (list && (tokens[last]?.end ?? end + 1) <= end) last += 1;
  return tokens.slice(to, last).some(({ key }) => officeWord(key) === 'head') ? to : last;
}

/** Words with large letters, commas between them and "and" before the last; a name or an office behind would be another thing. */
const LIST = pattern(
  String.raw`^(?:, \p{Lu}\p{Ll}+(?: (?:\p{Lu}\p{Ll}+|and \p{Lu}\p{Ll}+(?=[ ,.])))?){1,3},? and \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?=[,.;)]| [a-z(])`,
  'u',
);

/** Whether a body or a person that is known covers the words, or most of them. */
function isKnown(scene: Scene, at: number, to: number): boolean {
  for (let from = at; from < to; from += 1) {
    const hit = hitAt(scene, from);
    const known =
      hit?.referents.some((each) => each.kind === 'organisation' || (each.kind === 'person' && each.by === 'full')) ??
      false;
    const isPlace = from === at && hit !== null && hit.to >= to && hit.referents.some(({ kind }) => kind === 'place');
    if (hit && (isPlace || (known && (hit.to >= to || from === at)))) return true;
  }
  return false;
}

/** Nouns in small letters that say of an unknown name before them that it is a body's: "the Streslavia company". */
const CALLED =
  /^(?:company|corporation|holding|consortium|concern|bank|newspaper|magazine|radio|agency|group|foundation|university|theatre|party|movement|club|airline|airlines|shipyard|plant)$/;

/** A body by an unknown name with a noun behind it that says so; the noun stays out. */
export function calledBodyAt(scene: Scene, at: number): Body | null {
  const { tokens, text } = scene;
  const [before, first] = [tokens[at - 1], tokens[at]];
  if (!first?.capital || first.possessive || NO_NAME.test(first.key) || !LATIN.test(first.key)) return null;
  if (before?.capital && isJoined(scene, at - 1)) return null;
  let to = at;
  while (to < at + 4 && tokens[to]?.capital && (to === at || isJoined(scene, to - 1))) to += 1;
  const noun = tokens[to];
  if (!noun || noun.capital || !CALLED.test(noun.key) || !isNear(text, tokens, to - 1)) return null;
  for (let each = at; each < to; each += 1) {
    if (hitAt(scene, each) || officeWord(tokens[each]?.key ?? '') || isGeneral(tokens[each]?.key ?? '')) return null;
  }
  const span = spanOf(scene, at, to);
  return { span, name: text.slice(span.start, span.end), to };
}

/** Adjectives of no one place, which make no name. */
const isGeneral = (key: string): boolean =>
  /^(?:soviet|western|eastern|northern|southern|latin|arab|muslim|islamic|christian|orthodox|jewish|european|asian|african|american|slavic|olympic|paralympic|state|public|national|federal|international|communist|democratic|socialist|it|tv|lng|gas|oil|power|nuclear|aviation|energy|transport|catering)$/.test(
    key,
  );

/** The nouns that a body has its name from, by which it can be called again: the first or the one before what it is of. */
export function headsIn({ tokens }: Scene, from: number, to: number): string[] {
  const joint = tokens.slice(from, to).findIndex(({ key }) => /^(?:of|for|on)$/.test(key));
  const head = tokens[joint < 0 ? to - 1 : from + joint - 1];
  return head?.capital && isHead(head.key) ? [head.key] : [];
}

const isHead = (key: string): boolean => HEAD.test(key) || OPENING.test(key);

/** Where a known body's name ends that goes on with what it is or is of: "Uplands State Development Corporation", "Audit Office of Ruritania". */
export function endOfKnown(scene: Scene, to: number): number {
  const { tokens } = scene;
  const of = isHead(tokens[to - 1]?.key ?? '') && tokens[to]?.key === 'of' && isNear(scene.text, tokens, to - 1);
  const country = of ? hitAt(scene, tokens[to + 1]?.key === 'the' ? to + 2 : to + 1) : null;
  if (country?.referents.some((each) => each.kind === 'place' && isCountry(scene, each.id))) return country.to;
  let end = to;
  for (let at = to; at < to + 4 && tokens[at]?.capital && isNear(scene.text, tokens, at - 1); at += 1) {
    if (hitAt(scene, at)) break;
    if (/^(?:corporation|company|bank|group|holding|concern)$/.test(tokens[at]?.key ?? '')) end = at + 1;
  }
  return end;
}

const isCountry = ({ lexicon }: Scene, id: PlaceId): boolean => lexicon.places.get(id)?.kind === 'country';

/** The noun that a body has its name from, where it stands alone with a large letter: "the Committee". */
export function bareHeadAt({ tokens, text }: Scene, at: number): string | null {
  const [before, word, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!word?.capital || !before || !/^(?:the|our|your|this)$/.test(before.key) || !isNear(text, tokens, at - 1))
    return null;
  const goes = next !== undefined && isNear(text, tokens, at) && (next.capital || next.key === 'of');
  return !goes && isHead(word.key) ? word.key : null;
}

/** The short form that a name is given in brackets behind it: "Uplands Investment Fund (UIF)". */
export function shortFormBehind({ text }: Scene, { end }: Span): string | null {
  return SHORT.exec(text.slice(end, end + 14))?.[1] ?? null;
}

const SHORT = pattern(String.raw`^ ?\((\p{Lu}{2,8})(?=[),;])`, 'u');
