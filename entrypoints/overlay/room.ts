import type { Box } from '../../utils/page/box.ts';

/** As in overlay.css: the rail's width, and the width of window below which it is a sheet, in CSS pixels. */
const RAIL = 392;
const NARROW = 1100;
/** The sheet's part of the window's height. */
const SHEET = 0.52;

/** Whether the rail is a sheet, which leaves no room for a card above it. */
export const isNarrow = (): boolean => innerWidth <= NARROW;

/** The part of the window that a card may use: what the rail or the sheet leaves. */
export function roomBeside(railOpen: boolean): Box {
  const { clientWidth: width } = document.documentElement;
  const height = innerHeight;
  const narrow = isNarrow();
  return {
    left: 0,
    top: 0,
    right: railOpen && !narrow ? innerWidth - RAIL : Math.min(width, innerWidth),
    bottom: railOpen && narrow ? height * (1 - SHEET) : height,
  };
}
