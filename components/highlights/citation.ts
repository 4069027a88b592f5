import { sayDay } from '../../utils/i18n/dates.ts';
import type { Highlight, HighlightVoice } from '../../utils/record/model/highlight.ts';

/** Who speaks, with the office held then. */
export const sayVoice = ({ name, office }: HighlightVoice): string => (office ? `${name}, ${office}` : name);

/** The words of a highlight with who said them, where, when, and the address: what is copied. */
export function citationOf({ selectors: [, { exact }], voices, source, language }: Highlight): string {
  const quoted = /^ru\b/.test(language) ? `«${exact}»` : `“${exact}”`;
  const { title, place, date, host, address } = source;
  const from = [title, place, date && sayDay(date), host].filter(Boolean).join(', ');
  return [quoted, ['—', [...voices.map(sayVoice), from].join('; ')].join(' '), address].filter(Boolean).join('\n');
}
