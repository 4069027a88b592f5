import type { AgreementMention, NameMention } from '../model/reading.ts';
import { textOf } from '../model/span.ts';
import { type AgreementIndex, findKnown, rowOf } from './agreement-index.ts';
import { readDates } from './dates.ts';
import { findNew } from './new-agreements.ts';
import type { Placed } from './stages.ts';

/** What the title names: its span lies before the text, so that the first sentences can point back to it. */
export function agreementsInTitle(reading: Placed, index: AgreementIndex): AgreementMention[] {
  const text = reading.article.title ?? '';
  const span = { start: -1, end: -1 };
  const known = findKnown(text, index).map(({ agreement }) => ({ ...rowOf(agreement), span }));
  if (known.length > 0) return known;
  const sentences = [{ span: { start: 0, end: text.length }, paragraph: 0, turn: null }];
  const begun = { ...reading, text, sentences, names: placesIn(text, reading), turns: [] };
  const title = { ...begun, dates: readDates(begun) };
  return findNew(title, index).map((each) => ({ ...each, span }));
}

/** The places of a text that stand in its title too, where they stand there; the bodies of a title mostly tell who acts. */
function placesIn(title: string, { names, text }: Placed): NameMention[] {
  const byWords = new Map(
    names.filter(({ kind }) => kind === 'place').map((each) => [textOf(text, each.span), each] as const),
  );
  return [...byWords].flatMap(([words, each]) => {
    const start = title.indexOf(words);
    return start < 0 ? [] : [{ ...each, span: { start, end: start + words.length } }];
  });
}
