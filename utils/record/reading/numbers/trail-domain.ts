import type { Day } from '../../model/day.ts';
import type { Knowledge, Person, PersonId } from '../../model/knowledge.ts';
import type { Gathered } from '../stages.ts';
import { slug } from './trail-words.ts';

/** Most people who may be present where one of them is who the page is about. */
const FEW = 4;

/** Bodies that speak of the country's figures, not of their own. */
const STATE_BODY =
  /(?:ministr|service|government|duma|council|bank-of-|office|court|prosecutor|commission|committee|agency|academy|assembly|chamber|kremlin|party|organi[sz]ation|union|association|nations|federation)/;

/** Words of an office; what is left of "Borduria Steel General Director" names the company. */
const TITLE_WORDS =
  /\b(?:Acting|Interim|Deputy|First|Vice|Executive|General|Managing|Director|President|Chairman|Chairwoman|Chair|Chairperson|Head|CEO|Chief|Officer|Governor|Mayor|Board|Management|Supervisory|of|the|and|Directors|Member|Company|Corporation|Group|State|Co-owner|Owner|Founder|Rector)\b/g;

/** Whose figures a sentence gives where it doesn't say: the region or company of who speaks, or of whom the page is about. */
export type Domain = (sentence: number) => string | null;

/** Finds the region or company that a page's figures are of. */
export function domainIn(reading: Gathered, people: ReadonlyMap<PersonId, Person>, knowledge: Knowledge): Domain {
  const day = reading.event ?? reading.published;
  const known = new Map<PersonId, string | null>();
  const ofPerson = (id: PersonId | null): string | null => {
    if (id === null) return null;
    const found = known.get(id);
    if (found !== undefined) return found;
    const domain = ownDomain(people.get(id), day, knowledge);
    known.set(id, domain);
    return domain;
  };
  const present = new Set([
    ...(reading.meeting?.people ?? []),
    ...reading.turns.flatMap(({ person }) => (person === null ? [] : [person])),
  ]);
  const domains = new Set([...present].map(ofPerson).filter((each) => each !== null));
  const [only] = domains;
  const titled = inTitle(reading.article.title, knowledge) ?? companyInTitle(reading.article.title, knowledge);
  const page = titled ?? (domains.size === 1 && present.size <= FEW ? (only ?? null) : null);
  return (sentence) => ofPerson(reading.voices[sentence]?.person ?? null) ?? page;
}

/** The region or company that somebody heads on a day. */
function ownDomain(person: Person | undefined, day: Day | null, knowledge: Knowledge): string | null {
  const offices = (person?.offices ?? []).filter(
    ({ from, to }) => day === null || (day >= from && (to === null || day <= to)),
  );
  for (const { of, full } of offices) {
    const domain = of === null ? (placeNamed(full, knowledge) ?? companyIn(full)) : domainOf(of, knowledge);
    if (domain) return domain;
  }
  return null;
}

/** A region, a town or a company; not a country, nor a body of the state. */
function domainOf(id: string, { places, organisations }: Knowledge): string | null {
  const place = places.find((each) => each.id === id);
  if (place) return /^(?:region|city)$/.test(place.kind) ? id : null;
  return organisations.some((each) => each.id === id) && !STATE_BODY.test(id) ? id : null;
}

/** "Borduria Steel" of "Borduria Steel General Director"; `null` for "Minister of Health", which leads no company. */
function companyIn(full: string): string | null {
  if (!/\b(?:CEO|Director|Chairman|Chairwoman|President|Chief Executive)\b/.test(full)) return null;
  const name = slug(full.replace(TITLE_WORDS, ' '));
  return name && !STATE_BODY.test(name) && name.split('-').length <= 4 ? name : null;
}

/** "Meeting with Borduria Region Governor": the region that a title names. */
function inTitle(title: string | null, knowledge: Knowledge): string | null {
  return title !== null && /\b(?:Governor|Head|Mayor|Acting Head|leader|development)\b/.test(title)
    ? placeNamed(title, knowledge)
    : null;
}

/** "Meeting with Borduria Steel CEO": the company that a title names before or behind an office. */
function companyInTitle(title: string | null, knowledge: Knowledge): string | null {
  if (title === null || !/\b(?:CEO|Head|Director|Chairman|Chairwoman|Chief Executive)\b/.test(title)) return null;
  const known = knowledge.organisations.filter(
    ({ id, name, names }) => !STATE_BODY.test(id) && [name, ...names].some((each) => hasName(title, each)),
  );
  const [longest] = known.sort((a, b) => b.name.length - a.name.length);
  return longest?.id ?? null;
}

/** The one region whose name stands in some words. */
function placeNamed(words: string, { places }: Knowledge): string | null {
  const regions = places.filter(
    ({ kind, name, names }) => /^(?:region|city)$/.test(kind) && [name, ...names].some((each) => hasName(words, each)),
  );
  const [longest] = regions.sort((a, b) => b.name.length - a.name.length);
  return longest?.id ?? null;
}

function hasName(words: string, name: string): boolean {
  const at = words.indexOf(name);
  return at >= 0 && !/\p{L}/u.test(words[at - 1] ?? ' ') && !/\p{L}/u.test(words[at + name.length] ?? ' ');
}
