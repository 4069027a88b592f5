import { isBefore } from '../model/day.ts';
import type { AgreementMention } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { pattern } from '../text/pattern.ts';
import type { AgreementIndex } from './agreement-index.ts';
import { KIND_SEED, kindOf } from './agreement-words.ts';
import { matchNear } from './match-near.ts';
import { sentenceAt } from './sentence-at.ts';
import type { Placed } from './stages.ts';

/** A bare word for a kind, pointed at: "the Declaration", "this treaty", "such an important document", "данный документ". */
const POINTING = pattern(
  String.raw`(?<![\p{L}-])(?<point>[Tt]he|[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose|[Oo]ur|[Ss]uch an?|[Aa]|[Ээ]т(?:от|а|о|ой|ого|ому|им|ом)|[Дд]анн\p{L}+)\s(?<adjectives>(?:(?:very|important|historic|vital|landmark|fundamental|comprehensive|key|major|new|joint|bilateral|unique|significant|signed|above-?mentioned|afore-?mentioned|said|long-term|strategic|international|важн\p{L}+|историческ\p{L}+)\s){0,3})(?<kind>[Dd]eclaration|[Tt]reaty|[Mm]emorandum|[Cc]onvention|[Dd]ocument|Statement|Agreement|Protocol|Charter|joint statement|agreements?|contracts?|programmes?|protocols?|road ?maps?|[Дд]екларац\p{L}+|[Дд]оговор\p{L}{0,2}|[Дд]окумент\p{L}{0,2})(?![\p{L}-])`,
  'gu',
);

/** Words after which the phrase names something else, or an act of speech. */
const OTHERWISE =
  /^\s?(?:reads?|says?|said|stresse[sd]|notes?|Organi[sz]ation|of\s(?!understanding|historic|great|such)|on\s\p{L}+|between\s\p{Lu}\p{L}*)(?!\p{L})/u;

/** References back to the one agreement of the page that can be meant; none where several could. */
export function findAnaphora(
  reading: Placed,
  named: readonly AgreementMention[],
  index: AgreementIndex,
): AgreementMention[] {
  const { text } = reading;
  const singles = named.filter((each) =>
    named.every((other) => other === each || other.span.start !== each.span.start),
  );
  const found: AgreementMention[] = [];
  for (const match of matchNear(text, KIND_SEED, [POINTING])) {
    const { point = '', adjectives = '', kind = '' } = match.groups ?? {};
    const at = match.index ?? 0;
    const start = at + (/^the$/iu.test(point) ? point.length + 1 : 0);
    const span = { start, end: at + match[0].length };
    if (!isPointed(point, adjectives, kind, span, reading)) continue;
    const among =
      !PLAIN.test(kind) && isBeingSigned(point, span, reading)
        ? singles.filter((each) => isComing(each, reading))
        : singles;
    const meant = antecedent(span, kind, adjectives, among, reading) ?? ofBody(span, kind, reading, index);
    if (meant) found.push({ ...meant, span: withOwners(shortest(span, text), text), by: 'relation' });
  }
  return found;
}

/** "A weighty paper" refers only where it is to be signed: "before signing an important one". */
function isPointed(point: string, adjectives: string, kind: string, span: Span, reading: Placed): boolean {
  const after = reading.text.slice(span.end, span.end + 24);
  if (OTHERWISE.test(after)) return false;
  if (PLAIN.test(kind)) return /^th(?:is|at|ese|ose)$/iu.test(point) || /mentioned|said/u.test(adjectives);
  if (!/^(?:a|such an?)$/iu.test(point)) return true;
  return adjectives !== '' && /^document$/iu.test(kind) && isBeingSigned(point, span, reading);
}

/** Whether the document is being signed, or about to be. */
const isBeingSigned = (point: string, { start }: Span, { text }: Placed): boolean =>
  /\bsign(?:ing)?\b[^.]{0,24}$/u.test(text.slice(Math.max(0, start - 40), start + point.length));

/** What was signed before the page's day is not what is being signed on it. */
const isComing = ({ date }: AgreementMention, { event }: Placed): boolean =>
  date === null || event === null || !isBefore(date, event);

/** Nouns for a paper that may mean any, and a mere agreeing. */
const PLAIN = /^(?:agreements?|contracts?|programmes?|protocols?|road ?maps?)$/u;

/** "The Treaty", where only the body that rests on it was named: "a member of the Alliance Treaty Organisation". */
function ofBody(span: Span, kind: string, { names, text }: Placed, index: AgreementIndex): AgreementMention | null {
  if (
    !/^\p{Lu}/u.test(kind) ||
    !/\b(?:Article|Paragraph|Chapter|provisions|basis)\b[^.]{0,16}\bof the $/u.test(
      text.slice(Math.max(0, span.start - 32), span.start),
    )
  )
    return null;
  const bodies = names.filter((each) => each.kind === 'organisation' && each.span.end <= span.start);
  const known = [...index.byId.values()].filter(
    (each) => each.kind === kindOf(kind) && bodies.some(({ name }) => name?.startsWith(`${each.name} `)),
  );
  const [only] = known;
  if (!only || known.length > 1) return null;
  const { id, name, date, parties } = only;
  return { span, id, name, date, parties, by: 'relation' };
}

/** "A weighty paper between our two states". */
function withOwners(span: Span, text: string): Span {
  const owners = /^\sbetween (?:our|the|both)(?: two)? (?:countries|states|nations|peoples)\b/u.exec(
    text.slice(span.end),
  );
  return owners ? { ...span, end: span.end + owners[0].length } : span;
}

/** A pointing word stays with the phrase, an article goes. */
function shortest(span: Span, text: string): Span {
  const article = /^(?:an?|such an?)\s/iu.exec(text.slice(span.start, span.end));
  return article ? { start: span.start + article[0].length, end: span.end } : span;
}

function antecedent(
  span: Span,
  kind: string,
  adjectives: string,
  named: readonly AgreementMention[],
  reading: Placed,
): AgreementMention | null {
  const wanted = kindOf(kind);
  const stem = PLAIN.test(kind) ? stemOf(kind) : null;
  const fits = ({ name }: AgreementMention) =>
    stem ? stem.test(name ?? '') : !wanted || kindOf(name ?? '') === wanted;
  const before = named.filter((each) => each.span.end <= span.start && fits(each));
  const keys = new Set(before.map(keyOf));
  const isFar = stem !== null && !/mentioned|said/u.test(adjectives);
  if (keys.size === 1 && !isFar) return before[0] ?? null;
  // Of several, only the one that the sentence before or this one spoke of.
  const sentence = sentenceAt(reading.sentences, span.start)?.span.start ?? span.start;
  const close = before.filter((each) => sentence - each.span.end < CLOSE);
  return close.length > 0 && new Set(close.map(keyOf)).size === 1 ? (close[0] ?? null) : null;
}

/** What the name of the paper meant holds; contracts are agreements too. */
const stemOf = (kind: string): RegExp =>
  new RegExp(/^agreements$/u.test(kind) ? 'agreements|contracts|accords' : kind.replace(/s$/u, ''), 'iu');

/** Code units within which an agreement named before is still the one in mind. */
const CLOSE = 240;

const keyOf = ({ id, name }: AgreementMention): string => id ?? `new:${name}`;
