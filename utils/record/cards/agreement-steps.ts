import type { AgreementStep, AlsoTold } from '../model/cards.ts';
import type { AgreementRow } from '../model/context.ts';
import { compareDays } from '../model/day.ts';
import type { StepKind } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { lightNames } from './light.ts';
import { type Shelf, sideOf, whenceOf } from './whence.ts';

type Row = AgreementRow<Span>;
type StepRow = Row['steps'][number];

/** Steps of one day in the order that they are taken in. */
const ORDER: readonly StepKind[] = [
  'announced',
  'signed',
  'in force',
  'carried out',
  'reaffirmed',
  'disputed',
  'reported',
];

/** Verbs that tell a step outright. */
const TELLING: Partial<Record<StepKind, RegExp>> = {
  announced: /\b(?:will|shall|to) (?:\w+ )?(?:sign|adopt|conclude)\b|подпи(?:шем|шут|сать)/iu,
  signed: /\b(?:signed|adopted|concluded)\b|подписа(?:л|н)|принят/iu,
  'in force': /\b(?:entered|came|is|are) (?:into|in) (?:force|effect)\b|вступил/iu,
  'carried out': /\b(?:implement|fulfil|carr(?:y|ied|ying) (?:\w+ )?out|observ)|выполн|реализ/iu,
  reaffirmed: /\b(?:reaffirm|confirm|committed|remain)|подтвер/iu,
};

/** A step of an agreement, once for each day: with the most direct words for it, and what else tells of it. In order of time. */
export function agreementSteps(row: Row, shelf: Shelf): AgreementStep[] {
  const groups = new Map<string, StepRow[]>();
  for (const step of row.steps) {
    const key = `${step.step}|${step.date ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), step]);
  }
  return [...groups.values()]
    .map((group) => stepOf(group, row, shelf))
    .sort((a, b) => inTime(a, b) || ORDER.indexOf(a.step) - ORDER.indexOf(b.step));
}

/** Steps of an unknown day come last. */
const inTime = (a: AgreementStep, b: AgreementStep): number => compareDays(a.date ?? '9999', b.date ?? '9999');

function stepOf(group: readonly StepRow[], row: Row, shelf: Shelf): AgreementStep {
  const names = [row.name, ...row.names];
  const [best, ...others] = [...group].sort(
    (a, b) => directness(b, names, shelf) - directness(a, names, shelf) || a.quote.length - b.quote.length,
  ) as [StepRow, ...StepRow[]];
  const here = shelf.here.has(best.source.document);
  return {
    at: here ? 'here' : sideOf(best.source.date, shelf),
    date: best.date,
    who: null,
    office: null,
    words: lightNames(best.quote, names),
    form: 'said',
    why: null,
    whence: here ? null : whenceOf(best.source, shelf),
    step: best.step,
    told: best.source.date,
    also: alsoTold(best, others, shelf),
  };
}

/** The other documents that tell the step, each once. */
function alsoTold(best: StepRow, others: readonly StepRow[], shelf: Shelf): AlsoTold[] {
  const idOf = ({ source }: StepRow) => (shelf.here.has(source.document) ? 'page' : source.document);
  const seen = new Set([idOf(best)]);
  return others.flatMap((other) => {
    if (seen.has(idOf(other))) return [];
    seen.add(idOf(other));
    const whence = idOf(other) === 'page' ? null : whenceOf(other.source, shelf);
    return [{ whence, day: other.source.date, words: other.quote }];
  });
}

/**
 * How directly words tell a step: a verb that is that step, in one clause with a name of the agreement; a document of the same day
 * before one that looks back; one held whole before a record of one.
 */
function directness({ step, date, quote, source }: StepRow, names: readonly string[], { heads, here }: Shelf): number {
  const verb = TELLING[step];
  const clauses = quote.split(/[,;:–—]/u);
  const named = (words: string) => names.some((name) => words.toLowerCase().includes(name.toLowerCase()));
  const inOneClause = clauses.some((clause) => verb?.test(clause) && named(clause));
  const whole = here.has(source.document) || heads.get(source.document)?.whole === true;
  return (
    (inOneClause ? 8 : 0) + (named(quote) ? 4 : 0) + (date !== null && source.date === date ? 2 : 0) + (whole ? 1 : 0)
  );
}
