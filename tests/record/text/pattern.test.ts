import { describe, expect, it } from 'vitest';
import { pattern } from '../../../utils/record/text/pattern.ts';

const WORDS = [
  'plain',
  'Çelik',
  'Łódź',
  'Nguyễn',
  'Žižek',
  'ÿ',
  'мир',
  'Ёлка',
  'Қазақ',
  'Ґанок',
  'Ελλάδα',
  'საქართველო',
  'Հայաստան',
  'עברית',
  'عربي',
  '中国',
  '日本',
  '한국',
];
const OTHERS = ['×', '÷', '–', '’', '“', '«', ' ', '7', '№', '_', '\u0301', '😀', '҂'];

describe('a pattern', () => {
  it.each(WORDS)('takes every letter of %s for one', (word) => {
    expect(word).toMatch(pattern(String.raw`^\p{L}+$`, 'u'));
    expect(word).toMatch(pattern(String.raw`^[\p{L}'-]+$`, 'iu'));
  });

  it.each(OTHERS)('takes %s for no letter', (sign) => {
    expect(sign).not.toMatch(pattern(String.raw`\p{L}`, 'u'));
    expect(sign).toMatch(pattern(String.raw`^[^\p{L}]+$`, 'u'));
  });

  it.each([
    ['beside brackets', String.raw`[ab]\p{L}`, 'aя', true],
    ['behind an escaped bracket', String.raw`\[\p{L}`, '[я', true],
    ['behind an escaped bracket within brackets', String.raw`^[\]\p{L}]+$`, ']я', true],
    ['behind an escaped backslash', String.raw`^\\p{2}$`, String.raw`\pp`, true],
    ['in a look behind', String.raw`(?<!\p{L})мир`, 'кумир', false],
  ])('means letters %s', (_name, source, text, matches) => {
    expect(pattern(source, /\{2\}/.test(source) ? '' : 'u').test(text)).toBe(matches);
  });

  it('keeps its flags, but for one that costs much and changes nothing', () => {
    expect(pattern(String.raw`м\p{L}р\p{N}`, 'giu').flags).toBe('giu');
    expect(pattern(String.raw`м\p{L}р`, 'giu').flags).toBe('gi');
    expect('МИР').toMatch(pattern(String.raw`м\p{L}р`, 'iu'));
  });
});
