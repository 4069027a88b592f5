import { type Article, type DocumentId, joinText } from '../record/model/article.ts';
import type { KeptPage } from '../record/model/kept.ts';
import { bringInto, type Merged } from './merged.ts';

/** Kept pages with others brought in: one a document. */
export function mergePages(mine: readonly KeptPage[], theirs: readonly KeptPage[]): Merged<KeptPage> {
  const known = new Map<DocumentId, number>(mine.map(({ article }, at) => [article.id, at]));
  const add = (page: KeptPage, all: KeptPage[]) => {
    known.set(page.article.id, all.length);
    all.push(page);
  };
  return bringInto(mine, theirs, ({ article }) => known.get(article.id), join, add);
}

/** The longer text, if it is of the same language: an edition that was cut gives way to the whole one. Kept since the earlier day. */
function join(member: KeptPage, page: KeptPage): KeptPage {
  const article = isLonger(page.article, member.article) ? page.article : member.article;
  const kept = page.kept < member.kept ? page.kept : member.kept;
  return article === member.article && kept === member.kept ? member : { article, kept };
}

const isLonger = (a: Article, b: Article): boolean =>
  a.language === b.language && joinText(a).length > joinText(b).length;
