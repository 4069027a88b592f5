import { sayDay } from '../../utils/i18n/dates.ts';
import { type CountKey, locale, say, sayCount } from '../../utils/i18n/say.ts';

const STEPS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A number of bytes in the unit in which it has at most three digits before the comma. */
export function saySize(bytes: number): string {
  let [size, step] = [bytes, 0];
  while (size >= 1000 && step < STEPS.length - 1) [size, step] = [size / 1000, step + 1];
  const digits = size < 10 && step > 0 ? 1 : 0;
  return new Intl.NumberFormat(locale(), {
    style: 'unit',
    unit: STEPS[step] ?? 'byte',
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: digits,
  }).format(size);
}

/** The day of a moment, where the reader is. */
export function sayWhen(instant: string): string {
  const at = new Date(instant);
  return sayDay(
    [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-'),
  );
}

/** What a pack is called; `null` is the one that comes with the extension. */
export const sayPack = (pack: string | null, name: string): string => (pack === null ? say('packBundled') : name);

/** What there is of several things, "12 highlights · 3 pages"; of nothing the first is told. */
export function sayCounts(...counts: readonly (readonly [CountKey, number])[]): string {
  const some = counts.filter(([, count]) => count > 0);
  return (some.length > 0 ? some : counts.slice(0, 1)).map(([key, count]) => sayCount(key, count)).join(' · ');
}
