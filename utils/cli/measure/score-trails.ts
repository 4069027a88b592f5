import type { Joined, Sheet } from './sheet.ts';

const PART = 'trails: pairs of the same thing';

/**
 * Trails over all texts of a set: of the pairs of numbers that count the same, how many are joined; of the pairs that are joined, how
 * many count the same. The rest of the latter are look-alikes.
 */
export function scoreTrails(sheet: Sheet): void {
  if (sheet.joined.length === 0) return;
  const wanted = groupBy(sheet.joined, ({ wanted: key }) => key);
  const got = groupBy(sheet.joined, ({ got: key }) => key);
  const right = [...wanted.values()].reduce((sum, group) => sum + pairsIn(groupBy(group, ({ got: key }) => key)), 0);
  sheet.set(PART, {
    recall: { right, of: pairsIn(wanted) },
    precision: { right, of: pairsIn(got) },
  });
  for (const group of wanted.values()) tell(sheet, 'missed', group, ({ got: key }) => key);
  for (const group of got.values()) tell(sheet, 'false', group, ({ wanted: key }) => key);
}

function groupBy(all: readonly Joined[], keyOf: (each: Joined) => string | null): Map<string, Joined[]> {
  const groups = new Map<string, Joined[]>();
  for (const each of all) {
    const key = keyOf(each);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return groups;
}

const pairsIn = (groups: ReadonlyMap<string, readonly Joined[]>): number =>
  [...groups.values()].reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);

/** Writes down a group that falls apart by another key. */
function tell(
  sheet: Sheet,
  side: 'missed' | 'false',
  group: readonly Joined[],
  keyOf: (each: Joined) => string | null,
) {
  const keys = new Set(group.map((each) => keyOf(each) ?? each));
  if (group.length < 2 || keys.size < 2) return;
  sheet.wrong.push({
    part: PART,
    side,
    words: group.map(({ wanted, got, words }) => `[${wanted} / ${got}] …${words}…`).join(' ⟷ '),
  });
}
