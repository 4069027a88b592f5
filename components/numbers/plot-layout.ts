/** A value at a day, as the plot needs it. */
export type PlotPoint = {
  /** Days since any fixed day; `null` where no day is known. */
  readonly day: number | null;
  readonly value: number;
};

export type PlotSize = { readonly width: number; readonly height: number };

/** Where a point and its label go, in the plot's own units. */
export type Placed = { readonly x: number; readonly y: number; readonly labelY: number };

/** Columns that share a day, in order of time, with the labels' horizontal middle. */
export type Plotted = { readonly points: readonly Placed[]; readonly columns: readonly number[] };

/** Least distance between two labels of a column, and between two columns, in the plot's units. */
const LABEL = 14;
const COLUMN = 92;
/** Room for the first column's date. */
const LEFT = 34;
const TOP = 12;
const BOTTOM = 30;

/**
 * Lays out a trail: time from left to right in proportion, as far as the labels leave room for it; values from the lowest to the
 * highest, not from zero. Points without a day stand at the left; `room` is kept for the longest label, right of its point.
 */
export function layOutPlot(points: readonly PlotPoint[], { width, height }: PlotSize, room: number): Plotted {
  const days = [...new Set(points.map(({ day }) => day ?? Number.NEGATIVE_INFINITY))].sort((a, b) => a - b);
  const columns = spread(days, LEFT, width - room, Math.max(COLUMN, room));
  const values = points.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const floor = height - BOTTOM;
  const yOf = (value: number) =>
    high === low ? (TOP + floor) / 2 : floor - ((value - low) / (high - low)) * (floor - TOP);
  const placed = points.map(({ day, value }) => {
    const x = columns[days.indexOf(day ?? Number.NEGATIVE_INFINITY)] ?? LEFT;
    return { x, y: yOf(value), labelY: yOf(value) };
  });
  return { points: partLabels(placed, floor), columns };
}

/** Columns in proportion to time, pushed apart where they would touch. */
function spread(days: readonly number[], from: number, to: number, apart: number): number[] {
  const known = days.filter(Number.isFinite);
  const [first, last] = [known[0] ?? 0, known.at(-1) ?? 0];
  const gap = Math.min(apart, days.length > 1 ? (to - from) / (days.length - 1) : 0);
  const columns = days.map((day) =>
    Number.isFinite(day) && last > first ? from + ((day - first) / (last - first)) * (to - from) : from,
  );
  for (let i = 1; i < columns.length; i++) columns[i] = Math.max(columns[i] ?? from, (columns[i - 1] ?? from) + gap);
  for (let i = columns.length - 1, edge = to; i >= 0; i--, edge -= gap) columns[i] = Math.min(columns[i] ?? to, edge);
  return columns;
}

/** Labels of a column moved apart, each as near to its point as the others leave it. */
function partLabels(points: readonly Placed[], floor: number): Placed[] {
  const parted = points.map((point) => ({ ...point }));
  for (const x of new Set(parted.map((point) => point.x))) {
    const column = parted.filter((point) => point.x === x).sort((a, b) => a.y - b.y);
    let edge = Number.NEGATIVE_INFINITY;
    for (const point of column) edge = point.labelY = Math.max(point.labelY, edge + LABEL);
    let limit = floor + LABEL / 2;
    for (const point of column.reverse()) {
      point.labelY = Math.min(point.labelY, limit);
      limit = point.labelY - LABEL;
    }
  }
  return parted;
}
