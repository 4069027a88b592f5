import type { BackgroundAsks, Kept } from '../../utils/messages/contract.ts';
import type { Asker } from '../../utils/messages/server.ts';
import { type Article, type DocumentId, joinText } from '../../utils/record/model/article.ts';
import { withTextId } from '../../utils/record/model/document-id.ts';
import type { HeldDocument } from '../../utils/record/model/held.ts';
import { keepPage, removePage } from '../../utils/store/pages.ts';
import { derive } from './derive.ts';
import { mayKeep, PRIVATE } from './may-keep.ts';
import { isSameLanguage } from './mine.ts';
import { now } from './now.ts';
import { forgetRecord, type Ready, readyRecord } from './record.ts';
import { tellRecord } from './tell.ts';
import { keysBy, understand } from './understand.ts';

/** Keeps an article as a document of the reader's own: it is part of the record for the next question. */
export async function keep({ article }: BackgroundAsks['keep']['ask'], from: Asker): Promise<Kept<DocumentId>> {
  if (!(await mayKeep(from))) return PRIVATE;
  const ready = await readyRecord();
  const page = { article: asDocument(withTextId(article), ready), kept: now() };
  const derived = derive(page, ready.ground);
  if (derived.date === null) return { done: false, why: 'undated' };
  const stored = await keepPage(page, derived, (held) => isFuller(page.article, held.article));
  if (!stored.done) return stored;
  if (stored.value) {
    forgetRecord([derived.document]);
    tellRecord();
  }
  return { done: true, value: derived.document };
}

/** Keeps an article no more. */
export async function letGo({ document }: BackgroundAsks['letGo']['ask']): Promise<Kept<string>> {
  const stored = await removePage(document);
  if (stored.done) {
    forgetRecord([document]);
    tellRecord();
  }
  return stored;
}

/** The article under the id that it is kept under; what its edition leaves out (a text version has no day) the record adds. */
function asDocument(article: Article, ready: Ready): Article {
  const { reading, match } = understand(article, ready);
  const { document } = keysBy(article, match);
  const held = ready.record.open(document);
  const isUndated = reading.event === null && reading.published === null;
  return {
    ...article,
    id: document,
    title: article.title ?? (held && isSameLanguage(held.language, article.language) ? held.title : null),
    published: isUndated && held ? dayOf(held) : article.published,
  };
}

const dayOf = ({ published, date }: HeldDocument): string => published ?? date;

/** Of two editions the one with more words is kept; a translation doesn't replace the text that was kept. */
const isFuller = (article: Article, held: Article): boolean =>
  isSameLanguage(article.language, held.language) && joinText(article).length > joinText(held).length;
