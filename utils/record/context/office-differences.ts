import type { Difference } from '../model/context.ts';
import { pattern } from '../text/pattern.ts';

/** An office with what it is of, as English writes it: capitals, "of", capitals. */
const OFFICE = pattern(
  String.raw`\b(?<title>(?:(?:Deputy|Vice|Prime|First|Foreign|Defence|Defense) )*(?:President|Minister|Chancellor|King|Emir|Speaker|Secretary|Ambassador|Chairman|Premier|Governor|Mayor)) of (?:the (?:Republic of )?)?(?<of>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*)`,
  'gu',
);

/** An office of one country in the report where the transcript has another office of it and not that one. */
export function nameDifferences(report: string, said: string, around: string): Difference[] {
  const there = officesIn(said);
  const known = officesIn(around);
  return officesIn(report).flatMap((here) => {
    const ofIt = known.filter(({ of }) => of === here.of);
    if (ofIt.some(({ title }) => title === here.title)) return [];
    const other = there.find(({ of }) => of === here.of);
    return other ? [{ kind: 'name' as const, here: here.words, there: other.words }] : [];
  });
}

type Office = { readonly words: string; readonly title: string; readonly of: string };

const officesIn = (text: string): Office[] =>
  [...text.matchAll(OFFICE)].map(({ 0: words, groups }) => ({
    words,
    title: groups?.title ?? '',
    of: groups?.of ?? '',
  }));
