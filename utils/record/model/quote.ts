import type { Span } from './span.ts';

/** W3C Web Annotation TextQuoteSelector: words, and 32 code units on both sides (fewer at the text's ends). */
export type Quote = { readonly exact: string; readonly prefix: string; readonly suffix: string };

/** Code units of context on each side of a quote, as Hypothesis and the W3C examples have it. */
const CONTEXT = 32;

/** The quote of a span of T. */
export const quoteOf = (text: string, span: Span): Quote => ({
  exact: text.slice(span.start, span.end),
  prefix: text.slice(Math.max(0, span.start - CONTEXT), span.start),
  suffix: text.slice(span.end, span.end + CONTEXT),
});
