import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import type { Highlight } from '../../utils/record/model/highlight.ts';
import type { ImportedPack, KeptPage } from '../../utils/record/model/kept.ts';

/** An empty store for the next test: whoever has the old one open lets go of it. */
export const emptyStore = (): Promise<void> => deleteDB('on-the-record');

/** A highlight of our own making. */
export const highlightExample = (id: string, over: Partial<Highlight> = {}): Highlight => ({
  id,
  document: 'kremlin:1',
  language: 'en',
  selectors: [
    { type: 'TextPositionSelector', start: 4, end: 10 },
    { type: 'TextQuoteSelector', exact: 'bridge', prefix: 'The ', suffix: ' is open.' },
  ],
  voices: [],
  source: { title: 'A bridge', date: '2015-03-02', site: 'kremlin', host: 'kremlin.ru', address: null, place: null },
  note: '',
  tags: [],
  created: '2020-01-01T00:00:00.000Z',
  modified: '2020-01-01T00:00:00.000Z',
  ...over,
});

/** A kept page of our own making. */
export const pageExample = (id: string, over: Partial<KeptPage> = {}): KeptPage => ({
  article: {
    id,
    address: `http://en.kremlin.ru/d/${id.split(':')[1]}`,
    site: 'kremlin',
    kind: 'article',
    language: 'en',
    title: 'A bridge',
    published: '2015-03-02',
    place: null,
    text: ['The bridge is open.'],
    leads: 0,
    strong: null,
    headings: null,
  },
  kept: '2020-01-01T00:00:00.000Z',
  ...over,
});

/** The facts of an imported pack of our own making. */
export const packExample = (id: string, over: Partial<ImportedPack> = {}): ImportedPack => ({
  id,
  name: `Pack ${id}`,
  licence: 'CC BY 4.0',
  licences: [],
  hosts: [],
  languages: ['en'],
  documents: 1,
  people: 0,
  agreements: 0,
  from: '2015-03-02',
  to: '2015-03-02',
  file: `${id}.otr`,
  size: 3,
  imported: '2020-01-01T00:00:00.000Z',
  on: true,
  ...over,
});

/** What a browser throws when there is no room left. */
export function fullDisk(): DOMException {
  return new DOMException('The disk is full.', 'QuotaExceededError');
}
