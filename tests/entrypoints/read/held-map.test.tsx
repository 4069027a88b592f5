// @vitest-environment happy-dom
import '../../support/speak.ts';

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HeldPage } from '../../../components/read/held-page.tsx';
import { paragraphsOf } from '../../../entrypoints/read/draw.tsx';
import { heldArticle } from '../../../entrypoints/read/held-article.ts';
import { heldMap } from '../../../entrypoints/read/held-map.ts';
import { offsetAt, rangeOf } from '../../../utils/page/text-map.ts';
import { openPacks } from '../../../utils/record/index/open.ts';
import { joinText, paragraphSpans } from '../../../utils/record/model/article.ts';
import type { HeldDocument } from '../../../utils/record/model/held.ts';
import { draw } from '../../components/support.ts';

const bundled = openPacks([
  new Uint8Array(readFileSync(resolve(import.meta.dirname, '../../../public/pack/bundled.otr'))),
]);
const documents = bundled.documents.flatMap(({ id }) => bundled.open(id) ?? []);
const whole = documents.filter(({ text }) => text !== null);

/** A document whose words a browser's folding would change: they must stay as they are held. */
const odd: HeldDocument = {
  ...whole[0]!,
  id: 'text:odd',
  text: [
    '  Two  spaces, a soft\u00adhyphen and <…> a cut. ',
    'a\u00a0b\tc',
    'Once more: the same.',
    'Once more: the same.',
  ],
};

const mapOf = (held: HeldDocument, quote = '') =>
  heldMap(
    paragraphsOf(draw(<HeldPage held={held} origin={{ by: 'bundled' }} quote={quote} drawn={9999} telling={null} />)),
  );

describe('the way from T to a drawn document', () => {
  it.each([...whole, odd].map((held) => [held.id, held] as const))('has the very T of %s', (_id, held) => {
    const article = heldArticle(held)!;
    const map = mapOf(held);
    expect(map.text).toBe(joinText(article));
    expect(map.paragraphs).toEqual(paragraphSpans(article));
  });

  it('has it too where words are set apart', () => {
    const held = whole[0]!;
    const quote = joinText(heldArticle(held)!).slice(100, 900);
    expect(mapOf(held, quote).text).toBe(held.text?.join(' '));
  });

  it.each([...whole, odd].map((held) => [held.id, held] as const))('leads to the words of %s and back', (_id, held) => {
    const map = mapOf(held);
    for (let start = 0; start + 7 < map.text.length; start += 97) {
      const span = { start, end: start + 7 };
      const range = rangeOf(map, span)!;
      // A span that ends in the space between two paragraphs ends with the first.
      const words = map.text.slice(
        offsetAt(map, range.startNode, range.startOffset),
        offsetAt(map, range.endNode, range.endOffset, 'end'),
      );
      expect(words.trim()).toBe(map.text.slice(span.start, span.end).trim());
    }
  });
});

describe('a held document as an article', () => {
  it('is what the document says, under its id', () => {
    const held = whole[0]!;
    const { id, address, site, language, title, place, text, leads } = held;
    expect(heldArticle(held)).toEqual({
      ...{ id, address, site, kind: 'article', language, title, published: held.published, place, text, leads },
      ...{ strong: null, headings: null },
    });
  });

  it('is of the event’s day where no other is known', () => {
    expect(heldArticle({ ...odd, published: null })?.published).toBe(odd.date);
  });

  it('is none where only a record of the document is held', () => {
    const abstract = documents.find(({ text }) => text === null)!;
    expect(heldArticle(abstract)).toBeNull();
  });
});
