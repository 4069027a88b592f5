import type { Day } from '../../record/model/day.ts';
import { overlaps, type Span } from '../../record/model/span.ts';
import { isSameAnswer, isSameDay, isSameHead } from './alike.ts';
import type { Marked, MarkedMention, MarkedQuantity } from './marked.ts';
import { isAbout, isExactly, pairSpans, sharedPart } from './pairing.ts';
import { type Check, scorePairs } from './score-pairs.ts';
import { Sheet } from './sheet.ts';

/** What makes one of several pairs with the same span the likelier one. */
const BONUS = 0.25;

const PARTS = { person: 'people', place: 'places', organisation: 'organisations' } as const;

/** Mentions of people, places and organisations: where they stand, and whom they mean. */
export function scoreNames(sheet: Sheet, text: string, expected: Marked, found: Marked): void {
  if (!expected.mentions || !found.mentions) return;
  const checks: Readonly<Record<string, Check<MarkedMention>>> = {
    span: () => true,
    'span exactly': isExactlyIn(text),
    'span and name': (a, b) => isSameAnswer(nameOf(a), nameOf(b)),
  };
  for (const [kind, part] of Object.entries(PARTS)) {
    const [answers, finds] = [expected.mentions, found.mentions].map((all) => all.filter((each) => each.kind === kind));
    if (!answers || !finds) continue;
    const pairs = pairSpans(answers, finds, likeness(nameOf));
    scorePairs(sheet, `mentions: ${part}, `, answers, finds, pairs, checks, describeMention(text));
  }
}

/** Who or what is meant; nobody where that can't be told. Whether the record has it is another question, which no annotator sees. */
const nameOf = ({ name }: MarkedMention): string | null => name;

/** Mentions of agreements and of meetings: where they stand, and which they mean, each kind by itself and both together. */
export function scoreReferences(sheet: Sheet, text: string, expected: Marked, found: Marked): void {
  const both = new Sheet();
  if (expected.mentions && found.mentions) {
    const [answers, finds] = [expected.mentions, found.mentions].map((all) =>
      all.filter(({ kind }) => kind === 'agreement'),
    );
    if (!answers || !finds) return;
    const pairs = pairSpans(
      answers,
      finds,
      likenessOfReferences(({ name, date }) => date ?? name),
    );
    const checks = {
      span: () => true,
      'span exactly': isExactlyIn<MarkedMention>(text),
      'span and which': isSameDayOrName,
    };
    scorePairs(sheet, 'agreements: mentions, ', answers, finds, pairs, checks, describeMention(text));
    scorePairs(both, 'references: ', answers, finds, pairs, { 'to the day': isSameDayOrName }, describeMention(text));
  }
  if (expected.meetings && found.meetings) {
    const [answers, finds] = [expected.meetings, found.meetings];
    const pairs = pairSpans(
      answers,
      finds,
      likenessOfReferences(({ date }) => date),
    );
    const checks = {
      span: () => true,
      'span and day': isSameReferenceDay,
      'span, day and resolved': (a: Reference, b: Reference) => isSameReferenceDay(a, b) && a.resolved === b.resolved,
    };
    scorePairs(sheet, 'meetings: references, ', answers, finds, pairs, checks, describeReference(text));
    scorePairs(
      both,
      'references: ',
      answers,
      finds,
      pairs,
      { 'to the day': isSameReferenceDay },
      describeReference(text),
    );
  }
  // What is wrong has been told by kind.
  both.wrong.length = 0;
  sheet.add(both);
}

const isExactlyIn =
  <T extends { readonly span: Span }>(text: string): Check<T> =>
  (a, b) =>
    isExactly(text, a.span, b.span);

type Reference = { readonly span: Span; readonly date: Day | null; readonly resolved: boolean };

/** Only what is resolved can have a day that the text doesn't give. */
const isSameReferenceDay: Check<Reference> = (a, b) => (a.resolved ? isSameDay(a.date, b.date) : a.date === b.date);

/** Agreements go by many names; a full day tells them apart as well. */
const isSameDayOrName = (a: MarkedMention, b: MarkedMention): boolean =>
  isSameAnswer(a.name, b.name) || (a.date !== null && a.date.length === 10 && a.date === b.date);

/** Numbers: where they stand, and each thing that is told of them. */
export function scoreQuantities(sheet: Sheet, text: string, expected: Marked, found: Marked): void {
  if (!expected.quantities || !found.quantities) return;
  const [answers, finds] = [expected.quantities, found.quantities];
  const pairs = pairSpans(answers, finds, likenessOfNumbers);
  scorePairs(sheet, 'numbers: ', answers, finds, pairs, NUMBER_CHECKS, describeQuantity(text));
  const words = ({ span }: MarkedQuantity) => text.slice(Math.max(0, span.start - 30), span.end + 30);
  for (const [at, answer] of answers.entries()) {
    const got = finds[pairs[at] ?? -1]?.same ?? null;
    sheet.joined.push({ wanted: answer.same, got, words: words(answer) });
  }
  for (const [at, find] of finds.entries()) {
    if (!pairs.includes(at)) sheet.joined.push({ wanted: null, got: find.same, words: words(find) });
  }
}

const NUMBER_CHECKS: Readonly<Record<string, Check<MarkedQuantity>>> = {
  found: () => true,
  value: (a, b) => a.value === b.value,
  unit: (a, b) => a.unit === b.unit,
  counted: (a, b) => isSameHead(a.counted, b.counted),
  hedge: (a, b) => a.hedge === b.hedge,
  speaker: (a, b) => isSameAnswer(a.speaker, b.speaker),
};

/** The same value in words that touch is the same number, however much of its noun phrase belongs to the span. */
const likenessOfNumbers = (a: MarkedQuantity, b: MarkedQuantity): number => {
  if (!overlaps(a.span, b.span)) return 0;
  if (a.value === b.value) return 1 + sharedPart(a.span, b.span);
  return isAbout(a.span, b.span) ? sharedPart(a.span, b.span) : 0;
};

/** Of several that lie close, the one that shares most is meant; the bonus tells members of a group apart. */
const likenessBy =
  (isNear: (a: Span, b: Span) => boolean) =>
  <T extends { readonly span: Span }>(key: (each: T) => string | null) =>
  (a: T, b: T): number =>
    isNear(a.span, b.span) ? sharedPart(a.span, b.span) + (isSameAnswer(key(a), key(b)) ? BONUS : 0) : 0;

const likeness = likenessBy(isAbout);
const likenessOfReferences = likenessBy(overlaps);

const describeMention =
  (text: string) =>
  ({ span, name, date, resolved }: MarkedMention): string => {
    const around = `${text.slice(Math.max(0, span.start - 30), span.start)}“${text.slice(span.start, span.end)}”`;
    return `${around} → ${name ?? '–'}${date ? ` ${date}` : ''}${resolved ? '' : ', unresolved'}`;
  };

const describeReference =
  (text: string) =>
  ({ span, date, resolved }: Reference): string =>
    `“${text.slice(span.start, span.end)}” ${date}${resolved ? '' : ', unresolved'}`;

const describeQuantity =
  (text: string) =>
  ({ span, value, unit, counted, hedge, speaker }: MarkedQuantity): string =>
    `“${text.slice(Math.max(0, span.start - 25), span.end + 15)}” → ${[hedge, value, unit, counted, speaker].join(' | ')}`;
