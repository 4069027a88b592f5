import type { Span } from '../../record/model/span.ts';
import type { Answers, MentionAnswer, QuantityAnswer } from './answers.ts';
import type { Marked, MarkedMention, MarkedQuantity } from './marked.ts';
import { placesOf } from './placing.ts';

/** Answers laid on their text; `unplaced` are words that don't stand in it: mistakes of the answers, counted nowhere. */
export type MarkedAnswers = { readonly marked: Marked; readonly unplaced: readonly string[] };

/** Lays answers on the text that they are about; `without` are parts of it that annotators don't count (a dateline). */
export function markAnswers(answers: Answers, text: string, without: readonly Span[]): MarkedAnswers {
  const unplaced: string[] = [];
  const places = (exact: string, nth?: number): Span[] => {
    const found = placesOf(text, nth === undefined ? { exact } : { exact, nth }, without);
    if (found.length === 0) unplaced.push(nth === undefined ? exact : `${exact} (${nth})`);
    return found;
  };
  const { turns, meeting } = answers;
  const marked: Marked = {
    ...(turns && { turns }),
    ...(meeting !== undefined && { meeting }),
    ...(answers.mentions && { mentions: answers.mentions.flatMap((each) => mentionsAt(each, places)) }),
    ...(answers.meetings && {
      meetings: answers.meetings.flatMap(({ exact, nth, date, resolved }) =>
        places(exact, nth).map((span) => ({ span, date, resolved })),
      ),
    }),
    ...(answers.agreements && {
      agreements: answers.agreements.map(({ name, date, parties, mentions, steps }) => ({
        name,
        date,
        parties,
        mentions: mentions.flatMap((exact) => places(exact)),
        steps: steps.flatMap(({ step, date: day, words }) => places(words).map((span) => ({ step, date: day, span }))),
      })),
    }),
    ...(answers.quantities && { quantities: answers.quantities.flatMap((each) => quantitiesAt(each, places)) }),
    ...(answers.earlier && {
      earlier: answers.earlier.flatMap(({ passage, best, also }) =>
        places(passage).map((span) => ({ passage: span, best, also: also ?? [] })),
      ),
    }),
    ...(answers.silent && { silent: answers.silent.flatMap((words) => places(words)) }),
    ...(answers.sources && {
      sources: answers.sources.flatMap(({ sentence, words, differences }) =>
        places(sentence).map((span) => ({
          sentence: span,
          said: words.map((each) => ({ document: TRANSCRIPT, words: each })),
          differences: differences ?? [],
        })),
      ),
    }),
    ...(answers.quotations && {
      quotations: answers.quotations.flatMap(({ sentence, check }) =>
        places(sentence).map((span) => ({ span, check })),
      ),
    }),
    ...(answers.omitted && { omitted: answers.omitted.map((words) => ({ document: TRANSCRIPT, words })) }),
  };
  return { marked, unplaced };
}

/** Stands for whichever transcript tells of the report's event: answers don't name it. */
export const TRANSCRIPT = 'transcript';

type Places = (exact: string, nth?: number) => Span[];

const mentionsAt = ({ exact, nth, kind, name, date, resolved }: MentionAnswer, places: Places): MarkedMention[] =>
  places(exact, nth).map((span) => ({ span, kind, name, date, resolved }));

const quantitiesAt = (answer: QuantityAnswer, places: Places): MarkedQuantity[] => {
  const { value, unit, counted, hedge, speaker, same } = answer;
  return places(answer.exact, answer.nth).map((span) => ({
    span,
    value,
    unit,
    counted,
    hedge,
    speaker,
    same: same ?? null,
  }));
};
