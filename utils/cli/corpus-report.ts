import { VERSION } from '../record/index/container.ts';
import { tally } from '../record/index/pack-facts.ts';
import type { HeldDocument } from '../record/model/held.ts';
import { parseArguments, UsageError } from './arguments.ts';
import { openChecked } from './packs.ts';

/** `corpus check`: verifies every part of a pack; a damaged one ends with exit 1 and a line that says where. */
export function checkCommand(given: readonly string[]): unknown {
  const file = onlyFile(given);
  const { pack, bytes } = openChecked(file);
  const { name, segment } = pack;
  return { file, ok: true, version: VERSION, name, documents: segment.heads.length, bytes: bytes.length };
}

/** `corpus report`: what a pack holds. */
export function reportCommand(given: readonly string[]): unknown {
  const file = onlyFile(given);
  const { pack, bytes } = openChecked(file);
  const { heads, statements, fingerprints } = pack.segment;
  const documents = heads.map((_, place) => pack.segment.open(place));
  const days = heads.map(({ date }) => date).sort();
  return {
    file,
    name: pack.name,
    licence: pack.licence,
    version: VERSION,
    documents: {
      total: heads.length,
      whole: heads.filter(({ whole }) => whole).length,
      hosts: counted(heads.map(({ host }) => host)),
      kinds: counted(heads.map(({ kind }) => kind)),
      languages: counted(heads.map(({ language }) => language)),
      licences: counted(heads.map(({ licence }) => licence)),
    },
    span: { from: days[0] ?? null, to: days.at(-1) ?? null },
    people: { known: pack.knowledge.people.length, documents: counted(heads.flatMap(({ people }) => people)) },
    meetings: {
      held: heads.filter(({ meeting }) => meeting !== null).length,
      mentioned: documents.flatMap(({ meetings }) => meetings).length,
    },
    agreements: {
      known: pack.knowledge.agreements.length,
      documents: counted(documents.flatMap(agreementsIn)),
      steps: documents.flatMap(({ steps }) => steps).length,
    },
    quantities: documents.flatMap(({ quantities }) => quantities).length,
    trails: trailsAcross(documents),
    sizes: {
      bytes: bytes.length,
      statements: statements.lengths.length,
      terms: statements.hashes.length,
      postings: statements.postings.length,
      fingerprints: fingerprints.fingerprints.length,
    },
  };
}

const agreementsIn = ({ agreements }: HeldDocument): string[] => [
  ...new Set(agreements.map(({ agreement }) => agreement)),
];

/** How many documents have a point on each trail, of those that two or more have. */
function trailsAcross(documents: readonly HeldDocument[]): Record<string, number> {
  const trails = documents.flatMap(({ quantities }) => [
    ...new Set(quantities.flatMap(({ trail }) => (trail === null ? [] : [trail]))),
  ]);
  return Object.fromEntries(tally(trails).filter(([, count]) => count > 1));
}

/** How often each word of a list stands in it, the most frequent first. */
const counted = (words: readonly string[]): Record<string, number> => Object.fromEntries(tally(words));

function onlyFile(given: readonly string[]): string {
  const [file, ...more] = parseArguments(given, {}).alone;
  if (file === undefined || more.length > 0) throw new UsageError('give one pack');
  return file;
}
