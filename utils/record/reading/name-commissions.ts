import type { PersonId, PlaceId } from '../model/knowledge.ts';
import type { Span } from '../model/span.ts';
import { pattern } from '../text/pattern.ts';
import { type Scene, spanOf } from './name-scene.ts';
import { countryHere, type Stage } from './office-holders.ts';
import { officeOn } from './offices.ts';

/** The commission that two governments share, where the words leave it to the page whose: "the Intergovernmental Commission". */
export type Commission = {
  readonly span: Span;
  readonly written: string;
  readonly of: string | null;
  readonly capital: boolean;
  readonly to: number;
};

const COMMISSION = pattern(
  String.raw`^[Ii]nter-?governmental [Cc]ommission( on(?: \p{Lu}\p{Ll}+(?:-\p{L}+)?,?| and(?= \p{Lu}))+(?<!,))?`,
  'u',
);

/** The shared commission at a token; with large letters what it is on belongs to it. */
export function commissionAt(scene: Scene, at: number): Commission | null {
  const { tokens, text } = scene;
  const first = tokens[at];
  if (!first || !/^inter(?:governmental)?$/.test(first.key)) return null;
  const [words] = COMMISSION.exec(text.slice(first.start, first.start + 160)) ?? [];
  if (words === undefined) return null;
  const end = first.start + (first.capital ? words.length : (BARE.exec(words)?.[0].length ?? 0));
  let to = at + 1;
  while ((tokens[to]?.end ?? end + 1) <= end) to += 1;
  const span = spanOf(scene, at, to);
  const pair = PAIR.exec(text.slice(Math.max(0, span.start - 50), span.start))?.[0];
  const start = span.start - (pair?.length ?? 0);
  const written = pair === undefined ? text.slice(start, span.end) : `${pair}Intergovernmental Commission`;
  return { span: { start, end: span.end }, written, of: pair ?? null, capital: first.capital, to };
}

/** "Ruritanian-Graustarkian " before it. */
const PAIR = pattern(String.raw`(?<![\p{L}-])\p{Lu}\p{Ll}+[-‑–]\p{Lu}\p{Ll}+ $`, 'u');
const BARE = /^inter-?governmental commission/i;

/** What the commission is called in full: by the page's own country and the only other one whose leaders speak or are named there. */
export function commissionNamed({ written, of, capital }: Commission, stage: Stage): string | null {
  if (of !== null) return written;
  const speakers = stage.reading.turns.flatMap(({ person }) => (person ? [person] : []));
  const [own, theirs] = (pairOf(speakers, stage) ?? pairOf([...stage.page], stage) ?? []).map(
    (id) => stage.lexicon.places.get(id)?.adjectives[0],
  );
  if (own === undefined || theirs === undefined) return capital ? written : null;
  return `${own}-${theirs} Intergovernmental Commission`;
}

/** The two countries of some people's offices, the page's own first; `null` where there are more or fewer. */
function pairOf(people: readonly PersonId[], stage: Stage): readonly PlaceId[] | null {
  const { lexicon, reading } = stage;
  const home = countryHere({ ...stage, turn: null });
  const countries = people.flatMap((id) => {
    const person = lexicon.offices.people.get(id);
    const of = person && reading.published ? officeOn(person, reading.published)?.of : null;
    return of && lexicon.places.get(of)?.kind === 'country' ? [of] : [];
  });
  const pair = [...new Set(home === null ? countries : [home, ...countries])];
  return pair.length === 2 ? pair : null;
}
