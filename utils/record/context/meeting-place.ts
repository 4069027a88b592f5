import type { Place } from '../model/knowledge.ts';

/** Whether words for where a meeting was ("The Kremlin, Moscow") lie in a place; `null` where that can't be told. */
export function liesIn(where: string | null, name: string | null, places: readonly Place[]): boolean | null {
  const named = name === null ? undefined : places.find((each) => each.name === name);
  if (!named || where === null) return null;
  if (isToldBy(named, where)) return true;
  const known = places
    .filter((each) => each.kind === 'city' || each.kind === 'country')
    .filter((each) => isToldBy(each, where));
  if (known.length === 0) return null;
  const byId = new Map(places.map((each) => [each.id, each]));
  for (let at = known[0]; at; at = at.in === null ? undefined : byId.get(at.in)) if (at === named) return true;
  return false;
}

const isToldBy = ({ name, names }: Place, where: string): boolean =>
  [name, ...names].some((form) => {
    const at = where.indexOf(form);
    return at >= 0 && !/\p{L}/u.test(where[at - 1] ?? '') && !/\p{L}/u.test(where[at + form.length] ?? '');
  });
