import type { CardKind } from '../record/model/cards.ts';
import type { Ground } from './ground.ts';

/** What has a ground of its own: the words of the card in hand, words that the reader came for, and words that they keep. */
type OwnGround = 'lit' | 'sought' | 'kept';

/**
 * Names in the highlight registry, which the page can read: prefixed, so that they meet no others, and numbered, so that they tell
 * nothing of what they stand for.
 */
const NAMES: Record<CardKind | OwnGround, string> = {
  source: 'on-the-record-1',
  said: 'on-the-record-2',
  meeting: 'on-the-record-3',
  agreement: 'on-the-record-4',
  number: 'on-the-record-5',
  lit: 'on-the-record-6',
  sought: 'on-the-record-7',
  kept: 'on-the-record-8',
};

/** All our names in the registry. */
export const MARK_NAMES: readonly string[] = Object.values(NAMES);

/**
 * What is painted over what: short marks over long ones, and of the grounds those of fewer words, so that a highlight is seen in the lit
 * words of a card, and stands out itself when the reader has asked where it is.
 */
export const PRIORITY: Record<keyof typeof NAMES, number> = {
  ...{ source: 1, said: 2, meeting: 3, agreement: 4, number: 5 },
  ...{ lit: 6, kept: 7, sought: 8 },
};

export const nameOf = (mark: keyof typeof NAMES): string => NAMES[mark];

type Line = { readonly style: string; readonly thickness: string; readonly offset: string };

/**
 * Five line styles, told apart without colour. Whole sentences hang lower than what stands within them, so that a number in a
 * statement shows both lines.
 */
const LINES: Record<CardKind, Line> = {
  source: { style: 'wavy', thickness: '1px', offset: '0.34em' },
  said: { style: 'dotted', thickness: '1.5px', offset: '0.34em' },
  meeting: { style: 'solid', thickness: '1px', offset: '0.18em' },
  agreement: { style: 'double', thickness: '1px', offset: '0.16em' },
  number: { style: 'dashed', thickness: '1.5px', offset: '0.18em' },
};

type Palette = Record<CardKind | OwnGround, string>;

/**
 * Lines at least 3:1 against white and near-black grounds, as WCAG 1.4.11 asks: those of whole sentences, of which there are most, keep
 * nearer to that. The grounds keep the page's own ink readable, and the lines on it; what is kept has another hue than what is lit.
 */
const PALETTES: Record<Ground, Palette> = {
  light: {
    source: '#8f8b80',
    said: '#8276c9',
    meeting: '#1f5f99',
    agreement: '#1d6f52',
    number: '#a15c00',
    lit: '#fdf0c8',
    sought: '#fbe3a0',
    kept: '#d4f5ee',
  },
  dark: {
    source: '#86817a',
    said: '#7f74c4',
    meeting: '#7db4e6',
    agreement: '#6cc29f',
    number: '#e0a458',
    lit: '#3d3620',
    sought: '#54471c',
    kept: '#1a3a3e',
  },
};

/** The style sheet of the marks for a ground. They are for the screen only: nothing of ours is printed. */
export function markSheet(ground: Ground): string {
  const palette = PALETTES[ground];
  const lines = Object.entries(LINES).map(
    ([kind, { style, thickness, offset }]) =>
      `::highlight(${NAMES[kind as CardKind]}){text-decoration:underline ${style} ${thickness} ${palette[kind as CardKind]};` +
      `text-underline-offset:${offset};text-decoration-skip-ink:none}`,
  );
  const grounds = (['lit', 'sought', 'kept'] as const).map(
    (mark) => `::highlight(${NAMES[mark]}){background-color:${palette[mark]}}`,
  );
  const forced = `@media (forced-colors:active){::highlight(${NAMES.kept}){background-color:Mark;color:MarkText}}`;
  return `@media screen{${[...lines, ...grounds, forced].join('')}}`;
}
