import { browser } from 'wxt/browser';
import { type BackgroundAsks, type Changed, isReply, type PageAsks } from './contract.ts';

/**
 * What became of a question: an answer; or `gone` (the extension was updated or removed under this script, nothing can be asked any
 * more), or `failed` (nobody there, refused, or an error on the other side).
 */
export type Asked<T> = { readonly got: 'answer'; readonly answer: T } | { readonly got: 'gone' | 'failed' };

/** Asks the background. */
export const ask = <N extends keyof BackgroundAsks>(
  name: N,
  question: BackgroundAsks[N]['ask'],
): Promise<Asked<BackgroundAsks[N]['answer']>> => send(() => browser.runtime.sendMessage({ name, ask: question }));

/** Asks what may be done twice, and once more where no answer came: a browser may stop the background while it answers. */
export async function askTwice<N extends keyof BackgroundAsks>(
  name: N,
  question: BackgroundAsks[N]['ask'],
): Promise<Asked<BackgroundAsks[N]['answer']>> {
  const asked = await ask(name, question);
  return asked.got === 'failed' ? ask(name, question) : asked;
}

/** Asks the content script of a tab, in its top frame. */
export const askPage = <N extends keyof PageAsks>(
  tab: number,
  name: N,
  question: PageAsks[N]['ask'],
): Promise<Asked<PageAsks[N]['answer']>> =>
  send(() => browser.tabs.sendMessage(tab, { name, ask: question }, { frameId: 0 }));

/** Tells the extension's own pages that are open what has changed; the one that tells doesn't hear it. */
export const tellOwnPages = (what: readonly Changed[]): Promise<Asked<boolean>> =>
  send(() => browser.runtime.sendMessage({ name: 'hasChanged', ask: { what } }));

/** Whether the extension that this script belongs to is still there: after an update or removal its id is gone. */
export const isAlive = (): boolean => {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
};

async function send<T>(post: () => Promise<unknown>): Promise<Asked<T>> {
  if (!isAlive()) return { got: 'gone' };
  try {
    const reply = await post();
    return isReply(reply) && reply.done ? { got: 'answer', answer: reply.answer as T } : { got: 'failed' };
  } catch {
    return { got: isAlive() ? 'failed' : 'gone' };
  }
}
