import { beforeEach, describe, expect, it, vi } from 'vitest';

const runtime = vi.hoisted(() => ({ id: 'ours' as string | undefined, sendMessage: vi.fn() }));
vi.mock('wxt/browser', () => ({ browser: { runtime } }));

import { ask, askTwice, isAlive } from '../../utils/messages/client.ts';

beforeEach(() => {
  runtime.id = 'ours';
  runtime.sendMessage.mockReset();
});

const bring = () => ask('bring', { script: 'overlay' });

describe('ask', () => {
  it('hands over what it asks by name, and gives the answer', async () => {
    runtime.sendMessage.mockResolvedValue({ done: true, answer: true });
    expect(await bring()).toEqual({ got: 'answer', answer: true });
    expect(runtime.sendMessage).toHaveBeenCalledWith({ name: 'bring', ask: { script: 'overlay' } });
  });

  it.each([
    ['was refused', { done: false }],
    ['was heard by nobody', undefined],
    ['got something that is no reply', 'yes'],
  ])('fails where it %s', async (_name, reply) => {
    runtime.sendMessage.mockResolvedValue(reply);
    expect(await bring()).toEqual({ got: 'failed' });
  });

  it('fails where the worker is killed while it answers', async () => {
    runtime.sendMessage.mockRejectedValue(new Error('message channel closed'));
    expect(await bring()).toEqual({ got: 'failed' });
  });

  it('knows when the extension is gone, before it asks and while it does', async () => {
    runtime.sendMessage.mockImplementation(() => {
      runtime.id = undefined;
      return Promise.reject(new Error('Extension context invalidated.'));
    });
    expect(await bring()).toEqual({ got: 'gone' });
    expect(isAlive()).toBe(false);
    expect(await bring()).toEqual({ got: 'gone' });
    expect(runtime.sendMessage).toHaveBeenCalledOnce();
  });
});

describe('askTwice', () => {
  const bringTwice = () => askTwice('bring', { script: 'overlay' });

  it('asks again where the worker is killed while it answers, and no third time', async () => {
    runtime.sendMessage.mockRejectedValueOnce(new Error('message channel closed'));
    runtime.sendMessage.mockResolvedValueOnce({ done: true, answer: true });
    expect(await bringTwice()).toEqual({ got: 'answer', answer: true });
    runtime.sendMessage.mockReset().mockRejectedValue(new Error('message channel closed'));
    expect(await bringTwice()).toEqual({ got: 'failed' });
    expect(runtime.sendMessage).toHaveBeenCalledTimes(2);
  });

  it('asks once where an answer comes, whatever it is, or the extension is gone', async () => {
    runtime.sendMessage.mockResolvedValue({ done: true, answer: false });
    expect(await bringTwice()).toEqual({ got: 'answer', answer: false });
    runtime.id = undefined;
    expect(await bringTwice()).toEqual({ got: 'gone' });
    expect(runtime.sendMessage).toHaveBeenCalledOnce();
  });
});
