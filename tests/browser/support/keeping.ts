import type { Page } from '@playwright/test';
import type { BackgroundAsks } from '../../../utils/messages/contract.ts';

/** The database that holds what the reader keeps, as in `utils/store`. */
const DATABASE = 'on-the-record';

type Reply = { readonly done: boolean; readonly answer?: unknown };
type Api = { readonly runtime: { sendMessage(message: object): Promise<Reply | undefined> } };
declare const chrome: Api;

/** Asks the background, from a page of the extension's own. */
export const ask = async <N extends keyof BackgroundAsks>(
  own: Page,
  name: N,
  question: BackgroundAsks[N]['ask'],
): Promise<BackgroundAsks[N]['answer']> => {
  const reply = await own.evaluate((message) => chrome.runtime.sendMessage(message), { name, ask: question });
  if (!reply?.done) throw new Error(`"${name}" was refused or failed.`);
  return reply.answer as BackgroundAsks[N]['answer'];
};

/** Every row of the database by the name of its store, bytes as their number; `{}` where nothing was ever kept. */
export const storedRows = (own: Page): Promise<Record<string, unknown[]>> =>
  own.evaluate(goThrough, [DATABASE, 'read'] as const);

/** Empties the database and tells the extension, so that each test begins with a reader who has kept nothing. */
export async function forgetKept(own: Page): Promise<void> {
  const rows = await own.evaluate(goThrough, [DATABASE, 'clear'] as const);
  if (Object.values(rows).some(({ length }) => length > 0))
    await ask(own, 'changed', { what: ['highlights', 'record'] });
}

/** Runs in a page of the extension's own: gives the rows of every store, and takes them away if asked to. */
async function goThrough([name, what]: readonly [name: string, what: 'read' | 'clear']) {
  const database = await new Promise<IDBDatabase | null>((resolve, reject) => {
    const opening = indexedDB.open(name);
    // What isn't there stays so: a database made here would lack its stores.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => (opening.error?.name === 'AbortError' ? resolve(null) : reject(opening.error));
  });
  const rows: Record<string, unknown[]> = {};
  if (!database) return rows;
  const stores = [...database.objectStoreNames];
  const transaction = database.transaction(stores, 'readwrite');
  for (const store of stores) {
    const asked = transaction.objectStore(store).getAll();
    asked.onsuccess = () => {
      rows[store] = asked.result.map((row: unknown) =>
        JSON.parse(
          JSON.stringify(row, (_key, value: unknown) =>
            ArrayBuffer.isView(value) || value instanceof ArrayBuffer ? { bytes: value.byteLength } : value,
          ),
        ),
      );
      if (what === 'clear') transaction.objectStore(store).clear();
    };
  }
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  database.close();
  return rows;
}
