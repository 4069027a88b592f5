import type { DocumentId } from '../model/article.ts';
import { boundsOf } from '../model/day.ts';
import type { DocumentHead, HeldDocument } from '../model/held.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { OpenRecord } from '../model/record.ts';
import { compareTexts } from '../text/compare-texts.ts';
import { eachDocumentWith } from './fingerprint-index.ts';
import { hashOf } from './hash.ts';
import { mergeSmall } from './merge-segments.ts';
import { Search } from './search-statements.ts';
import type { Part, Segment } from './segment.ts';

/** Sees segments as one record: a document that stands in two of them is there once, the whole text before an abstract of it. */
export function joinSegments(segments: readonly Segment[], knowledge: Knowledge): OpenRecord {
  const places = placeDocuments(segments);
  const opened = new Map<DocumentId, HeldDocument>();
  const parts = mergeSmall(segments.map((segment) => partOf(segment, places)));
  const search = new Search(parts);
  return {
    documents: inOrder([...places.values()].map(({ head }) => head)),
    knowledge,
    open(id) {
      const known = opened.get(id);
      if (known) return known;
      const place = places.get(id);
      if (!place) return null;
      const document = place.segment.open(place.index);
      opened.set(id, document);
      return document;
    },
    packOf(id) {
      const place = places.get(id);
      return place ? segments.indexOf(place.segment) : null;
    },
    search: (query) => search.best(query),
    frequency: (term) => ({ statements: search.holding(hashOf(term)), of: search.size }),
    containing: (fingerprints) => countDocuments(parts, fingerprints),
  };
}

type Place = { readonly segment: Segment; readonly index: number; readonly head: DocumentHead };

function placeDocuments(segments: readonly Segment[]): Map<DocumentId, Place> {
  const places = new Map<DocumentId, Place>();
  for (const segment of segments) {
    segment.heads.forEach((head, index) => {
      const before = places.get(head.id);
      if (!before || (head.whole && !before.head.whole)) places.set(head.id, { segment, index, head });
    });
  }
  return places;
}

const partOf = (segment: Segment, places: ReadonlyMap<DocumentId, Place>): Part => ({
  segment,
  counts: (index) => places.get(segment.heads[index]?.id ?? '')?.segment === segment,
});

function countDocuments(parts: readonly Part[], fingerprints: Uint32Array): Map<DocumentId, number> {
  const counts = new Map<DocumentId, number>();
  const distinct = new Set(fingerprints);
  for (const { segment, counts: isCounted } of parts) {
    for (const fingerprint of distinct) {
      eachDocumentWith(segment.fingerprints, fingerprint, (index) => {
        const id = segment.heads[index]?.id;
        if (id !== undefined && isCounted(index)) counts.set(id, (counts.get(id) ?? 0) + 1);
      });
    }
  }
  return counts;
}

/** In order of `compareDays`, then of the id; each day is worked out once. */
function inOrder(heads: readonly DocumentHead[]): DocumentHead[] {
  const dated = heads.map((head) => ({ head, first: boundsOf(head.date).first }));
  dated.sort(
    (a, b) =>
      compareTexts(a.first, b.first) || a.head.date.length - b.head.date.length || compareTexts(a.head.id, b.head.id),
  );
  return dated.map(({ head }) => head);
}
