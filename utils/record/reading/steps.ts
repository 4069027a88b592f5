import type { Day } from '../model/day.ts';
import { isBefore } from '../model/day.ts';
import type { AgreementMention, Step, StepKind } from '../model/reading.ts';
import { contains, inReadingOrder, type Span, textOf } from '../model/span.ts';
import { pattern } from '../text/pattern.ts';
import type { Lexicon } from './lexicon.ts';
import { sentenceAt, sentenceIndexAt } from './sentence-at.ts';
import { isAmongSigned } from './signed-papers.ts';
import type { Counted } from './stages.ts';
import { type Surroundings, stepOf } from './step-words.ts';

/** What the text says became of each agreement that it mentions, with the clause that says so. */
export function readSteps(reading: Counted, _lexicon: Lexicon): Step[] {
  const masked = withoutNames(reading);
  const steps = reading.agreements.flatMap((mention) => [
    ...stepsOf(mention, masked, reading),
    ...stepsBehind(mention, reading),
  ]);
  return onlyWhereNoOther(withoutRepeats(steps, reading)).sort((a, b) => inReadingOrder(a.span, b.span));
}

/** Key under which an agreement's steps are gathered: its id, or for one that the knowledge doesn't have its folded name. */
export const keyOfAgreement = ({ id, name }: Pick<AgreementMention, 'id' | 'name'>): string | null =>
  id ?? (name === null ? null : `new:${name.toLowerCase()}`);

/** The text with agreements' own words masked: what a title is about ("on Preventing Violations") is nobody's doing. */
function withoutNames({ text, agreements }: Counted): string {
  let [masked, at] = ['', 0];
  for (const { span } of agreements) {
    if (span.start < at) continue;
    masked += text.slice(at, span.start) + 'x'.repeat(span.end - span.start);
    at = span.end;
  }
  return masked + text.slice(at);
}

function stepsOf(mention: AgreementMention, masked: string, reading: Counted): Step[] {
  const agreement = keyOfAgreement(mention);
  const sentence = sentenceAt(reading.sentences, mention.span.start);
  if (agreement === null || !sentence) return [];
  const span = clauseOf(sentence.span, mention.span, reading.text);
  // A heading that is no more than the name says nothing of it.
  if (sentence.span.end - sentence.span.start - (mention.span.end - mention.span.start) < BARE) {
    const listed = mention.id === null && isAmongSigned(mention.span.start, reading);
    return listed ? [{ agreement, date: dayOf('signed', mention, span, reading), step: 'signed', span }] : [];
  }
  const around = { ...surroundingsOf(sentence.span, mention.span, masked), inside: textOf(reading.text, mention.span) };
  const told = asked(stepOf(around), textOf(reading.text, sentence.span));
  const isOpen = told === 'reported' || isSigningToCome(around, mention, reading);
  const step = isOpen ? untold(mention, reading) : told;
  return [{ agreement, date: dayOf(step, mention, span, reading), step, span }];
}

/** Who asks whether it is kept doesn't say that it is. */
const asked = (step: StepKind, sentence: string): StepKind =>
  step !== 'signed' && step !== 'in force' && /\?\W*$/u.test(sentence) ? 'reported' : step;

/** "They signed the Treaty. It entered into force in May": what the next sentence says of the one that this sentence names. */
function stepsBehind(mention: AgreementMention, reading: Counted): Step[] {
  const { sentences, text, agreements } = reading;
  const agreement = keyOfAgreement(mention);
  const at = sentenceIndexAt(sentences, mention.span.start);
  const [own, next] = [sentences[at], sentences[at + 1]];
  if (agreement === null || !own || !next || own.paragraph !== next.paragraph || own.turn !== next.turn) return [];
  const isTold = agreements.some(
    (each) => contains(next.span, each.span) || (contains(own.span, each.span) && keyOfAgreement(each) !== agreement),
  );
  const pronoun = isTold ? null : PRONOUN.exec(textOf(text, next.span));
  if (!pronoun) return [];
  const step = asked(
    stepOf({ before: '', inside: '', after: text.slice(next.span.start + pronoun[0].length, next.span.end) }),
    textOf(text, next.span),
  );
  if (step === 'reported') return [];
  const span = clauseOf(next.span, { start: next.span.start, end: next.span.start + pronoun[0].length }, text);
  return [{ agreement, date: dayOf(step, mention, span, reading), step, span }];
}

/** What a sentence begins with that goes on about the last one's agreement. */
const PRONOUN = /^(?:It|They)(?=\s(?:was|were|is|are|has|have|had|will|must|should|enter\p{L}*|came)\s)/u;

/** "The signing of the Treaty opens a new stage": on its day that can be before it or after, unless the title tells that it was signed. */
const isSigningToCome = ({ before }: Surroundings, { date }: AgreementMention, { event, article }: Counted): boolean =>
  SIGNING_ITSELF.test(before) && date === event && !/\bsigned\b/iu.test(article.title ?? '');

const SIGNING_ITSELF = /^\W*(?:the )?signing of (?:the |this )?$/iu;

/** What became of one that its own words only speak of: signed as a member of a list; still to be signed where its day is to come. */
function untold({ id, date, span }: AgreementMention, reading: Counted): StepKind {
  if (id === null && isAmongSigned(span.start, reading)) return 'signed';
  return date !== null && reading.event !== null && isBefore(reading.event, date) ? 'announced' : 'reported';
}

function surroundingsOf(sentence: Span, mention: Span, text: string): Omit<Surroundings, 'inside'> {
  const before = text.slice(sentence.start, Math.max(sentence.start, mention.start)).split(NEXT_CLAUSE).at(-1) ?? '';
  return {
    before: before.slice(Math.max(0, before.search(RESTS_ON))),
    after: text.slice(mention.end, Math.max(sentence.end, mention.end)).split(NEXT_AGREEMENT)[0] ?? '',
  };
}

/** Where what was said before is said of something else. */
const NEXT_CLAUSE = pattern(
  String.raw`;\s|,\s(?:but|while|whereas|although|because)\b|\s–\s|x{5,},\s(?=(?:the|an?|it|they|we|he|she|\p{Lu}\p{L}+)\s(?:\p{L}+\s){0,3}(?:must|should|ha[ds]|have|was|were|is|are|will|would)\b)`,
  'u',
);

/** "The Treaty is observed, and the Convention will be signed": what follows is said of the other. */
const NEXT_AGREEMENT = /(?:,\s(?:and|but|while)|;)\s(?:the\s)?x{5,}/u;

/**
 * "Signed a contract under the Treaty", "destroys its stocks in line with the Convention", "adopted a protocol to the Treaty": the verb
 * is about something else. Other agreements stand masked.
 */
const RESTS_ON = pattern(
  String.raw`(?:\b(?:is|are|was|were|fully|strictly)\s)*\b(?:(?<!\b(?:commitments?|obligations?|undertakings?|duties)\s)under|pursuant to|according to|in (?:\p{L}+ )?(?:accordance|line|compliance|conformity|keeping) with|on the basis of|based on|within the framework of|as part of|(?:envisaged|stipulated|provided for|established|set out) (?:by|in)|x{5,} (?:to|on (?:amend|chang|exten|prolong)\p{L}*)|amending|amendments to|extending|extension of)\s(?:[\p{L}\d’'-]+\s){0,6}$`,
  'iu',
);

/** Most code units that a step quotes. */
const LONGEST = 400;

/** Code units beside the name below which a sentence says nothing. */
const BARE = 10;

/** The sentence, or of a long one the part around the mention, cut where clauses meet. */
function clauseOf(sentence: Span, mention: Span, text: string): Span {
  if (sentence.end - sentence.start <= LONGEST) return sentence;
  const cuts = [...text.slice(sentence.start, sentence.end).matchAll(/[;:,]\s|\s–\s/gu)];
  const places = [sentence.start, ...cuts.map((cut) => sentence.start + cut.index + cut[0].length), sentence.end];
  const start =
    places.filter((place) => place <= mention.start).find((place) => mention.end - place <= LONGEST) ?? mention.start;
  const end = places.filter((place) => place >= mention.end && place - start <= LONGEST).at(-1) ?? mention.end;
  const trailing = /[\s,;:–]+$/u.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start, end: Math.max(mention.end, end - trailing) };
}

/**
 * When it happened: a signing on the day the agreement is known by, or that the clause gives; entry into force on the day that the
 * clause gives; everything else when it was said.
 */
function dayOf(step: StepKind, mention: AgreementMention, clause: Span, reading: Counted): Day | null {
  const { event, dates, text, sentences } = reading;
  if (step !== 'signed' && step !== 'in force') return event;
  const stated = dates
    .filter(({ span }) => contains(clause, span) && !contains(mention.span, span))
    .filter(({ first }) => event === null || first <= event || step === 'in force');
  if (step === 'in force') return stated.find(({ day }) => day !== null)?.day ?? event;
  if (mention.date !== null && (event === null || !isBefore(event, mention.date))) return mention.date;
  // On an anniversary the signing itself is long past, and the day that stands there is the anniversary's.
  const past = ANNIVERSARY.test(textOf(text, clause));
  // A speaker who gives no day for it may mean any.
  const isSaid = mention.id === null && sentenceAt(sentences, mention.span.start)?.turn !== null;
  const days = past && event ? stated.filter(({ last }) => last.slice(0, 4) < event.slice(0, 4)) : stated;
  return days.find(({ day }) => day !== null)?.day ?? mention.date ?? (past || isSaid ? null : event);
}

const ANNIVERSARY = pattern(
  String.raw`\banniversary\b|\byears? (?:since|after|ago)\b|\byears of (?:the|our)\b|(?<!\p{L})(?:годовщин|лет со дня)`,
  'iu',
);

/** That an agreement is spoken of is told only where the text tells nothing else of it. */
function onlyWhereNoOther(steps: readonly Step[]): Step[] {
  const told = new Set(steps.filter(({ step }) => step !== 'reported').map(({ agreement }) => agreement));
  return steps.filter(({ step, agreement }) => step !== 'reported' || !told.has(agreement));
}

/** Of one speaker’s words for the same step of the same agreement, the first; that it is merely spoken of is told once. */
function withoutRepeats(steps: readonly Step[], { sentences, voices }: Counted): Step[] {
  const speakerOf = ({ span }: Step): string | null => voices[sentenceIndexAt(sentences, span.start)]?.name ?? null;
  const key = (each: Step): string =>
    `${each.agreement} ${each.step} ${each.step === 'reported' ? '' : speakerOf(each)}`;
  const seen = new Map([...steps].reverse().map((each) => [key(each), each] as const));
  return [...seen.values()];
}
