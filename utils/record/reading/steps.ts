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
  const steps = reading.agreements.flatMap((mention) => stepsOf(mention, reading));
  return onlyWhereNoOther(withoutRepeats(steps, reading)).sort((a, b) => inReadingOrder(a.span, b.span));
}

/** Key under which an agreement's steps are gathered: its id, or for one that the knowledge doesn't have its folded name. */
export const keyOfAgreement = ({ id, name }: Pick<AgreementMention, 'id' | 'name'>): string | null =>
  id ?? (name === null ? null : `new:${name.toLowerCase()}`);

function stepsOf(mention: AgreementMention, reading: Counted): Step[] {
  const agreement = keyOfAgreement(mention);
  const sentence = sentenceAt(reading.sentences, mention.span.start);
  if (agreement === null || !sentence) return [];
  const span = clauseOf(sentence.span, mention.span, reading.text);
  // A heading that is no more than the name says nothing of it.
  if (sentence.span.end - sentence.span.start - (mention.span.end - mention.span.start) < BARE) return [];
  const around = surroundingsOf(span, mention.span, reading.text);
  const told = stepOf(around);
  const isOpen = told === 'reported' || (SIGNING_ITSELF.test(around.before) && mention.date === reading.event);
  const step = isOpen ? untold(mention, reading) : told;
  return [{ agreement, date: dayOf(step, mention, span, reading), step, span }];
}

/** "The signing of the Treaty opens a new stage": on its day that can be before it or after. */
const SIGNING_ITSELF = /^\W*(?:the )?signing of (?:the |this )?$/iu;

/** What became of one that its own words only speak of: signed as a member of a list; still to be signed where its day is to come. */
function untold({ id, date, span }: AgreementMention, reading: Counted): StepKind {
  if (id === null && isAmongSigned(span.start, reading)) return 'signed';
  return date !== null && reading.event !== null && isBefore(reading.event, date) ? 'announced' : 'reported';
}

function surroundingsOf(clause: Span, mention: Span, text: string): Surroundings {
  const before = text.slice(clause.start, Math.max(clause.start, mention.start));
  return {
    before: before.split(NEXT_CLAUSE).at(-1) ?? '',
    inside: text.slice(mention.start, mention.end),
    after: text.slice(mention.end, Math.max(clause.end, mention.end)),
  };
}

/** Where what was said before is said of something else. */
const NEXT_CLAUSE = /;\s|,\s(?:but|while|whereas|although|because)\b|\s–\s/u;

/** Most code units that a step quotes. */
const LONGEST = 400;

/** Code units beside the name below which a sentence says nothing. */
const BARE = 10;

/** The sentence, or of a long one the part around the mention, cut where clauses meet. */
function clauseOf(sentence: Span, mention: Span, text: string): Span {
  if (sentence.end - sentence.start <= LONGEST) return sentence;
  const cuts = [
    ...text
      .slice(sentence.start, sentence.end)
      .matchAll(/[;:]\s|,\s(?=(?:and|but|while|which|as well as|who)\b)|\s–\s/gu),
  ];
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
function dayOf(step: StepKind, mention: AgreementMention, clause: Span, { event, dates, text }: Counted): Day | null {
  if (step !== 'signed' && step !== 'in force') return event;
  const stated = dates
    .filter(({ span }) => contains(clause, span) && !contains(mention.span, span))
    .filter(({ first }) => event === null || first <= event);
  if (step === 'in force') return stated.find(({ day }) => day !== null)?.day ?? event;
  if (mention.date !== null && (event === null || !isBefore(event, mention.date))) return mention.date;
  // On an anniversary the signing itself is long past, and the day that stands there is the anniversary's.
  const past = ANNIVERSARY.test(textOf(text, clause));
  const days = past && event ? stated.filter(({ last }) => last.slice(0, 4) < event.slice(0, 4)) : stated;
  return days.find(({ day }) => day !== null)?.day ?? mention.date ?? (past ? null : event);
}

const ANNIVERSARY = pattern(
  String.raw`\banniversary\b|\byears? (?:since|after|ago)\b|(?<!\p{L})(?:годовщин|лет со дня)`,
  'iu',
);

/** That an agreement is spoken of is told only where the text tells nothing else of it. */
function onlyWhereNoOther(steps: readonly Step[]): Step[] {
  const told = new Set(steps.filter(({ step }) => step !== 'reported').map(({ agreement }) => agreement));
  return steps.filter(({ step, agreement }) => step !== 'reported' || !told.has(agreement));
}

/** Of one speaker's words for the same step of the same agreement, the first. */
function withoutRepeats(steps: readonly Step[], { sentences, voices }: Counted): Step[] {
  const speakerOf = ({ span }: Step): string | null => voices[sentenceIndexAt(sentences, span.start)]?.name ?? null;
  const key = (each: Step): string => `${each.agreement} ${each.step} ${speakerOf(each)}`;
  const seen = new Map([...steps].reverse().map((each) => [key(each), each] as const));
  return [...seen.values()];
}
