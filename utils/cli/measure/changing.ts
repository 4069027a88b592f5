import { changesAgainst } from '../../record/context/changes.ts';
import { hold } from '../../record/index/hold.ts';
import type { Article } from '../../record/model/article.ts';
import type { Change } from '../../record/model/context.ts';
import { textOf } from '../../record/model/span.ts';
import type { Lexicon } from '../../record/reading/lexicon.ts';
import { read } from '../../record/reading/read.ts';
import type { AnchorSource } from './anchoring.ts';
import { editionBy, typographyEdits } from './editions.ts';
import { seededRandom } from './random.ts';
import type { PageRow } from './sites.ts';

/*
 * Whether a page that differs from the document it matches is told from another edition of it. A text is held as a document; then it is
 * laid beside it again with one thing edited, which must be named and nothing else; and in other editions, where nothing must be.
 */

/** A sentence before and after an edit; `null` where there is none. */
type Edited = { readonly record: string | null; readonly page: string | null };

/** Fewer words than these are no sentence to edit. */
const SHORT = 5;

const PUT_IN = 'What stands here was never said by anybody.';

/** What an editor does to a sentence; `null` where it holds nothing to do it to. */
const EDITS: Readonly<Record<string, (sentence: string, random: () => number) => Edited | null>> = {
  'a number': (sentence) => changed(sentence, /\d+/, (digits) => String(Number(digits) + 1)),
  'a word exchanged': (sentence, random) => atWord(sentence, random, () => 'otherwise'),
  'a word left out': (sentence, random) => atWord(sentence, random, () => ''),
  'a word put in': (sentence, random) => atWord(sentence, random, (word) => `${word} hardly`),
  'a denial': (sentence) =>
    changed(sentence, /\b(?:is|are|was|were|has|have|will|can|must)\b/, (verb) => `${verb} not`),
  'a sentence taken out': (sentence) => ({ record: sentence, page: null }),
  'a sentence put in': () => ({ record: null, page: PUT_IN }),
};

/** The same text as other editions have it. */
const EDITIONS: Readonly<Record<string, (article: Article) => Article>> = {
  'the same edition': (article) => article,
  'in other typography': (article) => ({ ...article, text: article.text.map(inOtherTypography) }),
  'with all paragraphs joined': (article) => ({
    ...article,
    text: joinAll(article),
    leads: Math.min(1, article.leads),
  }),
  'under another lead': (article) => ({
    ...article,
    text: ['They met in the capital for talks.', ...article.text.slice(article.leads)],
    leads: 1,
  }),
  'without its lead': (article) => ({ ...article, text: article.text.slice(article.leads), leads: 0 }),
  'with its lead in the body': (article) => ({ ...article, leads: 0 }),
};

/** Lays texts with so many sentences edited in each way, made editions, and real ones where a page has them, beside their documents. */
export function measureChanges(sources: Iterable<AnchorSource>, tries: number, lexicon: Lexicon): PageRow[] {
  const rows = new Map<string, { right: number; of: number; failed: string[] }>();
  const count = (name: string, id: string, isRight: boolean) => {
    const row = rows.get(name) ?? { right: 0, of: 0, failed: [] };
    rows.set(name, row);
    row.of++;
    if (isRight) row.right++;
    else row.failed.push(id);
  };
  const random = seededRandom(1);
  for (const { article, print } of sources) measureArticle(article, print, { lexicon, tries, random, count });
  return [...rows].map(([name, row]) => ({ name, ...row }));
}

type Bench = {
  readonly lexicon: Lexicon;
  readonly tries: number;
  readonly random: () => number;
  readonly count: (name: string, id: string, isRight: boolean) => void;
};

function measureArticle(given: Article, print: Article | null, { lexicon, tries, random, count }: Bench): void {
  // Bold is set at places of the text, which edits move.
  const article: Article = { ...given, strong: null, headings: null };
  const reading = read(article, lexicon);
  const held = hold(reading, 'given');
  if (!held) return;
  const changesOf = (page: Article) => changesAgainst(read(page, lexicon), held);
  for (const [name, make] of Object.entries(EDITIONS))
    count(`nothing noticed ${name}`, article.id, changesOf(make(article))?.length === 0);
  if (print) count('nothing noticed in the real print edition', article.id, changesOf(print)?.length === 0);
  const sentences = reading.sentences
    .filter(({ paragraph }) => paragraph >= article.leads)
    .map(({ paragraph, span }) => ({ paragraph, words: textOf(reading.text, span) }))
    .filter(({ words }) => words.split(' ').length >= SHORT && /[.?!]$/.test(words))
    .filter(({ paragraph, words }) => standsOnce(article.text[paragraph], words));
  for (const [name, edit] of Object.entries(EDITS))
    for (let tried = 0; tried < tries && sentences.length > 0; tried++) {
      const sentence = sentences[Math.floor(random() * sentences.length)];
      const edited = sentence && edit(sentence.words, random);
      if (!edited) continue;
      const by = [edited.record === null ? sentence.words : '', edited.page ?? ''].filter((each) => each !== '');
      const text = article.text
        .map((each, at) => (at === sentence.paragraph ? each.replace(sentence.words, () => by.join(' ')).trim() : each))
        .filter((each) => each !== '');
      count(`noticed, and it alone: ${name}`, article.id, isNamed(changesOf({ ...article, text }), edited));
    }
}

/** Whether just this edit is named: as one change, or as what went and what came. */
function isNamed(changes: readonly Change[] | null, { record, page }: Edited): boolean {
  if (!changes || changes.length === 0 || changes.length > 2) return false;
  const sides = (side: 'page' | 'record') =>
    changes
      .map((change) => change[side] ?? '')
      .join(' ')
      .trim();
  return sides('page') === (page ?? '') && sides('record') === (record ?? '');
}

/** A sentence with the first place that a pattern finds written anew. */
function changed(sentence: string, pattern: RegExp, by: (found: string) => string): Edited | null {
  const page = sentence.replace(pattern, by);
  return page === sentence ? null : { record: sentence, page };
}

/** A sentence with one of its inner words written anew. */
function atWord(sentence: string, random: () => number, by: (word: string) => string): Edited | null {
  const words = sentence.split(' ');
  const at = 1 + Math.floor(random() * (words.length - 2));
  const word = words[at] ?? '';
  if (!/^\p{Ll}+$/u.test(word)) return null;
  const page = words.map((each, index) => (index === at ? by(word) : each)).filter((each) => each !== '');
  return { record: sentence, page: page.join(' ') };
}

const standsOnce = (paragraph: string | undefined, words: string): boolean =>
  paragraph !== undefined && paragraph.split(words).length === 2;

const inOtherTypography = (paragraph: string): string => editionBy(paragraph, typographyEdits(paragraph)).text;

/** The lead's paragraphs as one, and the body's. */
const joinAll = ({ text, leads }: Article): string[] =>
  [text.slice(0, leads), text.slice(leads)].map((each) => each.join(' ')).filter((each) => each !== '');
