import { browser } from 'wxt/browser';
import { type BackgroundAsks, type Checks, isEnvelope, type PageAsks, type Reply } from './contract.ts';

/** Who asks: the tab of a content script, or `null` for a page of the extension. */
export type Asker = { readonly tab: number | null };

type Handlers<A extends BackgroundAsks | PageAsks> = {
  readonly [N in keyof A]: (
    ask: A[N] extends { ask: infer Q } ? Q : never,
    from: Asker,
  ) => (A[N] extends { answer: infer R } ? R : never) | Promise<A[N] extends { answer: infer R } ? R : never>;
};

/** The types of the API don't know that `true` keeps the channel open for a later reply. */
type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];

type Sender = { readonly id?: string; readonly frameId?: number; readonly tab?: { readonly id?: number } };

/**
 * Answers messages of the extension's own scripts; what comes from elsewhere, has another shape, or another name is refused.
 * Returns what stops it.
 */
export function serve<A extends BackgroundAsks | PageAsks>(checks: Checks<A>, handlers: Handlers<A>): () => void {
  const listen = (message: unknown, sender: Sender, reply: (reply: Reply) => void): true | undefined => {
    if (!isEnvelope(message) || !Object.hasOwn(checks, message.name)) return undefined;
    const name = message.name as keyof A;
    if (!isOurs(sender) || !checks[name](message.ask)) {
      reply({ done: false });
      return true;
    }
    Promise.resolve()
      .then(() => handlers[name](message.ask as never, { tab: sender.tab?.id ?? null }))
      .then(
        (answer) => reply({ done: true, answer }),
        () => reply({ done: false }),
      );
    return true;
  };
  browser.runtime.onMessage.addListener(listen as Listener);
  return () => browser.runtime.onMessage.removeListener(listen as Listener);
}

/** Only this extension's own scripts, and of a tab only its top frame. */
const isOurs = ({ id, tab, frameId }: Sender): boolean =>
  id === browser.runtime.id && (tab === undefined || frameId === undefined || frameId === 0);
