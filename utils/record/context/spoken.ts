import { logOf } from '../arithmetic.ts';
import type { HeldDocument } from '../model/held.ts';
import type { PersonId } from '../model/knowledge.ts';
import type { Reading } from '../model/reading.ts';
import type { OpenRecord } from '../model/record.ts';
import { termsOf } from '../text/terms.ts';
import { countryStems } from './country-stems.ts';
import { commonness } from './courtesy.ts';
import { LONGEST_PASSAGE } from './passages.ts';
import type { Scale } from './scale.ts';
import { type Subject, subjectOf } from './subject.ts';

/** A statement of a transcript, made ready to be compared with a report's sentences. */
export type Spoken = {
  readonly document: HeldDocument;
  /** Index into `document.statements`. */
  readonly statement: number;
  readonly person: PersonId | null;
  readonly subject: Subject;
  readonly values: ReadonlySet<number>;
  /** What is left of its likeness: less for a longer statement than usual, and for words said in other company. */
  readonly discount: number;
};

/** BM25's damping, for words that stand once: how soon repeats stop counting, and how much length is discounted. */
const SATURATION = 1.2;
const LENGTH = 0.35;

/** What is left of words said that day in other company than the report is about: the next meeting, the press conference. */
const OTHER_COMPANY = 0.85;

/** What is left of the transcript's own narration: it names the subjects of which the turns then speak. */
const NARRATION = 0.7;

/** What the transcripts give, statement by statement: what speakers say, and what is told around it. */
export function spokenIn(documents: readonly HeldDocument[], { meeting }: Reading, scale: Scale): Spoken[] {
  return documents.flatMap((document) => {
    const usual = averageLength(document);
    const company = isOf(document, meeting?.people ?? []) ? 1 : OTHER_COMPANY;
    return document.statements.flatMap(({ quote, turn, person }, statement): Spoken[] => {
      if (quote.length > LONGEST_PASSAGE) return [];
      const values = document.quantities.flatMap((each) => (each.statement === statement ? each.value : []));
      const length = 1 - LENGTH + (LENGTH * quote.length) / usual;
      const narrated = turn === null ? NARRATION : 1;
      const discount = (narrated * company * (SATURATION + 1)) / (1 + SATURATION * length);
      return [{ document, statement, person, subject: subjectOf(quote, scale), values: new Set(values), discount }];
    });
  });
}

const isOf = ({ people }: HeldDocument, met: readonly PersonId[]): boolean =>
  people.length === met.length && people.every((person) => met.includes(person));

const averageLength = ({ statements }: HeldDocument): number =>
  statements.reduce((sum, { quote }) => sum + quote.length, 0) / Math.max(1, statements.length);

/** What is left of a word's weight, by its kind: in one transcript even a courtesy tells which words are meant. */
const KINDS = { reporting: 0, courtesy: 0.5, generic: 0.8, stock: 0.9 } as const;

/** The scale of the transcripts themselves: within them even a courtesy tells one statement from another. */
export function scaleWithin(documents: readonly HeldDocument[], { knowledge }: OpenRecord): Scale {
  const countries = countryStems(knowledge);
  const foldName = (stem: string): string => countries.get(stem) ?? stem;
  const holding = new Map<string, number>();
  const all = documents.flatMap(({ statements }) => statements);
  for (const { quote } of all) {
    for (const stem of new Set(termsOf(quote).map(foldName))) holding.set(stem, (holding.get(stem) ?? 0) + 1);
  }
  const rarest = Math.max(1, logOf(1 + all.length));
  const weigh = (stem: string): number => {
    const common = commonness(stem);
    const kind = common === null ? 1 : KINDS[common];
    return (kind * logOf(1 + all.length / (holding.get(stem) ?? 1))) / rarest;
  };
  return {
    foldName,
    formsOf: (stem) => [stem],
    weigh,
    tells: (stem) => weigh(stem) > 0,
    nameOf: (stem) => stem,
    isCountry: (stem) => countries.has(stem),
    countriesOf: new Map(),
    isThird: () => false,
  };
}
