/** Whether a value that came over a boundary has the shape that a message promises. */
export type Check<T> = (value: unknown) => value is T;

/** What a check makes sure of. */
export type Checked<C> = C extends Check<infer T> ? T : never;

/** Longest text that any message may carry, in UTF-16 code units: some ten times the longest page known. */
const LONGEST = 5_000_000;

export const isText: Check<string> = (value): value is string => typeof value === 'string' && value.length <= LONGEST;

export const isFlag: Check<boolean> = (value) => typeof value === 'boolean';

/** A count or an offset: a whole number from zero. */
export const isCount: Check<number> = (value): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

export const isNothing: Check<null> = (value): value is null => value === null;

/** One of the given texts. */
export const isOneOf =
  <const T extends readonly string[]>(choices: T): Check<T[number]> =>
  (value): value is T[number] =>
    typeof value === 'string' && choices.includes(value);

/** What passes the check, or `null`. */
export const isMaybe =
  <T>(check: Check<T>): Check<T | null> =>
  (value): value is T | null =>
    value === null || check(value);

/** What passes one of two checks. */
export const isEither =
  <A, B>(one: Check<A>, other: Check<B>): Check<A | B> =>
  (value): value is A | B =>
    one(value) || other(value);

/** An array of what passes the check. */
export const isList =
  <T>(check: Check<T>, most = 100_000): Check<readonly T[]> =>
  (value): value is readonly T[] =>
    Array.isArray(value) && value.length <= most && value.every(check);

/** An object with just these fields: what isn't named is refused, so that nothing rides along unseen. */
export const isShape =
  <T extends object>(checks: { readonly [K in keyof T]-?: Check<T[K]> }): Check<T> =>
  (value): value is T => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const given = value as Record<string, unknown>;
    const names = Object.keys(checks) as (keyof T & string)[];
    return (
      names.every((name) => Object.hasOwn(given, name) && checks[name](given[name])) &&
      Object.keys(given).every((name) => Object.hasOwn(checks, name))
    );
  };
