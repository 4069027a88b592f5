/** Of what was brought, how many were new, made something more than it was, or were there already. */
export type MergeCount = { readonly added: number; readonly merged: number; readonly unchanged: number };

/** A list that others were brought into. */
export type Merged<T> = {
  readonly all: readonly T[];
  /** Those that are new, or other than they were. */
  readonly changed: readonly T[];
  readonly count: MergeCount;
};

/** Brings things into a list: `find` says which member a thing is already, `join` makes one of both or gives the member as it is. */
export function bringInto<T>(
  mine: readonly T[],
  theirs: readonly T[],
  find: (thing: T, all: readonly T[]) => number | undefined,
  join: (member: T, thing: T) => T,
  add: (thing: T, all: T[]) => void,
): Merged<T> {
  const all = [...mine];
  const changed = new Set<number>();
  const count = { added: 0, merged: 0, unchanged: 0 };
  for (const thing of theirs) {
    const at = find(thing, all);
    const member = at === undefined ? undefined : all[at];
    if (at === undefined || member === undefined) {
      changed.add(all.length);
      add(thing, all);
      count.added++;
      continue;
    }
    const joined = join(member, thing);
    all[at] = joined;
    count[joined === member ? 'unchanged' : 'merged']++;
    if (joined !== member) changed.add(at);
  }
  return { all, changed: all.filter((_, at) => changed.has(at)), count };
}
