import { hold } from '../../record/index/hold.ts';
import { segmentOf } from '../../record/index/in-memory.ts';
import { knowledgeWithMet } from '../../record/index/join-knowledge.ts';
import { joinSegments } from '../../record/index/join-segments.ts';
import type { Pack } from '../../record/index/pack.ts';
import type { Article } from '../../record/model/article.ts';
import type { HeldDocument } from '../../record/model/held.ts';
import type { OpenRecord } from '../../record/model/record.ts';
import { compileLexicon } from '../../record/reading/lexicon.ts';
import { read } from '../../record/reading/read.ts';

/** Reads texts into documents; those without a day can't be any. */
export function holdAll(bundle: Pack, articles: Iterable<Article>, progress: (done: number) => void): HeldDocument[] {
  const lexicon = compileLexicon(bundle.knowledge);
  const documents: HeldDocument[] = [];
  let done = 0;
  for (const article of articles) {
    const document = hold(read(article, lexicon), 'given');
    if (document) documents.push(document);
    progress(++done);
  }
  return documents;
}

/** The bundled pack and, as a pack of its own, every document given (the first of those with one id): what a reader with a large record sees. */
export function largeRecord(bundle: Pack, given: readonly HeldDocument[]): OpenRecord {
  const documents = [...new Map([...given].reverse().map((each) => [each.id, each])).values()];
  const knowledge = knowledgeWithMet(documents, bundle.knowledge);
  return joinSegments([bundle.segment, segmentOf(documents, new Map())], knowledge);
}
