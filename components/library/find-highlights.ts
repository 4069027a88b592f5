import type { DocumentId } from '../../utils/record/model/article.ts';
import type { Day } from '../../utils/record/model/day.ts';
import type { Highlight, HighlightSource, HighlightVoice } from '../../utils/record/model/highlight.ts';
import type { Place } from './address.ts';
import { foldOnce, holdsAll, wordsTyped } from './fold-words.ts';

/** A choice that narrows the list, with how many highlights it would leave. */
export type Choice = {
  readonly key: string;
  readonly name: string;
  /** The day that tells documents of one title apart. */
  readonly detail: Day | null;
  readonly count: number;
};

/** The highlights of one document, in the order of its text. */
export type Group = {
  readonly document: DocumentId;
  readonly source: HighlightSource;
  readonly language: string;
  readonly highlights: readonly Highlight[];
};

/** What is found, and what it could be narrowed to. */
export type Found = {
  readonly groups: readonly Group[];
  readonly count: number;
  readonly documents: readonly Choice[];
  readonly people: readonly Choice[];
  readonly tags: readonly Choice[];
};

/** Under which name an address asks for somebody: their id, else the name that the page gave them. */
export const personKey = ({ person, name }: HighlightVoice): string => person ?? name;

type Choosing = 'document' | 'person' | 'tag';

/**
 * The highlights that have every word that is searched for and belong to the document, person and tag that are chosen. A kind of choice
 * is counted among what all others leave: so that a number tells what choosing would show.
 */
export function findHighlights(all: readonly Highlight[], place: Place): Found {
  const words = wordsTyped(place.words);
  const worded = words.length === 0 ? all : all.filter((highlight) => holdsAll(foldedOf(highlight), words));
  const left = (but: Choosing | null) => worded.filter((highlight) => belongs(highlight, place, but));
  const shown = left(null);
  return {
    groups: inOrder(groupsOf(shown), place.oldestFirst),
    count: shown.length,
    documents: byNumber(documentChoices(left('document'))),
    people: byNumber(peopleChoices(left('person'))),
    tags: byNumber(tagChoices(left('tag'))),
  };
}

function belongs(highlight: Highlight, { document, person, tag }: Place, but: Choosing | null): boolean {
  if (but !== 'document' && document !== null && highlight.document !== document) return false;
  if (but !== 'person' && person !== null && !highlight.voices.some((voice) => personKey(voice) === person))
    return false;
  return but === 'tag' || tag === null || highlight.tags.includes(tag);
}

/** By its own words, by what the reader made of it, by who speaks, and by its document. */
const foldedOf = (highlight: Highlight): string =>
  foldOnce(highlight, () => {
    const { selectors, note, tags, source, voices } = highlight;
    const speakers = voices.flatMap(({ name, office }) => [name, office]);
    return [selectors[1].exact, note, ...tags, source.title, source.host, source.place, ...speakers];
  });

function groupsOf(highlights: readonly Highlight[]): Group[] {
  const groups = new Map<DocumentId, Highlight[]>();
  for (const highlight of highlights) {
    const group = groups.get(highlight.document);
    if (group) group.push(highlight);
    else groups.set(highlight.document, [highlight]);
  }
  return [...groups].flatMap(([document, each]) => {
    const [first] = each;
    return first ? [{ document, source: first.source, language: first.language, highlights: each.sort(byText) }] : [];
  });
}

const byText = (a: Highlight, b: Highlight): number =>
  compare(a.language, b.language) || a.selectors[0].start - b.selectors[0].start || compare(a.id, b.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By day; documents without one stand last either way. */
const inOrder = (groups: readonly Group[], oldestFirst: boolean): Group[] =>
  [...groups].sort(({ source: a, document: first }, { source: b, document: second }) => {
    if (a.date === null || b.date === null) return Number(a.date === null) - Number(b.date === null);
    return (oldestFirst ? compare(a.date, b.date) : compare(b.date, a.date)) || compare(first, second);
  });

class Counts {
  readonly #choices = new Map<string, Choice>();

  add(key: string, name: string, detail: Day | null = null): void {
    const { count } = this.#choices.get(key) ?? { count: 0 };
    this.#choices.set(key, { key, name, detail, count: count + 1 });
  }

  get all(): readonly Choice[] {
    return [...this.#choices.values()];
  }
}

function documentChoices(highlights: readonly Highlight[]): readonly Choice[] {
  const counts = new Counts();
  for (const { document, source } of highlights) counts.add(document, source.title ?? source.host, source.date);
  return counts.all;
}

function peopleChoices(highlights: readonly Highlight[]): readonly Choice[] {
  const counts = new Counts();
  for (const { voices } of highlights)
    for (const [key, name] of new Map(voices.map((voice) => [personKey(voice), voice.name]))) counts.add(key, name);
  return counts.all;
}

function tagChoices(highlights: readonly Highlight[]): readonly Choice[] {
  const counts = new Counts();
  for (const { tags } of highlights) for (const tag of tags) counts.add(tag, tag);
  return counts.all;
}

/** Most first. */
const byNumber = (choices: readonly Choice[]): readonly Choice[] =>
  [...choices].sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
