import type { Article } from '../model/article.ts';
import type { Change } from '../model/context.ts';
import type { HeldDocument } from '../model/held.ts';
import type { Reading } from '../model/reading.ts';
import { textOf } from '../model/span.ts';
import { type Aligned, align } from './align.ts';
import { comparable } from './comparable.ts';

/**
 * How the page's body differs from the document it matches, sentence by sentence; `null` where there is nothing to compare.
 *
 * 1. Both texts become units: sentences, and what stands between them (speakers' labels), leads left out.
 * 2. Units are aligned in order, by equal words first, then by likeness.
 * 3. Where the two differ only in how sentences were told apart (an edition that joins paragraphs), nothing has changed.
 */
export function changesAgainst(reading: Reading, held: HeldDocument | null): Change[] | null {
  if (!held?.text || !sameLanguage(reading.article.language, held.language)) return null;
  if (reading.article.text.length === 0) return null;
  if (isSameText(reading.article, held.text, held.leads)) return [];
  // 1.
  const page = unitsOf(
    reading.article.text,
    reading.sentences.map((each) => ({ paragraph: each.paragraph, quote: textOf(reading.text, each.span) })),
  );
  const record = unitsOf(held.text, held.statements);
  const ownLead = new Set([reading.article.title, held.title].map((title) => comparable(title ?? '')));
  const leads = (units: readonly Unit[], count: number) =>
    units.filter((unit) => unit.paragraph < count).map((unit) => comparable(unit.text));
  // An edition may count another number of paragraphs to its lead: what is lead on one side is no change on the other.
  for (const key of [...leads(page, reading.article.leads), ...leads(record, held.leads)]) ownLead.add(key);
  const body = (units: readonly Unit[], count: number) =>
    units.filter((unit) => unit.paragraph >= count && !ownLead.has(comparable(unit.text))).map((unit) => unit.text);
  // 2.
  const aligned = align(body(page, reading.article.leads), body(record, held.leads));
  // 3.
  return aligned.flatMap((block) => (sameWords(block) ? [] : block.map(changeOf)));
}

/** The edition that is held, to the letter: most pages are. */
const isSameText = ({ text, leads }: Article, held: readonly string[], heldLeads: number): boolean =>
  leads === heldLeads && text.length === held.length && text.every((paragraph, at) => paragraph === held[at]);

type Unit = { readonly text: string; readonly paragraph: number };

function unitsOf(paragraphs: readonly string[], sentences: readonly { paragraph: number; quote: string }[]): Unit[] {
  const inParagraph = new Map<number, string[]>();
  for (const { paragraph, quote } of sentences) {
    inParagraph.set(paragraph, [...(inParagraph.get(paragraph) ?? []), quote]);
  }
  return paragraphs.flatMap((text, paragraph) =>
    cutAt(text, inParagraph.get(paragraph) ?? []).map((unit) => ({ text: unit, paragraph })),
  );
}

/** A paragraph cut into its sentences and whatever words stand between them. */
function cutAt(text: string, sentences: readonly string[]): string[] {
  const units: string[] = [];
  let from = 0;
  for (const sentence of sentences) {
    const at = text.indexOf(sentence, from);
    if (at < 0) continue;
    units.push(text.slice(from, at), sentence);
    from = at + sentence.length;
  }
  units.push(text.slice(from));
  return units.map((unit) => unit.trim()).filter((unit) => /[\p{L}\p{N}]/u.test(unit));
}

const sameLanguage = (a: string, b: string): boolean => a.split('-')[0] === b.split('-')[0];

const sameWords = (block: readonly Aligned[]): boolean =>
  comparable(block.map(({ page }) => page ?? '').join('')) ===
  comparable(block.map(({ record }) => record ?? '').join(''));

const changeOf = ({ page, record }: Aligned): Change => ({
  kind: page === null ? 'removed' : record === null ? 'added' : 'changed',
  page,
  record,
});
