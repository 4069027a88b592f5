import type { Knowledge } from '../../record/model/knowledge.ts';
import { isLetter } from '../../record/text/words.ts';
import type { Marked, MarkedMention } from './marked.ts';

type Named = { readonly words: string; readonly kind: MarkedMention['kind']; readonly name: string };

/** A finder of names that knows the same names as the reading and finds them letter by letter only, the longest first. */
export function namesByString({ people, places, organisations }: Knowledge): (text: string) => Marked {
  const entries = [
    ...people.map((each) => ({ ...each, kind: 'person' as const })),
    ...places.map((each) => ({ ...each, kind: 'place' as const })),
    ...organisations.map((each) => ({ ...each, kind: 'organisation' as const })),
  ];
  const byHead = new Map<string, Named[]>();
  for (const { name, names, kind } of entries) {
    for (const words of [name, ...names]) {
      const named = { words, kind, name };
      const there = byHead.get(headOf(words));
      if (there) there.push(named);
      else byHead.set(headOf(words), [named]);
    }
  }
  for (const list of byHead.values()) list.sort((a, b) => b.words.length - a.words.length);
  return (text) => ({ mentions: [...find(text, byHead)] });
}

const headOf = (words: string): string => /^[\p{L}\p{N}]*/u.exec(words)?.[0] ?? '';

function* find(text: string, byHead: ReadonlyMap<string, readonly Named[]>): Generator<MarkedMention> {
  let last = 0;
  for (const { 0: head, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (index < last) continue;
    const found = byHead
      .get(head)
      ?.find(({ words }) => text.startsWith(words, index) && !isLetter(text.charCodeAt(index + words.length)));
    if (!found) continue;
    last = index + found.words.length;
    yield { span: { start: index, end: last }, kind: found.kind, name: found.name, date: null, resolved: true };
  }
}
