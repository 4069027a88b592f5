import type { PlaceId } from '../../model/knowledge.ts';
import { firstEndingAfter } from '../../model/span.ts';
import type { Draft } from './draft.ts';
import { AMOUNTS, GROWS } from './growth-words.ts';
import { isBreak, type Phrase } from './noun-phrase.ts';
import type { Token } from './number-tokens.ts';
import { predicationBefore } from './predication.ts';
import { coreOf, isMeasureWord } from './trail-measures.ts';
import { predicateAfter, predicateOf, predicateOfNoun } from './trail-predicate.ts';
import type { PlaceHit, Scene } from './trail-scene.ts';
import { doingOf, telling, thingOf } from './trail-words.ts';

/** What a number counts, taken apart: the noun, whose, where, with whom, in what language, and doing what. */
export type Subject = {
  /** One word for the head noun and all that name the same. */
  readonly thing: string;
  /** The unit that it comes in, where that is a thing's own ("tonnes of grain"); `null` for things that are counted one by one. */
  readonly unit: string | null;
  /** Other telling words of the noun phrase, in the singular. */
  readonly marks: readonly string[];
  /** Places that it is of, by adjective or "of"; the speaker's own for "our". */
  readonly of: readonly PlaceId[];
  /** Places that it is in, at or directed to. */
  readonly within: readonly PlaceId[];
  /** Places named as its other parties ("trade with", "between"). */
  readonly beside: readonly PlaceId[];
  /** Country whose language it is about. */
  readonly language: PlaceId | null;
  readonly doing: string | null;
  /** Telling words after the noun phrase up to the next comma, in the singular. */
  readonly rest: readonly string[];
  /** What somebody does with them: the verb before the number ("opened 10 stations"); `null` where they just are. */
  readonly done: string | null;
  /** What is done to or by them, in classes; `null` where they just are. */
  readonly predicate: string | null;
  /** Telling words that hang on the noun by a preposition, before or behind the number, and so make it another thing. */
  readonly attached: readonly string[];
  readonly whose: 'our' | 'my' | 'your' | 'their' | null;
  /** Tokens of the noun phrase. */
  readonly tokens: readonly Token[];
  /** Tokens after the noun phrase or number that still speak of it. */
  readonly tail: Phrase;
};

type Role = 'of' | 'within' | 'beside' | 'language';

const PERSON_NOUN =
  /^(?:citizen|resident|people|student|person|national|native|representative|worker|schoolchild|young|child)s?$|^(?:children|schoolchildren)$/;

/** Tokens of the same sentence where the number before ends and the next one begins. */
export type Neighbours = { readonly last: number; readonly next: number };

/** Takes apart what a draft counts. */
export function subjectOf(draft: Draft, neighbours: Neighbours, scene: Scene): Subject | null {
  if (draft.phrase) {
    const told = takenApart({ ...draft, phrase: draft.phrase }, neighbours, scene);
    return told.unit === null && told.thing !== 'people' ? told : comeTo(draft, told, neighbours, scene);
  }
  const { naming } = draft;
  if (!naming || !(naming.sure || isComeTo(draft, naming))) return null;
  const { end } = naming.phrase;
  return takenApart(
    { ...naming, at: end, end, beside: false },
    { last: 0, next: clauseEnd(naming.tokens, end) },
    scene,
  );
}

/**
 * What comes to so many units: "the grain harvest amounted to 5 million tonnes", "gas exports were 50 billion cubic metres of gas".
 * A harvest of grain is grain that is harvested.
 */
function comeTo(draft: Draft, told: Subject, neighbours: Neighbours, scene: Scene): Subject {
  const { tokens, at, role, beside } = draft;
  const said = role === 'count' && beside ? predicationBefore(tokens, at, []) : null;
  if (!said?.subject || said.role !== 'amount') return told;
  const whole = takenApart({ ...draft, phrase: said.subject, beside: false }, neighbours, scene);
  // "The population is 20 million people."
  if (told.unit === null) return whole.thing === 'population' ? { ...whole, attached: [] } : told;
  const predicate = predicateOfNoun(whole.thing);
  const isBare = isMeasureWord(told.thing);
  if (!isBare) return predicate === null ? told : { ...told, of: owners(whole, told), predicate };
  const [of, ...more] = [...whole.marks, ...whole.attached];
  const same = { ...whole, unit: told.unit, tail: told.tail };
  return predicate && of && more.length === 0
    ? { ...same, thing: thingOf(of), marks: [], attached: [], predicate }
    : { ...same, predicate: null };
}

const owners = (whole: Subject, told: Subject): readonly PlaceId[] => (told.of.length > 0 ? told.of : whole.of);

/** "Our trade with Borduria is worth": the verb between noun and number leads from one to the other. */
const isComeTo = ({ tokens, at }: Draft, naming: NonNullable<Draft['naming']>): boolean =>
  naming.tokens === tokens &&
  tokens
    .slice(naming.phrase.end, at)
    .some(({ lower }) => /^(?:is|was|are|were|stands|stood|remains|slowed|eased|accelerated)$/.test(lower)) &&
  (/^(?:worth|at|to|about|over|is|was|now|already|nearly|almost)$/.test(tokens[at - 1]?.lower ?? '') ||
    /^(?:level|mark) of$/.test(`${tokens[at - 2]?.lower} ${tokens[at - 1]?.lower}`));

/** Where the clause goes on with its verb: what a noun named before is of and in stands before that. */
function clauseEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (end < tokens.length && end - from < 8 && tokens[end]?.kind === 'word' && !VERB.test(tokens[end]?.lower ?? ''))
    end += 1;
  return end;
}

const VERB =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|grew|grows|growing|rose|rises|fell|continues?|keeps?|remains?|reached|amounts?|amounted|exceeded|increased|decreased|and|but)$/;

/** What of a draft its subject is told from. */
type Told = Pick<Draft, 'tokens' | 'at' | 'end' | 'beside'> & { readonly phrase: Phrase };

function takenApart(draft: Told, { last, next }: Neighbours, scene: Scene): Subject {
  const { tokens, phrase } = draft;
  const { head, unit } = coreOf(tokens, phrase);
  const tail = {
    at: Math.max(draft.end, draft.beside ? phrase.end : 0),
    end: tailEnd(tokens, Math.max(draft.end, draft.beside ? phrase.end : 0), next),
  };
  const places = placesNear(scene.ownersIn(tokens), draft, phrase, tail);
  const roles: Record<Role, PlaceId[]> = { of: [], within: [], beside: [], language: [] };
  const spoken = (hit: PlaceHit): boolean =>
    (hit.at >= phrase.at && hit.at < phrase.end) ||
    (!draft.beside && hit.end === phrase.at) ||
    (hit.at >= tail.at && hit.at < tail.end) ||
    (!draft.beside && hit.at >= phrase.end && hit.at < draft.at) ||
    isStage(tokens, hit, draft, last);
  for (const hit of places) {
    if (!spoken(hit) || (hit.form === 'body' && !isOwner(tokens, hit, phrase, head))) continue;
    const role = roleOf(tokens, hit, head);
    if (!roles[role].includes(hit.id)) roles[role].push(hit.id);
  }
  const nation = places.find((hit) => hit.at === head && hit.form === 'adjective');
  const placed = (at: number): boolean => places.some((hit) => hit.at <= at && at < hit.end);
  const words = (from: number, to: number): string[] =>
    tokens
      .slice(from, to)
      .flatMap((token, index) => (token.kind === 'word' && !placed(from + index) ? [token.lower] : []));
  const { thing, marks } = nameOf(
    thingOf(tokens[head]?.lower ?? ''),
    telling([...words(phrase.at, head), ...words(head + 1, phrase.end)].filter((word) => !isMeasureWord(word))),
  );
  const clause = tokens.slice(tail.at, tail.end);
  const restEnd = clause.findIndex(({ kind, lower }) => kind === 'sign' || /^(?:and|but|while)$/.test(lower));
  const rest = telling(words(tail.at, restEnd < 0 ? tail.end : tail.at + restEnd));
  const after = draft.beside ? predicateAfter(tokens, tail.at) : { predicate: null, end: tail.at };
  // "the number of tourists coming to Borduria": what they do, before the number.
  const doer =
    draft.beside || !/ing$/.test(tokens[phrase.end]?.lower ?? '') ? null : predicateAfter(tokens, phrase.end);
  const hung =
    draft.beside || isSaidFirst(tokens, phrase.end, draft.at)
      ? []
      : words(doer?.end ?? phrase.end, attachedEnd(tokens, doer?.end ?? phrase.end, draft.at));
  const behind = words(after.end, attachedEnd(tokens, after.end, tail.end));
  const attached = telling(
    [...hung, ...behind].filter((word) => !isMeasureWord(word) && !AMOUNTS.test(word) && !GROWS.test(word)),
  );
  const done = doneTo(draft);
  const agent =
    done !== null && predicateOf(done) === 'supply' && roles.of.length === 0 ? agentOf(tokens, draft.at, scene) : null;
  if (agent !== null) roles.of.push(agent);
  const language = roles.language[0] ?? languageTaught(draft, scene.placesIn(tokens));
  const predicate = after.predicate ?? doer?.predicate ?? (done === null ? null : predicateOf(done));
  return {
    thing: nation ? (predicate === 'visit' ? 'tourist' : 'citizen') : thing,
    unit,
    marks,
    of: nation ? [nation.id] : roles.of,
    within: roles.within,
    beside: nation ? roles.beside.filter((id) => id !== nation.id) : roles.beside,
    language,
    doing: doingIn(tokens, tail) ?? doingIn(tokens, phrase),
    rest: rest.filter((word) => doingOf(word) === null && word !== 'language'),
    done,
    predicate,
    attached: attached.filter((word) => word !== thing && !marks.includes(word)),
    whose: whoseOf(draft, phrase),
    tokens: tokens.slice(phrase.at, phrase.end),
    tail,
  };
}

/** "trade adjusted slightly, but grew by": the verb of a first clause, which tells nothing of the noun. */
const isSaidFirst = (tokens: readonly Token[], from: number, number: number): boolean =>
  /ed$/.test(tokens[from]?.lower ?? '') &&
  tokens.slice(from, number).some(({ lower }) => /^(?:but|and|while)$/.test(lower));

/** "Borduria has supplied 30 tonnes": whose the goods are that somebody supplies. */
function agentOf(tokens: readonly Token[], number: number, scene: Scene): PlaceId | null {
  const before = scene.placesIn(tokens).filter(({ end, form }) => form === 'name' && end < number && number - end <= 4);
  const hit = before.at(-1);
  const verbs = tokens.slice(hit?.end ?? 0, number);
  return hit && verbs.every(({ lower, kind }) => kind === 'word' && !/^(?:in|to|of|from|for|and)$/.test(lower))
    ? hit.id
    : null;
}

const CURRENCY_RESERVE = /^(?:gold|currency|foreign|forex|exchange|international)$/;

/** "gross domestic product" and "GDP" are one thing. */
function nameOf(thing: string, marks: readonly string[]): Pick<Subject, 'thing' | 'marks'> {
  // "key interest rate", "key rate".
  if (/^(?:rate|interest)$/.test(thing) && marks.includes('key'))
    return { thing: 'rate', marks: marks.filter((word) => word !== 'interest') };
  // "gold and foreign currency reserves", "forex reserves", "international reserves".
  if (thing === 'reserve' && marks.some((word) => CURRENCY_RESERVE.test(word)))
    return { thing, marks: ['currency', ...marks.filter((word) => !CURRENCY_RESERVE.test(word))] };
  if (thing !== 'product' || !marks.includes('gross')) return { thing, marks };
  const rest = marks.filter((word) => !/^(?:gross|domestic|regional)$/.test(word));
  return { thing: marks.includes('regional') ? 'grp' : 'gdp', marks: rest };
}

/** A body owns what is counted where it stands before the noun or hangs right on it ("Borduria Steel's revenue", "trade with the Union"). */
function isOwner(tokens: readonly Token[], hit: PlaceHit, phrase: Phrase, head: number): boolean {
  if (hit.at >= phrase.at && hit.at < phrase.end) return true;
  const before = tokens[hit.at - 1]?.lower === 'the' ? hit.at - 2 : hit.at - 1;
  if (tokens[before]?.lower === 'and' && tokens.slice(head, before).some(({ lower }) => lower === 'between'))
    return true;
  if (hit.at <= head || !/^(?:of|in|with|between|within|across|at)$/.test(tokens[before]?.lower ?? '')) return false;
  // "trade between the members of the Union" is of the Union.
  return (
    before === phrase.end ||
    before === head + 1 ||
    /^(?:members?|countries|states)$/.test(tokens[before - 1]?.lower ?? '')
  );
}

/** Where the words that hang on a noun by a preposition end: at a verb, a time, a comparison or a border of clauses. */
function attachedEnd(tokens: readonly Token[], from: number, limit: number): number {
  let end = from;
  while (
    end < limit &&
    end - from < ATTACHED &&
    tokens[end]?.kind === 'word' &&
    !LOOSE.test(tokens[end]?.lower ?? '')
  ) {
    if (/^(?:in|for|over|during|by|at|on)$/.test(tokens[end]?.lower ?? '') && isTimeAt(tokens, end + 1)) break;
    end += 1;
  }
  return end;
}

/** Most tokens that hang on a noun. */
const ATTACHED = 9;

const LOOSE =
  /^(?:compared|against|versus|since|than|which|thanks|due|despite|by|as|because|while|but|so|if|after|before|during|over|until|from|and|or|when|where|is|are|was|were|has|have|had|will|would|can|could|may|should|must|today|now|annually|this|last|next|year|years|already|currently|i|we|it|they|you|he|she|grew|rose|fell|increased|decreased|amounted|reached|exceeded|dropped|declined|totalled|also|alone|according|instead|including|up|down|more|less)$/;

/** "in 2020", "in the first half", "for the past year", "in January". */
export function isTimeAt(tokens: readonly Token[], at: number): boolean {
  const first = /^(?:the|just|only|about|almost|all)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;
  return (
    tokens[first]?.kind === 'digits' ||
    /^(?:first|second|third|fourth|last|past|next|previous|coming|same|current|end|beginning|start|middle|year|years|month|months|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|this|two|three|four|five|six|seven|eight|nine|ten|total|general|future|period|time|recent|average|fact|particular|addition|terms|line|order)$/.test(
      tokens[first]?.lower ?? '',
    )
  );
}

/** The places of a sentence that can belong to a number: from a stage before it to the end of its tail. */
function placesNear(places: readonly PlaceHit[], { at }: Told, phrase: Phrase, tail: Phrase): readonly PlaceHit[] {
  const [from, to] = [Math.min(phrase.at, at - STAGE), Math.max(phrase.end, tail.end, at)];
  const first = firstEndingAfter(places, from - 1, ({ end }) => end);
  let last = first;
  while (last < places.length && (places[last]?.at ?? to) < to) last += 1;
  return places.slice(first, last);
}

/** Most tokens between a number and a place before it where the counted are. */
const STAGE = 6;

/** The tail ends at the next number, a semicolon or a clause of its own. */
function tailEnd(tokens: readonly Token[], from: number, next: number): number {
  let end = from;
  while (end < Math.min(next, tokens.length) && end - from < 30 && !/^[;:–—]$/.test(tokens[end]?.text ?? '')) {
    if (/^(?:while|whereas|although|but|according|compared|thanks|despite)$/.test(tokens[end]?.lower ?? '')) break;
    if (tokens[end]?.lower === ',' && /^(?:and|but|while|so|as|which)$/.test(tokens[end + 1]?.lower ?? '')) break;
    // "trade with Borduria grew by 30 percent and with Syldavia by 50".
    if (tokens[end]?.lower === 'and' && /^(?:with|to|from)$/.test(tokens[end + 1]?.lower ?? '')) break;
    end += 1;
  }
  return end;
}

/** "In Kenya there are 210 schools", "Kenya has 210 schools": the place before the number is where they are. */
function isStage(tokens: readonly Token[], hit: PlaceHit, draft: Told, last: number): boolean {
  if (hit.at >= draft.at || hit.form !== 'name' || !draft.beside || draft.at - hit.end > STAGE) return false;
  if (tokens.slice(hit.end, draft.at).some(({ kind, lower }) => kind === 'digits' || /^[;:]$/.test(lower)))
    return false;
  const preposition = tokens[hit.at - 1]?.lower === 'the' ? hit.at - 2 : hit.at - 1;
  // After another number the place may be that one's: only one that opens a clause is this one's.
  const opens = last === 0 || /^(?:,|and|while|but|;)$/.test(tokens[preposition - 1]?.lower ?? '');
  if (hit.at < last || !opens) return false;
  const inside = /^(?:in|across|throughout)$/.test(tokens[preposition]?.lower ?? '');
  const has = /^(?:has|had|hosts)$/.test(tokens[hit.end]?.lower ?? '');
  // "Borduria has supplied": an auxiliary.
  return inside || (has && !/(?:ed|nt|lt|en|already|also)$/.test(tokens[hit.end + 1]?.lower ?? ''));
}

function roleOf(tokens: readonly Token[], hit: PlaceHit, head: number): Role {
  const next = tokens[hit.end]?.lower ?? '';
  if (hit.form === 'adjective' && isLanguage(tokens, hit, next)) return 'language';
  if (
    hit.at < head &&
    head - hit.end < 4 &&
    tokens
      .slice(hit.end, head)
      .every(({ lower, kind }) => kind === 'word' && !/^(?:of|in|with|at|to|for|from)$/.test(lower))
  )
    return 'of';
  let before = hit.at - 1;
  for (
    let step = 0;
    step < 4 &&
    before > head &&
    tokens[before]?.kind === 'word' &&
    !/^(?:of|in|at|to|into|on|from|with|between|and|across|throughout|for|by|within)$/.test(
      tokens[before]?.lower ?? '',
    );
    step += 1
  )
    before -= 1;
  const preposition = tokens[before]?.lower ?? '';
  const noun = tokens[before - 1]?.lower ?? '';
  // "visited Borduria": the verb needs no preposition.
  if (hit.at > head && /^(?:visit(?:ed|s|ing)?|entered|joined)$/.test(tokens[hit.at - 1]?.lower ?? '')) return 'within';
  // "investment by Bordurian companies" is theirs.
  if (preposition === 'by' && hit.at > head) return 'of';
  if (/^(?:of|from)$/.test(preposition)) return before - 1 === head || PERSON_NOUN.test(noun) ? 'of' : 'within';
  if (/^(?:with|between|and)$/.test(preposition)) return 'beside';
  return /^(?:in|at|to|into|on|across|throughout|within|has|have)$/.test(preposition) || hit.at < head
    ? 'within'
    : 'beside';
}

/** "the French language", "teach French", "instruction in French": an adjective that names a language. */
function isLanguage(tokens: readonly Token[], hit: PlaceHit, next: string): boolean {
  if (/-(?:language|speaking|medium)$/.test(tokens[hit.at]?.lower ?? '')) return true;
  if (/^(?:language|languages|speakers?)$/.test(next)) return true;
  const before = tokens[hit.at - 1]?.lower ?? '';
  const alone = tokens[hit.end]?.kind !== 'word' || isBreak(next) || /ly$/.test(next);
  return (
    alone &&
    (/^(?:in|learn(?:s|ing|ed)?|speak(?:s|ing)?)$/.test(before) || /^(?:teach|study)$/.test(doingOf(before) ?? ''))
  );
}

/** "French is taught at 210 schools", "the French language was studied by 300 students": what is taught stands before the number. */
function languageTaught({ tokens, at }: Told, places: readonly PlaceHit[]): PlaceId | null {
  const lower = (index: number): string => tokens[index]?.lower ?? '';
  let verb = at - 1;
  while (verb > 0 && at - verb < STAGE && !/^(?:taught|studied|learn(?:ed|t))$/.test(lower(verb))) verb -= 1;
  if (!/^(?:at|in|by)$/.test(lower(verb + 1))) return null;
  let named = verb - 1;
  while (named > 0 && /^(?:is|are|was|were|being|been|has|have|also|now|language)$/.test(lower(named))) named -= 1;
  if (named === verb - 1) return null;
  return places.find(({ at: from, end, form }) => form === 'adjective' && from <= named && named < end)?.id ?? null;
}

/** The first class of doing among the words, by the verbs nearest to the noun. */
function doingIn(tokens: readonly Token[], { at, end }: Phrase): string | null {
  for (let index = at; index < end; index += 1) {
    const doing = doingOf(tokens[index]?.lower ?? '');
    if (doing) return doing;
  }
  return null;
}

const BEING =
  /^(?:are|is|was|were|be|been|has|have|had|having|of|with|in|on|at|from|for|to|by|between|among|and|or|but|that|there|those|these|includ(?:e|es|ed|ing)|compris(?:e|es|ing)|unit(?:es|e|ing)|total|where|which|already|now|also|currently|as|than|only|into|through|against|under|when|because|if|so)$/;

function doneTo({ tokens, at, beside }: Told): string | null {
  let before = at - 1;
  while (
    /^(?:the|a|an|all|our|their|its|his|her|my|your|another|first|last|these|those)$/.test(tokens[before]?.lower ?? '')
  )
    before -= 1;
  const verb = tokens[before];
  return beside && verb?.kind === 'word' && !BEING.test(verb.lower) && !/^\p{Lu}/u.test(verb.text) ? verb.lower : null;
}

/** The possessive right before the phrase or its number, or one within it ("anniversary of our relations"). */
function whoseOf({ tokens, at, beside }: Told, phrase: Phrase): Subject['whose'] {
  const before = beside ? [tokens[at - 1], tokens[phrase.at - 1]] : [tokens[phrase.at - 1]];
  const own = [...before, ...tokens.slice(phrase.at, phrase.end)].map((token) => token?.lower ?? '');
  if (own.includes('our')) return 'our';
  if (own.includes('my')) return 'my';
  if (own.includes('your')) return 'your';
  return own.some((word) => /^(?:their|his|her|its)$/.test(word)) ? 'their' : null;
}
