import type { Context, Linked, Output } from '../model/context.ts';
import { type Quote, quoteOf } from '../model/quote.ts';
import type { Span } from '../model/span.ts';

/** The context as the command line prints it: places in T become quotes of T, keys stand in the order of the contract. */
export function toOutput(context: Context, text: string): Output {
  const quote = (span: Span): Quote => quoteOf(text, span);
  const linked = ({ passage, ...rest }: Linked<Span>): Linked<Quote> => ({ passage: quote(passage), ...rest });
  const { page, match, turns, meetings, trails, omitted, changes, coverage } = context;
  return {
    page,
    match: match && inOrder(match, ['document', 'title', 'date', 'how', 'share']),
    turns,
    mentions: context.mentions.map((mention) => ({ ...mention, quote: quote(mention.quote) })),
    meetings,
    earlier: context.earlier.map(linked),
    later: context.later.map(linked),
    agreements: context.agreements.map(({ name, names, date, parties, mentions, steps }) => ({
      name,
      names,
      date,
      parties,
      mentions: mentions.map(quote),
      steps,
    })),
    quantities: context.quantities.map((quantity) => ({ ...quantity, quote: quote(quantity.quote) })),
    trails,
    sources: context.sources.map(({ passage, ...rest }) => ({ passage: quote(passage), ...rest })),
    omitted,
    changes,
    coverage,
  };
}

/** The same object, its keys in the given order. */
const inOrder = <T extends object>(value: T, keys: readonly (keyof T & string)[]): T =>
  Object.fromEntries(keys.map((key) => [key, value[key]])) as T;

/** The keys of an output, in the order of the contract. */
export const OUTPUT_KEYS = [
  'page',
  'match',
  'turns',
  'mentions',
  'meetings',
  'earlier',
  'later',
  'agreements',
  'quantities',
  'trails',
  'sources',
  'omitted',
  'changes',
  'coverage',
] as const satisfies readonly (keyof Output)[];
