import type { Output } from '../../utils/record/model/context.ts';
import type { Quote } from '../../utils/record/model/quote.ts';

/** Code units `[start, end)` of T. */
export type Place = { readonly start: number; readonly end: number };

/** T of an output, with its paragraphs and the speakers' labels as they follow from `turns` alone. */
export type PageText = {
  readonly text: string;
  readonly paragraphs: readonly Place[];
  readonly labels: readonly Place[];
};

/** Lays out T, and says which turns don't stand in it. */
export function layOut({ page, turns }: Output): { readonly page: PageText; readonly wrong: readonly string[] } {
  const text = page.text.join(' ');
  let start = 0;
  const paragraphs = page.text.map((each) => {
    const place = { start, end: start + each.length };
    start = place.end + 1;
    return place;
  });
  const labels: Place[] = [];
  const wrong: string[] = [];
  let from = 0;
  for (const [index, { opens }] of turns.entries()) {
    const at = bodyAt(text, paragraphs, from, opens);
    if (at === null) {
      wrong.push(`turns[${index}].opens: ${JSON.stringify(opens)} stands behind no label`);
      continue;
    }
    labels.push(at.label);
    from = at.label.end;
  }
  return { page: { text, paragraphs, labels }, wrong };
}

/** The next paragraph that has these words behind a label with a colon. */
function bodyAt(text: string, paragraphs: readonly Place[], from: number, opens: string) {
  for (const paragraph of paragraphs) {
    if (paragraph.start < from) continue;
    const head = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 200));
    for (const { index } of head.matchAll(/:/g)) {
      const end = paragraph.start + index + 1;
      if (text.slice(end).trimStart().slice(0, 60).startsWith(opens)) {
        return { label: { start: paragraph.start, end } };
      }
    }
  }
  return null;
}

/** Every place in T where a quote's words stand between its contexts, the ends of T included. */
export function placesOf({ exact, prefix, suffix }: Quote, text: string): Place[] {
  const places: Place[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const end = at + exact.length;
    const fits = text.slice(Math.max(0, at - 32), at) === prefix && text.slice(end, end + 32) === suffix;
    if (fits) places.push({ start: at, end });
  }
  return places;
}

export const meet = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end;
const within = (outer: Place, inner: Place): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** What a passage breaks of "one to three whole consecutive sentences of one paragraph and turn, at most 400 characters". */
export function passageFaults(place: Place, { text, paragraphs, labels }: PageText): string[] {
  const words = text.slice(place.start, place.end);
  const faults: string[] = [];
  const paragraph = paragraphs.find((each) => within(each, place));
  if (!paragraph) faults.push('runs over a paragraph');
  if (labels.some((label) => meet(label, place))) faults.push('holds a label');
  if (words.length > 400) faults.push(`has ${words.length} characters`);
  const begins = paragraph && (place.start === paragraph.start || labels.some(({ end }) => end + 1 === place.start));
  if (!begins && !/[.!?…:;][\p{Pe}\p{Pf}"'*]* $/u.test(text.slice(Math.max(0, place.start - 6), place.start)))
    faults.push('begins within a sentence');
  if (paragraph && place.end !== paragraph.end && !/[.!?…:;][\p{Pe}\p{Pf}"'*]*$/u.test(words))
    faults.push('ends within a sentence');
  return [...faults, ...sentenceFaults(words)];
}

/** What a quotation of a document breaks of the same rule, as far as its words alone show it. */
export function sentenceFaults(words: string): string[] {
  const ends = words.match(/(?<=[\p{Ll}\d)”"»]{3})[.!?][\p{Pf}"]* (?=[“"«]?\p{Lu})/gu)?.length ?? 0;
  return [
    ...(words.length > 400 ? [`has ${words.length} characters`] : []),
    ...(ends > 2 ? [`has ${ends + 1} sentences`] : []),
  ];
}
