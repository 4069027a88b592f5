import { browser } from 'wxt/browser';

const KEY = 'keepInPrivate';

/** From now on, until the browser is closed, things may be kept in private windows. */
export const allowInPrivate = (): Promise<void> => browser.storage.session.set({ [KEY]: true });

/** Whether the reader has said so. */
export const isAllowedInPrivate = async (): Promise<boolean> => (await browser.storage.session.get(KEY))[KEY] === true;
