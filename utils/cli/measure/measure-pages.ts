import { hold } from '../../record/index/hold.ts';
import { matchReading } from '../../record/match/match.ts';
import type { Article } from '../../record/model/article.ts';
import { withTextId } from '../../record/model/document-id.ts';
import type { HeldDocument } from '../../record/model/held.ts';
import { read } from '../../record/reading/read.ts';
import type { Bench, Origin } from './bench.ts';
import { isMatched, variantsOf } from './matching.ts';
import type { Pages } from './pages.ts';
import { measureSites, type PageRow } from './sites.ts';
import type { Material } from './texts.ts';

/** Real pages: what is extracted of them, and that none is taken for a document of the bundled record. Each is read once and kept. */
export function measurePages(pages: Pages, bench: Bench, tell: (line: string) => void): PageRow[] {
  const documents: HeldDocument[] = [];
  const judge = (article: Article) => {
    const reading = read(withTextId(article), bench.lexicon);
    const document = reading.article.kind === 'article' ? hold(reading, 'given') : null;
    if (document) documents.push(document);
    return { 'matched to no bundled document': matchReading(reading, bench.bundle) === null };
  };
  const rows = measureSites(pages, judge, (done) => {
    if (done % 500 === 0 || done === pages.files.size) tell(`pages: ${done} of ${pages.files.size}`);
  });
  bench.keepPages(documents);
  return rows;
}

/** Of the texts of a large record, every so many are tried: each takes several readings. */
const EVERY = 8;

/** Documents' texts under a foreign number, halved and edited: each must be matched by its words, among few documents and among many. */
export function measureMatching(bench: Bench, { records }: Material): PageRow[] {
  const bundled = bench.bundle.documents.filter(({ id }) => bench.textOf(id) !== null);
  const rows = rowsFor(
    'bundled',
    bundled.map(({ id }) => id),
    'bundled',
    bench,
  );
  if (!records) return rows;
  const large = bench.recordFor('records');
  const given = large.documents.filter(({ whole, id }) => whole && !bench.bundle.open(id));
  const tried = given.filter((_, at) => at % EVERY === 0).map(({ id }) => id);
  return [...rows, ...rowsFor('large record', tried, 'records', bench)];
}

function rowsFor(set: string, documents: readonly string[], origin: Origin, bench: Bench): PageRow[] {
  const record = bench.recordFor(origin);
  const rows = new Map<string, { right: number; of: number; failed: string[] }>();
  for (const id of documents) {
    const held = record.open(id);
    const text = bench.textOf(id);
    if (!held || !text) continue;
    const { address, site, language, title, published, place, leads } = held;
    const article = { id, address, site, kind: 'article' as const, language, title, published, place, text, leads };
    for (const variant of variantsOf({ ...article, strong: null, headings: null })) {
      const row = rows.get(variant.name) ?? { right: 0, of: 0, failed: [] };
      rows.set(variant.name, row);
      row.of++;
      if (isMatched(variant, id, record, bench.lexicon)) row.right++;
      else row.failed.push(id);
    }
  }
  return [...rows].map(([name, row]) => ({ name: `${name}, ${set}`, ...row }));
}
