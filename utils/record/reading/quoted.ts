import type { Span } from '../model/span.ts';

const PAIRS: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“' };

/** Words that stand so briefly between quotation marks are a title or a term, not speech. */
const SPEECH = 3;

/**
 * What stands between quotation marks in a paragraph, the marks included; one that is never closed reaches to the end
 * (agencies leave it open where the speech goes on in the next paragraph). Titles and terms of a word or two are left out.
 */
export function quotedIn(text: string, paragraph: Span): Span[] {
  const found: Span[] = [];
  let open: { at: number; closing: string } | null = null;
  for (let at = paragraph.start; at < paragraph.end; at += 1) {
    const sign = text.charAt(at);
    if (open && closes(text, at, sign, open.closing)) {
      found.push({ start: open.at, end: at + 1 });
      open = null;
    } else if (!open && opens(text, at, sign, paragraph.start))
      open = { at, closing: PAIRS[sign] ?? (sign === '”' ? '“' : sign) };
  }
  if (open) found.push({ start: open.at, end: paragraph.end });
  return found.filter(({ start, end }) => text.slice(start, end).split(' ').length >= SPEECH);
}

/** A straight mark opens only where nothing or white space stands before it: inches and abbreviations don't. */
function opens(text: string, at: number, sign: string, start: number): boolean {
  if (PAIRS[sign] || (sign === '”' && at === start)) return true;
  return sign === '"' && (at === start || /[\s([—–-]/.test(text.charAt(at - 1)));
}

function closes(text: string, at: number, sign: string, closing: string): boolean {
  if (sign === closing) return sign !== '"' || !/\s/.test(text.charAt(at - 1));
  return (closing === '”' && sign === '"') || (closing === '“' && sign === '”');
}
