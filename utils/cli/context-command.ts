import { OUTPUT_KEYS, toOutput } from '../record/context/output.ts';
import { type Article, joinText } from '../record/model/article.ts';
import type { Context, Output } from '../record/model/context.ts';
import type { OpenRecord } from '../record/model/record.ts';
import { compileLexicon } from '../record/reading/lexicon.ts';
import { contextOf } from '../record/record.ts';
import { callersPath, parseArguments, UsageError } from './arguments.ts';
import { openRecord, readBytes } from './packs.ts';
import { extractionOf } from './page.ts';

/** `context`: what the record has to say to one page; `stdin` gives the page where that is named `-`. */
export function contextCommand(given: readonly string[], stdin: () => string): Partial<Output> {
  const options = parseArguments(given, {
    address: 'value',
    pack: 'values',
    'no-bundle': 'flag',
    only: 'value',
  });
  const [page, ...more] = options.alone;
  const address = options.value('address');
  if (page === undefined || more.length > 0) throw new UsageError('give one page');
  if (address === null) throw new UsageError('--address is missing');
  if (!/^https?:\/\/[^/\s]/i.test(address)) throw new UsageError(`--address is no http address: ${address}`);
  const keys = keysOf(options.value('only'));
  const html = page === '-' ? stdin() : new TextDecoder().decode(readBytes(callersPath(page)));
  const record = openRecord(options.values('pack'), !options.flag('no-bundle'));
  const { article, context } = look(html, address, record);
  const output = toOutput(context, joinText(article));
  return Object.fromEntries(keys.map((key) => [key, output[key]]));
}

/**
 * What the extension would see. A page that doesn't call itself an article, in markup that nobody knows, counts as one only if the
 * record has its words; else it is a page without an article.
 */
function look(html: string, address: string, record: OpenRecord): { article: Article; context: Context } {
  const lexicon = compileLexicon(record.knowledge);
  const extraction = extractionOf(html, address);
  const { article } = extraction;
  const context = contextOf(article, lexicon, record);
  if (!('needs' in extraction) || extraction.needs !== 'record' || context.match) return { article, context };
  const none: Article = { ...article, kind: 'other', text: [], leads: 0, strong: null, headings: null };
  return { article: none, context: contextOf(none, lexicon, record) };
}

/** The top-level keys asked for, in the order of the contract; all where none is named. */
function keysOf(only: string | null) {
  if (only === null) return OUTPUT_KEYS;
  const asked = only.split(',').map((key) => key.trim());
  const unknown = asked.find((key) => !OUTPUT_KEYS.some((known) => known === key));
  if (unknown !== undefined) throw new UsageError(`--only knows no key "${unknown}"`);
  return OUTPUT_KEYS.filter((key) => asked.includes(key));
}
