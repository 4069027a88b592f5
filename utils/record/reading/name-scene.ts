import type { Span } from '../model/span.ts';
import { entryOf, type Form, type Lexicon, type Referent } from './lexicon.ts';
import { joinsName, meansKey, type NameToken } from './name-tokens.ts';
import { nominativesOf } from './russian-endings.ts';

/** Everything that the longest form at one word can refer to, and the index after its last word; `null` where none stands. */
export type Hit = { readonly from: number; readonly to: number; readonly referents: readonly Referent[] };

/** Words of a text, what looks names up among them, and what was found so far. */
export type Scene = {
  readonly text: string;
  readonly tokens: readonly NameToken[];
  readonly lexicon: Lexicon;
  readonly hits: Map<number, Hit | null>;
};

/** A text made ready for looking names up. */
export const sceneOf = (text: string, tokens: readonly NameToken[], lexicon: Lexicon): Scene => ({
  text,
  tokens,
  lexicon,
  hits: new Map(),
});

/** The longest name that begins at a token; looked for once. */
export function hitAt(scene: Scene, from: number): Hit | null {
  const known = scene.hits.get(from);
  if (known !== undefined) return known;
  const hit = findHit(scene, from);
  scene.hits.set(from, hit);
  return hit;
}

function findHit({ lexicon, text, tokens }: Scene, from: number): Hit | null {
  const first = tokens[from];
  if (!first) return null;
  let length = 0;
  let referents: Referent[] = [];
  for (const entry of entriesAt(tokens, from)) {
    for (const map of lexicon.forms) {
      for (const form of map.get(entry)) {
        const size = form.keys.length + (form.plus ? 0.5 : 0);
        if (size < length || !fits(form, text, tokens, from)) continue;
        if (size > length) referents = [];
        length = size;
        referents.push(form.referent);
      }
    }
  }
  return length > 0 ? { from, to: from + Math.floor(length), referents } : null;
}

/** Under what the names that begin at a token are filed. */
function entriesAt(tokens: readonly NameToken[], at: number): readonly string[] {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!first) return [];
  if (first.key.length > 1) return first.key.charCodeAt(0) > 0x400 ? nominativesOf(first.key) : [first.key];
  if (!first.capital || !second) return [first.key];
  return nominativesOf(second.key).map((key) => entryOf(first.key, key));
}

function fits(form: Form, text: string, tokens: readonly NameToken[], from: number): boolean {
  const first = tokens[from];
  if (!first || (form.capitals[0] && !first.capital) || (form.upper && !first.upper)) return false;
  for (let at = 1; at < form.keys.length; at += 1) {
    const [before, token, key] = [tokens[from + at - 1], tokens[from + at], form.keys[at]];
    if (!before || !token || !key || !meansKey(token, key) || !joinsName(text, before, token)) return false;
    if ((before.possessive && !form.owns) || (form.capitals[at] && !token.capital)) return false;
  }
  return !form.plus || text.charAt(tokens[from + form.keys.length - 1]?.end ?? text.length) === '+';
}

/** Whether nothing but a space stands between a token and the next. */
export function isNear(text: string, tokens: readonly NameToken[], at: number): boolean {
  const [left, right] = [tokens[at], tokens[at + 1]];
  return Boolean(
    left &&
      right &&
      !left.possessive &&
      /^\.? $/.test(text.slice(left.end, right.start)) &&
      (right.start - left.end === 1 || left.end - left.start <= 3),
  );
}

/** The span of tokens `[from, to)`, with the last full stop of an abbreviation ("U.S."). */
export function spanOf({ tokens, text }: Scene, from: number, to: number): Span {
  const last = tokens[to - 1];
  const initial = last && tokens[to - 2]?.end === last.start - 1 && last.upper && last.end - last.start === 1;
  if (initial && text.startsWith('.', last.end)) return { start: tokens[from]?.start ?? 0, end: last.end + 1 };
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? text.length };
}
