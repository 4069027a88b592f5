import { describe, expect, it } from 'vitest';
import { documentOf } from '../../utils/cli/page.ts';
import { labelOf, renderKremlinPage } from '../../utils/cli/render-page.ts';
import { bundledDocument } from '../fixtures/build/kremlin.ts';

describe('labelOf', () => {
  it.each([
    [
      'an office and a name',
      'President of the Republic of Somewhere Some Body: Good morning.',
      'President of the Republic of Somewhere Some Body',
    ],
    ['a bare name', 'Some Body: Yes.', 'Some Body'],
    ['a Russian name', 'А.Иванов: Да.', 'А.Иванов'],
    ['a role', 'Question: Why?', 'Question'],
    ['a sentence with a colon', 'Three things count: trade, roads and schools.', null],
    ['a label that nothing follows', 'Some Body:', 'Some Body'],
    ['an hour', 'At 18:35 they met.', null],
    ['no colon', 'Good morning.', null],
  ])('finds %s', (_name, paragraph, label) => {
    expect(labelOf(paragraph)).toBe(label);
  });
});

describe('renderKremlinPage', () => {
  const source = bundledDocument(67199);
  const html = renderKremlinPage(source);
  const document = documentOf(html);

  it.each([
    ['a tooltip inside the bold of a label', '[itemprop=articleBody] p b .read__tooltip.masha-ignore'],
    ['"See also" inside the body', '[itemprop=articleBody] .read__cut.masha-ignore'],
    ['a caption inside the body', '[itemprop=articleBody] .slider .slider_caption'],
    ['the closing matter inside the body', '[itemprop=articleBody] .read__bottommeta .print_link_wrap'],
    ['an element that scrolls the article', '.read .read__scroll > article.hentry'],
    ['metadata of the article', 'meta[property="og:url"]'],
  ])('sets %s', (_name, selector) => {
    expect(document.querySelector(selector)).not.toBeNull();
  });

  it.each([
    ['no-break spaces', '\u00a0'],
    ['soft hyphens', '\u00ad'],
    ['a cut', '&lt;…&gt;'],
    ['a separator', '<p>* * *</p>'],
    ['a label whose colon is outside the bold', '</b>:'],
    ['a label whose colon is inside the bold', ':</b>'],
    ['a label split in two', '</b><b>'],
  ])('holds %s', (_name, words) => {
    expect(html).toContain(words);
  });

  it('runs a script only where it is to close on Escape', () => {
    expect(html).not.toContain('<script');
    expect(renderKremlinPage(source, 'closes-on-escape')).toContain("event.key === 'Escape'");
  });

  it('takes words for words', () => {
    const page = documentOf(
      renderKremlinPage({ ...source, title: 'A <b>"title"</b> & more', text: ['<script>x</script>'] }),
    );
    expect(page.querySelector('h1')?.textContent).toBe('A <b>"title"</b> & more'.replace('A ', 'A\u00a0'));
    expect(page.querySelector('script')).toBeNull();
  });
});
