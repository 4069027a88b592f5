import { tellOwnPages } from '../../utils/messages/client.ts';
import type { BackgroundAsks, Kept } from '../../utils/messages/contract.ts';
import type { Asker } from '../../utils/messages/server.ts';
import { describeSpan } from '../../utils/record/anchor/describe-span.ts';
import { finderIn } from '../../utils/record/anchor/find-selectors.ts';
import { hostOf } from '../../utils/record/index/host.ts';
import { type Article, joinText } from '../../utils/record/model/article.ts';
import { withTextId } from '../../utils/record/model/document-id.ts';
import type { Highlight, HighlightSource, PlacedHighlight } from '../../utils/record/model/highlight.ts';
import type { Span } from '../../utils/record/model/span.ts';
import { addHighlight, annotateHighlight, removeHighlight } from '../../utils/store/highlights.ts';
import { warnOnce } from '../../utils/store/warn.ts';
import { mayKeep, PRIVATE } from './may-keep.ts';
import { isSameLanguage } from './mine.ts';
import { now } from './now.ts';
import { readyRecord } from './record.ts';
import { tellHighlights } from './tell.ts';
import { keysBy, type Understood, understand } from './understand.ts';
import { voicesIn } from './voices-in.ts';

const FAILED = { done: false, why: 'failed' } as const;

/** Keeps words of an article; words that are kept already are answered as they are. */
export async function highlight(
  { article: given, span: wanted }: BackgroundAsks['highlight']['ask'],
  from: Asker,
): Promise<Kept<PlacedHighlight>> {
  if (!(await mayKeep(from))) return PRIVATE;
  const article = withTextId(given);
  const text = joinText(article);
  const span = trimmed(text, wanted);
  if (!span) return FAILED;
  const understood = await tryUnderstand(article);
  const { document, documents } = keysBy(article, understood?.match ?? null);
  const made = now();
  const fresh: Highlight = {
    id: crypto.randomUUID(),
    document,
    language: article.language,
    selectors: describeSpan(text, span),
    voices: understood ? voicesIn(understood.reading, span) : [],
    source: sourceOf(article, understood),
    note: '',
    tags: [],
    created: made,
    modified: made,
  };
  const find = finderIn(text);
  const stored = await addHighlight(fresh, documents, ({ language, selectors }) => {
    const found = isSameLanguage(language, article.language) ? find(selectors) : null;
    return found !== null && found.state !== 'lost' && isEqual(found.span, span);
  });
  if (!stored.done) return stored;
  if (stored.value.id === fresh.id) tellHighlights();
  return { done: true, value: { id: stored.value.id, ...span } };
}

/** Removes a highlight, its note and tags with it. */
export async function remove({ id }: BackgroundAsks['removeHighlight']['ask']): Promise<Kept<string>> {
  const stored = await removeHighlight(id);
  if (stored.done) tellHighlights();
  return stored;
}

/** Writes a note and tags: the page learns nothing of it. */
export async function annotate(
  { id, note, tags, base }: BackgroundAsks['annotate']['ask'],
  from: Asker,
): Promise<Kept<Highlight>> {
  if (!(await mayKeep(from))) return PRIVATE;
  const each = [...new Set(tags.map((tag) => tag.trim()))].filter((tag) => tag !== '');
  const stored = await annotateHighlight(id, { base, mine: { note, tags: each } }, now());
  if (stored.done) void tellOwnPages(['highlights']);
  return stored;
}

/** Words are kept also where the record can't be opened: then nobody is known to speak in them. */
async function tryUnderstand(article: Article): Promise<Understood | null> {
  try {
    return understand(article, await readyRecord());
  } catch (error) {
    warnOnce('an article can’t be understood', error);
    return null;
  }
}

function sourceOf(article: Article, understood: Understood | null): HighlightSource {
  const { title, site, address } = article;
  const reading = understood?.reading;
  return {
    title,
    date: reading?.event ?? reading?.published ?? article.published,
    site,
    host: hostOf(address),
    address,
    place: reading?.place ?? article.place,
  };
}

const isEqual = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** A span without the white space around its words; `null` where it has none, or lies outside of the text. */
function trimmed(text: string, { start, end }: Span): Span | null {
  if (start >= end || end > text.length) return null;
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = end - words.length + words.trimEnd().length;
  return from < to ? { start: from, end: to } : null;
}
