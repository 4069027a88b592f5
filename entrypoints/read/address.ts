import type { DocumentId } from '../../utils/record/model/article.ts';

/** What the address asks for: a document, at words of it (`''` for its beginning). */
export type Wanted = { readonly document: DocumentId; readonly quote: string };

/** Reads the address after its `#`. */
export function wantedOf(hash: string): Wanted {
  const words = new URLSearchParams(hash.replace(/^#/, ''));
  return { document: words.get('document') ?? '', quote: words.get('quote') ?? '' };
}
