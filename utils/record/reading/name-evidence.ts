import type { Day } from '../model/day.ts';
import type { Office, PersonId } from '../model/knowledge.ts';
import type { Lexicon } from './lexicon.ts';
import type { Draft, PersonDraft } from './name-drafts.ts';
import { hitAt, sceneOf } from './name-scene.ts';
import { nameTokens } from './name-tokens.ts';
import { meantBy } from './office-words.ts';
import { holdersOf, isHeldOn, keyOfTitle } from './offices.ts';
import type { Begun } from './stages.ts';

/** Who is on a page for certain: in its title, in its labels, or by the whole name. */
export function peopleOnPage(reading: Begun, lexicon: Lexicon, drafts: readonly Draft[]): Set<PersonId> {
  const people = new Set<PersonId>();
  for (const { person } of reading.turns) if (person) people.add(person);
  for (const draft of drafts) {
    const [only] = draft.kind === 'person' && draft.whole ? draft.people : [];
    if (only && draft.kind === 'person' && draft.people.length === 1) people.add(only);
  }
  const title = reading.article.title ?? '';
  const scene = sceneOf(title, nameTokens(title), lexicon);
  for (let at = 0; at < scene.tokens.length; at += 1) {
    for (const each of hitAt(scene, at)?.referents ?? []) {
      if (each.kind === 'person' && each.by === 'full') people.add(each.id);
    }
  }
  return people;
}

/**
 * Whom a name means: the one who bears it whole; by surname the one of that name on the page, of several the one last
 * spoken of; else, behind an office or "Mr", the only bearer who held that office, or any, that day or near it.
 */
export function personMeant(
  draft: PersonDraft,
  page: ReadonlySet<PersonId>,
  last: readonly PersonId[],
  lexicon: Lexicon,
  day: Day | null,
): PersonId | null {
  if (draft.office && draft.people.length > 0) {
    const { key, of } = draft.office;
    const held = of ? holdersOf(lexicon.offices, key, of, day).map(({ person }) => person.id) : [];
    const both = draft.people.filter((id) => held.includes(id));
    if (both.length === 1) return both[0] ?? null;
  }
  if (draft.whole && draft.people.length === 1) return draft.people[0] ?? null;
  const here = draft.people.filter((id) => page.has(id));
  if (here.length === 1) return here[0] ?? null;
  if (here.length > 1) return last.findLast((id) => here.includes(id)) ?? null;
  if (!draft.titled || !day) return null;
  const title = draft.office?.key;
  const once = draft.people.filter((id) =>
    lexicon.offices.people
      .get(id)
      ?.offices.some((office) => title !== undefined && meantBy(title).includes(keyOfTitle(office.title))),
  );
  if (once.length === 1) return once[0] ?? null;
  const bearers = draft.people.filter((id) => {
    const offices = lexicon.offices.people.get(id)?.offices ?? [];
    return offices.some((office) => isHeldOn(office, day));
  });
  if (bearers.length > 0) return bearers.length === 1 ? (bearers[0] ?? null) : null;
  const near = draft.people.filter((id) => isNearOffice(lexicon.offices.people.get(id)?.offices ?? [], day));
  return near.length === 1 ? (near[0] ?? null) : null;
}

/** Whether somebody took office within a year after a day, or left it within three years before: still, or already, spoken of. */
function isNearOffice(offices: readonly Office[], day: Day): boolean {
  const year = Number(day.slice(0, 4));
  return offices.some(({ from, to }) => {
    const [first, last] = [Number(from.slice(0, 4)), to === null ? null : Number(to.slice(0, 4))];
    return (day < from && first - year <= 1) || (last !== null && last <= year && year - last <= 3);
  });
}
