import { browser } from 'wxt/browser';
import type en from '../../public/_locales/en/messages.json';

type Name = keyof typeof en;

/** A text that counts something: the catalogue has it once for each plural form of its language. */
export type CountKey = Name extends infer N ? (N extends `${infer Stem}_other` ? Stem : never) : never;

/** A text of the interface; `public/_locales/` has each in every language. */
export type Key = Exclude<Name, `${CountKey}_${Intl.LDMLPluralRule}` | `extension${string}` | `command${string}`>;

/** The catalogue's own words, as the browser's language chooses them. */
const messages: { getMessage(name: string, values?: string[]): string } = {
  getMessage: (name, values) => (browser.i18n.getMessage as (name: string, values?: string[]) => string)(name, values),
};

/** A text of the interface in the reader's language, its `$1`, `$2` filled in. */
export const say = (key: Key, ...values: readonly string[]): string => messages.getMessage(key, [...values]);

/** A text that counts, in the right plural form; `$1` is the number as the language writes it. */
export function sayCount(key: CountKey, count: number, ...values: readonly string[]): string {
  const form = new Intl.PluralRules(locale()).select(count);
  return messages.getMessage(`${key}_${form}`, [new Intl.NumberFormat(locale()).format(count), ...values]);
}

/** BCP 47: the language of the catalogue that is in use, which need not be the browser's. */
export const locale = (): string => messages.getMessage('locale') || 'en';
