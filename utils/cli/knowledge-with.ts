import { statSync } from 'node:fs';
import { loadKnowledge } from '../../data/build/knowledge.ts';
import { joinKnowledge } from '../record/index/join-knowledge.ts';
import type { Knowledge } from '../record/model/knowledge.ts';
import { callersPath } from './arguments.ts';
import { openBundle } from './packs.ts';
import { FileError } from './run.ts';

/** Who is who: what a folder in the form of `data/` brings, whose word stands, with what the bundle knows. */
export function knowledgeWith(folder: string | null): Knowledge {
  const bundled = openBundle().knowledge;
  if (folder === null) return bundled;
  const path = callersPath(folder);
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new FileError(`${folder} is no folder`);
  return joinKnowledge([loadKnowledge(path), bundled]);
}
