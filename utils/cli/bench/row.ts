import { median, ratio } from './median.ts';

/** A measurement with the bound that the project holds itself to; `holds` is `null` where there is none. */
export type Row = { readonly what: string; readonly found: string; readonly holds: boolean | null };

/** A comparison in one interleaved run: the ratio of the medians, and the medians it comes from (ms). */
export function comparison(
  what: string,
  ours: readonly number[],
  peer: { readonly name: string; readonly times: readonly number[] },
  atMost: number | null = null,
): Row {
  const times = ratio(ours, peer.times);
  const bound = atMost === null ? '' : ` (at most ${atMost})`;
  const medians = `${milliseconds(median(ours))} : ${milliseconds(median(peer.times))}`;
  return {
    what,
    found: `${times.toFixed(2)} × ${peer.name}${bound}; ${medians}, medians of ${ours.length}`,
    holds: atMost === null ? null : times <= atMost,
  };
}

/** A measurement by itself, with its bound. */
export const bounded = (what: string, value: number, unit: string, atMost: number): Row => ({
  what,
  found: `${value.toFixed(1)} ${unit} (at most ${atMost})`,
  holds: value <= atMost,
});

/** A row as it is printed. */
export const lineOf = ({ what, found, holds }: Row): string =>
  `${holds === null ? ' ' : holds ? '✓' : '✗'} ${what.padEnd(66)} ${found}`;

const milliseconds = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
