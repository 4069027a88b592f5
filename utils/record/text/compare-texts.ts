/**
 * The order of two texts by their code units, for sorting: equals are equal. An order that puts them before one another both ways is
 * no order, and engines make different things of it.
 */
export const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
