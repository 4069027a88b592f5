import { PackError } from '../record/index/pack-error.ts';
import { array, type Shape } from '../record/index/shapes.ts';
import type { HighlightId, Instant } from '../record/model/highlight.ts';
import type { Span } from '../record/model/span.ts';
import { LONGEST_LIST, LONGEST_TEXT } from './limits.ts';

/** Refuses what stands at a place, in a sentence. */
export const refuse = (where: string, is: string): never => {
  throw new PackError(`${where} ${is}.`);
};

/** A text of bounded length. */
export const boundedText: Shape<string> = (value, where) => {
  if (typeof value !== 'string') return refuse(where, 'is not a text');
  return value.length <= LONGEST_TEXT ? value : refuse(where, `is longer than ${LONGEST_TEXT} characters`);
};

/** A text of bounded length that isn't empty. */
export const someText: Shape<string> = (value, where) => boundedText(value, where) || refuse(where, 'is empty');

/** A list of bounded length, whose length is looked at before anything in it is. */
export const boundedList =
  <T>(shape: Shape<T>, most: number = LONGEST_LIST): Shape<T[]> =>
  (value, where) => {
    if (Array.isArray(value) && value.length > most) {
      return refuse(where, `has ${value.length} members, more than the ${most} that are read`);
    }
    return array(shape)(value, where);
  };

/** An object with a shape for every key, and no other key. */
export function strictObject<T extends object>(shapes: { readonly [K in keyof T]-?: Shape<T[K]> }): Shape<T> {
  const keys = Object.keys(shapes) as (keyof T & string)[];
  return (value, where) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse(where, 'is not an object');
    requireNoOther(value, keys, where);
    const given = value as Record<string, unknown>;
    const checked: Partial<T> = {};
    for (const key of keys) {
      if (!Object.hasOwn(given, key)) refuse(`${where}.${key}`, 'is missing');
      checked[key] = shapes[key](given[key], `${where}.${key}`);
    }
    return checked as T;
  };
}

/** Characters of an unknown name that are told. */
const TOLD = 40;

/** Refuses an object that has a key which isn't known. */
export function requireNoOther(value: object, keys: readonly string[], where: string): void {
  const unknown = Object.keys(value).find((key) => !keys.includes(key));
  if (unknown !== undefined) refuse(where, `has ${JSON.stringify(unknown.slice(0, TOLD))}, which isn't known`);
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A highlight's id. */
export const uuid: Shape<HighlightId> = (value, where) =>
  typeof value === 'string' && UUID.test(value) ? value : refuse(where, 'is not a UUID in lower case');

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** A moment that the calendar and the clock have. */
export const instant: Shape<Instant> = (value, where) => {
  const isOne = typeof value === 'string' && INSTANT.test(value) && isOnCalendar(value);
  return isOne ? value : refuse(where, 'is not a moment such as 2022-03-01T09:30:00.000Z');
};

function isOnCalendar(moment: Instant): boolean {
  const time = Date.parse(moment);
  return !Number.isNaN(time) && new Date(time).toISOString() === moment;
}

/** What has a start and an end, in this order; `least` is how long it must be. */
export const requireOrder = ({ start, end }: Span, least: number, where: string): void => {
  if (end - start < least) refuse(where, least > 0 ? 'ends where it starts, or before' : 'ends before it starts');
};
