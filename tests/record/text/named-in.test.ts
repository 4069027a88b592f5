import { describe, expect, it } from 'vitest';
import { isNamedIn } from '../../../utils/record/text/named-in.ts';

describe('isNamedIn', () => {
  it.each([
    ['Halvik summit', 'Summit in Halvik'],
    ['HCO summit', 'Halvik Cooperation Organisation summit'],
    ['Halvik Cooperation Organisation summit', 'HCO summit'],
  ])('finds "%s" in "%s"', (name, title) => {
    expect(isNamedIn(name, title)).toBe(true);
  });

  it.each([
    ['summit', 'Summit in Halvik'],
    ['Norland–Ostmark summit', 'Norland–Vestria summit'],
    ['HCO summit', 'Ostmark Forest Union summit'],
  ])('finds no "%s" in "%s"', (name, title) => {
    expect(isNamedIn(name, title)).toBe(false);
  });
});
