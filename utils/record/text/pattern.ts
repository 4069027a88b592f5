/*
 * V8 takes one to two milliseconds to compile each `\p{L}` of a pattern, since it stands for hundreds of ranges: a worker that wakes
 * would spend more time on that than on reading a page. The scripts that news of meetings between leaders is written in take a tenth.
 */
const LETTERS =
  'A-Za-zªµºÀ-ÖØ-öø-ˁ\u0370-\u03ffЀ-ҁҊ-ԯԱ-Ֆա-ևא-תؠ-يႠ-ჺჼ-ჿḀ-ῼ\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uac00-\ud7a3';

/**
 * The pattern that a source describes, `\p{L}` in it meaning letters of the Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic,
 * Georgian, Chinese, Japanese and Korean scripts. Where nothing else in it asks for Unicode, the flag `u` is left out: with it,
 * and without regard to case, even a full stop stands for hundreds of ranges.
 */
export function pattern(source: string, flags: string): RegExp {
  const spelled = spellOut(source);
  return new RegExp(spelled, /\\[pPu]/.test(spelled) ? flags : flags.replace('u', ''));
}

/** Puts the letters' ranges in place of `\p{L}`, in brackets where it doesn't stand in some. */
function spellOut(source: string): string {
  let inClass = false;
  return source.replace(TOKEN, (token) => {
    if (token === '[') inClass = true;
    else if (token === ']') inClass = false;
    if (token !== '\\p{L}') return token;
    return inClass ? LETTERS : `[${LETTERS}]`;
  });
}

/** What tells whether a place stands in brackets, and what is replaced; of what is escaped nothing counts. */
const TOKEN = /\\p\{L\}|\\.|[[\]]/gs;
