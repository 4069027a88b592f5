import { overlaps, type Span } from '../../record/model/span.ts';
import type { Reference } from './answers.ts';
import type { IsSame } from './citing.ts';
import type { Marked, MarkedEarlier, MarkedQuotation, MarkedSource } from './marked.ts';
import { pairUp } from './pairing.ts';
import { scorePairs } from './score-pairs.ts';
import type { Sheet } from './sheet.ts';

/** How many statements a passage shows. */
const SHOWN = 3;

/** What earlier statements are scored with. */
type EarlierAt = { readonly text: string; readonly isSame: IsSame; readonly amongMany: boolean };

const shownFor = ({ best, also }: MarkedEarlier): readonly Reference[] => [...best, ...also].slice(0, SHOWN);

/**
 * Earlier statements: whether the first is one of the best, whether one of three is, how many of those shown are worth it, and whether
 * nothing is shown where nothing is due. Where silence was annotated, the two lists cover the text, and all that is shown is judged;
 * else only what is shown for the passages that have answers.
 */
export function scoreEarlier(
  sheet: Sheet,
  { text, isSame, amongMany }: EarlierAt,
  expected: Marked,
  found: Marked,
): void {
  if (!found.earlier) return;
  const part = amongMany ? 'earlier: among many, ' : 'earlier: ';
  const [answers, finds] = [expected.earlier ?? [], found.earlier];
  const words = ({ passage, best }: MarkedEarlier) =>
    `“${text.slice(passage.start, passage.end)}” → ${best.map(({ document, words: own }) => `${document} “${own}”`).join(' / ')}`;
  const isAmong = (one: Reference | undefined, list: readonly Reference[]): boolean =>
    one !== undefined && list.some((other) => isSame(one, other));
  const isFirst = (answer: MarkedEarlier, find: MarkedEarlier) => isAmong(shownFor(find)[0], answer.best);
  const isOneOf = (answer: MarkedEarlier, find: MarkedEarlier) =>
    shownFor(find).some((one) => isAmong(one, answer.best));
  for (const [name, check] of [
    ['right one first', isFirst],
    ['right one among three', isOneOf],
  ] as const) {
    for (const answer of answers) {
      const there = finds.filter(({ passage }) => overlaps(passage, answer.passage));
      const instead = () => (there.length > 0 ? `   BUT: ${there.map(words).join('; ')}` : '');
      sheet.expected(
        `${part}${name}`,
        there.some((find) => check(answer, find)),
        () => words(answer) + instead(),
      );
    }
    for (const find of judged(finds, expected)) {
      const due = answers.filter(({ passage }) => overlaps(passage, find.passage));
      sheet.found(
        `${part}${name}`,
        due.some((answer) => check(answer, find)),
        () => words(find),
      );
    }
  }
  for (const find of judged(finds, expected)) {
    const due = answers.filter(({ passage }) => overlaps(passage, find.passage));
    const worth = due.flatMap(({ best, also }) => [...best, ...also]);
    for (const one of shownFor(find)) {
      sheet.found(`${part}worth showing`, isAmong(one, worth), () => words({ ...find, best: [one], also: [] }));
    }
  }
  scoreSilence(sheet, `${part}silence kept`, text, expected, finds);
}

function scoreSilence(
  sheet: Sheet,
  part: string,
  text: string,
  expected: Marked,
  finds: readonly MarkedEarlier[],
): void {
  for (const sentence of expected.silent ?? []) {
    // A passage of several sentences may have one that alone would have been silent.
    const broken = finds.find(
      ({ passage }) =>
        overlaps(passage, sentence) && !expected.earlier?.some((answer) => overlaps(answer.passage, passage)),
    );
    const instead = () => broken?.best.map(({ words }) => words).join(' / ') ?? '';
    sheet.expected(part, !broken, () => `“${text.slice(sentence.start, sentence.end)}”   BUT: ${instead()}`);
  }
}

const judged = (finds: readonly MarkedEarlier[], { earlier, silent }: Marked): readonly MarkedEarlier[] =>
  silent ? finds : finds.filter(({ passage }) => earlier?.some((answer) => overlaps(answer.passage, passage)));

/** A report against the transcript: the words that a sentence rests on, what was changed, and what was left out. */
export function scoreSources(
  sheet: Sheet,
  { text, sentences }: { readonly text: string; readonly sentences: readonly Span[] },
  expected: Marked,
  found: Marked,
  isSame: IsSame,
): void {
  if (expected.sources && found.sources) {
    const [answers, finds] = [bySentence(expected.sources, sentences), bySentence(found.sources, sentences)];
    const pairs = pairUp(answers, finds, (a, b) => (overlaps(a.sentence, b.sentence) ? 1 : 0));
    const isSaid = (a: MarkedSource, b: MarkedSource): boolean =>
      b.said.slice(0, 1).some((one) => a.said.some((other) => isSame(one, other)));
    const words = ({ sentence, said }: MarkedSource) =>
      `“${text.slice(sentence.start, sentence.end)}” → ${said.map((one) => `“${one.words}”`).join(' / ')}`;
    scorePairs(sheet, 'sources: ', answers, finds, pairs, { 'first answer': isSaid }, words);
    scoreDifferences(sheet, text, answers, finds);
  }
  if (expected.quotations && found.quotations) {
    const pairs = pairUp(expected.quotations, found.quotations, (a, b) => (overlaps(a.span, b.span) ? 1 : 0));
    const words = ({ span, check }: MarkedQuotation) => `${check}: “${text.slice(span.start, span.end)}”`;
    const checks = { check: (a: MarkedQuotation, b: MarkedQuotation) => a.check === b.check };
    scorePairs(sheet, 'quotations: ', expected.quotations, found.quotations, pairs, checks, words);
  }
  if (!expected.omitted || !found.omitted) return;
  const [answers, finds] = [expected.omitted, found.omitted];
  for (const one of answers) {
    sheet.expected(
      'omitted: subjects',
      finds.some((other) => isSame(one, other)),
      () => one.words,
    );
  }
  for (const one of finds) {
    sheet.found(
      'omitted: subjects',
      answers.some((other) => isSame(one, other)),
      () => one.words,
    );
  }
}

/** Differences by sentence and kind: hedges, which readers ask for most, apart from the rest. */
function scoreDifferences(
  sheet: Sheet,
  text: string,
  answers: readonly MarkedSource[],
  finds: readonly MarkedSource[],
) {
  const listed = (sources: readonly MarkedSource[]) =>
    sources.flatMap(({ sentence, differences }) => differences.map((each) => ({ ...each, sentence })));
  for (const [name, isOf] of [
    ['hedge', (kind: string) => kind === 'hedge'],
    ['all else', (kind: string) => kind !== 'hedge'],
  ] as const) {
    const [due, told] = [listed(answers), listed(finds)].map((all) => all.filter(({ kind }) => isOf(kind)));
    if (!due || !told) continue;
    const pairs = pairUp(due, told, (a, b) => (a.kind === b.kind && overlaps(a.sentence, b.sentence) ? 1 : 0));
    const words = ({ kind, here, there, sentence }: (typeof due)[number]) =>
      `${kind}: “${here}” / “${there}” in “${text.slice(sentence.start, sentence.end)}”`;
    scorePairs(sheet, 'differences: ', due, told, pairs, { [name]: () => true }, words);
  }
}

/** One row a sentence: answers name parts of sentences, and several parts of one. */
function bySentence(sources: readonly MarkedSource[], sentences: readonly Span[]): MarkedSource[] {
  const rows = new Map<number, MarkedSource>();
  for (const source of sources) {
    const found = sentences.find((each) => overlaps(each, source.sentence));
    const sentence = found ?? source.sentence;
    const before = rows.get(sentence.start);
    rows.set(sentence.start, {
      sentence,
      said: [...(before?.said ?? []), ...source.said],
      differences: [...(before?.differences ?? []), ...source.differences],
    });
  }
  return [...rows.values()];
}
