import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { knowledgeShape } from '../../utils/record/index/knowledge-shape.ts';
import type { Knowledge } from '../../utils/record/model/knowledge.ts';
import { readJson } from './read-json.ts';

/**
 * Reads `people/`, `places/`, `organisations/` and `agreements/` below a folder: one JSON file each, its name the id.
 * A folder may lack some of them. Throws a `PackError` that names the file which can't be used.
 */
export function loadKnowledge(folder: string): Knowledge {
  return knowledgeShape(
    {
      people: loadEach(folder, 'people'),
      places: loadEach(folder, 'places'),
      organisations: loadEach(folder, 'organisations'),
      agreements: loadEach(folder, 'agreements'),
    },
    folder,
  );
}

function loadEach(folder: string, kind: string): object[] {
  const below = join(folder, kind);
  if (!existsSync(below)) return [];
  return readdirSync(below)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => ({ id: file.slice(0, -'.json'.length), ...readJson(join(below, file)) }));
}
