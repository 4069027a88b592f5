import { describe, expect, it } from 'vitest';
import { documentOf, extractionOf } from '../../utils/cli/page.ts';
import { extract } from '../../utils/page/extract.ts';
import type { Article } from '../../utils/record/model/article.ts';
import { idOfText } from '../../utils/record/model/document-id.ts';
import { pageNamed } from '../fixtures/pages.ts';

const TITLE = '<meta property="og:title" content="A title">';
const ARTICLE = '<meta property="og:type" content="article">';
const TDI = 'https://thediplomaticinsight.com/a-report-of-talks/';
const KREMLIN = 'http://en.kremlin.ru/events/president/news/60123';
const SENTENCE =
  'The two sides discussed trade and agreed to meet again before the end of the year in one of the capitals.';
const LONG = Array.from({ length: 6 }, (_, index) => `<p>${SENTENCE} ${index}</p>`).join('');

const page = (head: string, body: string, html = '<html lang="en">') =>
  `<!doctype html>${html}<head>${head}</head><body>${body}</body></html>`;
const read = (html: string, address: string): Article => extractionOf(html, address).article;

/** A kremlin.ru article with the given parts in it. */
const kremlin = (parts: string, head = '') =>
  page(
    head,
    `<article class="hentry"><h1 class="entry-title">A title</h1>${parts}<div itemprop="articleBody"><p>${SENTENCE}</p></div></article>`,
  );

describe('which document a page is', () => {
  const standard = pageNamed('kremlin 67830 standard');

  it('is told by the address where page and address disagree: an article may be swapped without a load', () => {
    const { id, address } = read(standard.html, KREMLIN);
    expect([id, address]).toEqual(['kremlin:60123', KREMLIN]);
  });

  it.each([
    ['og:url', `${TITLE}<meta property="og:url" content="${KREMLIN}">`],
    ['an absolute canonical', `<link rel="canonical" href="${KREMLIN}">`],
    ['og:url given as a name', `<meta name="og:url" content="https://www.en.kremlin.ru/d/60123">`],
  ])('is told by %s where the address is no site’s', (_name, head) => {
    for (const address of ['file:///home/reader/saved.html', 'https://archive.example/12345', ''])
      expect(read(kremlin('', head), address)).toMatchObject({
        id: 'kremlin:60123',
        site: 'kremlin',
        address: KREMLIN,
      });
  });

  it('is not told by a relative canonical', () => {
    const { id, site, text } = read(kremlin('', '<link rel="canonical" href="58429.html">'), 'file:///58429.html');
    expect([id, site]).toEqual([idOfText(SENTENCE), null]);
    expect(text).toEqual([SENTENCE]);
  });

  it('keeps the path that og:url has for the same document', () => {
    const head = '<meta property="og:url" content="http://en.kremlin.ru/events/president/transcripts/60123">';
    expect(read(kremlin('', head), 'http://en.kremlin.ru/d/60123').address).toBe(
      'http://en.kremlin.ru/events/president/transcripts/60123',
    );
  });

  it('has the address without its fragment where no site is known', () => {
    expect(read(page(ARTICLE, LONG), 'https://example.org/a?b=1#c').address).toBe('https://example.org/a?b=1');
  });
});

describe('the header', () => {
  it.each([
    ['"SOCHI" is Sochi', 'SOCHI', 'Sochi'],
    ['"NIZHNY NOVGOROD, MOSCOW REGION"', 'NIZHNY NOVGOROD, MOSCOW REGION', 'Nizhny Novgorod, Moscow Region'],
    ['initials stay', 'UAE', 'UAE'],
    ['common case stays', 'The Kremlin,\u00a0Moscow', 'The Kremlin, Moscow'],
    ['an empty place is none', ' ', null],
  ])('gives the place in common case: %s', (_name, place, expected) => {
    expect(read(kremlin(`<div class="read__place">${place}</div>`), KREMLIN).place).toBe(expected);
  });

  it.each([
    ['a day', '2022-02-22', '2022-02-22'],
    ['no day of the calendar', '2022-02-31', null],
    ['an hour with an offset, as written', '2022-02-22T23:30:00+03:00', '2022-02-22'],
    ['an hour in UTC, in Moscow', '2022-02-22T22:30:00Z', '2022-02-23'],
    ['a unix stamp, in Moscow', '1645565400', '2022-02-23'],
    ['a stamp in milliseconds', '1645565400000', '2022-02-23'],
    ['words', 'yesterday', null],
  ])('reads %s', (_name, stamp, expected) => {
    expect(read(kremlin(`<time class="read__published" datetime="${stamp}"></time>`), KREMLIN).published).toBe(
      expected,
    );
  });

  it.each([
    ['English', 'November 26, 2021, Sochi', '2021-11-26', 'Sochi'],
    ['English with an hour', 'April 3, 2019, 16:20, The Kremlin, Moscow', '2019-04-03', 'The Kremlin, Moscow'],
    ['Russian', '26 мая 2021 года, Сочи', '2021-05-26', 'Сочи'],
    ['without a place', 'November 26, 2021', '2021-11-26', null],
    ['that is no date', 'Some day, Sochi', null, null],
  ])('reads a date line in %s', (_name, line, published, place) => {
    const html = page(
      '',
      `<div class="singlepost"><h2>A title</h2><p class="published">${line}</p><p>${SENTENCE}</p><p>${line}</p></div>`,
    );
    const article = read(html, 'http://en.special.kremlin.ru/events/president/news/60123');
    expect(article).toMatchObject({ published, place, title: 'A title', text: [SENTENCE] });
  });

  it.each([
    ['in the article', '', '<h2>A title</h2><p class="published">May 1, 2021</p>', ''],
    ['above the article', '<h2>A title</h2>', '<p class="published">May 1, 2021</p>', ''],
    [
      'above the article, the article having headings of its own',
      '',
      '<p class="published">May 1, 2021</p><h2>A part</h2>',
      'A title',
    ],
    ['above a date line without a class', '<h2>A title</h2>', '<p>May 1, 2021</p>', ''],
  ])('finds the title of the special edition %s', (_name, above, inside, told) => {
    const head = `<title>${told || 'Official website of the President of Russia'}</title>`;
    const html = page(head, `<h2>View settings</h2>${above}<div class="singlepost">${inside}<p>${SENTENCE}</p></div>`);
    const article = read(html, 'http://en.special.kremlin.ru/events/president/news/60123');
    expect(article).toMatchObject({ title: 'A title', published: '2021-05-01' });
    expect(article.text.at(-1)).toBe(SENTENCE);
  });

  it('takes the metadata’s title, without the site’s name, where the page shows none', () => {
    const head = `${ARTICLE}<meta property="og:title" content="Sides agree - to meet - World - TASS">`;
    const html = page(head, `<div class="news"><div class="text-block"><p>${SENTENCE}</p></div></div>`);
    expect(read(html, 'https://tass.com/world/1234567').title).toBe('Sides agree - to meet');
  });
});

describe('the language', () => {
  it.each([
    ['the host’s, where the page says nothing', KREMLIN, '<html>', 'en'],
    [
      'the host’s, where the page says something else and the letters are the host’s',
      KREMLIN,
      '<html lang="ru">',
      'en',
    ],
    ['the primary tag of the page', TDI, '<html lang="en-US">', 'en'],
    ['the page’s on a host that isn’t known', 'https://example.org/', '<html lang="de">', 'de'],
  ])('is %s', (_name, address, html, expected) => {
    expect(
      read(
        page(ARTICLE, `<article class="hentry"><h1>T</h1><div itemprop="articleBody">${LONG}</div></article>`, html),
        address,
      ).language,
    ).toBe(expected);
  });

  it('is told by the letters where nothing else tells', () => {
    expect(read(page('', '<p>Стороны обсудили торговлю.</p>', '<html>'), '').language).toBe('ru');
  });
});

describe('common markup', () => {
  const body = (paragraphs: string) => `<div class="entry-content">${paragraphs}</div>`;

  it.each([
    ['og:type', ARTICLE],
    ['JSON-LD', '<script type="application/ld+json">{"@type":"NewsArticle"}</script>'],
    [
      'JSON-LD in a list',
      '<script type="application/ld+json">[{"@type":"X"},{"@type":["Thing","ReportageNewsArticle"]}]</script>',
    ],
    ['JSON-LD in a graph', '<script type="application/ld+json">{"@graph":[null,{"@type":"BlogPosting"}]}</script>'],
  ])('counts where %s says article', (_name, head) => {
    expect(extractionOf(page(head, body(LONG)), TDI)).toMatchObject({ needs: null });
  });

  it.each([
    ['the page doesn’t call itself an article', '', LONG],
    ['og:type says website', '<meta property="og:type" content="website">', LONG],
    ['JSON-LD is broken', '<script type="application/ld+json">{"@type":"NewsArticle"</script>', LONG],
    ['it has one paragraph', ARTICLE, `<p>${SENTENCE.repeat(5)}</p>`],
    ['it has fewer than 80 words', ARTICLE, `<p>${SENTENCE}</p><p>${SENTENCE}</p>`],
  ])('needs the record where %s', (_name, head, paragraphs) => {
    const extraction = extractionOf(page(head, body(paragraphs)), TDI);
    expect(extraction).toMatchObject({ needs: 'record' });
    expect(extraction.article.text.length).toBeGreaterThan(0);
  });

  it('leaves out captions, shares and related posts in all their forms', () => {
    const noise = [
      '<figure><img><figcaption>Figure caption</figcaption></figure>',
      '<div class="wp-caption"><p class="wp-caption-text">Old caption</p></div>',
      '<p><img> Caption beside its picture</p>',
      '<div class="sharedaddy"><p>Share this</p></div>',
      '<div class="jp-relatedposts"><p>Related words</p></div>',
      '<nav><p>Previous post</p></nav>',
      '<p>Advertisement</p>',
    ].join('');
    expect(read(page(ARTICLE, body(`${noise}${LONG}${noise}`)), TDI).text).toHaveLength(6);
  });

  it('drops what stands before the line that opens a report', () => {
    const opening = `Baku, 18 March 2022 (TDI): ${SENTENCE}`;
    const { text } = read(page(ARTICLE, body(`<p>Two presidents in a hall</p><p>${opening}</p>${LONG}`)), TDI);
    expect(text[0]).toBe(opening);
    expect(text).toHaveLength(7);
  });

  it('reads a kremlin.ru page whose markup has changed', () => {
    const extraction = extractionOf(page(ARTICLE, `<article><h1>New look</h1>${LONG}</article>`), KREMLIN);
    expect(extraction).toMatchObject({ needs: null, article: { id: 'kremlin:60123', title: 'New look' } });
  });

  it('cuts date line and closing matter of kremlin.ru where its markup is gone', () => {
    const above = '<p>Transcripts /</p><p>April 3, 2019, The Kremlin, Moscow</p>';
    const closing = '<p>2 of 7</p><p>Geography</p><p>Azerbaijan</p><p>Publication status</p><p>Text version</p>';
    const article = read(page(ARTICLE, `<article>${above}${LONG}${closing}</article>`), KREMLIN);
    expect(article).toMatchObject({ published: '2019-04-03', place: 'The Kremlin, Moscow' });
    expect(article.text).toHaveLength(6);
  });
});

describe('Readability', () => {
  const unknown = pageNamed('tdi unknown layout');

  it('is not needed for the page to be called unrecognised', () => {
    const extraction = extract(documentOf(unknown.html), unknown.address);
    expect(extraction).toMatchObject({
      unrecognised: 'layout',
      article: { kind: 'other', text: [], id: unknown.expected.id },
    });
  });

  it('gives blocks of the page itself, so that marks can be laid on them', () => {
    const extraction = extractionOf(unknown.html, unknown.address);
    if (!('map' in extraction)) throw new Error('The page was not read.');
    expect(extraction.layout).toBe('found');
    expect(extraction.map.runs.every(({ node }) => node.isConnected)).toBe(true);
  });

  it('leaves the page as it was', () => {
    const document = documentOf(unknown.html);
    const before = document.documentElement.outerHTML;
    extractionOf(unknown.html, unknown.address);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('bad input', () => {
  const line = 'word '.repeat(200_000);

  it.each([
    ['nothing', ''],
    ['a null character', '\0'],
    ['plain words', 'just words'],
    ['an open tag', '<p'],
    ['no body', '<!doctype html><html><head><title>x</title></head></html>'],
    ['no head', '<html><body><p>x</p></body></html>'],
    ['a head alone', '<title>x</title>'],
    ['a frameset', '<html><frameset><frame src="x"></frameset></html>'],
    ['XML', '<?xml version="1.0"?><rss><item>x</item></rss>'],
    ['JSON', '{"a": "<b>"}'],
    ['half surrogates', page(ARTICLE, `<article><p>\ud83d ${SENTENCE}</p>${LONG}<p>\udc00</p></article>`)],
    [
      'an element nested 5,000 deep',
      page(ARTICLE, `${'<div>'.repeat(5000)}<article>${LONG}</article>${'</div>'.repeat(5000)}`),
    ],
    ['a line of one megabyte', page(ARTICLE, `<article><p>${line}</p><p>${SENTENCE}</p></article>`)],
    [
      'a line of one megabyte of spaces',
      page(ARTICLE, `<article><p>${' \u00a0'.repeat(500_000)}</p>${LONG}</article>`),
    ],
    ['a paragraph cut 2,000 times', page(ARTICLE, `<article><p>${'&lt;…&gt; a '.repeat(2_000)}</p></article>`)],
    ['a template without an end', page(ARTICLE, `<article>${LONG}<template><p>x`)],
    ['a kremlin.ru article without a body', page(ARTICLE, '<article class="hentry"><h1>T</h1></article>')],
  ])('makes an article or none of %s, and doesn’t fail', (_name, html) => {
    for (const address of [
      KREMLIN,
      TDI,
      'https://tass.com/world/1234567',
      'https://example.org/',
      '',
      'http://[',
      'about:blank',
    ]) {
      const { article } = extractionOf(html, address);
      expect(article.id).toMatch(/^(?:kremlin:60123|tdi:a-report-of-talks|tass\.com:1234567|text:[0-9a-f]{16})$/);
      expect(article.text.every((paragraph) => paragraph !== '')).toBe(true);
    }
  });

  it('reads the whole of a line of one megabyte', () => {
    const { text } = read(page(ARTICLE, `<article><p>${line}</p><p>${SENTENCE}</p></article>`), TDI);
    expect(text[0]).toHaveLength(line.length - 1);
  });
});
