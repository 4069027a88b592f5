import type { Source, TrailRow } from '../model/context.ts';
import { compareDays } from '../model/day.ts';
import type { HeldDocument } from '../model/held.ts';
import type { Match, Quantity, Reading } from '../model/reading.ts';
import type { OpenRecord } from '../model/record.ts';
import { textOf } from '../model/span.ts';
import { sentenceIndexAt } from '../reading/sentence-at.ts';
import { sourceOfPage } from './page-source.ts';
import { sourceOf } from './source.ts';
import { labelTrail } from './trail-label.ts';

type Point = TrailRow['points'][number];
/** A point with the statement that gives it: two numbers of one statement are one point. */
type Given = { readonly statement: string; readonly counted: string; readonly point: Point };

/**
 * The trails that the page's quantities belong to, with every point on the record, in time order. One point alone is no trail.
 * Of the document that the page is, the page's own points stand.
 */
export function gatherTrails(reading: Reading, match: Match | null, record: OpenRecord): TrailRow[] {
  const own = pointsOfPage(reading, match, record);
  if (own.size === 0) return [];
  const held = pointsOnRecord(new Set(own.keys()), match, record);
  return [...own].flatMap(([id, here]) => {
    const given = onePerStatement([...here, ...(held.get(id) ?? [])]);
    if (given.length < 2) return [];
    const points = given.map(({ point }) => point).sort(inTimeOrder);
    const counted = labelTrail(
      id,
      here.map((each) => each.counted),
      record.knowledge,
    );
    return [{ id, counted, points }];
  });
}

/** The page's points by trail, in reading order. */
function pointsOfPage(reading: Reading, match: Match | null, record: OpenRecord): Map<string, Given[]> {
  const head = match && record.documents.find(({ id }) => id === match.document);
  const source = head ? sourceOf(head) : sourceOfPage(reading);
  const trails = new Map<string, Given[]>();
  if (source === null) return trails;
  for (const quantity of reading.quantities) {
    if (quantity.trail === null) continue;
    const sentence = sentenceIndexAt(reading.sentences, quantity.span.start);
    add(trails, quantity.trail, {
      statement: `page:${sentence}`,
      counted: quantity.counted,
      point: pointOfPage(reading, quantity, sentence, source),
    });
  }
  return trails;
}

function pointOfPage(reading: Reading, { value, hedge, span }: Quantity, sentence: number, source: Source): Point {
  const voice = reading.voices[sentence];
  const words = reading.sentences[sentence]?.span ?? span;
  return {
    date: reading.event ?? reading.published,
    value,
    hedge,
    speaker: voice?.name ?? null,
    form: voice?.form === 'said' ? 'said' : 'reported',
    quote: textOf(reading.text, words),
    source,
  };
}

/** Points of those trails in the documents of the record, the matched one excepted. */
function pointsOnRecord(ids: ReadonlySet<string>, match: Match | null, record: OpenRecord): Map<string, Given[]> {
  const trails = new Map<string, Given[]>();
  for (const { id } of record.documents) {
    const document = id === match?.document ? null : record.open(id);
    if (document) addPoints(trails, ids, document);
  }
  return trails;
}

function addPoints(trails: Map<string, Given[]>, ids: ReadonlySet<string>, document: HeldDocument): void {
  const source = sourceOf(document);
  for (const { trail, statement, value, hedge, counted } of document.quantities) {
    const said = document.statements[statement];
    if (trail === null || !ids.has(trail) || !said) continue;
    const form = said.form === 'said' ? 'said' : 'reported';
    const point: Point = { date: document.date, value, hedge, speaker: said.speaker, form, quote: said.quote, source };
    add(trails, trail, { statement: `${document.id}:${statement}`, counted, point });
  }
}

function add(trails: Map<string, Given[]>, id: string, given: Given): void {
  const points = trails.get(id);
  if (points) points.push(given);
  else trails.set(id, [given]);
}

/** A statement counts once for each value that it gives ("20 bridges, if not more – about 30" gives two). */
function onePerStatement(given: readonly Given[]): Given[] {
  const seen = new Set<string>();
  const statements = new Set(given.map(({ statement }) => statement));
  if (statements.size < 2) return [];
  return given.filter(({ statement, point }) => {
    const key = `${statement}:${point.value}`;
    return !seen.has(key) && seen.add(key);
  });
}

const inTimeOrder = (a: Point, b: Point): number => {
  if (a.date === null || b.date === null) return a.date === b.date ? 0 : a.date === null ? 1 : -1;
  return compareDays(a.date, b.date);
};
