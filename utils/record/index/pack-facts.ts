import type { ImportedPack, PackId } from '../model/kept.ts';
import { compareTexts } from '../text/compare-texts.ts';
import type { CheckedPack } from './check-pack.ts';
import { type Steps, sha256InSteps } from './in-steps.ts';
import { PackError } from './pack-error.ts';

/** What a pack itself tells of what the library shows. */
export type FactsOfPack = Omit<ImportedPack, 'id' | 'file' | 'size' | 'imported' | 'on'>;

/** The id of a pack: SHA-256 of its bytes, in steps. */
export const packIdOf = (bytes: Uint8Array): Steps<PackId> => sha256InSteps(bytes);

/** What the library tells of a pack. Throws a `PackError` for one without a document: there is no use for it. */
export function factsOfPack({ name, licence, segment, agreements }: CheckedPack): FactsOfPack {
  const { heads } = segment;
  const days = heads.map(({ date }) => date).sort();
  const [from, to] = [days[0], days.at(-1)];
  if (from === undefined || to === undefined) throw new PackError('The pack holds no document.', 'empty');
  return {
    name,
    licence,
    licences: tally(heads.map((head) => head.licence)).map(([each, documents]) => ({ licence: each, documents })),
    // Texts without an address come from no host.
    hosts: tally(heads.flatMap(({ host }) => (host === '' ? [] : [host]))).map(([host, documents]) => ({
      host,
      documents,
    })),
    languages: tally(heads.map(({ language }) => language)).map(([language]) => language),
    documents: heads.length,
    people: new Set(heads.flatMap(({ people }) => people)).size,
    agreements: agreements.size,
    from,
    to,
  };
}

/** How often each word of a list stands in it, the most frequent first, of equal ones the first by code units. */
export function tally(words: Iterable<string>): (readonly [word: string, times: number])[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([a, many], [b, few]) => few - many || compareTexts(a, b));
}
