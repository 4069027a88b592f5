import { gatherAgreements } from './context/agreements.ts';
import { changesAgainst } from './context/changes.ts';
import { coverageOf } from './context/coverage.ts';
import { linkStatements } from './context/earlier.ts';
import { gatherMeetings } from './context/meetings.ts';
import { mentionRows, pageFacts, quantityRows, turnRows } from './context/page.ts';
import { omittedFrom, quotationsIn, sourcesOf } from './context/sources.ts';
import { gatherTrails } from './context/trails.ts';
import { dayByRecord } from './match/day-by-record.ts';
import { matchReading } from './match/match.ts';
import type { Article } from './model/article.ts';
import type { Context } from './model/context.ts';
import type { Match, Reading } from './model/reading.ts';
import type { OpenRecord } from './model/record.ts';
import type { Lexicon } from './reading/lexicon.ts';
import { read } from './reading/read.ts';

/*
 * The story, in one direction:
 *
 *   page ──extract──► article ──read──► reading ──match──► which document this is, if any
 *                                          │
 *                        packs, opened ────┴──gather──► context ──► cards and marks
 *
 * A page and a document go through the same `read`; so a page that the reader keeps is at once part of the record.
 */

/** Everything that the record has to say to one article: the whole story in one call. */
export function contextOf(article: Article, lexicon: Lexicon, record: OpenRecord): Context {
  const reading = read(article, lexicon);
  return gather(reading, matchReading(reading, record), record);
}

/** Lays beside a reading what the record holds: who met when, what was said before, what became of it. */
export function gather(found: Reading, match: Match | null, record: OpenRecord): Context {
  const held = match && record.open(match.document);
  // An edition that gives no day of its own (a text version) is of the day of its document, a report of that of its meeting.
  const event = found.event ?? held?.date ?? dayByRecord(found, record);
  const reading = event === found.event ? found : { ...found, event };
  return {
    page: pageFacts(reading),
    match: match && held && { ...match, title: held.title, date: held.date, share: toThousandths(match.share) },
    turns: turnRows(reading),
    mentions: mentionRows(reading, match, record),
    meetings: gatherMeetings(reading, match, record),
    earlier: linkStatements(reading, match, record, 'earlier'),
    later: linkStatements(reading, match, record, 'later'),
    agreements: gatherAgreements(reading, match, record),
    quantities: quantityRows(reading),
    trails: gatherTrails(reading, match, record),
    sources: sourcesOf(reading, match, record),
    quotations: quotationsIn(reading, match, record),
    omitted: omittedFrom(reading, match, record),
    changes: changesAgainst(reading, held),
    coverage: coverageOf(record),
  };
}

/** As precise as a share of words can be meant. */
const toThousandths = (share: number): number => Math.round(share * 1000) / 1000;
