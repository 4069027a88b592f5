import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

import type { PanelAsks } from '../../utils/messages/contract.ts';
import { PANEL_CHECKS } from '../../utils/messages/page-checks.ts';
import { serve } from '../../utils/messages/server.ts';

const heard = vi.fn(() => true);
let stop = () => {};

beforeEach(() => {
  fakeBrowser.reset();
  heard.mockClear();
  stop = serve<PanelAsks>(PANEL_CHECKS, { hasChanged: heard }, 'background');
});
afterEach(() => stop());

/** What a page of the extension that listens beside the background replies to a message of ours; `undefined` where it leaves it alone. */
async function replyTo(message: unknown): Promise<unknown> {
  let reply: unknown;
  const trigger = fakeBrowser.runtime.onMessage.trigger as unknown as (...args: unknown[]) => Promise<unknown[]>;
  await trigger(message, { id: fakeBrowser.runtime.id }, (given: unknown) => {
    reply = given;
  });
  await Promise.resolve();
  return reply;
}

describe('serving beside the background', () => {
  it('answers what is asked in the right shape', async () => {
    expect(await replyTo({ name: 'hasChanged', ask: { what: ['record'] } })).toEqual({ done: true, answer: true });
  });

  it('leaves another shape under the same name to others', async () => {
    expect(await replyTo({ name: 'hasChanged', ask: { document: 'kremlin:1' } })).toBeUndefined();
    expect(heard).not.toHaveBeenCalled();
  });
});
