import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { documentOf } from '../../utils/cli/page.ts';
import { extract } from '../../utils/page/extract.ts';
import { fold } from '../../utils/page/fold.ts';
import { offsetAt, rangeOf, strongSpans, type TextMap, textMapOf } from '../../utils/page/text-map.ts';
import { pages } from '../fixtures/pages.ts';

const NONE = new Set<Element>();

/** The map of a body's content, the elements that the selector finds left out. */
function mapOf(html: string, skip?: string): { map: TextMap; body: Element; paragraphs: readonly string[] } {
  const body = parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body as unknown as Element;
  const skipped = skip ? new Set(body.querySelectorAll(skip)) : NONE;
  const folded = fold([body], skipped, ({ text }) => (/\w/.test(text) ? 'keep' : 'drop'));
  return { map: textMapOf(folded), body, paragraphs: folded.paragraphs.map(({ text }) => text) };
}

/** What stands on the page between the two points, folded as T is. */
function wordsOnPage(map: TextMap, start: number, end: number): string | null {
  const range = rangeOf(map, { start, end });
  if (!range) return null;
  const nodes = [...new Set(map.runs.map(({ node }) => node))];
  const [from, to] = [nodes.indexOf(range.startNode), nodes.indexOf(range.endNode)];
  const raw = nodes
    .slice(from, to + 1)
    .map((node, index, all) =>
      node.data.slice(index === 0 ? range.startOffset : 0, index === all.length - 1 ? range.endOffset : undefined),
    );
  return raw
    .join('')
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/\s+/g, '');
}

describe('fold', () => {
  it.each([
    ['no-break spaces and line breaks', '<p>of\u00a0the\nfirst   nine\t months</p>', ['of the first nine months']],
    ['soft hyphens and zero-width spaces', '<p>agree\u00adment on trans\u200bport</p>', ['agreement on transport']],
    ['a zero-width space between spaces', '<p>one \u200b two</p>', ['one two']],
    ['spaces on both sides of an element’s edge', '<p>one <b> two </b> three</p>', ['one two three']],
    [
      'text without a paragraph around it',
      'Loose words.<p>A paragraph.</p>And more.',
      ['Loose words.', 'A paragraph.', 'And more.'],
    ],
    ['blocks inside blocks', '<div>One<blockquote><p>Two</p></blockquote>Three</div>', ['One', 'Two', 'Three']],
    ['one line break', '<p>one<br>two</p>', ['one two']],
    ['two line breaks', '<p>one<br>\n<br>two</p>', ['one', 'two']],
    ['a paragraph of signs', '<p>One</p><p>* * *</p><p>&lt;…&gt;</p><p>Two</p>', ['One', 'Two']],
    ['a cut at the end', '<p>Thank you. &lt;…&gt;</p>', ['Thank you.']],
    ['a cut at the beginning', '<p>&lt;…&gt; I was there.</p>', ['I was there.']],
    ['a cut in the middle', '<p>He stood up. &lt;…&gt; People left.</p>', ['He stood up. People left.']],
    ['a cut across elements', '<p><b>Guest:</b> &lt;<i>…</i>&gt; Yes.</p>', ['Guest: Yes.']],
    ['a sign that is no cut', '<p>5 &lt; 6 and 7 &gt; 6</p>', ['5 < 6 and 7 > 6']],
    ['scripts and styles', '<p>One<script>two()</script><style>p{}</style></p><noscript>no</noscript>', ['One']],
    ['comments', '<p>One<!-- two --> three</p>', ['One three']],
    ['half of a surrogate pair', '<p>one \ud83d two</p>', ['one \ud83d two']],
    ['nothing', '', []],
  ])('reads %s', (_name, html, expected) => {
    const { map, paragraphs } = mapOf(html);
    expect(paragraphs).toEqual(expected);
    expect(map.text).toBe(expected.join(' '));
  });

  it('leaves skipped elements out, a tooltip inside a label too', () => {
    const { map } = mapOf('<p><b>The Guest<span class="tip">Guest, The<i>!</i></span>:</b> Thank you.</p>', '.tip');
    expect(map.text).toBe('The Guest: Thank you.');
    expect(strongSpans(map).map(({ start, end }) => map.text.slice(start, end))).toEqual(['The Guest:']);
  });

  it('stops for good where it is told to', () => {
    const body = parseHTML('<html><body><p>One</p><p>Topics</p><p>Two</p></body></html>').document.body;
    const folded = fold([body as unknown as Element], NONE, ({ text }) => (text === 'Topics' ? 'stop' : 'keep'));
    expect(folded.paragraphs.map(({ text }) => text)).toEqual(['One']);
  });

  it('tells sub-headings, bold lines and lines with a picture', () => {
    const body = parseHTML(
      '<html><body><h3>One</h3><p><b>T</b><strong>wo</strong></p><p><img>Three</p><p><b>F</b>our</p></body></html>',
    ).document.body;
    const { paragraphs } = fold([body as unknown as Element], NONE, () => 'keep');
    expect(paragraphs.map(({ heading, bold, pictured }) => [heading, bold, pictured])).toEqual([
      [true, false, false],
      [false, true, false],
      [false, false, true],
      [false, false, false],
    ]);
  });

  it('reads elements nested 50,000 deep', () => {
    const { document } = parseHTML('<html><body></body></html>');
    let inner = document.body;
    for (let depth = 0; depth < 50_000; depth++) inner = inner.appendChild(document.createElement('div'));
    inner.textContent = 'Deep down.';
    expect(textMapOf(fold([document.body as unknown as Element], NONE, () => 'keep')).text).toBe('Deep down.');
  });
});

describe('strongSpans', () => {
  it.each([
    ['the whole label', '<p><b>Guest:</b> Yes.</p>', ['Guest:']],
    ['a label without its colon', '<p><b>Guest</b>: Yes.</p>', ['Guest']],
    [
      'a split label as one',
      '<p><b>The </b><b>Guest</b> <strong>from afar:</strong> Yes.</p>',
      ['The Guest from afar:'],
    ],
    ['labels of two paragraphs as two', '<p><b>One</b></p><p><b>Two</b> more</p>', ['One', 'Two']],
    ['the words without the space after them', '<p><b>Guest: </b>Yes.</p>', ['Guest:']],
    ['bold inside bold as one', '<p><b>The <b>Guest</b>:</b> Yes.</p>', ['The Guest:']],
    ['the whole word where the bold begins or ends in one', '<p>T<b>he Gues</b>t: Yes.</p>', ['The Guest']],
    ['a word with a letter that isn’t bold once', '<p><b>Gu</b>e<b>st</b>: Yes.</p>', ['Guest']],
    ['no lone sign', '<p><b>Guest</b> (interpreted)<b>:</b> Yes.</p>', ['Guest']],
    ['no word that only stands beside it', '<p>a<b>: The</b> guest</p>', [': The']],
    ['nothing where nothing is bold', '<p>Yes.</p>', []],
  ])('covers %s', (_name, html, expected) => {
    const { map } = mapOf(html);
    expect(strongSpans(map).map(({ start, end }) => map.text.slice(start, end))).toEqual(expected);
  });
});

const ROUGH =
  '<p>The  first\u00a0<i>visit</i> in three\nyears, trans\u00adport <b>and <u>trade</u></b>.</p><div>Second<br>line <s class="tip">hidden</s>here.</div>';

/** The same page with every text node cut into single characters. */
function splitTexts(body: Element): void {
  for (const element of [body, ...body.querySelectorAll('*')])
    for (const child of [...element.childNodes].filter(({ nodeType }) => nodeType === 3)) {
      for (const sign of child.nodeValue ?? '') element.insertBefore(body.ownerDocument.createTextNode(sign), child);
      element.removeChild(child);
    }
}

describe('rangeOf and offsetAt', () => {
  it.each([
    ['whole', false],
    ['cut into single characters', true],
  ])('agree on every span of T when text nodes are %s', (_name, split) => {
    const { body, map: first } = mapOf(ROUGH, '.tip');
    if (split) splitTexts(body);
    const map = split ? textMapOf(fold([body], new Set(body.querySelectorAll('.tip')), () => 'keep')) : first;
    expect(map.text).toBe('The first visit in three years, transport and trade. Second line here.');
    for (let start = 0; start < map.text.length; start++)
      for (let end = start + 1; end <= map.text.length; end++) {
        const words = map.text.slice(start, end);
        const range = rangeOf(map, { start, end });
        // A space between paragraphs or for a line break stands nowhere on the page.
        if (!range) {
          expect(words).toBe(' ');
          continue;
        }
        expect(wordsOnPage(map, start, end)).toBe(words.replace(/\s/g, ''));
        const back = map.text.slice(
          offsetAt(map, range.startNode, range.startOffset),
          offsetAt(map, range.endNode, range.endOffset, 'end'),
        );
        expect(back.trim()).toBe(words.trim());
      }
  });

  it('find every sentence of every page of the fixtures again', () => {
    for (const { html, address } of pages) {
      const extraction = extract(documentOf(html), address);
      if (!('map' in extraction)) continue;
      const { map } = extraction;
      for (const { start, end } of map.paragraphs) {
        expect(wordsOnPage(map, start, end)).toBe(map.text.slice(start, end).replace(/\s/g, ''));
        const range = rangeOf(map, { start, end })!;
        expect(offsetAt(map, range.startNode, range.startOffset)).toBe(start);
        expect(offsetAt(map, range.endNode, range.endOffset, 'end')).toBe(end);
      }
    }
  });

  it.each([
    ['an empty span', { start: 3, end: 3 }],
    ['a span that runs backwards', { start: 3, end: 1 }],
    ['a span beyond the text', { start: 1000, end: 1010 }],
  ])('find nothing on the page for %s', (_name, span) => {
    expect(rangeOf(mapOf(ROUGH).map, span)).toBeNull();
  });

  it('find nothing for words that the page has taken away since', () => {
    const { map, body } = mapOf('<p>One here.</p><p>Two there.</p>');
    const [first, second] = [rangeOf(map, { start: 0, end: 3 })!, rangeOf(map, { start: 10, end: 13 })!];
    first.startNode.data = 'On';
    body.lastElementChild!.remove();
    expect(rangeOf(map, { start: 0, end: 3 })).toBeNull();
    expect(rangeOf(map, { start: 10, end: 13 })).toBeNull();
    expect(second.startNode.isConnected).toBe(false);
  });

  it('take a point in skipped text to the words beside it', () => {
    const { map, body } = mapOf('<p>Before <s class="tip">hidden</s>after.</p>', '.tip');
    const hidden = body.querySelector('.tip')!.firstChild!;
    expect(offsetAt(map, hidden, 2)).toBe('Before '.length);
    expect(offsetAt(map, hidden, 2, 'end')).toBe('Before '.length);
    expect(offsetAt(map, body.querySelector('.tip')!, 0)).toBe('Before '.length);
  });

  it('take a point given by an element and a child’s index', () => {
    const { map, body } = mapOf('<p>One.</p><p>Two.</p>');
    expect(offsetAt(map, body, 0)).toBe(0);
    expect(offsetAt(map, body, 1)).toBe(5);
    expect(offsetAt(map, body, 1, 'end')).toBe(4);
    expect(offsetAt(map, body, 2)).toBe(9);
    expect(offsetAt(map, body.lastElementChild!, 1)).toBe(9);
  });

  it('take points outside the article to its ends', () => {
    const { document } = parseHTML(
      '<html><body><h1>Title</h1><main><p>Words.</p></main><footer>End</footer></body></html>',
    );
    const map = textMapOf(fold([document.querySelector('main') as unknown as Element], NONE, () => 'keep'));
    expect(offsetAt(map, document.querySelector('h1')!.firstChild as unknown as Node, 2)).toBe(0);
    expect(offsetAt(map, document.querySelector('footer')!.firstChild as unknown as Node, 2, 'end')).toBe(6);
  });

  it('know no point in an empty text', () => {
    const { map, body } = mapOf('');
    expect(offsetAt(map, body, 0)).toBe(0);
    expect(offsetAt(map, body, 0, 'end')).toBe(0);
  });
});
