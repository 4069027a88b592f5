import type { Keyed } from '../trail-key.ts';
import type { Draft } from './draft.ts';

/** By how many times two numbers of one thing may differ where nothing tells their times apart. */
const APART = 1.2;
/** The same where one of the two has its time said. */
const FAR_APART = 3;

/** Words that tell when it was so, or that it has changed since. */
const TIMES =
  /^(?:now|today|currently|then|before|previously|earlier|later|ago|eventually|initially|originally|recently|formerly|once|used|back|last|next)$/;

/**
 * Takes the key from a number that can't be of what an earlier one of its key is of: another number with nothing that tells their times
 * apart, such as the jobs that one plant and another will create. Of what two countries share there is one only, so it keeps its key.
 */
export function withoutConflicts(keyed: readonly Keyed[], keys: readonly (string | null)[]): (string | null)[] {
  const kept = new Map<string, Draft[]>();
  return keys.map((key, index) => {
    const draft = keyed[index]?.draft;
    if (key === null || !draft || isShared(key)) return key;
    const before = kept.get(key) ?? [];
    if (before.some((each) => isConflict(each, draft))) return null;
    kept.set(key, [...before, draft]);
    return key;
  });
}

/** "trade between two": their names in the key. */
const isShared = (key: string): boolean => /\+|:from-.*:in-/.test(key);

function isConflict(a: Draft, b: Draft): boolean {
  const [less, more] = a.value < b.value ? [a.value, b.value] : [b.value, a.value];
  if (more <= less * APART || isCorrected(a, b) || isTimed(a) || isTimed(b)) return false;
  if ((a.period ?? '').toLowerCase() === (b.period ?? '').toLowerCase()) return true;
  return (a.period === null || b.period === null) && b.unit !== 'percent' && more > less * FAR_APART;
}

/** Whether one of two numbers of a sentence goes on with the other. */
const isCorrected = (a: Draft, b: Draft): boolean =>
  a.tokens === b.tokens &&
  b.at - a.end <= CORRECTION &&
  !a.tokens.slice(a.end, b.at).some(({ text }) => /^[;:]$/.test(text));

/** Tokens between a number and the one that corrects or continues it. */
const CORRECTION = 12;

const isTimed = ({ tokens }: Draft): boolean => tokens.some(({ lower }) => TIMES.test(lower));
