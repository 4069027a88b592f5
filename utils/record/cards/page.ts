import type { PageSummary } from '../model/cards.ts';
import type { Context } from '../model/context.ts';
import { textOf } from '../model/span.ts';

/** What the rail and the popup say of the page itself. */
export function pageSummary({ page, match, mentions, changes }: Context): PageSummary {
  const known = mentions.filter(({ resolved, kind }) => resolved && SPEAKING.has(kind));
  return {
    key: match?.document ?? page.address,
    title: page.title,
    date: page.event ?? page.published,
    place: page.place,
    kind: page.kind,
    language: page.language,
    people: [...new Set(known.flatMap(({ kind, name }) => (kind === 'person' && name ? [name] : [])))],
    speaksOfRecord: known.length > 0,
    unknownAgreements: unknown(page.text.join(' '), mentions),
    match: match && { ...match },
    changes,
  };
}

/** Words that name an agreement which the record can't resolve, each once. */
function unknown(text: string, mentions: Context['mentions']): string[] {
  const unresolved = mentions.filter(({ kind, by, resolved }) => kind === 'agreement' && by === 'name' && !resolved);
  return [...new Set(unresolved.map(({ quote }) => textOf(text, quote)))];
}

/** Mentions that make a page one that speaks of the record; a country's name alone doesn't. */
const SPEAKING = new Set(['person', 'agreement', 'meeting']);
