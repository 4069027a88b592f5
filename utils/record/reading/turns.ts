import { type Article, paragraphSpans } from '../model/article.ts';
import type { Day } from '../model/day.ts';
import type { Reading, Turn } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { findLabels, type Label } from './labels.ts';
import type { Lexicon } from './lexicon.ts';
import { foldName, indexNames, isWholeName } from './name-index.ts';
import { hearSpeakers } from './speakers.ts';
import { titledParty } from './titled-party.ts';

/** Finds the speakers' labels and what each speaker says, and the people whom labels and the title introduce. */
export function readTurns(
  article: Article,
  text: string,
  lexicon: Lexicon,
  day: Day | null,
): Pick<Reading, 'turns' | 'met'> {
  const paragraphs = paragraphSpans(article);
  const places = placeNames(lexicon);
  const index = indexNames(lexicon.knowledge.people);
  const isPlace = (words: string) => places.has(foldName(words));
  const labels = findLabels(article, text, paragraphs, index, isPlace);
  const speakers = hearSpeakers(lexicon, `${article.title ?? ''} ${text}`, day);
  const headings = headingSpans(article, text, paragraphs);
  const turns = labels.map((label, index): Turn => {
    const body = bodyOf(text, label, labels[index + 1], headings);
    const who = label.named ? speakers.resolve(label.named) : speakers.recall(label.core);
    return { label: label.span, body, ...(who ?? { speaker: label.core, person: null, office: null }) };
  });
  const party = titledParty(article.title ?? '', { isName: (words) => isWholeName(index, words), isPlace });
  if (party) speakers.resolve(party);
  return { turns, met: speakers.met() };
}

const placeSets = new WeakMap<Lexicon['knowledge']['places'], ReadonlySet<string>>();

/** What an office can be of: places, and bodies ("President of FATF First Last"). */
function placeNames({ knowledge }: Lexicon): ReadonlySet<string> {
  const held = placeSets.get(knowledge.places);
  if (held) return held;
  const owners = [...knowledge.places, ...knowledge.organisations];
  const names = new Set(owners.flatMap(({ name, names: others }) => [name, ...others].map(foldName)));
  placeSets.set(knowledge.places, names);
  return names;
}

/** Sub-headings: as the source says, or paragraphs wholly in bold. */
function headingSpans(article: Article, text: string, paragraphs: readonly Span[]): Span[] {
  const named = new Set(article.headings ?? []);
  const bold = new Map((article.strong ?? []).map((span) => [span.start, span]));
  return paragraphs.filter((paragraph, index) => {
    if (named.has(index)) return true;
    const end = bold.get(paragraph.start)?.end ?? 0;
    return end > paragraph.start && text.slice(end, paragraph.end).trim() === '';
  });
}

/** What is said up to the next label; a heading right before that label announces it and is nobody's words. */
function bodyOf(text: string, label: Label, next: Label | undefined, headings: readonly Span[]): Span {
  const limit = next?.span.start ?? text.length;
  let end = limit;
  if (next) {
    for (let at = lastBefore(headings, limit); at >= 0; at -= 1) {
      const heading = headings[at];
      if (!heading || heading.end !== end - 1 || heading.start < label.span.end) break;
      end = heading.start;
    }
  }
  const start = label.span.end + (/^\s*/.exec(text.slice(label.span.end, label.span.end + 4))?.[0].length ?? 0);
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return { start: Math.min(start, end), end };
}

function lastBefore(headings: readonly Span[], limit: number): number {
  let [low, high] = [0, headings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((headings[middle]?.start ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
