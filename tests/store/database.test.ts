import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { change, look, open, openStore } from '../../utils/store/database.ts';
import { StoreError } from '../../utils/store/store-error.ts';
import { STEPS, type Step, VERSION } from '../../utils/store/upgrades/steps.ts';
import { toFirst } from '../../utils/store/upgrades/to-1.ts';
import { emptyStore, highlightExample } from './support.ts';

beforeEach(emptyStore);

const NAME = 'on-the-record';

/** What stands in a database, whatever wrote it. */
async function contentOf(database: IDBPDatabase): Promise<Record<string, unknown[]>> {
  const names = [...database.objectStoreNames];
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await database.getAll(name)] as const)));
}

/** A database as the first release wrote it, with a highlight in it. */
async function firstRelease(): Promise<void> {
  const database = await open([toFirst], () => {});
  await database.put('highlights', highlightExample('a'));
  await database.put('meta', 7, 'revision');
  database.close();
}

describe('the database', () => {
  it('has the stores of the newest version', async () => {
    const database = await openStore();
    expect(database.version).toBe(VERSION);
    expect([...database.objectStoreNames].sort()).toEqual(
      ['bin', 'highlights', 'meta', 'pack files', 'packs', 'page packs', 'pages'].sort(),
    );
  });

  it('opens what the first release wrote', async () => {
    await firstRelease();
    expect(await look(['highlights'], (stores) => stores.objectStore('highlights').getAll())).toEqual([
      highlightExample('a'),
    ]);
  });

  it('climbs from the version it finds, step by step', async () => {
    await firstRelease();
    const taken: string[] = [];
    const steps: Step[] = [
      toFirst,
      async ({ transaction }) => {
        const store = transaction.objectStore('highlights');
        for (const highlight of await store.getAll()) await store.put({ ...highlight, note: 'second' });
        taken.push('second');
      },
      ({ database }) => {
        database.createObjectStore('more');
        taken.push('third');
      },
    ];
    const database = await open(steps, () => {});
    expect(taken).toEqual(['second', 'third']);
    expect(await contentOf(database as unknown as IDBPDatabase)).toMatchObject({
      highlights: [highlightExample('a', { note: 'second' })],
      meta: [7],
      more: [],
    });
    database.close();
  });

  it.each<[string, Step]>([
    [
      'fails at once',
      () => {
        throw new Error('no');
      },
    ],
    [
      'fails after it has written',
      async ({ transaction }) => {
        await transaction.objectStore('highlights').clear();
        throw new Error('no');
      },
    ],
    [
      'does what the database refuses',
      ({ database }) => {
        database.deleteObjectStore('highlights');
        database.createObjectStore('highlights');
        database.createObjectStore('highlights');
      },
    ],
  ])('is as it was after a step that %s, and says so', async (_name, failing) => {
    await firstRelease();
    const lost: string[] = [];
    await expect(open([...STEPS, failing], () => lost.push('lost'))).rejects.toMatchObject({ why: 'upgrade' });
    expect(lost).not.toEqual([]);
    const database = await openDB(NAME);
    expect(database.version).toBe(STEPS.length);
    expect(await contentOf(database)).toMatchObject({ highlights: [highlightExample('a')], meta: [7] });
    database.close();
  });

  it('isn’t opened where a newer version has written it', async () => {
    (await openDB(NAME, VERSION + 1)).close();
    await expect(openStore()).rejects.toMatchObject({ why: 'newer' });
  });

  it('is asked for again after it couldn’t be opened', async () => {
    (await openDB(NAME, VERSION + 1)).close();
    await expect(openStore()).rejects.toThrow(StoreError);
    await deleteDB(NAME);
    expect((await openStore()).version).toBe(VERSION);
  });

  it('says that an older copy of the extension has it open', async () => {
    const older = await openDB(NAME, VERSION, { upgrade: (database) => void database.createObjectStore('x') });
    await expect(open([...STEPS, () => {}], () => {})).rejects.toMatchObject({ why: 'blocked' });
    older.close();
  });

  it('lets a newer copy of the extension upgrade it, and is opened once for all who ask', async () => {
    const [one, other] = await Promise.all([openStore(), openStore()]);
    expect(one).toBe(other);
    const newer = await openDB(NAME, VERSION + 1);
    await expect(openStore()).rejects.toMatchObject({ why: 'newer' });
    newer.close();
  });
});

describe('a change', () => {
  it('is wholly done', async () => {
    await change(['highlights', 'meta'], async (stores) => {
      await stores.objectStore('highlights').add(highlightExample('a'));
      await stores.objectStore('meta').put(1, 'revision');
    });
    expect(await contentOf((await openStore()) as unknown as IDBPDatabase)).toMatchObject({
      highlights: [highlightExample('a')],
      meta: [1],
    });
  });

  it('is not done at all where it throws half-way', async () => {
    const failing = change(['highlights', 'meta'], async (stores) => {
      await stores.objectStore('highlights').add(highlightExample('a'));
      throw new Error('no');
    });
    await expect(failing).rejects.toMatchObject({ why: 'failed' });
    expect(await contentOf((await openStore()) as unknown as IDBPDatabase)).toMatchObject({ highlights: [], meta: [] });
  });

  it('is not done at all where the database refuses a part of it', async () => {
    const failing = change(['highlights'], async (stores) => {
      await stores.objectStore('highlights').add(highlightExample('a'));
      await stores.objectStore('highlights').add(highlightExample('a'));
    });
    await expect(failing).rejects.toThrow(StoreError);
    expect(await contentOf((await openStore()) as unknown as IDBPDatabase)).toMatchObject({ highlights: [] });
  });
});
