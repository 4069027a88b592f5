import { browser } from 'wxt/browser';
import {
  type BackgroundAsks,
  type Checks,
  isEnvelope,
  OWN_ONLY,
  type PageAsks,
  type PanelAsks,
  type Reply,
} from './contract.ts';

/** Who asks. */
export type Asker = {
  /** The tab of a content script, or of an own page that is open in one; `null` for other own pages. */
  readonly tab: number | null;
  /** The window of that tab. */
  readonly window: number | null;
  /** Whether a page of the extension itself asks. */
  readonly own: boolean;
  /** Whether it asks from a private window. */
  readonly isPrivate: boolean;
};

type Handlers<A extends BackgroundAsks | PageAsks | PanelAsks> = {
  readonly [N in keyof A]: (
    ask: A[N] extends { ask: infer Q } ? Q : never,
    from: Asker,
  ) => (A[N] extends { answer: infer R } ? R : never) | Promise<A[N] extends { answer: infer R } ? R : never>;
};

/** The types of the API don't know that `true` keeps the channel open for a later reply. */
type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];

type Sender = {
  readonly id?: string;
  readonly frameId?: number;
  readonly url?: string;
  readonly tab?: { readonly id?: number; readonly windowId?: number; readonly incognito?: boolean };
};

/**
 * Answers messages of the extension's own scripts; what comes from elsewhere, has another shape, or another name is refused, and what
 * only own pages may ask is refused to content scripts. A handler is called at once, within the message's own turn: some of the
 * browser's doors open only there. Returns what stops it.
 */
export function serve<A extends BackgroundAsks | PageAsks | PanelAsks>(
  checks: Checks<A>,
  handlers: Handlers<A>,
  others: 'none' | 'background' = 'none',
): () => void {
  const listen = (message: unknown, sender: Sender, reply: (reply: Reply) => void): true | undefined => {
    if (!isEnvelope(message) || !Object.hasOwn(checks, message.name)) return undefined;
    const name = message.name as keyof A & string;
    const from = askerOf(sender);
    const fits = checks[name](message.ask);
    if (!fits && others === 'background') return undefined;
    if (!isOurs(sender) || !(from.own || !isOwnOnly(name)) || !fits) {
      reply({ done: false });
      return true;
    }
    void answerOf(() => handlers[name](message.ask as never, from)).then(reply);
    return true;
  };
  browser.runtime.onMessage.addListener(listen as Listener);
  return () => browser.runtime.onMessage.removeListener(listen as Listener);
}

async function answerOf(handle: () => unknown): Promise<Reply> {
  try {
    return { done: true, answer: await handle() };
  } catch {
    return { done: false };
  }
}

const isOwnOnly = (name: string): boolean => OWN_ONLY.some((own) => own === name);

const askerOf = ({ tab, url }: Sender): Asker => ({
  tab: tab?.id ?? null,
  window: tab?.windowId ?? null,
  own: url?.startsWith(browser.runtime.getURL('/')) ?? false,
  isPrivate: tab?.incognito ?? false,
});

/** Only this extension's own scripts, and of a tab only its top frame. */
const isOurs = ({ id, tab, frameId }: Sender): boolean =>
  id === browser.runtime.id && (tab === undefined || frameId === undefined || frameId === 0);
