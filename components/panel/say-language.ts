import { locale } from '../../utils/i18n/say.ts';

/** A language by its name in the interface's own: "Russian" for `ru`. */
export function sayLanguage(tag: string): string {
  try {
    return new Intl.DisplayNames(locale(), { type: 'language' }).of(tag) ?? tag;
  } catch {
    // What a page says of its language need not be a language tag.
    return tag;
  }
}
