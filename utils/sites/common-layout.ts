import type { Layout } from './site.ts';

/*
 * The markup that most news sites share (WordPress and its themes first). It counts only on a page that calls itself an article.
 */

/** The words around an article that themes set inside its body. */
const SKIP = [
  'h1, figure, figcaption, picture, aside, nav, form, button, footer, iframe, table.infobox',
  '[class*="caption"], [class*="share"], [class*="sharing"], [class*="social"], [class*="related"], [class*="newsletter"], [class*="breadcrumb"]',
  '[class*="post-tags"], [class*="tag-links"], [class*="tags-links"], [class*="post-meta"], [class*="entry-meta"], [class*="author-box"], [class*="comment"]',
  '[role=navigation], [role=complementary], .toc, .ez-toc-container, .ad, .ads, .advertisement, .code-block',
].join(', ');

/** One layout for each usual container, the narrowest first: the first that is there holds the text. */
export const commonLayouts: readonly Layout[] = [
  '[itemprop=articleBody]',
  '.td-post-content, .tdb_single_content',
  '.elementor-widget-theme-post-content',
  '.entry-content, .post-content, .article-content, .article-body, .single-content, .post-body, .story-body',
  'article',
].map((body) => layoutAround(body));

/** For a text that was found without knowing the markup around it. */
export const foundLayout: Layout = { ...layoutAround('body'), name: 'found' };

function layoutAround(body: string): Layout {
  return {
    name: `common ${body}`,
    article: ['html'],
    body,
    takes: 'longest',
    title: ['h1.entry-title', 'h1[itemprop=headline]', 'article h1', 'main h1', 'h1'],
    titleElse: null,
    lead: null,
    published: [],
    publishedElse: [
      { at: 'time.published, time.entry-date, time[itemprop=datePublished]', attribute: 'datetime' },
      { at: '[itemprop=datePublished][content]', attribute: 'content' },
      { at: 'article time[datetime], header time[datetime]', attribute: 'datetime' },
    ],
    place: null,
    dateline: null,
    skip: SKIP,
    announcement: null,
    shared: 'everywhere',
  };
}
