import type { Steps } from './in-steps.ts';
import { LARGEST_PART, requireAtMost } from './limits.ts';
import { PackError } from './pack-error.ts';

/** How deep lists and objects of a pack may stand in one another: ours stand 6 deep. */
const DEEPEST = 32;
/** How many values a section that is read at once may have: some thirty for each document. */
const MOST_VALUES = 2 ** 22;

/** Bytes that are looked at in one step: some milliseconds' work. */
const IN_ONE_STEP = 2 ** 19;

const [QUOTE, ESCAPE, COMMA] = ['"', '\\', ','].map((sign) => sign.charCodeAt(0));
const [LIST, LIST_END, OBJECT, OBJECT_END] = ['[', ']', '{', '}'].map((sign) => sign.charCodeAt(0));

/**
 * Looks through JSON before it is parsed, since parsing takes memory for each level and each value: a hundred bytes for one that is
 * written. Throws a `PackError`. Whether it is JSON at all is left to the parser.
 */
export function* requireFlat(bytes: Uint8Array, name: keyof typeof LARGEST_PART | 'documents'): Steps<void> {
  const where = `The section "${name}"`;
  if (name !== 'documents') requireAtMost(where, bytes.length, LARGEST_PART[name], 'bytes');
  let [depth, values, inText] = [0, 0, false];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (at % IN_ONE_STEP === IN_ONE_STEP - 1) yield at / bytes.length;
    if (inText) {
      if (byte === ESCAPE) at++;
      else if (byte === QUOTE) inText = false;
    } else if (byte === QUOTE) {
      inText = true;
    } else if (byte === COMMA) {
      values++;
    } else if (byte === LIST || byte === OBJECT) {
      values++;
      depth++;
      if (depth > DEEPEST) throw new PackError(`${where} is nested more than ${DEEPEST} deep.`, 'too large');
    } else if (byte === LIST_END || byte === OBJECT_END) {
      depth--;
    }
  }
  // Documents are parsed one by one, each of a bounded size.
  if (name !== 'documents') requireAtMost(where, values, MOST_VALUES, 'values');
}
