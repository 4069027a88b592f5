import { vi } from 'vitest';
import { wholeOf } from '../../components/library/address.ts';
import type { LibraryActs, LibraryView } from '../../components/library/view.ts';
import type { Highlight } from '../../utils/record/model/highlight.ts';
import type { ImportedPack, KeptHead } from '../../utils/record/model/kept.ts';
import { HEADS } from '../support/talks-context.ts';

/** A highlight of the talks, with whatever a test wants otherwise. */
export function highlightOf(id: string, over: Partial<Highlight> & { readonly words?: string } = {}): Highlight {
  const { words = 'Thank you for accepting the invitation.', ...rest } = over;
  return {
    id,
    document: 'kremlin:67830',
    language: 'en',
    selectors: [
      { type: 'TextPositionSelector', start: 100, end: 100 + words.length },
      { type: 'TextQuoteSelector', exact: words, prefix: '', suffix: '' },
    ],
    voices: [{ person: 'ada-novak', name: 'Ada Novak', office: 'Mayor of the city' }],
    source: {
      title: 'Talks in the city',
      date: '2022-02-22',
      site: 'kremlin',
      host: 'kremlin.ru',
      address: 'http://en.kremlin.ru/events/president/news/67830',
      place: 'Moscow',
    },
    note: '',
    tags: [],
    created: '2022-03-01T09:30:00.000Z',
    modified: '2022-03-01T09:30:00.000Z',
    ...rest,
  };
}

export const KEPT: KeptHead = {
  document: 'tass.com:1',
  title: 'Leaders to meet',
  date: '2022-01-05',
  site: 'tass',
  host: 'tass.com',
  address: 'https://tass.com/politics/1',
  language: 'en',
  kept: '2022-03-02T12:00:00.000Z',
};

export const PACK: ImportedPack = {
  id: 'a'.repeat(64),
  name: 'Two years of talks',
  licence: 'See each document',
  licences: [{ licence: 'CC BY 4.0', documents: 12 }],
  hosts: [
    { host: 'kremlin.ru', documents: 10 },
    { host: 'tass.com', documents: 2 },
  ],
  languages: ['en', 'ru'],
  documents: 12,
  people: 7,
  agreements: 1,
  from: '2021-01-12',
  to: '2022-12-30',
  file: 'talks.otr',
  size: 2_345_678,
  imported: '2022-03-03T12:00:00.000Z',
  on: true,
};

/** A library with a little of everything. */
export const VIEW: LibraryView = {
  place: wholeOf('highlights'),
  isPrivate: false,
  highlights: [highlightOf('1')],
  kept: [KEPT],
  bundled: { ...PACK, name: 'On the Record', documents: 5 },
  packs: [PACK],
  shelves: [
    { pack: null, name: 'On the Record', on: true, documents: HEADS },
    { pack: PACK.id, name: PACK.name, on: true, documents: HEADS.slice(0, 1) },
  ],
  arrival: null,
  outcomes: [],
  offer: null,
  notice: null,
  storage: { used: 1_234_567, room: 5_000_000_000 },
  keepAtEnd: false,
  isDropping: false,
};

/** Acts that only count. */
export const acts = (): LibraryActs => ({
  go: vi.fn(),
  openAt: vi.fn(),
  drafts: {
    of: ({ note, tags }) => ({ note, tags, state: 'clean' }),
    hold: vi.fn(),
    change: vi.fn(),
    leave: vi.fn(async () => {}),
    leaveAll: vi.fn(async () => {}),
    watch: () => () => {},
  },
  copy: vi.fn(async () => true),
  removeHighlight: vi.fn(),
  letGo: vi.fn(),
  dismissNotice: vi.fn(),
  importFiles: vi.fn(),
  cancelImport: vi.fn(),
  clearOutcomes: vi.fn(),
  switchPack: vi.fn(),
  exportPack: vi.fn(),
  removePack: vi.fn(),
  exportMade: vi.fn(),
  exportMarkdown: vi.fn(),
  deleteMade: vi.fn(),
  setKeepAtEnd: vi.fn(),
});
