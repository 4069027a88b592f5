import { describe, expect, it } from 'vitest';
import { PackError } from '../../../utils/record/index/pack-error.ts';
import {
  array,
  count,
  day,
  nullable,
  object,
  oneOf,
  parseJson,
  text,
  tuple,
} from '../../../utils/record/index/shapes.ts';

type Example = { name: string; day: string | null; counts: number[]; kind: 'a' | 'b'; pair: readonly [string, number] };
const shape = object<Example>({
  name: text,
  day: nullable(day),
  counts: array(count),
  kind: oneOf('a', 'b'),
  pair: tuple<readonly [string, number]>(text, count),
});
const right = { name: 'x', day: '2015-03', counts: [1, 2], kind: 'b', pair: ['y', 3] };

const read = (json: string) => parseJson(new TextEncoder().encode(json), shape, 'example');

describe('a shape', () => {
  it('gives back what has it', () => {
    expect(read(JSON.stringify(right))).toEqual(right);
  });

  it('leaves unknown keys behind, __proto__ too', () => {
    const value = read(`{"__proto__": {"name": "evil"}, "more": 1, ${JSON.stringify(right).slice(1)}`);
    expect(Object.keys(value)).toEqual(Object.keys(right));
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(() => read('{"__proto__": {"name": "x"}, "day": null, "counts": [], "kind": "a", "pair": ["", 0]}')).toThrow(
      'example.name is not a text.',
    );
  });

  it.each([
    ['a missing key', { ...right, name: undefined }, 'example.name is not a text.'],
    [
      'a day that the calendar lacks',
      { ...right, day: '2015-02-30' },
      'example.day is not a day (YYYY, YYYY-MM or YYYY-MM-DD).',
    ],
    ['a negative count', { ...right, counts: [1, -1] }, 'example.counts[1] is not a whole number from 0.'],
    ['a list that is an object', { ...right, counts: { length: 1e9 } }, 'example.counts is not a list.'],
    ['another word', { ...right, kind: 'toString' }, 'example.kind is not one of "a", "b".'],
    ['a pair of three', { ...right, pair: ['y', 3, 4] }, 'example.pair is not a list of 2.'],
    ['a list for an object', [], 'example is not an object.'],
  ])('refuses %s and says where', (_, value, message) => {
    expect(() => read(JSON.stringify(value))).toThrow(new PackError(message));
  });

  it.each([
    ['no JSON', '{"name": '],
    ['lists nested very deep', `${'['.repeat(200_000)}`],
  ])('refuses %s', (_, json) => {
    expect(() => read(json)).toThrow(PackError);
  });

  it('refuses bytes that are no UTF-8', () => {
    expect(() => parseJson(Uint8Array.of(0x22, 0xff, 0x22), text, 'example')).toThrow(/^example can't be read/);
  });
});
