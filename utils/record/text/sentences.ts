import type { Span } from '../model/span.ts';
import { BEFORE_FIGURES, BEFORE_NAMES, BEGINNERS, EITHER } from './abbreviations.ts';
import { isDigit, isLetter } from './words.ts';

/*
 * Plan: 1. An agency's dateline at the head is a unit of its own. 2. Each run of full stops, question or exclamation marks
 * is a candidate, with the quotes and brackets that close behind it. 3. What follows must look like a beginning.
 * 4. A full stop after an abbreviation, an initial or a list's number ends nothing. Each decision sees a bounded window,
 * so the whole is linear.
 */

/** "CITY /Region/, Month D. /AGENCY/." or "City, D Month YYYY (AGENCY):" at the head of a report, with the white space after it. */
const DATELINE =
  /^(?:[\p{Lu}][^/.:;!?]{1,60}(?:\/[^/]{2,60}\/)?,\s[^/.:;!?]{3,24}\.?\s\/[^/]{2,60}\/\.?|[\p{Lu}][^.:;!?()]{1,60},\s[^.:;!?()]{3,24}\(\p{Lu}{2,8}\)\s?[:–—-])\s/u;

const CANDIDATE = /[.!?…]+/g;
const CLOSING = '"\'“”’»)]}';
const OPENING = '"\'“‘„«([{';

/** How far back a word that a full stop may belong to is looked for. */
const REACH = 24;

/** The sentences of one paragraph, in order, without the white space around them; offsets index the paragraph. */
export function splitSentences(paragraph: string): Span[] {
  const spans: Span[] = [];
  let start = DATELINE.exec(paragraph)?.[0].length ?? 0;
  if (start > 0) spans.push(trim(paragraph, 0, start));
  let word = start;
  for (const found of paragraph.matchAll(CANDIDATE)) {
    if (found.index < start) continue;
    word = nextWord(paragraph, Math.max(word, start), found.index);
    if (word >= found.index) continue;
    const end = skipClosing(paragraph, found.index + found[0].length);
    if (end >= paragraph.length) break;
    if (!endsSentence(paragraph, start, found.index, found[0], end)) continue;
    spans.push(trim(paragraph, start, end));
    start = skipSpace(paragraph, end);
  }
  spans.push(trim(paragraph, start, paragraph.length));
  return spans.filter((span) => span.end > span.start);
}

/** Where the next letter or digit stands, or the limit: dots and dashes alone are no sentence. */
function nextWord(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && !isLetter(text.charCodeAt(at)) && !isDigit(text.charCodeAt(at))) at += 1;
  return at;
}

function skipClosing(text: string, from: number): number {
  let at = from;
  while (at < text.length && CLOSING.includes(text.charAt(at))) at += 1;
  return at;
}

/** Step 3 and 4: whether the marks at `at` end the sentence that began at `start`, `end` being behind what closes there. */
function endsSentence(text: string, start: number, at: number, marks: string, end: number): boolean {
  const next = skipSpace(text, end);
  if (next === end) return isGlued(text, at, marks, end);
  if (!looksLikeBeginning(text, next)) return false;
  if (marks !== '.') return true;
  const word = wordBefore(text, at, start);
  if (word === '') return true;
  if (/^\d{1,3}$/.test(word)) return at - word.length > start || !isLetter(text.charCodeAt(next));
  return !isAbbreviation(word, text, at - word.length, next) || begins(text, next);
}

/** A full stop whose white space was forgotten: "…borders.Furthermore, …". */
function isGlued(text: string, at: number, marks: string, end: number): boolean {
  if (marks.length > 1 || end !== at + 1) return false;
  return /^[\p{Ll}\d)][\p{Ll})][.!?]\p{Lu}[\p{Ll}\s]/u.test(text.slice(at - 2, at + 3));
}

function looksLikeBeginning(text: string, next: number): boolean {
  let at = next;
  let dashed = false;
  for (const limit = Math.min(text.length, next + REACH); at < limit; at += 1) {
    const sign = text.charAt(at);
    if (/[–—-]/.test(sign)) dashed = true;
    else if (!OPENING.includes(sign) && sign !== '…' && sign !== '.' && !/\s/.test(sign)) break;
  }
  const sign = text.charAt(at);
  if (sign === '') return true;
  if (isLetter(text.charCodeAt(at))) return sign !== sign.toLowerCase() || sign.toUpperCase() === sign;
  return !dashed || isDigit(text.charCodeAt(at));
}

/** The word, inner full stops included ("a.m"), that stands right before a full stop; '' where there is none. */
function wordBefore(text: string, at: number, start: number): string {
  const from = Math.max(start, at - REACH);
  return /[\p{L}\p{M}\d.]+$/u.exec(text.slice(from, at))?.[0] ?? '';
}

function isAbbreviation(word: string, text: string, at: number, next: number): boolean {
  const folded = word.toLowerCase();
  if (BEFORE_NAMES.has(folded)) return true;
  if (BEFORE_FIGURES.has(folded)) return /^[\d№#]/.test(text.slice(next, next + 1));
  if (EITHER.has(folded)) return true;
  return isInitial(word, text, at);
}

/** "J. Smith", "В. В. Петров", "J.R.R. Smith"; but not the pronoun in "you and I." */
function isInitial(word: string, text: string, at: number): boolean {
  if (
    !/^(?:\p{Lu}\.)*\p{Lu}\p{Ll}?$/u.test(word) ||
    (word.length === 2 && !/^(?:Ch|Yu|Ya|Kh|Ts|Zh|Sh|Дж)$/u.test(word))
  ) {
    return false;
  }
  return word !== 'I' || !/\p{Ll}\s$/u.test(text.slice(Math.max(0, at - 2), at));
}

/** Whether the next word is one that begins sentences, so that even an abbreviation before it ends one. */
function begins(text: string, next: number): boolean {
  const found = /^[^\p{L}]{0,3}(\p{L}+)(.?)/u.exec(text.slice(next, next + REACH));
  return found?.[1] !== undefined && found[2] !== '.' && BEGINNERS.has(found[1].toLowerCase());
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text.charAt(at))) at += 1;
  return at;
}

function trim(text: string, start: number, end: number): Span {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}
