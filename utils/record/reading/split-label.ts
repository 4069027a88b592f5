import { isNameWord, isNumeral, isParticle, isRole, isRoleName } from './label-words.ts';

/** A label's words taken apart: who, and in what office (`null` for a bare name). */
export type NamedLabel = { readonly name: string; readonly office: string | null };

/** What helps to tell where a stranger's name begins. */
export type NameHints = {
  /** Whether these words are the whole name of somebody known, or of a speaker who is labelled by it elsewhere on the page. */
  readonly isName: (words: string) => boolean;
  /** Whether these words are the whole name of a place or a body. */
  readonly isPlace: (words: string) => boolean;
};

const MOST_NAME_WORDS = 6;

/** Splits "President of Uganda Yoweri Museveni" and its like; `null` where there is no name in it. */
export function splitLabel(core: string, hints: NameHints): NamedLabel | null {
  const parts = core.split(/,\s+/);
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length === 1) return splitPart(core, hints);
  // "First Last, Secretary of the …" against "Secretary of the …, First Last"
  if (isPureName(first, hints) && !isPureName(last, hints)) return { name: first, office: parts.slice(1).join(', ') };
  const end = splitPart(last, hints);
  if (end && (end.office !== null || isPureName(last, hints))) {
    return { name: end.name, office: [...parts.slice(0, -1), ...(end.office ? [end.office] : [])].join(', ') };
  }
  // "Television anchor First Last, moderator of the session"
  const begin = splitPart(first, hints);
  return begin && { name: begin.name, office: [...(begin.office ? [begin.office] : []), ...parts.slice(1)].join(', ') };
}

/** "В.Петров": an initial and a family name written as one word. */
const WITH_INITIAL = /^(?:\p{Lu}\.)+\p{Lu}/u;

/** Whether the words are a name and nothing else. */
export function isPureName(words: string, hints: NameHints): boolean {
  if (hints.isName(words)) return true;
  const split = words.split(' ');
  return (split.length >= 2 || WITH_INITIAL.test(words)) && split.length <= 5 && nameStart(split, hints) === 0;
}

function splitPart(part: string, hints: NameHints): NamedLabel | null {
  const ruler =
    /^(King|Queen|Sultan|Emir|Patriarch|Metropolitan|Prince|Pope) (\p{Lu}\p{L}+(?: [IVX]{1,5})?) (of .+)$/u.exec(part);
  if (ruler?.[1] && ruler[2] && ruler[3]) return { name: ruler[2], office: `${ruler[1]} ${ruler[3]}` };
  const words = part.split(' ');
  const start = knownStart(words, hints) ?? nameStart(words, hints);
  if (start === null) return null;
  const name = words.slice(start).join(' ');
  return {
    name,
    office:
      start === 0
        ? null
        : words
            .slice(0, start)
            .join(' ')
            .replace(/[,–—-]\s*$/, ''),
  };
}

/** Where the longest known name at the end begins. */
function knownStart(words: readonly string[], hints: NameHints): number | null {
  for (let start = Math.max(0, words.length - MOST_NAME_WORDS); start < words.length; start += 1) {
    if (hints.isName(words.slice(start).join(' '))) return start;
  }
  return null;
}

/** Where a stranger's name at the end begins: the large words at the end, less what belongs to the office before them. */
function nameStart(words: readonly string[], hints: NameHints): number | null {
  let run = words.length;
  while (run > 0 && words.length - run < MOST_NAME_WORDS + 2 && standsInName(words, run - 1)) run -= 1;
  while (run < words.length && isParticle(words[run] ?? '') && !/^\p{Lu}/u.test(words[run] ?? '')) run += 1;
  const length = words.length - run;
  const before = words[run - 1];
  if (length === 0) return null;
  if (length === 1) return WITH_INITIAL.test(words[run] ?? '') || (before !== undefined && isRole(before)) ? run : null;
  if (before === undefined) return length <= 5 ? run : null;
  if (isRole(before)) return run;
  return length === 2 && !isJoiner(before) ? run : afterPlace(words, run, hints);
}

function standsInName(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (isRole(word))
    return (
      at === words.length - 1 && isRoleName(word) && isNameWord(words[at - 1] ?? '') && !isRole(words[at - 1] ?? '')
    );
  return isNameWord(word) || isParticle(word) || isNumeral(word);
}

const isJoiner = (word: string): boolean => /^(?:of|the|for|and|in|at|on|to|from|&|по|и)$/i.test(word);

/** After "President of": the place takes its words, the name the rest; with an unknown place the name takes two, and its particles. */
function afterPlace(words: readonly string[], run: number, hints: NameHints): number | null {
  for (let end = words.length - 1; end > run; end -= 1) {
    if (hints.isPlace(words.slice(run, end).join(' '))) return end;
  }
  let start = words.length - 2;
  while (start > run + 1 && (isParticle(words[start] ?? '') || isParticle(words[start - 1] ?? ''))) start -= 1;
  return start > run ? start : words.length - run === 2 ? null : start;
}
