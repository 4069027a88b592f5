import { isDay } from '../model/day.ts';
import { eachInSteps, type Steps } from './in-steps.ts';
import { LONGEST_LABEL } from './limits.ts';
import { PackError } from './pack-error.ts';
import { decodeUtf8 } from './utf8.ts';

/**
 * Checks a value from outside and gives it back as what it should be, with the known keys only (so `__proto__` gets nowhere);
 * throws a `PackError` that names the place where it isn't. `where` is a path such as `documents[3].title`.
 */
export type Shape<T> = (value: unknown, where: string) => T;

const fail = (where: string, expected: string): never => {
  throw new PackError(`${where} is not ${expected}.`);
};

export const text: Shape<string> = (value, where) => (typeof value === 'string' ? value : fail(where, 'a text'));
/** A text that is printed on one line. */
export const label: Shape<string> = (value, where) =>
  typeof value === 'string' && value.length <= LONGEST_LABEL
    ? value
    : fail(where, `a text of at most ${LONGEST_LABEL} characters`);
/** An address that a reader may follow: nothing that a link would run. */
export const webAddress: Shape<string> = (value, where) =>
  typeof value === 'string' && /^https?:\/\/[^/\s]/i.test(value) ? value : fail(where, 'an http address');
export const flag: Shape<boolean> = (value, where) =>
  typeof value === 'boolean' ? value : fail(where, 'true or false');
export const number: Shape<number> = (value, where) =>
  typeof value === 'number' && Number.isFinite(value) ? value : fail(where, 'a number');
export const count: Shape<number> = (value, where) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : fail(where, 'a whole number from 0');
export const day: Shape<string> = (value, where) =>
  typeof value === 'string' && isDay(value) ? value : fail(where, 'a day (YYYY, YYYY-MM or YYYY-MM-DD)');

/** One of the given words. */
export const oneOf =
  <T extends string>(...words: readonly T[]): Shape<T> =>
  (value, where) =>
    words.find((word) => word === value) ?? fail(where, `one of ${words.map((word) => `"${word}"`).join(', ')}`);

export const nullable =
  <T>(shape: Shape<T>): Shape<T | null> =>
  (value, where) =>
    value === null ? null : shape(value, where);

export const array =
  <T>(shape: Shape<T>): Shape<T[]> =>
  (value, where) =>
    Array.isArray(value) ? value.map((each, index) => shape(each, `${where}[${index}]`)) : fail(where, 'a list');

/** How many of a list are looked at in one step. */
const AT_ONCE = 200;

/** Looks at a list like `array`, cut into steps. */
export function* listInSteps<T>(given: readonly unknown[], shape: Shape<T>, where: string): Steps<T[]> {
  const checked: T[] = [];
  yield* eachInSteps(given.length, AT_ONCE, (at) => checked.push(shape(given[at], `${where}[${at}]`)));
  return checked;
}

/** An array of fixed length, each place with its own shape. */
export const tuple =
  <T extends readonly unknown[]>(...shapes: { readonly [K in keyof T]: Shape<T[K]> }): Shape<T> =>
  (value, where) => {
    if (!Array.isArray(value) || value.length !== shapes.length) return fail(where, `a list of ${shapes.length}`);
    return shapes.map((shape, index) => shape(value[index], `${where}[${index}]`)) as unknown as T;
  };

/** An object with a shape for every key; other keys are left behind. */
export function object<T extends object>(shapes: { readonly [K in keyof T]-?: Shape<T[K]> }): Shape<T> {
  const keys = Object.keys(shapes) as (keyof T & string)[];
  return (value, where) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail(where, 'an object');
    const given = value as Record<string, unknown>;
    const checked: Partial<T> = {};
    for (const key of keys) {
      checked[key] = shapes[key](Object.hasOwn(given, key) ? given[key] : undefined, `${where}.${key}`);
    }
    return checked as T;
  };
}

/** Reads JSON from bytes and checks it; throws a `PackError` that names the part. */
export function parseJson<T>(bytes: Uint8Array, shape: Shape<T>, where: string): T {
  let value: unknown;
  try {
    value = JSON.parse(decodeUtf8(bytes));
  } catch (error) {
    throw new PackError(`${where} can't be read: ${error instanceof Error ? error.message : 'no JSON'}.`);
  }
  return shape(value, where);
}
