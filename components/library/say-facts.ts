import { sayDay } from '../../utils/i18n/dates.ts';
import { locale, say } from '../../utils/i18n/say.ts';

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

/** What a language is called in the reader's own; the tag where the browser doesn't know it. */
export function sayLanguage(tag: string): string {
  try {
    return new Intl.DisplayNames(locale(), { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** What a pack is called; `null` is the one that comes with the extension. */
export const sayPack = (pack: string | null, name: string): string => (pack === null ? say('packBundled') : name);
