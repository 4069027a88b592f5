import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { pattern } from '../text/pattern.ts';
import { isRole } from './label-words.ts';

/** Words before a colon that can be a speaker's label. */
export type LabelCandidate = {
  /** With the colon, and with an aside in brackets on either side of it. */
  readonly span: Span;
  /** Without colon, bracketed asides and doubled spaces. */
  readonly core: string;
  /** Whether the page sets it in bold. */
  readonly bold: boolean;
  /** Whether nothing follows in its paragraph. */
  readonly alone: boolean;
  /** Whether words of a heading, which has no full stop, stand before it in what may be its sentence. */
  readonly afterHeading: boolean;
};

/** Code units that a label has at most: the longest seen names three offices. */
const LONGEST = 260;

/** The end of a sentence, or of a mark that separates parts, with white space behind it. */
const BORDER = pattern(String.raw`(?:[.!?…][)"'“”’»\]]*|[*>”"»)\]])\s+(?=\p{L})`, 'gu');

/**
 * Where labels can begin: at a paragraph's start, at bold words, and, where the source doesn't tell what is bold and may
 * have joined the paragraphs, after each sentence and before an office that follows a heading without a full stop.
 */
export function labelStarts(article: Article, text: string, paragraph: Span): LabelStart[] {
  const starts = new Map([[paragraph.start, false]]);
  if (article.strong) {
    for (const bold of boldWithin(article.strong, paragraph)) {
      starts.set(Math.max(paragraph.start, bold.start + leadingSpace(text, bold.start)), false);
    }
  } else addInnerStarts(starts, text, paragraph);
  return [...starts].map(([start, afterHeading]) => ({ start, afterHeading })).sort((a, b) => a.start - b.start);
}

/** Where a label can begin. */
export type LabelStart = { readonly start: number; readonly afterHeading: boolean };

function addInnerStarts(starts: Map<number, boolean>, text: string, paragraph: Span): void {
  let from = paragraph.start;
  for (let colon = text.indexOf(':', from); colon >= 0 && colon < paragraph.end; colon = text.indexOf(':', colon + 1)) {
    const window = Math.max(from, colon - LONGEST);
    const words = text.slice(window, colon);
    for (const office of officesIn(words)) starts.set(window + office, true);
    const name = bareNameIn(words);
    if (name !== null) starts.set(window + name, true);
    for (const border of words.matchAll(BORDER)) starts.set(window + border.index + border[0].length, false);
    from = colon + 1;
  }
}

const HIGHEST = /^(?:President|Prime Minister|Chancellor|King|Emir|Secretary[- ]General) of /;
const NARROWER =
  /^(?:Vice|Deputy|First|Second|Former|Acting|Federal|Interim|Executive|Honorary|Elected|US|Mr|.*[,])$|^(?:the|of|and|a|an|by|with|to|from|for|his|her|our|in|at|on|said|as|or)$/;

/** Where an office follows words that can't belong to it: "… at the summit President of Uganda Yoweri Museveni:". */
function officesIn(words: string): number[] {
  const found: number[] = [];
  for (const match of words.matchAll(/(?<=[\p{L}\d][)”"]?\s)\p{Lu}[\p{L}-]+/gu)) {
    const before = /(\S+)\s$/.exec(words.slice(Math.max(0, match.index - 40), match.index))?.[1] ?? '';
    if (!isRole(match[0]) && match[0] !== 'Prime') continue;
    if (isRole(before) || NARROWER.test(before)) continue;
    if (/^\p{Ll}/u.test(before) || HIGHEST.test(words.slice(match.index))) found.push(match.index);
  }
  return found;
}

/** Where a bare name at the end follows a sentence that lost its full stop: "… plus 20 percent First Last:". */
function bareNameIn(words: string): number | null {
  const found =
    /(?<![\p{L}’'-])(?<before>(?:\p{Ll}[\p{L}’'-]*|\S*[\d,–-])\s)(?:\p{Lu}[\p{L}’'-]+\s\p{Lu}[\p{L}’'-]+|Question|Remark)$/u.exec(
      words,
    );
  if (!found?.groups?.before) return null;
  const before = found.groups.before.trim();
  if (isRole(before) || (NARROWER.test(before) && !before.endsWith(','))) return null;
  return found.index + found.groups.before.length;
}

/** The first colon behind a start that can close a label, brackets skipped; `null` where a sentence ends before it. */
export function nextColon(text: string, start: number, end: number): number | null {
  const limit = Math.min(end, start + LONGEST);
  let depth = 0;
  for (let at = start; at < limit; at += 1) {
    const sign = text.charAt(at);
    if (sign === '(') depth += 1;
    else if (sign === ')') depth = Math.max(0, depth - 1);
    else if (sign === ':' && depth === 0) return at > start ? at : null;
  }
  return null;
}

/** "First Last Last FirstHead of the Service": a person's tooltip that was taken for text; the family name stands doubled. */
const TOOLTIP = pattern(String.raw`(?<=\S\s)(\p{Lu}[\p{L}’'-]+) \1 \p{Lu}.*$`, 'u');

/** "FirstLast": a name that lost its space. */
const RUN_TOGETHER = pattern(String.raw`^(\p{Lu}\p{Ll}{2,})(\p{Lu}\p{Ll}{2,})$`, 'u');

/** A firm's name in quotation marks within an office. */
const TITLES = /[«“"][^«»“”"]{1,60}[»”"]/gu;

/** Signs that no label has: a sentence's end that isn't an initial's or an abbreviation's, quotes, semicolons. */
const FOREIGN =
  /[!?;“”"«»…%$€]|(?<!\d)(?!(?:19|20)\d\d(?!\d))\d|(?<!(?:^|[\s.-])(?:\p{Lu}|Yu|Ya|Ye|Kh|Ch|Ts|Zh|Sh|Дж|Dr|Mr|Ms|Mrs|St|Lt|Jr|Sr|Gen|Col|Prof|Capt|Adm|Sen|Gov|Rev))\.(?=\s)/u;
const ASIDE_BEHIND = pattern(
  String.raw`^\s*\((?:re-?translated|translated|in \p{L}+|speaking|as translated|via|through|addressing|responding|как переведено)[^()]{0,80}\):`,
  'iu',
);

/** The candidate between a start and a colon; `null` where the words can't be a label's. */
export function candidateAt(
  article: Article,
  text: string,
  { start, afterHeading }: LabelStart,
  colon: number,
  paragraph: Span,
): LabelCandidate | null {
  const after = text.charAt(colon + 1);
  if (/[\d/]/.test(after)) return null;
  const core = text
    .slice(start, colon)
    .replace(/\s*\([^()]*\)/g, '')
    .replace(TOOLTIP, '$1')
    .replace(RUN_TOGETHER, '$1 $2')
    .replace(/\s+/g, ' ')
    .trim();
  if (core.length < 2 || core.length > LONGEST - 20) return null;
  const bold = article.strong !== null && isBold(article.strong, text, { start, end: colon });
  if (FOREIGN.test(bold ? core.replace(/[\d“”"«»]/g, '') : core.replace(TITLES, ''))) return null;
  const end =
    colon + 1 + (ASIDE_BEHIND.exec(text.slice(colon + 1, Math.min(paragraph.end, colon + 120)))?.[0].length ?? 0);
  return { span: { start, end }, core, bold, alone: text.slice(end, paragraph.end).trim() === '', afterHeading };
}

function isBold(strong: readonly Span[], text: string, span: Span): boolean {
  let covered = 0;
  for (const bold of boldWithin(strong, span))
    covered += Math.min(bold.end, span.end) - Math.max(bold.start, span.start);
  const words = text.slice(span.start, span.end).replace(/\([^()]*\)/g, '');
  return covered * 2 > words.length;
}

/** The bold spans that share words with a span, found by halving: strong spans are in reading order. */
function boldWithin(strong: readonly Span[], span: Span): Span[] {
  let [low, high] = [0, strong.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((strong[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: Span[] = [];
  for (let bold = strong[low]; bold && bold.start < span.end; low += 1, bold = strong[low]) found.push(bold);
  return found;
}

const leadingSpace = (text: string, at: number): number => (/^\s/.test(text.charAt(at)) ? 1 : 0);
