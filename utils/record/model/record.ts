import type { DocumentId } from './article.ts';
import type { DocumentHead, HeldDocument } from './held.ts';
import type { Knowledge } from './knowledge.ts';

/** What is looked for among the record's statements. */
export type StatementQuery = {
  /** Stems as `text/terms.ts` makes them; repeats count. */
  readonly terms: readonly string[];
  /** Documents to look in; all when absent. */
  readonly among?: ReadonlySet<DocumentId>;
  /** At most so many, best first. */
  readonly limit: number;
};

/** A statement of a document, by its index in `HeldDocument.statements`, with its BM25 score. */
export type FoundStatement = { readonly document: DocumentId; readonly statement: number; readonly score: number };

/**
 * The packs that are switched on, opened and seen as one: what the content is matched to and gathered from.
 * Opening reads directories only; a document is decoded when it is first asked for.
 */
export type OpenRecord = {
  /** In order of event day, then id; a document that stands in two packs is here once. */
  readonly documents: readonly DocumentHead[];
  readonly knowledge: Knowledge;
  open(id: DocumentId): HeldDocument | null;
  /** Which of the packs, by its place among those that were joined, a document is taken from. */
  packOf(id: DocumentId): number | null;
  search(query: StatementQuery): readonly FoundStatement[];
  /** In how many statements of the record a term stands, and how many statements there are: what makes a word telling here. */
  frequency(term: string): { readonly statements: number; readonly of: number };
  /** For each document that shares any of the fingerprints, how many of them it has. */
  containing(fingerprints: Uint32Array): ReadonlyMap<DocumentId, number>;
};
