import en from '../../public/_locales/en/messages.json';
import ru from '../../public/_locales/ru/messages.json';

/** The catalogues, as the browser would serve them to the interface. */
const CATALOGUES: Record<'en' | 'ru', Record<string, { message: string }>> = { en, ru };

let spoken: 'en' | 'ru' = 'en';

/** Chooses the language that the interface speaks from now on. */
export const speak = (language: 'en' | 'ru'): void => {
  spoken = language;
};

/** As the browser does it: `$1`, `$2` filled in; a name that the catalogue doesn't have gives nothing. */
function getMessage(name: string, values: string | string[] = []): string {
  const { message } = CATALOGUES[spoken][name] ?? { message: '' };
  return message.replace(/\$(\d)/g, (_found, index) => [values].flat()[Number(index) - 1] ?? '');
}

/** A browser that only speaks. It is there before anything asks for one: import this file first. */
export const browserStub = { runtime: { id: 'test' }, i18n: { getMessage } };
Object.assign(globalThis, { browser: browserStub });
