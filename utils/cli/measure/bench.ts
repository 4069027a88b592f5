import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { joinSegments } from '../../record/index/join-segments.ts';
import type { Pack } from '../../record/index/pack.ts';
import { matchReading } from '../../record/match/match.ts';
import type { Article } from '../../record/model/article.ts';
import type { HeldDocument } from '../../record/model/held.ts';
import type { OpenRecord } from '../../record/model/record.ts';
import { compileLexicon, type Lexicon } from '../../record/reading/lexicon.ts';
import { read } from '../../record/reading/read.ts';
import { openBundle } from '../packs.ts';
import type { TextReference } from './answers.ts';
import { SentenceSearch } from './baseline-bm25.ts';
import { namesByString } from './baseline-names.ts';
import type { TextOf } from './citing.ts';
import { holdAll, largeRecord } from './large-record.ts';
import type { Marked } from './marked.ts';
import { articleOfPage } from './pages.ts';
import { articleOfSeed } from './seed-article.ts';
import type { Material } from './texts.ts';

/** What a text is laid beside: the bundled record, or all that stands where it comes from. */
export type Origin = 'bundled' | 'records' | 'pages';

/** Where a text comes from. */
export const originOf = ({ documents, seeds, pages }: TextReference): Origin =>
  documents !== undefined || seeds !== undefined ? 'bundled' : pages !== undefined ? 'pages' : 'records';

/** What all texts are read with and laid beside, opened once; large records are made when they are first needed, which takes a while. */
export type Bench = {
  readonly bundle: OpenRecord;
  readonly lexicon: Lexicon;
  recordFor(origin: Origin): OpenRecord;
  searchFor(origin: Origin): SentenceSearch;
  /** Takes documents of the given pages from whoever has read them all already. */
  keepPages(documents: readonly HeldDocument[]): void;
  readonly names: (text: string) => Marked;
  readonly textOf: TextOf;
};

/** Opens what answers are scored with. */
export function openBench(material: Material, tell: (line: string) => void): Bench {
  const pack = openBundle();
  const bundle = joinSegments([pack.segment], pack.knowledge);
  const lexicon = compileLexicon(bundle.knowledge);
  const records = new Map<Origin, OpenRecord>([['bundled', bundle]]);
  const searches = new Map<Origin, SentenceSearch>();
  const saved = seedTexts(material, bundle, lexicon);
  const bench: Bench = {
    bundle,
    lexicon,
    recordFor: (origin) => keep(records, origin, () => largeRecord(pack, holdGiven(pack, material, origin, tell))),
    searchFor: (origin) => keep(searches, origin, () => new SentenceSearch(bench.recordFor(origin))),
    keepPages: (documents) => records.set('pages', largeRecord(pack, documents)),
    names: namesByString(bundle.knowledge),
    textOf: (id) => {
      const held = [...records.values()].map((record) => record.open(id)?.text).find((text) => text != null);
      return held ?? saved.get(id) ?? null;
    },
  };
  return bench;
}

function keep<K, V>(kept: Map<K, V>, key: K, make: () => V): V {
  const known = kept.get(key) ?? make();
  kept.set(key, known);
  return known;
}

function holdGiven(pack: Pack, { records, pages }: Material, origin: Origin, tell: (line: string) => void) {
  const [articles, of] =
    origin === 'pages'
      ? [pagesIn(pages?.files.values() ?? []), pages?.files.size ?? 0]
      : [records?.byLink.values() ?? [], records?.byLink.size ?? 0];
  return holdAll(pack, articles, (done) => {
    if (done % 200 === 0 || done === of) tell(`reading the record of ${origin}: ${done} of ${of}`);
  });
}

function* pagesIn(files: Iterable<string>): Generator<Article> {
  for (const file of files) yield articleOfPage(file);
}

/** The texts of bundled documents that the bundle itself doesn't hold, so that references into them can be compared. */
function seedTexts({ seeds }: Material, bundle: OpenRecord, lexicon: Lexicon): Map<string, readonly string[]> {
  if (seeds === null) return new Map();
  const articles = readdirSync(seeds)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => articleOfSeed(readFileSync(join(seeds, file), 'utf8')));
  return new Map(
    articles.flatMap((article) => {
      const match = matchReading(read(article, lexicon), bundle);
      return match ? [[match.document, article.text] as const] : [];
    }),
  );
}
