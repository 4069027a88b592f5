import type { Sheet } from './sheet.ts';

/** Whether something found has what was expected, in one respect. */
export type Check<E, F = E> = (expected: E, found: F) => boolean;

/**
 * Scores things that were paired: under each check's name an answer is right when it is paired and the check holds, something found
 * likewise. So what isn't found at all counts against every respect.
 */
export function scorePairs<E, F>(
  sheet: Sheet,
  prefix: string,
  expected: readonly E[],
  found: readonly F[],
  pairs: readonly number[],
  checks: Readonly<Record<string, Check<E, F>>>,
  describe: (each: E | F) => string,
): void {
  const back = new Map(pairs.flatMap((to, at) => (to < 0 ? [] : [[to, at] as const])));
  for (const [order, [name, check]] of Object.entries(checks).entries()) {
    const isRight = (one: E | undefined, other: F | undefined): boolean =>
      one !== undefined && other !== undefined && check(one, other);
    for (const [at, one] of expected.entries()) {
      const other = found[pairs[at] ?? -1];
      // What isn't found at all is told once; what is found and wrong with what it was taken for.
      const words = () => (other ? `${describe(one)}   BUT: ${describe(other)}` : order === 0 ? describe(one) : null);
      sheet.expected(`${prefix}${name}`, isRight(one, other), words);
    }
    for (const [at, other] of found.entries()) {
      const one = expected[back.get(at) ?? -1];
      sheet.found(`${prefix}${name}`, isRight(one, other), () => (order === 0 ? describe(other) : null));
    }
  }
}
