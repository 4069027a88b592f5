import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** Long work cut into steps of a few milliseconds: yields after each which share of it is done, from 0 to 1, and returns what came of it. */
export type Steps<T> = Generator<number, T>;

/** Does all steps at once. */
export function runSteps<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Steps as a part of longer work: their shares lie between `from` and `to`. */
export function* asPart<T>(from: number, to: number, steps: Steps<T>): Steps<T> {
  let step = steps.next();
  while (!step.done) {
    yield from + step.value * (to - from);
    step = steps.next();
  }
  yield to;
  return step.value;
}

/** Looks at all of `count` things, so many in a step. */
export function* eachInSteps(count: number, inOneStep: number, look: (at: number) => void): Steps<void> {
  for (let at = 0; at < count; at++) {
    look(at);
    if ((at + 1) % inOneStep === 0) yield (at + 1) / count;
  }
}

/** How many bytes are hashed in one step: about a millisecond's work. */
const HASHED = 2 ** 17;

/** SHA-256 of bytes, in hexadecimal. */
export function* sha256InSteps(bytes: Uint8Array): Steps<string> {
  const hash = sha256.create();
  for (let at = 0; at < bytes.length; at += HASHED) {
    hash.update(bytes.subarray(at, at + HASHED));
    yield Math.min(1, (at + HASHED) / bytes.length);
  }
  return bytesToHex(hash.digest());
}
