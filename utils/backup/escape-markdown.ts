/*
 * Words as Markdown that says nothing but them, in CommonMark, GitHub's and Obsidian's dialects: whatever a page or a note contains, it
 * can't become markup, a link or a list. Any ASCII punctuation may stand after a backslash.
 */

/** Characters that can begin or end markup anywhere in a line. */
const MARKUP = /[\\`*_[\]<>&~|#^${}]/g;
/** What turns bare words into a link: "://", "www.", an e-mail's "@", "mailto:"; and pairs that some dialects mark or hide by. */
const BARE = /:(?=\/\/)|(?<=\bwww)\.|@|(?<=\b(?:mailto|xmpp)):|=(?==)|(?<==)=|%(?=%)|(?<=%)%/gi;
/** What makes a list, a heading or a line of a table at the beginning of a line. */
const LEADING = /^([-+=:]|\d+(?=[.)]))/;
/** White space of all kinds, and characters that aren't to be seen in a text. */
const SPACE = /[\s\p{Cc}]+/gu;

/** Words on one line. */
export const escapeLine = (words: string): string =>
  words
    .replace(SPACE, ' ')
    .trim()
    .replace(MARKUP, '\\$&')
    .replace(BARE, '\\$&')
    .replace(LEADING, (lead) => (/\d/.test(lead) ? `${lead}\\` : `\\${lead}`));

/** A note, line by line; empty lines part its paragraphs, the other ends of lines stay ends of lines. */
export function escapeLines(words: string): string[] {
  const paragraphs = words
    .split(/\r\n?|\n/)
    .map(escapeLine)
    .join('\n')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replace(/^\n|\n$/g, ''))
    .filter((paragraph) => paragraph !== '');
  return paragraphs.flatMap((paragraph, at) => [
    ...(at > 0 ? [''] : []),
    ...paragraph.replaceAll('\n', '\\\n').split('\n'),
  ]);
}

/** An address as a link to itself; `null` where it isn't one of the web. */
export function linkTo(address: string): string | null {
  if (!/^https?:\/\/[^/\s]/i.test(address)) return null;
  return `<${address.replace(/[<>\\\s\p{Cc}]/gu, (character) => encodeURIComponent(character))}>`;
}
