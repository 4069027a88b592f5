import { type Article, joinText } from '../../record/model/article.ts';
import { idOfText } from '../../record/model/document-id.ts';
import { foldSpace } from '../../record/text/fold.ts';

/*
 * A report saved as plain text, as the extension would have extracted it from the page:
 *   1. Blank lines part blocks. "All news" above the title is the site's own.
 *   2. A block of several short lines that end no sentence is a picture's caption, the doubled alternative text included.
 *   3. Where the text opens with no dateline, its first block is the title and a second before the dateline the lead.
 *   4. Every other block that ends no sentence is a sub-heading.
 */

const ENDS_SENTENCE = /[.!?…]["”’)]*$/;
const DATELINE = /^\p{Lu}[\p{L} .-]{1,40},\s[^.:]{3,30}\.?\s(?:\/TASS\/\.|\(TDI\):)\s*/u;
const NAVIGATION = /^All news$/i;

/** The article of a saved text; it has no address, its words tell which document it is. */
export function articleOfSeed(saved: string): Article {
  const blocks = saved
    .split(/\n\s*\n/)
    .map((block) => block.split('\n').map(foldSpace).filter(Boolean))
    .filter((block) => block.length > 0 && !NAVIGATION.test(block.join(' ')) && !isCaption(block))
    .map((block) => block.join(' '));
  const opening = Math.max(
    0,
    blocks.findIndex((block) => DATELINE.test(block)),
  );
  const title = opening > 0 ? (blocks[0] ?? null) : null;
  const text = title === null ? blocks : blocks.slice(1);
  const leads = Math.max(0, opening - 1);
  return {
    id: idOfText(joinText({ text })),
    address: null,
    site: /\/TASS\//.test(saved) ? 'tass' : /\(TDI\)/.test(saved) ? 'tdi' : null,
    kind: 'article',
    language: 'en',
    title,
    published: null,
    place: null,
    text,
    leads,
    strong: null,
    headings: text.flatMap((block, at) => (at >= leads && !ENDS_SENTENCE.test(block) ? [at] : [])),
  };
}

const isCaption = (block: readonly string[]): boolean =>
  block.length > 1 && block.every((line) => !ENDS_SENTENCE.test(line));

/** How many code units a paragraph's dateline takes, the white space behind it included; annotators leave it out. */
export const lengthOfDateline = (paragraph: string): number => DATELINE.exec(paragraph)?.[0].length ?? 0;
