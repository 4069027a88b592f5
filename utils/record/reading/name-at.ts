import type { PersonId } from '../model/knowledge.ts';
import type { Span } from '../model/span.ts';
import { isGivenName } from './given-names.ts';
import { isNameWord, isParticle } from './label-words.ts';
import type { Referent } from './lexicon.ts';
import { isPlaceType } from './name-places.ts';
import { hitAt, isNear, type Scene, spanOf } from './name-scene.ts';
import { joinsName, type NameToken } from './name-tokens.ts';
import { isRemit, officeWord } from './office-words.ts';

/** A name at a token: whom it can mean, as far as its words alone tell. */
export type Name = {
  readonly span: Span;
  /** Whoever the words can mean, by the whole name or by the surname alone; nobody for a stranger. */
  readonly people: readonly PersonId[];
  readonly whole: boolean;
  readonly written: string;
  /** The token after it. */
  readonly to: number;
};

/** A known name at a token, or a stranger's that begins with a given name; with a title before it any stranger's. */
export function nameAt(scene: Scene, at: number, titled: boolean): Name | null {
  const { text, tokens } = scene;
  const first = tokens[at];
  if (!first || (titled && at > 0 && !isNear(text, tokens, at - 1))) return null;
  const known = knownAt(scene, at, titled);
  if (known?.whole) return withNumeral(scene, at, known);
  const stranger =
    isGivenName(first.key) || endsAsSurname(scene, at) ? first.capital && fullStrangerAt(scene, at) : null;
  return stranger && stranger.to > (known?.to ?? at) ? stranger : known && withNumeral(scene, at, known);
}

/** Whether an unknown word within a sentence has a Russian or Caucasian surname behind it: "Zhores Example-ov". */
function endsAsSurname({ text, tokens, lexicon }: Scene, at: number): boolean {
  const [first, last] = [tokens[at], tokens[at + 1]];
  if (!first?.capital || first.upper || !last?.capital || last.upper || !isNear(text, tokens, at)) return false;
  if (!SURNAME.test(last.key) || last.end - last.start < 6 || NO_SURNAME.test(last.key)) return false;
  const isKnown = [first.key, last.key].some((key) => lexicon.forms.some((forms) => forms.get(key).length > 0));
  return (
    !isKnown &&
    !officeWord(first.key) &&
    !NO_GIVEN.test(first.key) &&
    /[\p{L},] $/u.test(text.slice(0, first.start).slice(-2))
  );
}

const SURNAME = /(?:[oe]va?|[tkhglnzvrs]ina?|sk(?:y|aya|oi|oy)|enko|chuk|y?an|dze|shvili)$/;
const NO_SURNAME =
  /^(?:latin|bulletin|origin|margin|protein|human|woman|european|african|american|christian|russian|plan|.*(?:stan|land|man|ian|ean|can))$/;
const NO_GIVEN =
  /^(?:academician|professor|general|colonel|lieutenant|major|captain|admiral|marshal|senator|comrade|cosmonaut|doctor|saint|st|mount|lake|port|cape|sir|lord|count|emperor|empress|tsar|hero|order|the|mr|mrs|ms|dr|dear)$/;

/** "Nicholas II": a ruler's number belongs to the name. */
function withNumeral(scene: Scene, at: number, name: Name): Name {
  const { text, tokens } = scene;
  const next = tokens[name.to];
  if (!next?.upper || !/^[ivx]+$/.test(next.key) || text.slice(name.span.end, next.start) !== ' ') return name;
  const span = spanOf(scene, at, name.to + 1);
  return { ...name, span, written: text.slice(span.start, span.end), to: name.to + 1 };
}

/** A stranger's whole name, not where it is only part of what a thing or an award is called. */
function fullStrangerAt(scene: Scene, at: number): Name | null {
  const { text, tokens } = scene;
  const name = strangerAt(scene, at);
  const last = tokens[(name?.to ?? 0) - 1]?.key ?? '';
  if (!name?.whole || goesOnLarge(scene, name.to) || INSTITUTION.test(last) || isPlaceType(last)) return null;
  const before = tokens[at - 1]?.key ?? '';
  const isAward = before === 'of' && AWARD.test(tokens[at - 2]?.key ?? '');
  return (isAward || SHIP.test(before)) && isNear(text, tokens, at - 1) ? null : name;
}

/** A stranger's whole name right behind a place that an office is of: "Chairman of the Assembly of Ruritania First Last". */
export function strangerBehind(scene: Scene, at: number): Name | null {
  const name = fullStrangerAt(scene, at);
  const words = scene.tokens.slice(at, name?.to ?? at);
  return words.some(({ key }) => officeWord(key) !== null || isRemit(key)) ? null : name;
}

const SHIP =
  /^(?:ships?|frigates?|corvettes?|submarines?|cruisers?|icebreakers?|vessels?|tankers?|destroyers?|battleships?)$/;
const AWARD = /^(?:order|medal|cross)$/;

/** Whether large words that nobody knows go on behind a name: "First Last International Festival". */
function goesOnLarge({ text, tokens, lexicon }: Scene, to: number): boolean {
  const next = tokens[to];
  if (!next?.capital || !isNear(text, tokens, to - 1)) return false;
  if (next.key === 'i' || officeWord(next.key)) return false;
  return !lexicon.forms.some((forms) => forms.get(next.key).length > 0) && !isGivenName(next.key);
}

function knownAt(scene: Scene, at: number, titled: boolean): Name | null {
  const { text } = scene;
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
    if (!titled && whole.length === 0 && (isCalendar(scene, at) || goesOnLarge(scene, hit.to))) return null;
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
  while (to < tokens.length && words < 5 && (to === at || joinsWords(text, tokens, to))) {
    const token = tokens[to];
    if (!token) break;
    const word = text.slice(token.start, token.end);
    if (to > at && (hitAt(scene, to)?.referents.some(({ kind }) => kind !== 'person') || officeWord(token.key))) break;
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
  /^(?:armed|forces|directorate|board|commission|committee|department|staff|navy|army|fleet|guard|guards|troops|institution|summit|forum|executive|chamber|holding|order|address|palace|house|plenipotentiary|transcripts|aide|deputy|acting|general|emperor|prince|princess|tsar|sheikh|international|national|federal|state|public|administration|supreme|high|special|sanitary|medal|prize|award|day|year|war|victory|church|empire|catholic|extraordinary|holiness|majesty|highness|excellency)$/;

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
