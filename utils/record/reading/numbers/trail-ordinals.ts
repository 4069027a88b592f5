import type { PlaceId } from '../../model/knowledge.ts';
import { contains, overlaps, type Span } from '../../model/span.ts';
import { sentenceIndexAt } from '../sentence-at.ts';
import type { Draft } from './draft.ts';
import type { Scene } from './trail-scene.ts';
import type { Subject } from './trail-subject.ts';
import { slug, telling } from './trail-words.ts';

/** The trail of an ordinal: whose visit where, the anniversary of what, which row of meetings. */
export function keyInOrder(draft: Draft, subject: Subject, scene: Scene): string | null {
  if (subject.thing === 'visit') return visitKey(draft, subject, scene);
  if (subject.thing === 'anniversary') return anniversaryKey(draft, subject, scene);
  return null;
}

/** "30 years of diplomatic relations": the anniversary in other words. */
export function keyOfYears(draft: Draft, subject: Subject, scene: Scene): string | null {
  const { tokens, end, unit } = draft;
  if (unit !== 'year' || !/^(?:of|since)$/.test(tokens[end]?.lower ?? '')) return null;
  const after = tokens.slice(end + 1, end + 8).map(({ lower }) => lower);
  const relations = after.findIndex((word) => /^(?:relations|ties)$/.test(word));
  if (relations < 1 || after[relations - 1] !== 'diplomatic') return null;
  const parties = partiesOf(draft, subject, scene);
  return parties && `anniversary:diplomatic-relations:${parties.join('+')}`;
}

/** "my 17th visit to …", "the 17th visit of the President of … to …": who and where to must both be known. */
function visitKey(draft: Draft, subject: Subject, scene: Scene): string | null {
  const to = destinationOf(draft, subject, scene);
  if (!to || draft.period !== null) return null;
  const sentence = scene.reading.sentences[draft.sentence]?.span;
  const voice = scene.reading.voices[draft.sentence];
  const [from, until] = [draft.tokens[draft.end]?.start ?? 0, sentence?.end ?? 0];
  const before = draft.tokens[draft.at - 1]?.start ?? draft.span.start;
  const named = scene.reading.names.find(
    ({ span, kind, id }) =>
      kind === 'person' &&
      id !== null &&
      span.start >= before - 60 &&
      span.start >= (sentence?.start ?? 0) &&
      contains({ start: before - 60, end: until }, span) &&
      isWhose(scene.reading.text, span, from),
  );
  const visitor = named?.id ?? (subject.whose === 'my' ? voice?.person : null);
  return visitor ? ['visit', visitor, `to-${to}`, ...subject.marks].join(':') : null;
}

/** The place after "to": "visit to Kenya", "first visit abroad is to Kenya". */
function destinationOf({ tokens }: Draft, { tail }: Subject, scene: Scene): PlaceId | null {
  const to = (at: number): boolean =>
    tokens[at]?.lower === 'to' || (tokens[at]?.lower === 'the' && tokens[at - 1]?.lower === 'to');
  const hit = scene
    .placesIn(tokens)
    .find(({ at, form }) => form === 'name' && at >= tail.at && at < tail.end && to(at - 1));
  return hit?.id ?? null;
}

/** A person named after "visit of", or as "X's … visit". */
function isWhose(text: string, span: { start: number; end: number }, from: number): boolean {
  if (span.start > from) return /\b(?:of|by)\s(?:the\s)?$/.test(text.slice(Math.max(0, span.start - 8), span.start));
  return /^['’]s\s/.test(text.slice(span.end, span.end + 3));
}

/** Words of founding and marking that an anniversary is told with or without. */
const FOUNDING =
  /^(?:establish|establishing|establishment|found|founding|foundation|creation|signing|beginning|start|adoption|launch|formation|date|day|its|proclamation|restoration|society|party|political|organisation|institute|agency|company|association|union)$/;

/** "the 25th anniversary of our diplomatic relations": parties, or an agreement by its id, or plain words. */
function anniversaryKey(draft: Draft, subject: Subject, scene: Scene): string | null {
  const span = { start: draft.span.start, end: draft.tokens[subject.tail.end - 1]?.end ?? draft.span.end };
  const words = subject.marks.filter((word) => !FOUNDING.test(word));
  if (words.includes('diplomatic') && words.some((word) => /^(?:relation|tie)$/.test(word))) {
    const parties = partiesOf(draft, subject, scene);
    return parties ? `anniversary:diplomatic-relations:${parties.join('+')}` : null;
  }
  const named = namedIn(draft.span, scene) ?? foundedBehind(draft, words, scene);
  if (named) {
    // "the Society's reconstitution" isn't the Society's founding.
    const after = telling(scene.reading.text.slice(named.span.end, draft.span.end).toLowerCase().split(/\s+/));
    return ['anniversary', named.id, ...after.filter((word) => !FOUNDING.test(word))].join(':');
  }
  const places = [...subject.of, ...subject.within, ...subject.beside];
  if (words.every((word) => /^(?:relation|tie|partnership|cooperation|friendship|contact|link)$/.test(word))) {
    const parties = [...new Set([...places, ...organisationsIn(span, scene)])].sort();
    return words.length > 0 && parties.length === 2 ? `anniversary:${words.join('-')}:${parties.join('+')}` : null;
  }
  const what = [...new Set([...words, ...places.map((id) => `~${id}`)])].sort();
  // "the anniversary of the statement" could be of any; of two telling words, a place and one, or one in large letters, hardly.
  const proper = draft.tokens
    .slice(draft.at, subject.tail.at)
    .some(({ text, lower }) => /^\p{Lu}/u.test(text) && !/^anniversar/.test(lower));
  return words.length > 0 && (what.length > 1 || proper)
    ? `anniversary:${what.map((word) => word.replace('~', '')).join('-')}`
    : null;
}

/** "the anniversary of signing the Treaty": what was signed or founded stands behind the verb. */
function foundedBehind({ tokens, span }: Draft, words: readonly string[], scene: Scene) {
  const last = tokens.findLast(({ end }) => end === span.end);
  if (words.length > 0 || !last || !/ing$/.test(last.lower)) return null;
  return namedIn({ start: span.end, end: span.end + 'the '.length + 2 }, scene);
}

/** The agreement or organisation whose anniversary it is; of a name within a name the longer counts ("the Treaty Organisation"). */
function namedIn(span: Span, scene: Scene): { readonly id: string; readonly span: Span } | null {
  const { agreements, names } = scene.reading;
  const known = [...agreements, ...names.filter(({ kind }) => kind === 'organisation')].flatMap(({ id, span: at }) =>
    id !== null && overlaps(span, at) ? [{ id, span: at }] : [],
  );
  return known.sort((a, b) => length(b.span) - length(a.span))[0] ?? null;
}

const length = ({ start, end }: Span): number => end - start;

const organisationsIn = (span: Span, scene: Scene): string[] =>
  scene.reading.names.flatMap(({ kind, id, span: at }) =>
    kind === 'organisation' && id !== null && contains(span, at) ? [id] : [],
  );

/** Two countries named with it, or the two that meet where the words say "our", "between our countries" or nothing. */
function partiesOf(draft: Draft, subject: Subject, scene: Scene): readonly PlaceId[] | null {
  const named = [...new Set([...subject.of, ...subject.within, ...subject.beside])].sort();
  if (named.length === 2) return named;
  if (named.length > 2) return null;
  const pair = named.length === 0 ? scene.pairIn(draft.tokens) : null;
  if (pair) return [...pair].sort();
  const home = scene.homeOf(draft.sentence);
  if (named.length === 1 && named[0] && home && named[0] !== home) return [home, named[0]].sort();
  return scene.parties.length === 2 && (named.length === 0 || scene.parties.includes(named[0] ?? ''))
    ? scene.parties
    : null;
}

/** The agreement that clauses belong to: named in the sentence, else the last one named before ("the document consists of …"). */
export function agreementOf(draft: Draft, scene: Scene): string | null {
  const { agreements, sentences } = scene.reading;
  const here = agreements.filter(({ span }) => sentenceIndexAt(sentences, span.start) === draft.sentence);
  const last = agreements
    .filter(({ span, id, name }) => span.start < draft.span.start && (id !== null || name !== null))
    .at(-1);
  const mention = here.at(-1) ?? last;
  if (!mention || (here.length === 0 && draft.sentence - sentenceIndexAt(sentences, mention.span.start) > 15))
    return null;
  if (new Set(here.map(({ id }) => id)).size > 1) return null;
  return (
    mention.id ?? (mention.name ? `new-${telling(mention.name.toLowerCase().split(/\s+/)).map(slug).join('-')}` : null)
  );
}
