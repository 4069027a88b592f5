import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Knowledge } from '../../utils/record/model/knowledge.ts';

/** Reads `people/`, `places/`, `organisations/` and `agreements/` below a folder: one JSON file each, its name the id. */
export function loadKnowledge(folder: string): Knowledge {
  return {
    people: loadEach(folder, 'people'),
    places: loadEach(folder, 'places'),
    organisations: loadEach(folder, 'organisations'),
    agreements: loadEach(folder, 'agreements'),
  };
}

function loadEach<T>(folder: string, kind: string): T[] {
  const below = join(folder, kind);
  return readdirSync(below)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => ({ id: file.slice(0, -'.json'.length), ...JSON.parse(readFileSync(join(below, file), 'utf8')) }) as T);
}
