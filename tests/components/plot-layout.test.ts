import { describe, expect, it } from 'vitest';
import { layOutPlot, type PlotPoint } from '../../components/numbers/plot-layout.ts';

const SIZE = { width: 328, height: 104 };
const point = (day: number | null, value: number): PlotPoint => ({ day, value });

describe('layOutPlot', () => {
  it('sets earlier days farther left and higher values higher', () => {
    const { points } = layOutPlot([point(0, 10), point(300, 20), point(100, 30)], SIZE, 78);
    const [first, last, middle] = points;
    expect(first!.x).toBeLessThan(middle!.x);
    expect(middle!.x).toBeLessThan(last!.x);
    expect(first!.y).toBeGreaterThan(last!.y);
    expect(last!.y).toBeGreaterThan(middle!.y);
  });

  it('gives points of one day one column', () => {
    const { points, columns } = layOutPlot([point(5, 1), point(5, 2), point(9, 3)], SIZE, 78);
    expect(columns).toHaveLength(2);
    expect(points[0]!.x).toBe(points[1]!.x);
  });

  it('keeps time’s proportions where the labels leave room', () => {
    const { columns } = layOutPlot([point(0, 1), point(50, 2), point(100, 3)], SIZE, 78);
    expect(columns[1]! - columns[0]!).toBeCloseTo(columns[2]! - columns[1]!);
  });

  it.each([
    ['close values', [100, 101, 102]],
    ['equal values', [7, 7, 7]],
    ['the lowest and the next', [0, 1, 100]],
  ])('keeps the labels of a column apart for %s', (_name, values) => {
    const { points } = layOutPlot(
      values.map((value) => point(1, value)),
      SIZE,
      78,
    );
    const labels = points.map(({ labelY }) => labelY).sort((a, b) => a - b);
    for (let i = 1; i < labels.length; i++) expect(labels[i]! - labels[i - 1]!).toBeGreaterThanOrEqual(13.9);
  });

  it('keeps everything within the picture, with and without days', () => {
    const many = [point(null, 3), point(0, 1), point(1, 9), point(2, 4), point(4000, 5)];
    for (const { x, y } of layOutPlot(many, SIZE, 78).points) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(SIZE.width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(SIZE.height);
    }
  });

  it('keeps the room that labels need right of the last column', () => {
    for (const room of [78, 150]) {
      const { columns } = layOutPlot([point(0, 1), point(50, 2)], SIZE, room);
      expect(columns.at(-1)).toBe(SIZE.width - room);
    }
  });
});
