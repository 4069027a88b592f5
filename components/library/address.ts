/** The parts of the library, in the order of its navigation. */
export const VIEWS = ['highlights', 'documents', 'packs', 'yours'] as const;
export type View = (typeof VIEWS)[number];

/** What of the library is shown: all of it stands in the address, so that back, forward, reload and a bookmark lead to the same. */
export type Place = {
  readonly view: View;
  /** Words that are searched for, as typed. */
  readonly words: string;
  readonly document: string | null;
  /** A person as `personKey` names them. */
  readonly person: string | null;
  readonly tag: string | null;
  readonly oldestFirst: boolean;
};

/** A view with everything in it. */
export const wholeOf = (view: View): Place => ({
  view,
  words: '',
  document: null,
  person: null,
  tag: null,
  oldestFirst: false,
});

/** Whether a place leaves anything of its view out. */
export const isNarrowed = ({ words, document, person, tag }: Place): boolean =>
  words.trim() !== '' || document !== null || person !== null || tag !== null;

/** Reads the address after its `#`; what isn't understood shows everything. */
export function placeOf(hash: string): Place {
  const [name = '', query = ''] = splitOnce(hash.replace(/^#/, ''), '?');
  const view = VIEWS.find((each) => each === name) ?? 'highlights';
  const asked = new URLSearchParams(query);
  return {
    view,
    words: asked.get('q') ?? '',
    document: asked.get('document'),
    person: asked.get('person'),
    tag: asked.get('tag'),
    oldestFirst: asked.get('order') === 'oldest',
  };
}

/** A place as the address gives it, `#` included; `placeOf` reads it back. */
export function hashOf({ view, words, document, person, tag, oldestFirst }: Place): string {
  const asked = new URLSearchParams();
  if (words !== '') asked.set('q', words);
  if (document !== null) asked.set('document', document);
  if (person !== null) asked.set('person', person);
  if (tag !== null) asked.set('tag', tag);
  if (oldestFirst) asked.set('order', 'oldest');
  const query = asked.toString();
  return query === '' ? `#${view}` : `#${view}?${query}`;
}

function splitOnce(text: string, at: string): [string, string] {
  const place = text.indexOf(at);
  return place < 0 ? [text, ''] : [text.slice(0, place), text.slice(place + at.length)];
}
