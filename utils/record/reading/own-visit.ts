import type { Place, PlaceId } from '../model/knowledge.ts';
import { pattern } from '../text/pattern.ts';
import { agreementIndexOf } from './agreement-index.ts';
import type { Lexicon } from './lexicon.ts';
import { turnAt, voiceAt } from './meeting-parts.ts';
import { ownersOf } from './meeting-people.ts';
import type { MeetingPhrase } from './meeting-phrases.ts';
import { ownCountries } from './signatories.ts';
import type { Agreed } from './stages.ts';

/** Nouns for a visit. */
export const TRIP = /^(?:visit|trip|визит)/iu;

/** Words that a bare "the talks" follows where it means an occasion. */
export const POINTS = pattern(
  String.raw`\b(?:during|following|after|before|ahead of|in the course of|prior to|at|results? of|outcomes? of|part of|framework of|start of|beginning of|sidelines of|margins of|focus of|participants (?:in|of)|opening|throughout|conclude|begin|start|continue|attend|attended|part in|opened|chaired|joined)\s(?:the\s|these\s)?$|(?<!\p{L})(?:во время|в ходе|по итогам|после|перед|накануне|в рамках|на)\s$`,
  'iu',
);

/** The words just before a place. */
export const before = (text: string, start: number): string => text.slice(Math.max(0, start - 60), start);

/** "This visit", "your visit to M" on a page of the meeting in M, "he has come to M on an official visit". */
export function isOwnTrip(phrase: MeetingPhrase, reading: Agreed, { knowledge }: Lexicon): boolean {
  const { owner, core, span, adjectives } = phrase;
  const lead = before(reading.text, core.start);
  if (
    /\b(?:invit\p{L}+ (?:you|him|her) |look\p{L}* forward |accept\p{L}* |next |(?:will|would) (?:\p{L}+ )?(?:pay|make|come|visit|be|go|have|take|start|begin) )[^.,;]{0,40}$/iu.test(
      lead,
    ) &&
    reading.kind !== 'announcement' &&
    !/^this$/iu.test(owner)
  )
    return false;
  const visited = visitedIn(phrase, reading);
  const places = homesOf(reading, knowledge.places);
  const homes = places.size > 0 ? places : new Set(ownCountries(reading, agreementIndexOf(knowledge)));
  const isThere = visited.every((id) => homes.has(id));
  if (!isThere && !/^this$/iu.test(owner)) return false;
  if (NEVER.test(lead) || THEN.test(reading.text.slice(core.end, core.end + 16))) return false;
  if (/^(?:this|today[’']s|эт|сегодняшн)/iu.test(owner) || /\b(?:current|present)\b/iu.test(adjectives)) return true;
  if (turnAt(reading, core.start) !== null) {
    if (/^(?:your|my|our|ваш|мо|наш)/iu.test(owner)) return !PAST.test(lead);
    if (/^(?:his|her)$/iu.test(owner)) return isOfWhoMeets(phrase, reading);
    if (!/^the$/iu.test(owner)) return PAYS.test(lead) && (visited.length > 0 || adjectives !== '');
    return (
      visited.length > 0 || (OFFICIAL.test(adjectives) && (POINTS.test(lead) || isSettled(reading.text, core.end)))
    );
  }
  if (/^(?:your|my|our)$/iu.test(owner)) return isSaidByThem(phrase, reading);
  if (/[’']s$/u.test(owner) && visited.length > 0 && ownersOf(owner, phrase, reading).length === 0) return true;
  if (isOfTheirs(phrase, reading)) return visited.length > 0 || POINTS.test(before(reading.text, phrase.whole.start));
  if (/^(?:the|)$/iu.test(owner))
    return (
      POINTS.test(lead) ||
      (owner === 'The' && adjectives === '') ||
      ((visited.length > 0 || /^визит/iu.test(phrase.noun)) && PAYS.test(lead))
    );
  return /^(?:an?|his|her)$/iu.test(owner) && (PAYS.test(lead) || (/^h/iu.test(owner) && span.end > core.end));
}

/** "None of them has made a visit to M", "your visit at that time". */
const NEVER = /\b(?:[Nn]one|[Nn]obody|[Nn]ever|[Nn]o \p{L}+)\b[^.;]{0,50}$/u;
const THEN = /^,? (?:at that time|back then|then)\b/u;

/** "Much has changed after my visit": the one being paid isn't over yet. */
const PAST =
  /\b(?:since|(?:chang|improv|develop|intensif|happen)\p{L}* [^.;]{0,40}(?:after|following)|particularly after|especially after)\s(?:the\s)?$/iu;

/** What a visit that is being paid may be called. */
const OFFICIAL = /^(?:(?:current|present|official|state|working)\s?)*$/iu;

/** Nothing follows that says which one it is: "the talks in M", "the meeting that we had". */
export const isSettled = (text: string, end: number): boolean =>
  !/^\s(?!we have\b)(?:in|at|to|that|which|for|of|on|by|where|when|we|you|I|they|he|held|taking|between|with)\s/u.test(
    text.slice(end, end + 14),
  );

/** "During his visit", where the last one named is who the speaker meets. */
function isOfWhoMeets({ whole, core }: MeetingPhrase, reading: Agreed): boolean {
  const speaker = turnAt(reading, core.start)?.person;
  const last = reading.names.filter(({ kind, span }) => kind === 'person' && span.end <= whole.start).at(-1);
  return (
    last?.id != null &&
    last.id !== speaker &&
    whole.start - last.span.end < NEAR &&
    reading.meeting?.people.includes(last.id) === true
  );
}

/** Code units within which "his" means who was named last. */
const NEAR = 160;

/** "Our meeting in M", where this one is held elsewhere. */
export function isElsewhere(phrase: MeetingPhrase, reading: Agreed, { knowledge }: Lexicon): boolean {
  const homes = homesOf(reading, knowledge.places);
  return homes.size > 0 && visitedIn(phrase, reading).some((id) => !homes.has(id));
}

/** "The talks in M", where this one is held. */
export function isHome(phrase: MeetingPhrase, reading: Agreed, { knowledge }: Lexicon): boolean {
  const homes = homesOf(reading, knowledge.places);
  const visited = visitedIn(phrase, reading);
  return visited.length > 0 && visited.every((id) => homes.has(id));
}

/** "The Vestrian President's visit", of one of those who meet. */
const isOfTheirs = (phrase: MeetingPhrase, reading: Agreed): boolean =>
  ownersOf(phrase.owner, phrase, reading).some((id) => reading.meeting?.people.includes(id));

/** Whether a report quotes one of those who meet. */
export const isSaidByThem = ({ core }: MeetingPhrase, reading: Agreed): boolean => {
  const said = voiceAt(reading, core.start);
  return (
    said !== null &&
    said.form === 'said' &&
    said.person !== null &&
    reading.meeting?.people.includes(said.person) === true
  );
};

/** What goes before a visit that is being paid. */
const PAYS =
  /\b(?:on|paying|paid|making|made|pays?|for|as part of|framework of|during)\s(?:an?\s|the\s|his\s|her\s)?$|(?:^|\s)с\s$/iu;

/** The places that the words name as visited. */
function visitedIn({ whole }: MeetingPhrase, { names }: Agreed): PlaceId[] {
  const within = names.filter(
    ({ kind, span }) => kind === 'place' && span.start >= whole.start && span.end <= whole.end,
  );
  return within.flatMap(({ id }) => (id === null ? [] : [id]));
}

/** The place of the page's own meeting, and all that it lies in. */
function homesOf({ meeting, place }: Agreed, places: readonly Place[]): ReadonlySet<PlaceId> {
  const known = homesKnown.get(places) ?? new Map<string, ReadonlySet<PlaceId>>();
  homesKnown.set(places, known);
  const words = meeting?.place ?? place ?? '';
  const kept = known.get(words);
  if (kept) return kept;
  const byId = new Map(places.map((each) => [each.id, each]));
  const found = new Set<PlaceId>();
  for (const each of places.filter(
    ({ name, names }) => words !== '' && [name, ...names].some((form) => isNamedIn(form, words)),
  )) {
    for (let at: Place | undefined = each; at && !found.has(at.id); at = at.in === null ? undefined : byId.get(at.in))
      found.add(at.id);
  }
  known.set(words, found);
  return found;
}

const homesKnown = new WeakMap<readonly Place[], Map<string, ReadonlySet<PlaceId>>>();

const isNamedIn = (form: string, words: string): boolean => {
  const at = words.indexOf(form);
  return at >= 0 && !/\p{L}/u.test(words[at - 1] ?? '') && !/\p{L}/u.test(words[at + form.length] ?? '');
};
