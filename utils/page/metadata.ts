/** What a page says about itself in its head; `null` where it says nothing. */
export type Metadata = {
  readonly title: string | null;
  readonly url: string | null;
  readonly canonical: string | null;
  /** Stamps of publication, the most trustworthy first. */
  readonly published: readonly string[];
  readonly language: string | null;
  /** Whether `og:type` or JSON-LD calls the page an article. */
  readonly isArticle: boolean;
};

type LinkedData = {
  readonly title: string | null;
  readonly published: string | null;
  readonly language: string | null;
};

/** A page's JSON-LD is a few kilobytes; a block beyond this is no metadata, and parsing it would hold up the page. */
const LONGEST_BLOCK = 200_000;
const ARTICLE_TYPE = /(?:Article|BlogPosting|Report)$/;

/** Reads `og:*`, the canonical link and JSON-LD. */
export function readMetadata(document: Document): Metadata {
  const linked = linkedArticle(document);
  return {
    title: meta(document, 'og:title') ?? linked?.title ?? null,
    url: meta(document, 'og:url'),
    canonical: attributeOf(document.querySelector('link[rel=canonical]'), 'href'),
    published: [linked?.published, meta(document, 'article:published_time')].filter(
      (stamp) => typeof stamp === 'string',
    ),
    language: attributeOf(document.documentElement, 'lang') ?? linked?.language ?? null,
    isArticle: linked !== null || meta(document, 'og:type')?.toLowerCase() === 'article',
  };
}

/** An attribute's words, `null` where it is absent or empty. */
export const attributeOf = (element: Element | null, name: string): string | null =>
  element?.getAttribute(name)?.trim() || null;

function meta(document: Document, property: string): string | null {
  return attributeOf(document.querySelector(`meta[property="${property}"], meta[name="${property}"]`), 'content');
}

/** The first article that the page's JSON-LD describes. */
function linkedArticle(document: Document): LinkedData | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent ?? '';
    if (source.length > LONGEST_BLOCK) continue;
    for (const thing of things(parsed(source)))
      if ([thing['@type']].flat().some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type)))
        return { title: text(thing.headline), published: text(thing.datePublished), language: text(thing.inLanguage) };
  }
  return null;
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return null;
  }
}

/** The things that a JSON-LD block describes: one, a list, or a graph of them. */
function things(value: unknown): Record<string, unknown>[] {
  return (Array.isArray(value) ? value : [value]).filter(isThing).flatMap((thing) => {
    const graph = thing['@graph'];
    return Array.isArray(graph) ? [thing, ...graph.filter(isThing)] : [thing];
  });
}

const isThing = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const text = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value : null);
