import { type Article, joinText, paragraphSpans } from '../../record/model/article.ts';
import { contains, overlaps, type Span } from '../../record/model/span.ts';

/** A stretch of a text, and what stands in its place in another edition; `isTypography` where the words stay the same. */
export type Edit = { readonly span: Span; readonly by: string; readonly isTypography?: boolean };

/** Another edition of a text. */
export type Edition = {
  readonly text: string;
  /** Where words stand in it; `null` where they are no longer what they were. */
  readonly placeOf: (span: Span) => Span | null;
};

/** Makes an edition by edits that stand in order and don't overlap. */
export function editionBy(text: string, edits: readonly Edit[]): Edition {
  let edited = '';
  let read = 0;
  for (const { span, by } of edits) {
    edited += text.slice(read, span.start) + by;
    read = span.end;
  }
  return { text: edited + text.slice(read), placeOf: (span) => placeIn(edits, span) };
}

function placeIn(edits: readonly Edit[], span: Span): Span | null {
  const touching = edits.filter((edit) => overlaps(edit.span, span) || isInsertion(edit, span));
  if (touching.some((edit) => !edit.isTypography || !contains(span, edit.span))) return null;
  const shift = grownBy(edits.filter((edit) => edit.span.end <= span.start && !touching.includes(edit)));
  return { start: span.start + shift, end: span.end + shift + grownBy(touching) };
}

/** Whether an edit puts something in between the words. */
const isInsertion = ({ span: { start, end } }: Edit, span: Span): boolean =>
  start === end && span.start < start && start < span.end;

const grownBy = (edits: readonly Edit[]): number =>
  edits.reduce((sum, { span, by }) => sum + by.length - (span.end - span.start), 0);

/** What a page's other editions differ in, as far as it was seen: the lead, marks of the typography, the end; and what an editor mends. */
export const EDITIONS: Readonly<Record<string, (article: Article, random: () => number) => Edition>> = {
  'the same edition': (article) => editionBy(joinText(article), []),
  'without its first paragraph': (article) => {
    const [, second] = paragraphSpans(article);
    return editionBy(joinText(article), [{ span: { start: 0, end: second?.start ?? 0 }, by: '' }]);
  },
  'under a lead and a line with the day': (article) =>
    editionBy(joinText(article), [
      { span: { start: 0, end: 0 }, by: 'A day in May, the capital. They met for talks. ' },
    ]),
  'in other typography': (article) => editionBy(joinText(article), typographyEdits(joinText(article))),
  'cut after two thirds': (article) => {
    const text = joinText(article);
    return editionBy(text, [{ span: { start: Math.floor((text.length * 2) / 3), end: text.length }, by: '' }]);
  },
  'with a caption between paragraphs': (article) =>
    editionBy(
      joinText(article),
      paragraphSpans(article).flatMap(({ start }, at) =>
        at % 3 === 1 ? [{ span: { start, end: start }, by: 'At the meeting. Photo by the press office. ' }] : [],
      ),
    ),
  'with 4 % of its words mended': (article, random) => {
    const text = joinText(article);
    return editionBy(
      text,
      wordSpans(text).flatMap((span) =>
        random() < 0.04 ? [{ span, by: `${text.slice(span.start, span.end)}x` }] : [],
      ),
    );
  },
};

/** The text without the sentences, as far as full stops tell them, in which words stand: they are nowhere in it. */
export function withoutSentencesOf(text: string, span: Span): string {
  const start = text.lastIndexOf('. ', span.start - 1);
  const end = text.indexOf('. ', span.end);
  return text.slice(0, start < 0 ? 0 : start + 2) + (end < 0 ? '' : text.slice(end + 2));
}

/** The words of a text, as far as spaces tell them. */
export const wordSpans = (text: string): Span[] =>
  [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));

/** Marks that stand for one another in editions, as regular expression and what is written instead. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/ (?=[–[])/y, ''],
  [/[“”«»]/y, '"'],
  [/"/y, '”'],
  [/’/y, "'"],
  [/'/y, '’'],
  [/[–—−]/y, '-'],
  [/…/y, '...'],
  [/ (?=of\b|and\b|the\b)/y, '\u00a0'],
  [/(?<=\p{L}{4})(?=\p{L}{4})/uy, '\u00ad'],
];

/** What stands for each other in editions, exchanged wherever it occurs. */
export function typographyEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  for (let at = 0; at < text.length; ) {
    const edit = markAt(text, at);
    if (edit) edits.push(edit);
    at = Math.max(at + 1, edit?.span.end ?? 0);
  }
  return edits;
}

function markAt(text: string, start: number): Edit | null {
  for (const [mark, by] of MARKS) {
    mark.lastIndex = start;
    const found = mark.exec(text);
    if (found) return { span: { start, end: start + found[0].length }, by, isTypography: true };
  }
  return null;
}
