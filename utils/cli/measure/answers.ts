import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { QuotationCheck } from '../../record/model/context.ts';
import type { Day } from '../../record/model/day.ts';

/** Where the text of answers is: a bundled document, or a report of our own, or a file, link or id in material that is given from outside. */
export type TextReference = {
  readonly documents?: string;
  readonly reports?: string;
  readonly seeds?: string;
  readonly pages?: string;
  readonly records?: string;
  readonly texts?: string;
};

/** Words that stand in the passage meant of a document. */
export type Reference = { readonly document: string; readonly words: string };

/** A span by its words; `nth` counts from 1 where they stand more than once, 0 means every time. */
export type Marking = { readonly exact: string; readonly nth?: number };

export type MentionAnswer = Marking & {
  readonly kind: 'person' | 'place' | 'organisation' | 'agreement' | 'meeting';
  readonly name: string | null;
  readonly date: Day | null;
  readonly resolved: boolean;
};

export type QuantityAnswer = Marking & {
  readonly value: number;
  readonly unit: string | null;
  readonly counted: string;
  readonly period: string | null;
  readonly hedge: string | null;
  readonly speaker: string | null;
  readonly same?: string;
};

export type AgreementAnswer = {
  readonly name: string;
  readonly date: Day | null;
  readonly parties: readonly string[];
  readonly mentions: readonly string[];
  readonly steps: readonly { readonly step: string; readonly date: Day | null; readonly words: string }[];
};

export type MeetingAnswer = {
  readonly date: Day | null;
  readonly kind: string;
  readonly place: string | null;
  readonly people: readonly string[];
};

/** What a careful reader finds in one text, in the form of `tests/answers/GUIDE.md`: a part that is absent was not annotated. */
export type Answers = {
  readonly text: TextReference;
  readonly annotator: string;
  readonly turns?: readonly { readonly speaker: string; readonly office: string | null; readonly opens: string }[];
  readonly mentions?: readonly MentionAnswer[];
  readonly meeting?: MeetingAnswer | null;
  readonly meetings?: readonly (Marking & { readonly date: Day | null; readonly resolved: boolean })[];
  readonly agreements?: readonly AgreementAnswer[];
  readonly quantities?: readonly QuantityAnswer[];
  readonly earlier?: readonly {
    readonly passage: string;
    readonly best: readonly Reference[];
    readonly also?: readonly Reference[];
  }[];
  readonly silent?: readonly string[];
  readonly sources?: readonly {
    readonly sentence: string;
    readonly words: readonly string[];
    readonly differences?: readonly { readonly kind: string; readonly here: string; readonly there: string }[];
  }[];
  readonly quotations?: readonly { readonly sentence: string; readonly check: QuotationCheck }[];
  readonly omitted?: readonly string[];
};

/** Answers with the name of their file, by which the two readers of one text are found. */
export type NamedAnswers = { readonly name: string; readonly answers: Answers };

/** The answers of a folder in order of their names; none where the folder isn't there. */
export function loadAnswers(folder: string): NamedAnswers[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => ({
      name: file.slice(0, -'.json'.length),
      answers: JSON.parse(readFileSync(join(folder, file), 'utf8')) as Answers,
    }));
}
