import { readFileSync } from 'node:fs';
import { PackError } from '../../utils/record/index/pack-error.ts';

/** Reads a file that holds one JSON object. Throws a `PackError` that names the file. */
export function readJson(file: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new PackError(`${file} can't be read: ${error instanceof Error ? error.message : 'no JSON'}.`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new PackError(`${file} holds no object.`);
  return value as Record<string, unknown>;
}
