/** A rectangle in the window, in CSS pixels from its top left corner. */
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

export type Point = { readonly x: number; readonly y: number };

/** Whether a point lies in a box, or no farther from it than `slack`. */
export const isWithin = ({ x, y }: Point, box: Box, slack = 0): boolean =>
  x >= box.left - slack && x <= box.right + slack && y >= box.top - slack && y <= box.bottom + slack;

/** A rectangle of the DOM as plain numbers. */
export const boxOf = ({ left, top, right, bottom }: DOMRectReadOnly): Box => ({ left, top, right, bottom });
