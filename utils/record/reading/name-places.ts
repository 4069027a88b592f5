import type { PlaceId } from '../model/knowledge.ts';
import type { Span } from '../model/span.ts';
import { isGivenName } from './given-names.ts';
import { type Hit, hitAt, type Scene, spanOf } from './name-scene.ts';
import { officeWord } from './office-words.ts';

/** A place by a name that nobody has told of: it says itself that it is one ("Eastern Ruritania", "Streslau Province"). */
export type Spot = { readonly span: Span; readonly name: string; readonly to: number };

/** Nouns that make a place's name of the words before them, and belong to it. */
const TYPE =
  /^(?:region|territory|republic|province|district|oblast|governorate|county|island|islands|peninsula|river|sea|bay|strait|gulf|mountains|valley|desert|canal|lake|airport|cosmodrome|airbase|square|avenue|prospekt|embankment|hill|cemetery|monastery|cathedral|garden|land)$/;

/** Whether a word says of the words before it that they name a place. */
export const isPlaceType = (key: string): boolean => TYPE.test(key);

/** Words before such nouns that make no name: "Federal District", "Customs Territory". */
const GENERAL =
  /^(?:federal|special|economic|customs|other|each|every|any|these|those|many|all|new|autonomous|national|this|that|the|a|an|our|your|their|its|his|in|at|on|of|to|from|for|and|but|as|by|with|people|peoples|islamic|democratic|socialist|united|arab|former|first|second|such|what|which|municipal|urban|presidential|military|tax|main|local|some|most|both|two|three)$/;

const DIRECTION =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|northeastern|northwestern|southeastern|southwestern|upper|lower|greater)$/;

/** The place that unknown words, or a known place with more words, name from a token on. */
export function spotAt(scene: Scene, at: number): Spot | null {
  const { tokens } = scene;
  const first = tokens[at];
  if (!first?.capital || first.possessive || first.key.charCodeAt(0) > 0x400) return null;
  const hit = hitAt(scene, at);
  if (DIRECTION.test(first.key)) {
    const place = isSpaced(scene, at + 1) ? placeAt(scene, at + 1) : null;
    if (place && (hit === null || hit.to < place.to) && !beginsOtherName(scene, place))
      return spot(scene, at, place.to);
  }
  if (hit?.referents.some(({ kind }) => kind !== 'place')) return null;
  if (hit) return hit.to === at + 1 && isType(scene, hit.to) ? spot(scene, at, hit.to + 1) : null;
  return isUnknown(scene, at) && isType(scene, at + 1) ? spot(scene, at, at + 2) : null;
}

/** A known place with what it is before it: "Federal Republic of Ruritania". */
export function placeOfAt(scene: Scene, at: number): { span: Span; id: PlaceId; to: number } | null {
  const { tokens, text } = scene;
  let of = at;
  while (of < at + 3 && STATE.test(tokens[of]?.key ?? '') && tokens[of]?.capital && isSpaced(scene, of + 1)) of += 1;
  if (of === at || tokens[of]?.key !== 'of' || !FORM.test(tokens[of - 1]?.key ?? '')) return null;
  const from = tokens[of + 1]?.key === 'the' ? of + 2 : of + 1;
  const hit = hitAt(scene, at) || text.slice(tokens[of]?.end).search(/\S/) !== 1 ? null : placeAt(scene, from);
  const place = hit?.referents.find(({ kind }) => kind === 'place');
  return hit && place?.kind === 'place' ? { span: spanOf(scene, at, hit.to), id: place.id, to: hit.to } : null;
}

const FORM = /^(?:republic|kingdom|principality|sultanate|state|commonwealth)$/;
const STATE =
  /^(?:republic|kingdom|principality|sultanate|state|commonwealth|federal|federative|democratic|islamic|socialist|united|independent|co-operative|plurinational|bolivarian|oriental|grand)$/;

function spot(scene: Scene, from: number, to: number): Spot {
  const span = spanOf(scene, from, to);
  return { span, name: scene.text.slice(span.start, span.end), to };
}

const placeAt = (scene: Scene, at: number): Hit | null => {
  const hit = hitAt(scene, at);
  return hit?.referents.some(({ kind }) => kind === 'place') ? hit : null;
};

function isUnknown({ tokens, text }: Scene, at: number): boolean {
  const [before, word] = [tokens[at - 1], tokens[at]];
  if (!word || GENERAL.test(word.key) || officeWord(word.key) || word.end - word.start < 3) return false;
  const follows = before?.capital && /^[ -]$/.test(text.slice(before.end, word.start));
  return !follows;
}

const isType = (scene: Scene, at: number): boolean =>
  scene.tokens[at]?.capital === true && TYPE.test(scene.tokens[at]?.key ?? '') && isSpaced(scene, at);

const isSpaced = ({ text, tokens }: Scene, at: number): boolean => {
  const [left, right] = [tokens[at - 1], tokens[at]];
  return Boolean(left && right && !left.possessive && text.slice(left.end, right.start) === ' ');
};

/** Words that are written large behind a place and begin something of their own. */
const APART =
  /^(?:i|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mr|mrs|ms|dr|academician|professor|general|cosmonaut|time)$/;

/** Whether a place's name is only the beginning of what something else is called: "the Ruritania Times", "the Streslau Process". */
export function beginsOtherName(scene: Scene, hit: Hit): boolean {
  const next = scene.tokens[hit.to];
  if (!next?.capital) return false;
  // "the Ruritania–Graustark Forum"
  const joined = /^[-‑–]$/.test(scene.text.slice(scene.tokens[hit.to - 1]?.end, next.start));
  const other = joined ? placeAt(scene, hit.to) : null;
  if (other) return beginsOtherName(scene, other);
  if (next.upper || !isSpaced(scene, hit.to)) return false;
  if (APART.test(next.key) || officeWord(next.key) || isGivenName(next.key)) return false;
  return hitAt(scene, hit.to) === null;
}
