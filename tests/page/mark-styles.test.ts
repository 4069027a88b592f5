import { describe, expect, it } from 'vitest';
import { colourOf, luminanceOf } from '../../utils/page/ground.ts';
import { markSheet, nameOf } from '../../utils/page/mark-styles.ts';
import { CARD_KINDS } from '../../utils/record/model/cards.ts';

const rgb = (hex: string) => `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;
const contrast = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
const rules = (sheet: string) => [...sheet.matchAll(/::highlight\(([\w-]+)\)\{([^}]*)\}/g)];

describe('the marks’ style sheet', () => {
  it('tells the five kinds apart without colour', () => {
    const lines = rules(markSheet('light'))
      .map(([, , style]) =>
        style!
          .match(/underline (\w+) ([\d.]+px)/)
          ?.slice(1)
          .join(' '),
      )
      .filter((line) => line !== undefined);
    expect(new Set(lines).size).toBe(CARD_KINDS.length);
  });

  it('is for the screen alone', () => {
    expect(markSheet('light')).toMatch(/^@media screen\{.*\}$/s);
  });

  it.each([
    ['light', 1],
    ['dark', luminanceOf([22, 24, 27, 1])],
  ] as const)('has lines that show on %s ground', (ground, luminance) => {
    for (const [, name, style] of rules(markSheet(ground))) {
      const colour = /underline .* (#\w{6})/.exec(style!)?.[1];
      if (colour) expect(contrast(luminanceOf(colourOf(rgb(colour))!), luminance), name).toBeGreaterThan(3);
    }
  });

  it('names its highlights so that they meet no others and tell nothing', () => {
    const names = CARD_KINDS.map(nameOf);
    expect(new Set(names).size).toBe(CARD_KINDS.length);
    for (const [index, name] of names.entries()) {
      expect(name).toMatch(/^on-the-record-\d$/);
      expect(name).not.toContain(CARD_KINDS[index]);
    }
  });
});
