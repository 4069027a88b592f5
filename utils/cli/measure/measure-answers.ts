import { join } from 'node:path';
import { matchReading } from '../../record/match/match.ts';
import { type Article, joinText } from '../../record/model/article.ts';
import type { Reading } from '../../record/model/reading.ts';
import type { OpenRecord } from '../../record/model/record.ts';
import { read } from '../../record/reading/read.ts';
import { gather } from '../../record/record.ts';
import { loadAnswers, type NamedAnswers } from './answers.ts';
import { linksByWords } from './baseline-bm25.ts';
import { type Bench, type Origin, originOf } from './bench.ts';
import { compareReferences, type TextOf } from './citing.ts';
import { markAnswers, TRANSCRIPT } from './mark-answers.ts';
import { markContext } from './mark-context.ts';
import type { Marked } from './marked.ts';
import { type Scored, score } from './score.ts';
import { scoreTrails } from './score-trails.ts';
import { Sheet } from './sheet.ts';
import { articleFor, type Material, uncounted } from './texts.ts';

/** The scores of a set of answers. */
export type SetScores = {
  readonly set: string;
  readonly ours: Sheet;
  /** What plain names and plain BM25 reach, in the parts that they try at all. */
  readonly baseline: Sheet;
  /** How many texts were scored. */
  readonly texts: number;
  /** Names of answers whose text isn't given, by the option that would give it. */
  readonly notGiven: ReadonlyMap<string, readonly string[]>;
  /** Words of answers that don't stand in their text, with the name of the file. */
  readonly unplaced: readonly { readonly name: string; readonly words: string }[];
};

/** Scores our reading, and the baselines in the same run, against all answers of a folder. */
export function measureSet(set: string, folder: string, material: Material, bench: Bench): SetScores {
  const [ours, baseline] = [new Sheet(), new Sheet()];
  const scored = eachText(loadAnswers(folder), material, ({ name, answers }, article, unplace) => {
    const origin = originOf(answers.text);
    const record = bench.recordFor(origin);
    const reading = read(article, bench.lexicon);
    const without = uncounted(article);
    const { marked, unplaced } = markAnswers(answers, reading.text, without);
    for (const words of unplaced) unplace(name, words);
    const match = matchReading(reading, record);
    const at = scoredText(reading, record, bench.textOf, match?.document ?? null, origin);
    const found = markContext(gather(reading, match, record), reading.text, without);
    ours.add(named(score(marked, found, at), name));
    const plainly = bench.names(reading.text);
    baseline.add(score(namesOnly(marked), plainly, at));
    if (marked.earlier || marked.silent || marked.sources) {
      const links = linksByWords(reading, match?.document ?? null, bench.searchFor(origin));
      baseline.add(score(linksOnly(marked), links, at));
    }
  });
  scoreTrails(ours);
  return { set, ours, baseline, ...scored };
}

/** Scores the second reader's answers against the first's, text by text, by the same rules. */
export function measureAgreement(root: string, material: Material, bench: Bench): SetScores {
  const first = ['develop', 'unseen'].flatMap((set) => loadAnswers(join(root, set)));
  const second = new Map(loadAnswers(join(root, 'second')).map(({ name, answers }) => [name, answers]));
  const both = first.filter(({ name }) => second.has(name));
  const ours = new Sheet();
  const scored = eachText(both, material, ({ name, answers }, article, unplace) => {
    const other = second.get(name);
    if (!other) return;
    const reading = read(article, bench.lexicon);
    const without = uncounted(article);
    const [a, b] = [answers, other].map((each) => markAnswers(each, reading.text, without));
    if (!a || !b) return;
    for (const words of b.unplaced) unplace(`${name} (second)`, words);
    const origin = originOf(answers.text);
    const at = scoredText(reading, bench.recordFor(origin), bench.textOf, null, origin);
    // Who annotated no silence says nothing about where nothing is due.
    ours.add(named(score(common(a.marked, b.marked), b.marked, at), name));
  });
  scoreTrails(ours);
  return { set: 'readers', ours, baseline: new Sheet(), ...scored };
}

function eachText(
  all: readonly NamedAnswers[],
  material: Material,
  scoreText: (one: NamedAnswers, article: Article, unplace: (name: string, words: string) => void) => void,
): Pick<SetScores, 'texts' | 'notGiven' | 'unplaced'> {
  const notGiven = new Map<string, string[]>();
  const unplaced: { name: string; words: string }[] = [];
  let texts = 0;
  for (const one of all) {
    const article = articleFor(one.answers.text, material);
    if ('needs' in article) {
      notGiven.set(article.needs, [...(notGiven.get(article.needs) ?? []), one.name]);
      continue;
    }
    texts++;
    scoreText(one, article, (name, words) => unplaced.push({ name, words }));
  }
  return { texts, notGiven, unplaced };
}

/** The text as scored; references "in the transcript" are looked up in all transcripts of the page's day. */
function scoredText(reading: Reading, record: OpenRecord, textOf: TextOf, own: string | null, origin: Origin): Scored {
  const transcripts = record.documents.filter(
    ({ id, date, kind }) => kind === 'transcript' && date === reading.event && id !== own,
  );
  const textOrTranscript: TextOf = (document) =>
    document === TRANSCRIPT ? transcripts.flatMap(({ id }) => textOf(id) ?? []) : textOf(document);
  return {
    text: joinText(reading.article),
    sentences: reading.sentences.map(({ span }) => span),
    isSame: compareReferences(textOrTranscript),
    amongMany: origin !== 'bundled',
  };
}

const namesOnly = ({ mentions }: Marked): Marked =>
  mentions ? { mentions: mentions.filter(({ kind }) => kind !== 'agreement' && kind !== 'meeting') } : {};

const linksOnly = ({ earlier, silent, sources }: Marked): Marked => ({
  ...(earlier && { earlier }),
  ...(silent && { silent }),
  ...(sources && { sources: sources.map((each) => ({ ...each, differences: [] })) }),
});

function common(first: Marked, second: Marked): Marked {
  const { earlier, silent, ...rest } = first;
  return second.earlier ? { ...rest, ...(earlier && { earlier }), ...(silent && { silent }) } : rest;
}

/** Wrong rows that say in which text they are. */
function named(sheet: Sheet, name: string): Sheet {
  const wrong = sheet.wrong.splice(0);
  sheet.wrong.push(...wrong.map((row) => ({ ...row, words: `${name}: ${row.words}` })));
  const joined = sheet.joined.splice(0);
  sheet.joined.push(...joined.map((each) => ({ ...each, words: `${name}: ${each.words}` })));
  return sheet;
}
