import type { Article } from '../record/model/article.ts';
import { CARD_KINDS } from '../record/model/cards.ts';
import { MOST_TAGS, type Remarks } from '../record/model/highlight.ts';
import { type BackgroundAsks, CHANGES, type Checks, LENT_SCRIPTS } from './contract.ts';
import { type Check, isCount, isList, isMaybe, isOneOf, isShape, isText } from './shape.ts';

const isSpan = isShape({ start: isCount, end: isCount });

const isArticle: Check<Article> = isShape<Article>({
  id: isText,
  address: isMaybe(isText),
  site: isMaybe(isOneOf(['kremlin', 'tass', 'tdi'])),
  kind: isOneOf(['article', 'announcement', 'gallery', 'listing', 'other']),
  language: isText,
  title: isMaybe(isText),
  published: isMaybe(isText),
  place: isMaybe(isText),
  text: isList(isText),
  leads: isCount,
  strong: isMaybe(isList(isSpan)),
  headings: isMaybe(isList(isCount)),
});

const remarks: { readonly [F in keyof Remarks]: Check<Remarks[F]> } = { note: isText, tags: isList(isText, MOST_TAGS) };

/** What the background makes sure of before it answers. */
export const BACKGROUND_CHECKS: Checks<BackgroundAsks> = {
  lay: isShape({ article: isArticle }),
  open: isShape({ document: isText, quote: isText, where: isOneOf(['site', 'copy']) }),
  silence: isShape({ page: isText, card: isMaybe(isText), kind: isOneOf(CARD_KINDS) }),
  bring: isShape({ script: isOneOf(LENT_SCRIPTS) }),
  highlight: isShape({ article: isArticle, span: isSpan }),
  mine: isShape({ article: isArticle }),
  removeHighlight: isShape({ id: isText }),
  keep: isShape({ article: isArticle }),
  letGo: isShape({ document: isText }),
  undo: isShape({ token: isText }),
  keepInPrivate: isShape({}),
  openPanel: isShape({ highlight: isMaybe(isText) }),
  highlights: isShape({ documents: isMaybe(isList(isText)) }),
  annotate: isShape({ id: isText, ...remarks, base: isShape(remarks) }),
  keptPages: isShape({}),
  held: isShape({ document: isText }),
  soughtHighlight: isShape({}),
  changed: isShape({ what: isList(isOneOf(CHANGES), CHANGES.length) }),
};
