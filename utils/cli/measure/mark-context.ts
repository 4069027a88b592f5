import type { Context, Statement } from '../../record/model/context.ts';
import type { Span } from '../../record/model/span.ts';
import type { Reference } from './answers.ts';
import { TRANSCRIPT } from './mark-answers.ts';
import type { Marked } from './marked.ts';
import { placesOf } from './placing.ts';

/** What the extension shows for a page, in the form in which it is scored; what lies in `without` is left out. */
export function markContext(context: Context, text: string, without: readonly Span[]): Marked {
  const isCounted = ({ start }: Span): boolean => !without.some((part) => part.start <= start && start < part.end);
  const mentions = context.mentions
    .map(({ quote, kind, name, date, resolved }) => ({ span: quote, kind, name, date, resolved }))
    .filter(({ span }) => isCounted(span));
  const own = context.meetings.find(({ relation }) => relation === 'this');
  return {
    turns: context.turns,
    mentions,
    meeting: own ? { date: own.date, kind: own.kind, place: own.place, people: own.people } : null,
    meetings: mentions
      .filter(({ kind }) => kind === 'meeting')
      .map(({ span, date, resolved }) => ({ span, date, resolved })),
    agreements: context.agreements.map(({ name, date, parties, mentions: spans, steps }) => ({
      name,
      date,
      parties,
      mentions: spans.filter(isCounted),
      steps: steps.flatMap(({ step, date: day, quote, source }) => {
        const isHere = source.document === 'page' || source.document === context.match?.document;
        const span = isHere ? placesOf(text, { exact: quote })[0] : undefined;
        return span ? [{ step, date: day, span }] : [];
      }),
    })),
    quantities: context.quantities
      .map(({ quote, value, unit, counted, hedge, speaker, trail }) => ({
        span: quote,
        value,
        unit,
        counted,
        hedge,
        speaker,
        same: trail,
      }))
      .filter(({ span }) => isCounted(span)),
    earlier: context.earlier.map(({ passage, statements }) => ({
      passage,
      best: statements.slice(0, 1).map(referenceOf),
      also: statements.slice(1).map(referenceOf),
    })),
    sources: context.sources.map(({ passage, said, differences }) => ({
      sentence: passage,
      said: [inTranscript(said)],
      differences,
    })),
    quotations: context.quotations.map(({ span, check }) => ({ span, check })),
    omitted: context.omitted.map(inTranscript),
  };
}

const referenceOf = ({ source, quote }: Statement): Reference => ({ document: source.document, words: quote });

const inTranscript = ({ quote }: Statement): Reference => ({ document: TRANSCRIPT, words: quote });
