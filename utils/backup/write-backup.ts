import type { Article } from '../record/model/article.ts';
import type { Highlight } from '../record/model/highlight.ts';
import type { KeptPage, Made } from '../record/model/kept.ts';

/** What the file says it is. */
export const FORMAT = 'on-the-record';
/** The version of the format that is written, and read. */
export const VERSION = 1;

/**
 * Everything that the reader made as one JSON file, `docs/backup-format.md`. The same things give the same file, byte for byte: sorted, the
 * keys in one order, nothing of when or where it was written. A highlight or page a line, so that two files can be compared.
 */
export function writeBackup({ highlights, pages }: Made): string {
  const lines = (records: readonly object[]): string =>
    records.length === 0 ? '[]' : `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]`;
  const sorted = {
    highlights: [...highlights].sort(byPlace).map(highlightRecord),
    pages: [...pages].sort(byDocument).map(pageRecord),
  };
  return `{"format":${JSON.stringify(FORMAT)},"version":${VERSION},\n"highlights":${lines(sorted.highlights)},\n"pages":${lines(sorted.pages)}}\n`;
}

function highlightRecord({ id, document, language, selectors, ...rest }: Highlight): Highlight {
  const [{ type, start, end }, quote] = selectors;
  const { voices, source, note, tags, created, modified } = rest;
  return {
    id,
    document,
    language,
    selectors: [
      { type, start, end },
      { type: quote.type, exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix },
    ],
    voices: voices.map(({ person, name, office }) => ({ person, name, office })),
    source: {
      title: source.title,
      date: source.date,
      site: source.site,
      host: source.host,
      address: source.address,
      place: source.place,
    },
    note,
    tags: [...tags],
    created,
    modified,
  };
}

const pageRecord = ({ article, kept }: KeptPage): KeptPage => ({ article: articleRecord(article), kept });

const articleRecord = (article: Article): Article => ({
  id: article.id,
  address: article.address,
  site: article.site,
  kind: article.kind,
  language: article.language,
  title: article.title,
  published: article.published,
  place: article.place,
  text: [...article.text],
  leads: article.leads,
  strong: article.strong?.map(({ start, end }) => ({ start, end })) ?? null,
  headings: article.headings && [...article.headings],
});

function byPlace(a: Highlight, b: Highlight): number {
  const [[here], [there]] = [a.selectors, b.selectors];
  return byText(a.document, b.document) || here.start - there.start || here.end - there.end || byText(a.id, b.id);
}

const byDocument = (a: KeptPage, b: KeptPage): number => byText(a.article.id, b.article.id);

/** By code units: the same order on every machine. */
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
