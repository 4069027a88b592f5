import { matchReading } from '../../record/match/match.ts';
import type { Article } from '../../record/model/article.ts';
import type { OpenRecord } from '../../record/model/record.ts';
import type { Lexicon } from '../../record/reading/lexicon.ts';
import { read } from '../../record/reading/read.ts';
import { seededRandom } from './random.ts';

/** A document's text as it turns up elsewhere: under another number, in part, edited. */
export type Variant = { readonly name: string; readonly article: Article };

/** Of the words, how many an editor changes. */
const EDITED = 0.08;

/** A number of the site that no document of ours has. */
const FOREIGN = { id: 'kremlin:1', address: 'http://en.kremlin.ru/events/president/news/1' };

/** The forms in which a text must be recognised by its words alone. */
export function variantsOf(article: Article): Variant[] {
  const foreign: Article = { ...article, ...FOREIGN, strong: null, headings: null };
  const words = article.text.map((paragraph) => paragraph.split(' '));
  const half = Math.floor(words.flat().length / 2);
  return [
    { name: 'text under a foreign number', article: foreign },
    { name: 'first half of a text', article: { ...foreign, text: slice(words, 0, half) } },
    {
      name: 'second half of a text',
      article: { ...foreign, leads: 0, text: slice(words, half, Number.POSITIVE_INFINITY) },
    },
    { name: 'text with 8 % of its words changed', article: { ...foreign, text: edit(words) } },
  ];
}

/** The words from one to another, in their paragraphs. */
function slice(paragraphs: readonly (readonly string[])[], from: number, to: number): string[] {
  let at = 0;
  return paragraphs.flatMap((words) => {
    const kept = words.slice(Math.max(0, from - at), Math.max(0, to - at));
    at += words.length;
    return kept.length > 0 ? [kept.join(' ')] : [];
  });
}

/** The paragraphs with one word in so many made another. */
function edit(paragraphs: readonly (readonly string[])[]): string[] {
  const random = seededRandom(1);
  return paragraphs.map((words) => words.map((word) => (random() < EDITED ? `x${word}` : word)).join(' '));
}

/** Whether a variant is matched to its document by its words. */
export function isMatched({ article }: Variant, document: string, record: OpenRecord, lexicon: Lexicon): boolean {
  const match = matchReading(read(article, lexicon), record);
  return match?.document === document && match.how === 'text';
}
