import { nextTurn } from './gently.ts';

/** Bytes that are read at a time. */
const CHUNK = 4 << 20;

/**
 * The bytes of a file, read in chunks; `told` hears which share is read. Throws what `signal` was aborted with, or what the browser
 * throws for a file that can't be read.
 */
export async function readFile(
  file: File,
  told: (share: number) => void,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(file.size);
  for (let at = 0; at < file.size; at += CHUNK) {
    bytes.set(new Uint8Array(await file.slice(at, at + CHUNK).arrayBuffer()), at);
    told(Math.min(1, (at + CHUNK) / file.size));
    await nextTurn();
    signal.throwIfAborted();
  }
  return bytes;
}

/** What a file is, by how it begins, whatever it is called. */
export async function kindOf(file: File): Promise<'pack' | 'made' | 'other'> {
  const start = new Uint8Array(await file.slice(0, 64).arrayBuffer());
  const words = new TextDecoder().decode(start);
  if (words.startsWith('OTRPACK')) return 'pack';
  return words.trimStart().startsWith('{') ? 'made' : 'other';
}
