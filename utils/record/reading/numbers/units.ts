import type { Token } from './number-tokens.ts';

/** ISO 4217 codes by sign. The bare dollar sign is taken for the US dollar, as these sites use it. */
const SIGNS = new Map([
  ['$', 'USD'],
  ['US$', 'USD'],
  ['A$', 'AUD'],
  ['AU$', 'AUD'],
  ['C$', 'CAD'],
  ['CA$', 'CAD'],
  ['HK$', 'HKD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'CNY'],
  ['₽', 'RUB'],
  ['₸', 'KZT'],
  ['₼', 'AZN'],
  ['₴', 'UAH'],
]);

/** Currencies by the words that name them, in the forms that follow a number. */
const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/^(?:dollars?|usd|bucks|долл|доллар(?:а|ов|ами|ам|ах)?)$/, 'USD'],
  [/^(?:euros?|eur|евро)$/, 'EUR'],
  [/^(?:ro?ubles?|rub|rur|руб|рубл(?:ь|я|ей|ям|ями|ях))$/, 'RUB'],
  [/^(?:manats?|azn|манат(?:а|ов)?)$/, 'AZN'],
  [/^(?:tenge|kzt|тенге)$/, 'KZT'],
  [/^(?:yuan|renminbi|rmb|cny|юан(?:ь|я|ей))$/, 'CNY'],
  [/^(?:hryvnias?|uah|грив(?:на|ны|ен))$/, 'UAH'],
  [/^(?:drams?|amd)$/, 'AMD'],
  [/^(?:lari|gel)$/, 'GEL'],
  [/^(?:yen|jpy|иен|иены)$/, 'JPY'],
  [/^(?:rupees?|inr|рупи(?:й|и|я))$/, 'INR'],
  [/^(?:liras?|try)$/, 'TRY'],
  [/^(?:gbp|sterling)$/, 'GBP'],
  [/^(?:francs|chf)$/, 'CHF'],
  [/^(?:zlotys?|pln)$/, 'PLN'],
  [/^(?:shekels?|ils)$/, 'ILS'],
  [/^(?:dirhams?|aed)$/, 'AED'],
  [/^(?:dong|vnd)$/, 'VND'],
  [/^byn$/, 'BYN'],
];

const DURATIONS: readonly (readonly [RegExp, string])[] = [
  [/^(?:hours?|час(?:а|ов)?)$/, 'hour'],
  [/^(?:days?|день|дня|дней|сут(?:ки|ок))$/, 'day'],
  [/^(?:months?|месяц(?:а|ев)?)$/, 'month'],
  [/^(?:years?|год|года|лет)$/, 'year'],
];

/** A unit, and the tokens after the number that name it. */
export type Unit = { readonly unit: string; readonly end: number };

/** The currency of a sign or code before a number. */
export function currencyBefore(token: Token | undefined): string | null {
  if (!token) return null;
  if (token.kind === 'currency') return SIGNS.get(token.text) ?? null;
  return /^(?:USD|EUR|RUB|AZN|KZT|CNY|GBP|BYN)$/.test(token.text) ? token.text : null;
}

/** The unit that follows a number: percent, a currency by its word, or a length of time. */
export function unitAfter(tokens: readonly Token[], from: number): Unit | null {
  const plus = /^(?:plus|\+)$/.test(tokens[from]?.lower ?? '') ? 1 : 0;
  const odd = tokens[from]?.lower === '-' && tokens[from + 1]?.lower === 'odd' ? 2 : plus;
  // "65 billion [rubles]" as transcripts add it.
  const joint =
    odd === 0 && ((tokens[from]?.lower === '-' && tokens[from]?.glued) || tokens[from]?.text === '[') ? 1 : 0;
  const at = from + odd + joint;
  const word = (tokens[at]?.lower ?? '').replace(/'s?$|-(?:old|long)$/, '');
  if (word === '%' || word === 'percent' || /^(?:процент(?:а|ов|ами|ам|ах)?)$/.test(word))
    return { unit: 'percent', end: at + 1 + (tokens[from]?.text === '[' && tokens[at + 1]?.text === ']' ? 1 : 0) };
  if (word === 'per' && tokens[at + 1]?.lower === 'cent') return { unit: 'percent', end: at + 2 };
  const adjective =
    /^(?:us|u\.s|american|russian|belarusian|canadian|australian|chinese|british|swiss|indian|turkish|российских|американских|белорусских)$/.test(
      word,
    )
      ? 1
      : 0;
  // "U.S. dollars" are four tokens and the word.
  const stops =
    tokens
      .slice(at, at + 4)
      .map(({ lower }) => lower)
      .join('') === 'u.s.'
      ? 4
      : 0;
  const currency = currencyOf(tokens[at + adjective + stops]);
  // "долларов США".
  if (currency === 'USD' && tokens[at + adjective + 1]?.lower === 'сша')
    return { unit: currency, end: at + adjective + 2 };
  const closed = tokens[from]?.text === '[' && tokens[at + adjective + 1]?.text === ']' ? 1 : 0;
  if (currency) return { unit: ofCountry(word, currency), end: at + adjective + stops + 1 + closed };
  for (const [form, unit] of DURATIONS) if (form.test(word)) return { unit, end: at + 1 };
  return null;
}

function currencyOf(token: Token | undefined): string | null {
  if (!token) return null;
  if (token.kind === 'currency') return SIGNS.get(token.text) ?? null;
  const word = token.lower.replace(/'s?$/, '');
  for (const [form, code] of CURRENCIES) if (form.test(word)) return code;
  return token.lower === 'pounds' ? 'GBP' : null;
}

/** "Belarusian rubles" aren't Russian ones. */
function ofCountry(adjective: string, currency: string): string {
  if (currency === 'RUB' && /^(?:belarusian|белорусских)$/.test(adjective)) return 'BYN';
  if (currency === 'USD' && adjective === 'canadian') return 'CAD';
  if (currency === 'USD' && adjective === 'australian') return 'AUD';
  return currency;
}

/** Whether the unit is a length of time. */
export const isDuration = (unit: string | null): boolean => unit !== null && /^(?:hour|day|month|year)$/.test(unit);

/** Whether the unit is money. */
export const isMoney = (unit: string | null): boolean => unit !== null && /^[A-Z]{3}$/.test(unit);
