import type { Knowledge } from '../model/knowledge.ts';
import { pattern } from '../text/pattern.ts';
import { stemOf } from '../text/stem.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { wordsOf } from '../text/words.ts';
import { countryStems } from './country-stems.ts';

/** Phrases named in one reason: more is a list, no reason. */
const MOST_PHRASES = 3;

/** The shared words as they stand in the statement, neighbours as one phrase, those that the page has in the same form first. */
export function sharedPhrases(
  stems: readonly string[],
  statement: string,
  page: string,
  knowledge: Knowledge,
): string[] {
  const countries = countryStems(knowledge);
  const rank = new Map(stems.map((stem, place) => [stem, place]));
  const found: { phrase: string; first: number; verbatim: boolean }[] = [];
  const lowerPage = page.toLowerCase();
  for (const run of runsOf(statement, (stem) => rank.get(countries.get(stem) ?? stem))) {
    const phrase = statement.slice(run.start, run.end);
    const lower = phrase.toLowerCase();
    if (found.some((each) => each.phrase.toLowerCase().includes(lower))) continue;
    found.push({ phrase, first: run.rank, verbatim: lowerPage.includes(lower) });
  }
  return found
    .sort((a, b) => a.first - b.first || Number(b.verbatim) - Number(a.verbatim))
    .slice(0, MOST_PHRASES)
    .map(({ phrase }) => phrase);
}

type WordRun = { readonly start: number; readonly end: number; readonly rank: number };

/** A word with what hyphens join to it, and what of it isn't quoted. */
const WORD = pattern(String.raw`[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*`, 'gu');
const ENDING = /[’'-]+s?$/;

/** The best rank of a word's parts; `null` where none is shared. */
function rankIn(joined: string, rankOf: (stem: string) => number | undefined): number | null {
  let best: number | null = null;
  for (const { word } of wordsOf(joined)) {
    const rank = STOP_WORDS.has(word) ? undefined : rankOf(stemOf(word));
    if (rank !== undefined && (best === null || rank < best)) best = rank;
  }
  return best;
}

/** Runs of neighbouring words whose stems are shared, with the rank of the most telling among them. */
function runsOf(statement: string, rankOf: (stem: string) => number | undefined): WordRun[] {
  const runs: WordRun[] = [];
  for (const { 0: word, index } of statement.matchAll(WORD)) {
    const rank = rankIn(word, rankOf);
    if (rank === null) continue;
    const here = { start: index, end: index + word.replace(ENDING, '').length, rank };
    const last = runs.at(-1);
    const between = last && statement.slice(last.end, index);
    if (last && between === ' ')
      runs[runs.length - 1] = { ...last, end: here.end, rank: Math.min(last.rank, here.rank) };
    else runs.push(here);
  }
  return runs;
}

/** Phrases as a sentence gives them: “one”, “two”. */
export const inQuotes = (phrases: readonly string[]): string => phrases.map((phrase) => `“${phrase}”`).join(', ');
