import { describe, expect, it } from 'vitest';
import { colourOf, groundFrom, luminanceOf } from '../../utils/page/ground.ts';

describe('groundFrom', () => {
  it.each([
    ['white', ['rgb(255, 255, 255)'], 'rgb(0, 0, 0)', 'light'],
    ['near black', ['rgb(22, 24, 27)'], 'rgb(220, 220, 220)', 'dark'],
    ['the nearest that is there', ['rgba(0, 0, 0, 0)', 'rgb(0, 0, 0)', 'rgb(255, 255, 255)'], 'rgb(0, 0, 0)', 'dark'],
    ['what shines through a veil', ['rgba(0, 0, 0, 0.1)', 'rgb(250, 250, 245)'], 'rgb(0, 0, 0)', 'light'],
    ['no background, dark text', ['rgba(0, 0, 0, 0)'], 'rgb(20, 20, 20)', 'light'],
    ['no background, light text', ['rgba(0, 0, 0, 0)'], 'rgb(240, 240, 240)', 'dark'],
    ['a notation that isn’t read', ['oklch(0.2 0.1 200)'], 'rgb(240, 240, 240)', 'dark'],
    ['nothing at all', [], '', 'light'],
  ] as const)('finds the ground of %s', (_name, backgrounds, text, expected) => {
    expect(groundFrom(backgrounds, text)).toBe(expected);
  });
});

describe('colourOf', () => {
  it.each([
    ['rgb(1, 2, 3)', [1, 2, 3, 1]],
    ['rgba(1, 2, 3, 0.5)', [1, 2, 3, 0.5]],
    ['rgb(1 2 3 / 50%)', [1, 2, 3, 0.5]],
    ['transparent', [0, 0, 0, 0]],
    ['hotpink', null],
  ])('reads %s', (written, expected) => {
    expect(colourOf(written)).toEqual(expected);
  });
});

describe('luminanceOf', () => {
  it('runs from black to white', () => {
    expect(luminanceOf([0, 0, 0, 1])).toBe(0);
    expect(luminanceOf([255, 255, 255, 1])).toBeCloseTo(1);
    expect(luminanceOf([0, 255, 0, 1])).toBeGreaterThan(luminanceOf([255, 0, 0, 1]));
  });
});
