import type { Place, PlaceId } from '../model/knowledge.ts';
import { overlaps } from '../model/span.ts';
import { pattern } from '../text/pattern.ts';
import { agreementIndexOf } from './agreement-index.ts';
import type { Lexicon } from './lexicon.ts';
import { turnAt } from './meeting-parts.ts';
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
    reading.kind !== 'announcement'
  )
    return false;
  const visited = visitedIn(phrase, reading);
  const places = homesOf(reading, knowledge.places);
  const homes = places.size > 0 ? places : new Set(ownCountries(reading, agreementIndexOf(knowledge)));
  const isThere = visited.every((id) => homes.has(id));
  if (!isThere) return false;
  if (/^(?:this|today[’']s|эт|сегодняшн)/iu.test(owner)) return true;
  if (turnAt(reading, core.start) !== null) {
    if (/^(?:your|my|ваш|мо)/iu.test(owner)) return true;
    return visited.length > 0
      ? PAYS.test(lead) || /^the$/iu.test(owner)
      : /^the$/iu.test(owner) && adjectives === '' && POINTS.test(lead);
  }
  if (isOfTheirs(phrase, reading)) return visited.length > 0 || POINTS.test(lead);
  if (/^(?:the|)$/iu.test(owner))
    return POINTS.test(lead) || ((visited.length > 0 || /^визит/iu.test(phrase.noun)) && PAYS.test(lead));
  return /^(?:an?|his|her)$/iu.test(owner) && (PAYS.test(lead) || (/^h/iu.test(owner) && span.end > core.end));
}

/** "The Vestrian President's visit", of one of those who meet. */
function isOfTheirs({ owner, core, whole }: MeetingPhrase, { names, meeting }: Agreed): boolean {
  if (!/[’']s$/u.test(owner)) return false;
  const own = { start: whole.start, end: core.start };
  return names.some(({ id, span }) => overlaps(span, own) && id !== null && meeting?.people.includes(id));
}

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
