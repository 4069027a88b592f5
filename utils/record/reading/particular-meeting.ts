import type { DateMention } from '../model/reading.ts';
import { placeWithin } from './meeting-parts.ts';
import { ownersOf } from './meeting-people.ts';
import type { MeetingPhrase } from './meeting-phrases.ts';
import { HAPPY, ORDER, PLURAL, THREE } from './own-reference.ts';
import { before, POINTS } from './own-visit.ts';
import type { Agreed } from './stages.ts';

/** Whether the words single out one occasion. */
export function isParticular(phrase: MeetingPhrase, dates: readonly DateMention[], reading: Agreed): boolean {
  const { owner, adjectives, named, noun, core, whole } = phrase;
  const { text, meeting } = reading;
  if (PLURAL.test(noun) && !/[’']s$/u.test(owner)) return false;
  const definite = owner !== '' && !/^an?$/iu.test(owner);
  const order = ORDER.test(adjectives);
  const lead = before(text, core.start);
  if (HAPPY.test(lead) && !order) return false;
  const company = companyOf(phrase, reading);
  if (dates.length > 0)
    return (
      definite ||
      adjectives !== '' ||
      named !== '' ||
      company !== null ||
      /^(?:talks|negotiations|summit|visit)$/iu.test(noun)
    );
  if (isSummit(phrase))
    return isNamedSummit(phrase, definite) || company === 'organisation' || (definite && POINTS.test(lead));
  if (definite && (order || THREE.test(adjectives)))
    return !/^first$/iu.test(adjectives) || company === 'person' || /^(?:our|my|your)$/iu.test(owner);
  if (MEAL.test(noun)) return definite || /informal|working/iu.test(adjectives);
  if (/phone/iu.test(adjectives) && (company === 'person' || WHOSE.test(owner))) return meeting?.kind !== 'call';
  // "The Halvik talks", "the Harbour Council meeting".
  if (definite && named !== '' && (POINTS.test(lead) || isPlace(phrase, reading))) return true;
  if (/^(?:yesterday|last|tomorrow|tonight|this (?:evening|morning))/iu.test(owner)) return true;
  if (definite && /^call$/iu.test(noun)) return true;
  if (definite && HAD.test(text.slice(core.end, core.end + 40))) return true;
  if (/^our$/iu.test(owner) && placeWithin(reading, whole) !== null) return true;
  if (definite && /^(?:visit|trip)$/iu.test(noun))
    return (
      (whole.end > core.end && (meeting !== null || /[’']s$/u.test(owner))) ||
      ownersOf(owner, phrase, reading).length > 0
    );
  return company !== null && ((definite && company === 'person') || POINTS.test(lead.replace(/\ban?\s$/u, '')));
}

const WHOSE = /^(?:our|your|my|his|her|their)$/iu;

/** Whether a place stands before the noun. */
const isPlace = ({ core }: MeetingPhrase, { names }: Agreed): boolean =>
  names.some(({ kind, span }) => kind === 'place' && span.start >= core.start && span.end <= core.end);

/** Whom the words right after the noun say that it was with or of. */
function companyOf({ core, whole }: MeetingPhrase, { names }: Agreed): 'person' | 'organisation' | null {
  const kinds = names.filter(({ span }) => span.start >= core.end && span.end <= whole.end).map(({ kind }) => kind);
  return kinds.find((kind) => kind === 'person') ?? kinds.find((kind) => kind === 'organisation') ?? null;
}

/** "The meeting that we had": who speaks was there. */
const HAD = /^\s(?:that |which )?(?:we|you and I|I|you)\s(?:\p{L}+\s){0,2}?(?:had|held|attended)\b/u;

const isSummit = ({ noun, adjectives }: MeetingPhrase): boolean =>
  /^summit$/iu.test(noun) || /\bsummit\b/iu.test(adjectives);

/** "The Ruritania–Graustark summit", "the G5 summit", "the summit in M". */
function isNamedSummit({ named, adjectives, core, whole }: MeetingPhrase, definite: boolean): boolean {
  if (named !== '' && !/^(?:The|This|In|At)$/u.test(named)) return true;
  return /\p{Lu}\p{L}+[-–‒]\p{Lu}/u.test(adjectives) || (definite && whole.end > core.end);
}

const MEAL = /^(?:dinner|lunch|breakfast)$/iu;
