import type { Span } from '../model/span.ts';
import { pattern } from '../text/pattern.ts';
import { hitAt, isNear, type Scene, spanOf } from './name-scene.ts';

/** A body by its name alone, which nobody has told of before. */
export type Body = { readonly span: Span; readonly name: string | null; readonly to: number };

/** Nouns that bodies have their names from. */
const HEAD =
  /^(?:fund|corporation|company|university|commission|bank|plant|railways|committee|academy|institute|agency|council|foundation|association|federation|command|consortium|chamber|group|concern|shipyard|conservatory|airlines|holding)$/;
/** Heads that a name goes on behind: "Centre of …", "Academy of …". */
const OPENING =
  /^(?:centre|center|university|academy|institute|agency|council|association|federation|foundation|committee|commission|chamber|union|society|bank|fund|ministry|department)$/;
const JOINT = /^(?:of|for|and|the|on)$/;

/** Words with a capital that begin a sentence or an office and no name. */
const NO_NAME =
  /^(?:the|this|that|these|those|our|your|their|his|her|its|my|a|an|in|at|on|of|and|but|as|for|to|with|by|from|president|prime|minister|deputy|chairman|chairperson|head|director|chief|first|secretary|member|members|mr|mrs|ms|i|we|he|she|it|they|dear|executive|permanent)$/;

/** The body whose name begins at a token: capitalised words with a head noun of bodies among them. */
export function bodyAt(scene: Scene, at: number): Body | null {
  const { tokens, text } = scene;
  const first = tokens[at];
  if (!first?.capital || NO_NAME.test(first.key) || !LATIN.test(first.key)) return null;
  const before = tokens[at - 1];
  if (first.key === 'government') return governmentAt(scene, at);
  if (before?.capital && isJoined(scene, at - 1) && !NO_NAME.test(before.key)) return null;
  const run = runFrom(scene, at);
  const to = OPENING.test(first.key) ? endBehind(scene, at, run) : endAtHead(scene, at, run);
  if (to === null || isKnown(scene, at, to)) return null;
  const span = spanOf(scene, at, to);
  return { span, name: text.slice(span.start, span.end), to };
}

const LATIN = pattern(String.raw`^\p{Script=Latin}`, 'u');

/** Whether a space or a hyphen is all between a token and the next. */
const isJoined = ({ tokens, text }: Scene, at: number): boolean =>
  isNear(text, tokens, at) || /^[-‑–]$/.test(text.slice(tokens[at]?.end ?? 0, tokens[at + 1]?.start ?? 0));

/** "The Government", by itself: a body, whichever country's it is. */
function governmentAt(scene: Scene, at: number): Body | null {
  const { tokens, text } = scene;
  const next = tokens[at + 1];
  const goes = next !== undefined && isNear(text, tokens, at) && (next.capital || next.key === 'of');
  if (tokens[at - 1]?.key !== 'the' || goes) return null;
  return { span: spanOf(scene, at, at + 1), name: null, to: at + 1 };
}

/** The end of the capitalised words from a token on, small joints between them; "and the" opens another name. */
function runFrom(scene: Scene, at: number): number {
  const { tokens } = scene;
  let to = at + 1;
  for (let next = to; next < tokens.length && next - at < 10 && isJoined(scene, next - 1); next += 1) {
    const token = tokens[next];
    if (!token || token.key === 'i' || (token.key === 'the' && tokens[next - 1]?.key === 'and')) break;
    if (token.capital) to = next + 1;
    else if (!JOINT.test(token.key)) break;
  }
  return to;
}

/** "North Sea Mining Plant": up to its head, which isn't its first word; an "and" before that parts two names. */
function endAtHead(scene: Scene, at: number, to: number): number | null {
  const { tokens } = scene;
  for (let end = to; end > at + 1; end -= 1) {
    const head = tokens[end - 1];
    if (!head?.capital || !HEAD.test(head.key) || endsPlace(scene, at, end)) continue;
    const joined = tokens.slice(at, end - 1).some(({ key }) => /^(?:of|for|on)$/.test(key));
    const goesOn = /^(?:of|for)$/.test(tokens[end]?.key ?? '') && to > end + 1 && OPENING.test(head.key);
    return joined ? null : goesOn ? to : end;
  }
  return null;
}

/** "the Borduric Federation": a place of several words ends there. */
function endsPlace(scene: Scene, at: number, end: number): boolean {
  for (let from = at; from < end - 1; from += 1) {
    const hit = hitAt(scene, from);
    if (hit?.to === end && hit.referents.some(({ kind }) => kind === 'place')) return true;
  }
  return false;
}

/** "Centre of International Programmes": the head, "of" and the capitalised words behind it. */
function endBehind({ tokens }: Scene, at: number, to: number): number | null {
  const joint = tokens[at + 1]?.key ?? '';
  return /^(?:of|for)$/.test(joint) && to > at + 2 ? to : null;
}

/** Whether a body or a person that is known covers the words, or most of them. */
function isKnown(scene: Scene, at: number, to: number): boolean {
  for (let from = at; from < to; from += 1) {
    const hit = hitAt(scene, from);
    const known = hit?.referents.some(({ kind }) => kind === 'organisation' || kind === 'person') ?? false;
    const isPlace = from === at && hit !== null && hit.to >= to && hit.referents.some(({ kind }) => kind === 'place');
    if (hit && (isPlace || (known && (hit.to >= to || from === at)))) return true;
  }
  return false;
}

/** The short form that a name is given in brackets behind it: "Uplands Investment Fund (UIF)". */
export function shortFormBehind({ text }: Scene, { end }: Span): string | null {
  return SHORT.exec(text.slice(end, end + 14))?.[1] ?? null;
}

const SHORT = pattern(String.raw`^ ?\((\p{Lu}{2,8})(?=[),;])`, 'u');
