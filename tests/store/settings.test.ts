import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

import {
  ALL_ON,
  cardKey,
  loadSettings,
  saveSettings,
  settingsFrom,
  silence,
  silencedBy,
  silencedOn,
} from '../../utils/store/settings.ts';
import { leaveSought, takeSought } from '../../utils/store/sought.ts';

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('are all on at first, and come back as they were stored', async () => {
    expect(await loadSettings()).toEqual(ALL_ON);
    const settings = {
      offSites: ['tass'],
      offKinds: ['number'],
      offCards: ['kremlin:1#said:2-3'],
      offDay: '2022-02-22',
      keepAtEnd: true,
    } as const;
    await saveSettings(settings);
    expect(await loadSettings()).toEqual(settings);
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'off'],
    ['strangers', { offSites: ['elsewhere'], offKinds: 5, offDay: 'some day' }],
    ['something that isn’t yes', { keepAtEnd: 'true' }],
    ['null', null],
  ])('stored as %s count as on', (_name, stored) => {
    expect(settingsFrom(stored)).toEqual(ALL_ON);
  });

  it('keep what is understood beside what isn’t', () => {
    expect(settingsFrom({ offSites: ['tdi', 7], offDay: 1 }).offSites).toEqual(['tdi']);
  });

  it.each([
    ['a site that is off', { ...ALL_ON, offSites: ['tass'] }, 'tass', 'site'],
    ['another site', { ...ALL_ON, offSites: ['tass'] }, 'tdi', null],
    ['the day that is off', { ...ALL_ON, offDay: '2022-02-22' }, 'tdi', 'today'],
    ['the day after', { ...ALL_ON, offDay: '2022-02-21' }, 'tdi', null],
    ['no site', { ...ALL_ON, offSites: ['tass'] }, null, null],
  ] as const)('silence %s as they say', (_name, settings, site, expected) => {
    expect(silencedBy(settings, site, '2022-02-22')).toBe(expected);
  });
});

describe('silencing', () => {
  it('keeps a card of one page, once', () => {
    const card = cardKey('kremlin:1', 'said:2-3');
    const once = silence(ALL_ON, { card });
    expect(silencedOn(silence(once, { card }), 'kremlin:1')).toEqual([card]);
    expect(silencedOn(once, 'kremlin:12')).toEqual([]);
  });

  it('keeps a kind, once', () => {
    const once = silence(ALL_ON, { kind: 'number' });
    expect(silence(once, { kind: 'number' }).offKinds).toEqual(['number']);
  });

  it('forgets the oldest of very many cards', () => {
    const many = Array.from({ length: 1001 }, (_card, index) => `p#${index}`);
    const kept = many.reduce((settings, card) => silence(settings, { card }), ALL_ON).offCards;
    expect([kept.length, kept[0]]).toEqual([1000, 'p#1']);
  });
});

describe('words sought in a tab', () => {
  it('are taken once, by the tab and for the document they were left for', async () => {
    await leaveSought(3, { document: 'kremlin:1', quote: 'words' });
    expect(await takeSought(4, ['kremlin:1'])).toBeNull();
    expect(await takeSought(3, ['kremlin:1'])).toBe('words');
    expect(await takeSought(3, ['kremlin:1'])).toBeNull();
  });

  it('are dropped when the tab shows another document', async () => {
    await leaveSought(3, { document: 'kremlin:1', quote: 'words' });
    expect(await takeSought(3, ['kremlin:2', 'text:1'])).toBeNull();
    expect(await takeSought(3, ['kremlin:1'])).toBeNull();
  });
});
