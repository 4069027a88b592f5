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

  it.each([
    ['light', ['#1c2024', '#5a6068', '#1b578f']],
    ['dark', ['#e8e6e1', '#a8aeb4', '#86baea']],
  ] as const)(
    'has a ground for what is kept on which %s pages are read, and which isn’t that of what is lit',
    (ground, inks) => {
      const sheet = rules(markSheet(ground));
      const colour = (mark: 'kept' | 'lit' | 'sought') =>
        sheet.find(([, name]) => name === nameOf(mark))?.[2]?.match(/background-color:(#\w{6})/)?.[1] ?? '';
      const luminance = (hex: string) => luminanceOf(colourOf(rgb(hex))!);
      for (const ink of inks) expect(contrast(luminance(colour('kept')), luminance(ink)), ink).toBeGreaterThan(4.5);
      expect(new Set([colour('kept'), colour('lit'), colour('sought')]).size).toBe(3);
    },
  );

  it('leaves the colours of what is kept to a system that chooses them', () => {
    expect(markSheet('light')).toContain(
      `@media (forced-colors:active){::highlight(${nameOf('kept')}){background-color:Mark;color:MarkText}}`,
    );
  });

  it('names its highlights so that they meet no others and tell nothing', () => {
    const names = [...CARD_KINDS, 'kept' as const].map(nameOf);
    expect(new Set(names).size).toBe(CARD_KINDS.length + 1);
    for (const [index, name] of names.entries()) {
      expect(name).toMatch(/^on-the-record-\d$/);
      expect(name).not.toContain([...CARD_KINDS, 'kept'][index]);
    }
  });
});
