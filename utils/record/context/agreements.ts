import type { AgreementRow } from '../model/context.ts';
import { compareDays } from '../model/day.ts';
import type { Agreement } from '../model/knowledge.ts';
import type { AgreementMention, Match, Reading, StepKind } from '../model/reading.ts';
import type { OpenRecord } from '../model/record.ts';
import { type Span, textOf } from '../model/span.ts';
import { keyOfAgreement } from '../reading/steps.ts';
import { sourceOfPage } from './page-source.ts';
import { sourceOf } from './source.ts';

type StepRow = AgreementRow<Span>['steps'][number];

/** The agreements that the page mentions, with their steps from the whole record. */
export function gatherAgreements(reading: Reading, match: Match | null, record: OpenRecord): AgreementRow<Span>[] {
  const mentions = new Map<string | null, AgreementMention[]>();
  for (const mention of reading.agreements) {
    const key = keyOfAgreement(mention);
    mentions.set(key, [...(mentions.get(key) ?? []), mention]);
  }
  const known = new Map(record.knowledge.agreements.map((agreement) => [agreement.id, agreement]));
  const names = partyNames(record);
  const heldSteps = stepsOnRecord(record, reading, match);
  return [...mentions].flatMap(([key, own]) => {
    const [first] = own;
    if (key === null || !first) return [];
    const agreement = known.get(key) ?? null;
    const steps = [...stepsHere(key, reading, match, record), ...(heldSteps.get(key) ?? [])];
    return [rowOf(first, own, agreement, steps, reading, names)];
  });
}

function rowOf(
  first: AgreementMention,
  own: readonly AgreementMention[],
  agreement: Agreement | null,
  steps: readonly StepRow[],
  { text }: Reading,
  names: (id: string) => string,
): AgreementRow<Span> {
  const written = own.filter(({ by }) => by === 'name').map(({ span }) => textOf(text, span));
  const name = agreement?.name ?? first.name ?? written[0] ?? '';
  return {
    name,
    names: distinct([name, ...(agreement?.names ?? []), ...written]),
    date: agreement?.date ?? own.find(({ date }) => date !== null)?.date ?? signedOn(steps),
    parties: (agreement?.parties ?? first.parties).map(names),
    mentions: own.map(({ span }) => span),
    steps: inTime(steps),
  };
}

/** A new agreement is of the day that a text says it was signed. */
const signedOn = (steps: readonly StepRow[]) => steps.find(({ step }) => step === 'signed')?.date ?? null;

/** Names that differ in more than their case. */
function distinct(names: readonly string[]): string[] {
  const seen = new Map(names.map((name) => [name.toLowerCase(), name] as const).reverse());
  return names
    .filter((name) => seen.get(name.toLowerCase()) === name)
    .filter((name, index, all) => all.indexOf(name) === index);
}

function partyNames({ knowledge }: OpenRecord): (id: string) => string {
  const names = new Map([...knowledge.places, ...knowledge.organisations].map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}

/** What the page itself says became of it. */
function stepsHere(key: string, reading: Reading, match: Match | null, record: OpenRecord): StepRow[] {
  const head = record.documents.find(({ id }) => id === match?.document);
  const source = head ? sourceOf(head) : sourceOfPage(reading);
  if (source === null) return [];
  return reading.steps
    .filter(({ agreement }) => agreement === key)
    .map(({ date, step, span }) => ({ date, step, quote: textOf(reading.text, span), source }));
}

/** Whether a key means one agreement in every document: "Joint statement" alone is another one in each. */
const isOfOwn = (key: string): boolean => !key.startsWith('new:') || key.split(/\s/u).length > GENERIC_WORDS;

/** Words up to which a name that the knowledge doesn't have may be anybody's. */
const GENERIC_WORDS = 3;

/** What the record's other documents say became of each agreement that the page mentions. */
function stepsOnRecord(record: OpenRecord, reading: Reading, match: Match | null): Map<string, StepRow[]> {
  const wanted = new Set(reading.agreements.map(keyOfAgreement).filter((key) => key !== null && isOfOwn(key)));
  const steps = new Map<string, StepRow[]>();
  if (wanted.size === 0) return steps;
  for (const head of record.documents) {
    if (head.id === match?.document || head.id === reading.article.id) continue;
    for (const { agreement, date, step, quote } of record.open(head.id)?.steps ?? []) {
      if (!wanted.has(agreement)) continue;
      const row = { date, step, quote, source: sourceOf(head) };
      steps.set(agreement, [...(steps.get(agreement) ?? []), row]);
    }
  }
  return steps;
}

/** In order of time; the same words once. */
function inTime(steps: readonly StepRow[]): StepRow[] {
  const key = ({ step, date, quote, source }: StepRow): string => `${source.document} ${step} ${date} ${quote}`;
  const once = steps.filter((step, index) => steps.findIndex((each) => key(each) === key(step)) === index);
  return once.sort(
    (a, b) => compareDays(a.date ?? '9999', b.date ?? '9999') || COURSE.indexOf(a.step) - COURSE.indexOf(b.step),
  );
}

/** The order in which things become of an agreement, where they are of one day. */
const COURSE: readonly StepKind[] = [
  'announced',
  'signed',
  'in force',
  'reaffirmed',
  'carried out',
  'disputed',
  'reported',
];
