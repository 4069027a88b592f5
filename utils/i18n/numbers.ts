import { locale, say } from './say.ts';

/** A share of 1 as whole percent. */
export const sayShare = (share: number): string =>
  new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 0 }).format(share);

/**
 * A value with its unit as the reader's language writes it: `percent`, an ISO 4217 code, `ordinal`, `hour`, `day`, `month`, `year`,
 * or `null` for things that are counted.
 */
export function sayValue(value: number, unit: string | null): string {
  if (unit === 'ordinal') return sayOrdinal(value);
  return new Intl.NumberFormat(locale(), { ...LARGE(value), ...styleOf(unit) }).format(
    unit === 'percent' ? value / 100 : value,
  );
}

const DURATIONS = ['hour', 'day', 'month', 'year'];

function styleOf(unit: string | null): Intl.NumberFormatOptions {
  if (unit === 'percent') return { style: 'percent', maximumFractionDigits: 2 };
  if (unit !== null && DURATIONS.includes(unit)) return { style: 'unit', unit, unitDisplay: 'long' };
  if (unit !== null && /^[A-Z]{3}$/.test(unit)) return { style: 'currency', currency: unit, ...WHOLE };
  return { maximumFractionDigits: 2 };
}

const WHOLE = { minimumFractionDigits: 0, maximumFractionDigits: 2 };

/** From a million up figures are read by their words, below by their digits. */
const LARGE = (value: number): Intl.NumberFormatOptions =>
  Math.abs(value) >= 1e6 ? { notation: 'compact', compactDisplay: 'long' } : {};

function sayOrdinal(value: number): string {
  const form = new Intl.PluralRules(locale(), { type: 'ordinal' }).select(value);
  const written = new Intl.NumberFormat(locale()).format(value);
  if (form === 'one') return say('ordinalOne', written);
  if (form === 'two') return say('ordinalTwo', written);
  return form === 'few' ? say('ordinalFew', written) : say('ordinalMany', written);
}
