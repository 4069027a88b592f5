import { count, day, nullable, oneOf, type Shape, tuple, webAddress } from '../record/index/shapes.ts';
import { type Article, joinText } from '../record/model/article.ts';
import type {
  Highlight,
  HighlightSource,
  HighlightVoice,
  Selectors,
  TextPositionSelector,
  TextQuoteSelector,
} from '../record/model/highlight.ts';
import type { KeptPage } from '../record/model/kept.ts';
import type { Span } from '../record/model/span.ts';
import {
  boundedList,
  boundedText,
  instant,
  refuse,
  requireOrder,
  someText,
  strictObject,
  uuid,
} from './strict-shapes.ts';

const site = nullable(oneOf('kremlin', 'tass', 'tdi'));
const address = nullable((value, where) => webAddress(boundedText(value, where), where));

const position: Shape<TextPositionSelector> = (value, where) => {
  const selector = strictObject<TextPositionSelector>({
    type: oneOf('TextPositionSelector'),
    start: count,
    end: count,
  })(value, where);
  requireOrder(selector, 1, where);
  return selector;
};

const quote = strictObject<TextQuoteSelector>({
  type: oneOf('TextQuoteSelector'),
  exact: someText,
  prefix: boundedText,
  suffix: boundedText,
});

/** A highlight of a backup, version 1. */
export const highlightShape: Shape<Highlight> = strictObject<Highlight>({
  id: uuid,
  document: someText,
  language: someText,
  selectors: tuple<Selectors>(position, quote),
  voices: boundedList(
    strictObject<HighlightVoice>({ person: nullable(boundedText), name: boundedText, office: nullable(boundedText) }),
  ),
  source: strictObject<HighlightSource>({
    title: nullable(boundedText),
    date: nullable(day),
    site,
    host: boundedText,
    address,
    place: nullable(boundedText),
  }),
  note: boundedText,
  tags: boundedList(boundedText),
  created: instant,
  modified: instant,
});

const span: Shape<Span> = (value, where) => {
  const checked = strictObject<Span>({ start: count, end: count })(value, where);
  requireOrder(checked, 0, where);
  return checked;
};

const article: Shape<Article> = (value, where) => {
  const checked = strictObject<Article>({
    id: someText,
    address,
    site,
    kind: oneOf('article', 'announcement', 'gallery', 'listing', 'other'),
    language: someText,
    title: nullable(boundedText),
    published: nullable(day),
    place: nullable(boundedText),
    text: boundedList(boundedText),
    leads: count,
    strong: nullable(boundedList(span)),
    headings: nullable(boundedList(count)),
  })(value, where);
  requireWithinText(checked, where);
  return checked;
};

/** What points into a text may not point beyond it. */
function requireWithinText(article: Article, where: string): void {
  const { text, leads, strong, headings } = article;
  if (leads > text.length) refuse(`${where}.leads`, 'is more than there are paragraphs');
  const beyond = (headings ?? []).findIndex((paragraph) => paragraph >= text.length);
  if (beyond >= 0) refuse(`${where}.headings[${beyond}]`, 'is more than there are paragraphs');
  const { length } = joinText(article);
  const outside = (strong ?? []).findIndex(({ end }) => end > length);
  if (outside >= 0) refuse(`${where}.strong[${outside}]`, 'ends beyond the text');
}

/** A kept page of a backup, version 1. */
export const pageShape: Shape<KeptPage> = strictObject<KeptPage>({ article, kept: instant });
