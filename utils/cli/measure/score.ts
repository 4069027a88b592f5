import type { Span } from '../../record/model/span.ts';
import type { IsSame } from './citing.ts';
import type { Marked } from './marked.ts';
import { scoreEarlier, scoreSources } from './score-links.ts';
import { scoreNames, scoreQuantities, scoreReferences } from './score-spans.ts';
import { scoreAgreements, scoreMeeting, scoreTurns } from './score-whole.ts';
import { Sheet } from './sheet.ts';

/** One text as it is scored. */
export type Scored = {
  /** T. */
  readonly text: string;
  readonly sentences: readonly Span[];
  /** How references to documents are compared. */
  readonly isSame: IsSame;
  /** Whether it is laid beside a large record: there the right statement is one of thousands, and counted apart. */
  readonly amongMany: boolean;
};

/**
 * Scores what was found in one text against the answers. Only parts that both sides have looked at count.
 * The rules for spans stand in `pairing.ts`, for names and noun phrases in `alike.ts`, for passages of documents in `citing.ts`.
 */
export function score(expected: Marked, found: Marked, at: Scored): Sheet {
  const sheet = new Sheet();
  scoreTurns(sheet, expected, found);
  scoreNames(sheet, at.text, expected, found);
  scoreMeeting(sheet, expected, found);
  scoreReferences(sheet, at.text, expected, found);
  scoreAgreements(sheet, at.text, expected, found);
  scoreQuantities(sheet, at.text, expected, found);
  scoreEarlier(sheet, at, expected, found);
  scoreSources(sheet, at, expected, found, at.isSame);
  return sheet;
}
