import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { fold } from '../../utils/page/fold.ts';
import { type Ends, spanOfRange } from '../../utils/page/selected-span.ts';
import { type TextMap, textMapOf } from '../../utils/page/text-map.ts';

const HTML =
  '<header>A menu</header><article><p><b>The host:</b> Good\u00ad  day to <a>all of</a> you.</p>' +
  '<figure>A picture</figure><p>Work went on – well.</p></article><footer>A foot</footer>';

/** The map of the article alone; pictures and what stands around it are no part of T. */
function pageOf(html: string): { map: TextMap; body: Element } {
  const body = parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body as unknown as Element;
  const article = body.querySelector('article') ?? body;
  const skipped = new Set(body.querySelectorAll('figure'));
  return { map: textMapOf(fold([article], skipped, () => 'keep')), body };
}

/** A point of the page in front of (or after) words that stand in one text node. */
function pointAt(body: Element, words: string, side: 'before' | 'after'): { node: Node; offset: number } {
  const find = (node: Node): { node: Node; offset: number } | null => {
    const at = node.nodeType === 3 ? (node as Text).data.indexOf(words) : -1;
    if (at >= 0) return { node, offset: side === 'before' ? at : at + words.length };
    for (const child of node.childNodes) {
      const found = find(child);
      if (found) return found;
    }
    return null;
  };
  const found = find(body);
  if (!found) throw new Error(`No text node holds "${words}".`);
  return found;
}

const ends = (start: { node: Node; offset: number }, end: { node: Node; offset: number }): Ends => ({
  startContainer: start.node,
  startOffset: start.offset,
  endContainer: end.node,
  endOffset: end.offset,
});

function selected(from: string, to: string): string | null {
  const { map, body } = pageOf(HTML);
  const span = spanOfRange(map, ends(pointAt(body, from, 'before'), pointAt(body, to, 'after')));
  return span && map.text.slice(span.start, span.end);
}

describe('spanOfRange', () => {
  it.each([
    ['words of one text node', 'day', 'to', 'day to'],
    ['words with a soft hyphen and folded space before them', 'Good', 'day', 'Good day'],
    ['from a bold label into what is said', 'host', 'Good', 'host: Good'],
    ['across a link', 'to', 'you', 'to all of you'],
    ['part of a link', 'all', 'all', 'all'],
    ['across paragraphs, and a picture between them', 'you', 'Work', 'you. Work'],
    ['spaces around words', ' went ', ' went ', 'went'],
    ['from before the article', 'menu', 'host', 'The host'],
    ['to after the article', 'well', 'foot', 'well.'],
    ['everything', 'A menu', 'foot', 'The host: Good day to all of you. Work went on – well.'],
  ])('gives the words of T of a selection: %s', (_name, from, to, expected) => {
    expect(selected(from, to)).toBe(expected);
  });

  it.each([
    ['before the article', 'A menu', 'menu'],
    ['after it', 'A foot', 'foot'],
    ['in it, and no part of T', 'A picture', 'picture'],
    ['a dash', '– ', '– '],
  ])('gives nothing for what holds no words of T: %s', (_name, from, to) => {
    expect(selected(from, to)).toBeNull();
  });

  it('takes a paragraph that is selected by its element', () => {
    const { map, body } = pageOf(HTML);
    const [, last] = body.querySelectorAll('p');
    const whole = ends({ node: last!, offset: 0 }, { node: last!, offset: last!.childNodes.length });
    expect(spanOfRange(map, whole)).toEqual(map.paragraphs[1]);
  });

  it('ends with the paragraph where a triple click ends in front of the next', () => {
    const { map, body } = pageOf(HTML);
    const [first, last] = body.querySelectorAll('p');
    const triple = ends(pointAt(body, 'The host', 'before'), { node: last!, offset: 0 });
    expect(spanOfRange(map, triple)).toEqual(map.paragraphs[0]);
    expect(first).toBeDefined();
  });
});
