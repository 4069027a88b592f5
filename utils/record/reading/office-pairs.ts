import { hitAt, type Scene } from './name-scene.ts';
import { type OfficePhrase, type Owner, ownerAt } from './office-phrases.ts';
import { officeWord, titleKey } from './office-words.ts';

/** Offices told together: "the Presidents of A and B", "the A-n and B-n foreign ministers". */
export type Offices = { readonly offices: readonly OfficePhrase[]; readonly to: number };

const PLURAL: ReadonlyMap<string, string> = new Map([
  ['presidents', 'president'],
  ['ministers', 'minister'],
  ['chancellors', 'chancellor'],
  ['premiers', 'premier'],
  ['kings', 'king'],
  ['emirs', 'emir'],
]);

/** Whether a word names holders of an office in the plural. */
export const isPluralOffice = (key: string): boolean => PLURAL.has(key);

/** Two or more offices of one title that words beginning at a token name, each with the span of them all; `null` where there are none. */
export function officesAt(scene: Scene, at: number): Offices | null {
  const title = titleAt(scene, at);
  if (title) {
    if (scene.tokens[title.to]?.key !== 'of') return null;
    const owners = ownersAt(scene, title.to + 1, false);
    return owners && phrases(at, owners.to, title.key, owners.list);
  }
  const owners = hitAt(scene, at) ? ownersAt(scene, at, true) : null;
  const behind = owners && titleAt(scene, owners.to);
  return behind && phrases(at, behind.to, behind.key, owners.list);
}

function titleAt({ tokens }: Scene, at: number): { key: string; to: number } | null {
  for (let to = at; to < Math.min(at + 4, tokens.length); to += 1) {
    const key = tokens[to]?.key ?? '';
    const head = PLURAL.get(key);
    if (head) return { key: titleKey([...tokens.slice(at, to).map((word) => word.key), head]), to: to + 1 };
    if (officeWord(key) !== 'modifier') return null;
  }
  return null;
}

/** "A, B and C": two owners at least. */
function ownersAt(scene: Scene, at: number, adjective: boolean): { list: readonly Owner[]; to: number } | null {
  const { tokens, text } = scene;
  const list: Owner[] = [];
  let to = at;
  for (;;) {
    const from = tokens[to]?.key === 'the' ? to + 1 : to;
    const owner = ownerAt(scene, from);
    if (!owner || owner.adjective !== adjective) return null;
    list.push(owner);
    to = owner.to;
    const gap = text.slice(tokens[to - 1]?.end ?? 0, tokens[to]?.start ?? text.length);
    if (tokens[to]?.key === 'and' && /^,? $/.test(gap)) to += 1;
    else if (gap !== ', ' || !ownerAt(scene, to)) break;
  }
  return list.length > 1 ? { list, to } : null;
}

function phrases(from: number, to: number, key: string, owners: readonly Owner[]): Offices {
  const shared = { from, to, key, whose: null, past: false, role: false, capital: true };
  return { offices: owners.map((owner) => ({ ...shared, of: owner.id, owner })), to };
}
