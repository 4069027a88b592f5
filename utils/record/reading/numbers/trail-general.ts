import type { PlaceId } from '../../model/knowledge.ts';
import type { Draft } from './draft.ts';
import { predicationBefore } from './predication.ts';
import { isMeasured } from './trail-measures.ts';
import type { Scene } from './trail-scene.ts';
import type { Subject } from './trail-subject.ts';
import { slug, telling } from './trail-words.ts';

/** Nouns too common to be told apart by a place and nothing else. */
const COMMON =
  /^(?:country|people|person|thing|issue|time|side|state|year|day|week|minute|decade|century|way|question|area|part|man|woman|child|word|case|aspect|direction|region|minister|president|leader|colleague|hour|month|document|project|agreement|example|reason|step|stage|member|percent|ruble|dollar|euro|district|city|group|million|billion|trillion|thousand|type|kind|family|metre|kilometre|square|tonne|hectare|level|visit|meeting|event|decision|option|principle|task|problem|goal|attempt|head|half|unit|figure|number|indicator|point|item|rate|measure|fold|place|plus|participant|representative|sector|programme|site|facility|object|citizen|resident|employee|worker|specialist|expert|team|organisation|institution|guest|delegate|delegation|usd|eur|fund|money|sum|payment|cost|price|value|work|plan|target|result|total|rest|priority|proposal|condition|position|term|topic|idea|subject|category|component|element|section|line|phase|round|period|winner|name|home|entity|minimum|first|second|more|quarter|third)$/;

/** Whether a noun is too common to tell by itself what is counted. */
export const isCommon = (thing: string): boolean => COMMON.test(thing);

const joined = (parts: readonly (string | null | false)[]): string =>
  parts.filter((part) => typeof part === 'string').join(':');

/** A bank or ministry of the state: what is its, is the country's. */
const OF_STATE = /^(?:central-bank|bank-of|ministry|government|federal)-/;

const ofPlaces = (relation: 'of' | 'in', ids: readonly PlaceId[]): string | null =>
  ids.length > 0 ? `${relation}-${[...ids].sort().map(slug).join('+')}` : null;

/** Most words that may tell a thing apart: a longer row is a sentence of its own, which nobody says twice. */
const MOST_TOLD = 6;

/**
 * The trail of anything that has none of its own: the noun, all that restricts it, whose or where it is, and what is done to it. Whose
 * is said, or follows from who speaks or is met; a thing that every country and company has needs it, one told by few words too.
 */
export function generalKey(draft: Draft, subject: Subject, scene: Scene, kind: string): string | null {
  if (subject.doing === 'take-part' || subject.predicate === 'take-part' || subject.language !== null) return null;
  if (subject.of.length > 1 || subject.within.length > 1) return null;
  if (isBorrowed(draft, subject) || isPointed(draft) || isFurther(draft) || isPlace(draft, scene)) return null;
  if (subject.of.length + subject.within.length === 0 && isNamed(draft)) return null;
  const told = [...new Set([...subject.marks, ...subject.attached])].filter((word) => !OWN.test(word)).sort();
  const words = told.filter((word) => word !== subject.predicate && word !== subject.thing);
  if (words.length > MOST_TOLD) return null;
  const owner = ownerOf(draft, subject, scene, kind);
  if (owner === null || !isTold(draft, subject, words.length, owner, kind)) return null;
  const by = kind === 'share' ? sharerOf(draft, subject) : null;
  if (kind === 'share' && by === null && subject.predicate === null) return null;
  const does = subject.predicate === IMPLIED.get(subject.thing) ? null : subject.predicate;
  const verb = kind === 'count' || kind === 'share' ? does : null;
  const doing = subject.doing === 'operate' || subject.doing === verb ? null : subject.doing;
  return joined([subject.thing, kind !== 'count' && kind, by, subject.unit, ...words, owner.key, doing, verb]);
}

/** What a noun does by its nature, and so isn't told by. */
const IMPLIED = new Map([
  ['tourist', 'visit'],
  ['passenger', 'carry'],
  ['employee', 'employ'],
]);

/** "and with Borduria by 50 percent": what grew is told before. */
const isPlace = ({ tokens, phrase }: Draft, scene: Scene): boolean =>
  phrase !== null && scene.placesIn(tokens).some(({ end, form }) => form === 'name' && end === phrase.end);

/** A noun that stands with another number, or sentences before, may be another's. */
const isBorrowed = ({ like, naming, tokens, unit }: Draft, { thing }: Subject): boolean =>
  like !== null ||
  (naming !== null && naming.tokens !== tokens && !(naming.sure && unit === 'percent' && RATES.test(thing)));

/** "this industry", "such loans": which, is told before. */
const isPointed = ({ tokens, phrase, beside, at }: Draft): boolean =>
  phrase !== null &&
  /^(?:this|these|those|such)$/.test(tokens[(beside ? Math.min(at, phrase.at) : phrase.at) - 1]?.lower ?? '');

/** "another 9 ferries", "5 more", "20 of them": others, or some of them. */
export const isFurther = ({ tokens, at, end, phrase, beside }: Draft): boolean =>
  [at - 1, at, end].some(
    (near) =>
      /^(?:another|more|additional|extra|further|other|remaining|plus|every|each)$/.test(tokens[near]?.lower ?? '') &&
      !(/^(?:every|each)$/.test(tokens[near]?.lower ?? '') && near >= end) &&
      (near === end || tokens[near + 1]?.lower !== 'than'),
  ) ||
  /^(?:more|less|fewer)$/.test(tokens[phrase && beside ? phrase.end : end]?.lower ?? '') ||
  tokens.slice(end, phrase && beside ? phrase.end : end).some(({ lower }) => /^(?:more|other|additional)$/.test(lower));

/** "the 20 Questions programme": a large letter on the noun makes the number part of a name. */
const isNamed = ({ tokens, phrase, beside }: Draft): boolean =>
  phrase !== null && beside && /^\p{Lu}\p{Ll}/u.test(tokens[phrase.end - 1]?.text ?? '');

/** What has so much of something: the noun that the verb before the share is said of. */
function sharerOf({ tokens, at }: Draft, { thing }: Subject): string | null {
  const phrase = predicationBefore(tokens, at, [])?.subject;
  if (!phrase) return null;
  const words = telling(tokens.slice(phrase.at, phrase.end).map(({ lower }) => lower)).filter((word) => word !== thing);
  return words.length > 0 ? `by-${words.join('-')}` : null;
}

/** "our region", "the country", "the company": whose it is, told by no name. */
const OWN =
  /^(?:region|republic|territory|country|company|corporation|bank|state|city|regional|national|group|group-s|economy|enterprise)$/;

type Owner = { readonly key: string; readonly by: 'places' | 'place' | 'domain' | 'home' };

/** Whose or where it is: as said, else of the region or company that is spoken of, else of the speaker's country. */
function ownerOf(draft: Draft, subject: Subject, scene: Scene, kind: string): Owner | null {
  const own = subject.of.filter((id) => !OF_STATE.test(id));
  const [of, within] = [ofPlaces('of', own), ofPlaces('in', subject.within)];
  if (subject.beside.length > 0) return between(draft, subject, scene);
  const domain = scene.domainOf(draft.sentence);
  if (of && within && subject.of[0] !== subject.within[0]) return { key: `${of}:${within}`, by: 'places' };
  if (within && !of && subject.whose === 'our' && domain !== null && domain !== subject.within[0])
    return { key: `of-${slug(domain)}:${within}`, by: 'places' };
  const back = of && !within && subject.of[0] ? backIn(draft, subject, scene, subject.of[0]) : null;
  if (back) return { key: `${of}:in-${slug(back)}`, by: 'places' };
  // Of what only belongs somewhere it is the same to be of it and in it.
  const said = of ?? within;
  if (said)
    return { key: isMeasured(subject.thing) || kind !== 'count' ? said.replace(/^in-/, 'of-') : said, by: 'place' };
  // "the country's GDP": of the one that was spoken of.
  const country = draft.phrase?.at ?? -1;
  if (
    country >= 0 &&
    /^(?:the|this) country's$/.test(`${draft.tokens[country - 1]?.lower} ${draft.tokens[country]?.lower}`)
  ) {
    const spoken = scene.spokenOf(draft, null);
    const own = scene.homeOf(draft.sentence);
    const one = spoken ?? (own !== null && scene.namesOnly(draft, own) ? own : null);
    return one === null ? null : { key: `of-${one}`, by: 'place' };
  }
  if (isElsewhere(draft, scene) || subject.whose === 'your') return null;
  // "The central bank raised its rate" is the country's.
  if (subject.whose === 'their' && !scene.ownersIn(draft.tokens).some(({ id }) => OF_STATE.test(id))) return null;
  if (domain !== null) return isOthersDoing(draft, subject) ? null : { key: `of-${slug(domain)}`, by: 'domain' };
  const home = scene.homeOf(draft.sentence);
  const alone = scene.parties.length <= 1 || (isNational(subject.thing, 'level', 0) && scene.namesOnly(draft, home));
  return home && (alone || (subject.whose === 'our' && !FLOWS.test(subject.thing)))
    ? { key: `of-${home}`, by: 'home' }
    : null;
}

/** "flights between Borduria and Syldavia", "agreements with Syldavia": two places that share them. */
function between({ sentence }: Draft, { of, within, beside }: Subject, scene: Scene): Owner | null {
  const home = scene.homeOf(sentence);
  const both = [...new Set(beside.length === 1 && home !== null ? [...beside, home] : beside)];
  const alone = of.length + within.length === 0 && both.length === 2;
  return alone ? { key: `between-${both.sort().map(slug).join('+')}`, by: 'places' } : null;
}

/** "Bordurian companies work in the country": in the other of two that meet, or the one that was spoken of. */
function backIn(draft: Draft, { tail }: Subject, scene: Scene, of: PlaceId): PlaceId | null {
  const words = draft.tokens.slice(tail.at, tail.end).map(({ lower }) => lower);
  const at = words.findIndex((word, index) => word === 'in' && /^(?:the|this|that)$/.test(words[index + 1] ?? ''));
  if (at < 0 || !/^(?:country|republic)$/.test(words[at + 2] ?? '')) return null;
  const [other, ...more] = scene.parties.filter((id) => id !== of);
  return other && more.length === 0 ? other : scene.spokenOf(draft, of);
}

/** Goods go somewhere: to the other of two that meet, as likely as to everybody. */
const FLOWS = /^(?:export|import|supply|delivery|trade|investment)$/;

/** Whether enough is told for another text to mean the same by as much. */
function isTold(
  draft: Draft,
  { thing, predicate, unit }: Subject,
  words: number,
  { by }: Owner,
  kind: string,
): boolean {
  const more = words + (predicate === null ? 0 : 1);
  if (kind === 'amount' && AVERAGED.test(thing) && words === 0 && !isAverage(draft)) return false;
  if (kind === 'level' && isMeasured(thing) && !RATES.test(thing)) return false;
  if (kind !== 'change' && /^(?:economy|industry|agriculture|manufacturing)$/.test(thing)) return false;
  if (by === 'home' && !isNational(thing, kind, words))
    return !isMeasured(thing) && !COMMON.test(thing) && (kind === 'count' ? words > 1 : kind === 'level' && words > 0);
  if (isMeasured(thing)) {
    if (kind === 'count' && unit === null && draft.value <= 3) return false;
    return kind !== 'count' || unit === null || more > 0;
  }
  if (COMMON.test(thing)) return by === 'places' ? words > 0 : words > 1;
  return by === 'places' || more > 0;
}

/** What one has of many: a sum is one's or the average, and only the latter is a figure. */
const AVERAGED = /^(?:wage|income|pension|price|tariff|benefit|allowance)$/;
const isAverage = ({ tokens, phrase }: Draft): boolean =>
  phrase !== null &&
  tokens.slice(Math.max(0, phrase.at - 2), phrase.end).some(({ lower }) => /^(?:average|mean|median)$/.test(lower));

/** What stands at so many percent by itself; of other measures the percentage is of something untold. */
const RATES = /^(?:inflation|unemployment|rate|interest|mortgage|tax|tariff|poverty|mortality|lending)$/;

/** What a country's own people say of it without naming it: its figures at large, sums only where more is told. */
const isNational = (thing: string, kind: string, words: number): boolean =>
  /^(?:gdp|economy|inflation|unemployment|population|wage|income|mortality|birthrate|poverty|expectancy|housing|grain|harvest|subsistence)$/.test(
    thing,
  ) ||
  (isMeasured(thing) &&
    (kind === 'change' ? !FLOWS.test(thing) || words > 0 || thing === 'investment' : words > 0 && !FLOWS.test(thing)));

/** Whether the sentence speaks of another place or body, or of nobody's in particular: then the figure may be anybody's. */
function isElsewhere({ tokens, sentence }: Draft, scene: Scene): boolean {
  const [home, domain] = [scene.homeOf(sentence), scene.domainOf(sentence)];
  const owners = scene.ownersIn(tokens).filter(({ id, form }) => form !== 'body' || !OF_STATE.test(id));
  if (owners.some(({ id, form }) => id !== domain && (form !== 'body' ? id !== home || domain !== null : true)))
    return true;
  return tokens.some(
    ({ lower, text }, at) =>
      ANYBODY.test(lower.replace(/'s$/, '')) ||
      (/^(?:in|across|at|for|from|to|of)$/.test(tokens[at - 1]?.lower ?? '') &&
        /^\p{Lu}\p{Ll}/u.test(text) &&
        !owners.some((hit) => hit.at <= at && at < hit.end) &&
        !MONTH.test(lower)),
  );
}

/** "Borduria Air will carry 20 passengers", "20 passengers is a large flow": a doing of others, or of nobody told. */
const isOthersDoing = ({ tokens, at }: Draft, { thing, done, predicate }: Subject): boolean => {
  if (!IMPLIED.has(thing)) return false;
  if (predicate === null || done === null) return thing === 'passenger';
  return tokens
    .slice(0, at)
    .some(({ text, kind, lower }, index, before) =>
      index === 0
        ? before.length < 4 && !/^(?:i|we|it|they)$/.test(lower)
        : kind === 'word' && /^\p{Lu}\p{Ll}/u.test(text) && !MONTH.test(lower) && !/^(?:mr|ms|president)$/.test(lower),
    );
};

const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|i|january-\p{L}+)$/u;

const ANYBODY =
  /^(?:there|countries|eurozone|global|world|worldwide|europe|european|abroad|districts?|villages?|municipalit(?:y|ies)|regions|states|nations|cities|towns)$/;
