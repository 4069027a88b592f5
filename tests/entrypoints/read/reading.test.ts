// @vitest-environment happy-dom
import '../../support/speak.ts';

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { cardsOf } from '../../../utils/record/cards.ts';
import type { Origin } from '../../../utils/record/model/held.ts';
import { heldExample } from '../../record/index/held-example.ts';
import { HEADS, TALKS } from '../../support/talks-context.ts';

const client = vi.hoisted(() => {
  const ask = vi.fn();
  const askTwice = async (name: string, question: unknown) => {
    const asked = await ask(name, question);
    return asked.got === 'failed' ? ask(name, question) : asked;
  };
  return { ask, askTwice, isAlive: () => true };
});
const served = vi.hoisted(() => ({ handlers: {} as Record<string, (ask: unknown) => unknown> }));
vi.mock('../../../utils/messages/client.ts', () => client);
vi.mock('../../../utils/messages/server.ts', () => ({
  serve: (_checks: unknown, handlers: object, others: string) => {
    // Beside the background nothing may be refused that is meant for it.
    if (others !== 'background') throw new Error('would answer for the background');
    Object.assign(served.handlers, handlers);
  },
}));

import { startReading } from '../../../entrypoints/read/reading.ts';

const BRIDGE = heldExample('text:bridge', ['The bridge is open.', 'Cars may cross it.'], { date: '2014' });
const KEPT: Origin = { by: 'reader', kept: '2022-03-01T12:00:00.000Z' };
const mine = { document: BRIDGE.id, highlights: [], kept: false, held: true, keepAtEnd: false };
const laid = { state: 'shown', cards: cardsOf(TALKS, HEADS), sought: null, mine };

type Answers = { held: unknown[]; lay: unknown[] };

/** Answers that the background gives, each in its turn and the last again and again; an `Error` is a worker that was killed. */
function answering(answers: Answers): void {
  client.ask.mockImplementation(async (name: string) => {
    if (name !== 'held' && name !== 'lay') return { got: 'answer', answer: name === 'mine' && mine };
    const given = answers[name].length > 1 ? answers[name].shift() : answers[name][0];
    return given instanceof Error ? { got: 'failed' } : { got: 'answer', answer: await given };
  });
}

const asked = (name: string) => client.ask.mock.calls.filter(([each]) => each === name).length;
const hasChanged = (...what: string[]) => served.handlers.hasChanged?.({ what });

let root: HTMLElement;
const textIn = (selector: string) => [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);

beforeEach(() => {
  client.ask.mockReset();
  globalThis.onTheRecordOpenSession = undefined;
  history.replaceState(null, '', `#${new URLSearchParams({ document: BRIDGE.id })}`);
  root = document.createElement('div');
  document.body.replaceChildren(root);
});

const read = async (answers: Answers): Promise<void> => {
  answering(answers);
  startReading(root);
  await vi.waitFor(() => expect(root.querySelector('p')).not.toBeNull());
};

describe('the reading view', () => {
  it('shows the document that the address names, and says where it comes from', async () => {
    await read({ held: [{ held: BRIDGE, origin: KEPT }], lay: [laid] });
    expect(textIn('.words')).toEqual(BRIDGE.text);
    expect(textIn('.kicker')).toEqual(['Kept by you on 1 Mar 2022']);
  });

  it('asks again where the worker was killed while it answered', async () => {
    await read({ held: [new Error('killed'), { held: BRIDGE, origin: KEPT }], lay: [laid] });
    expect(textIn('.words')).toEqual(BRIDGE.text);
  });

  it('says so where the record can’t be opened', async () => {
    await read({ held: [new Error('damaged')], lay: [laid] });
    expect(textIn('p')[0]).toContain('The record couldn’t be opened.');
    expect(served.handlers.whatIsThis?.({})).toEqual({ state: 'failed' });
  });

  it('asks for nothing where the address names no document', async () => {
    history.replaceState(null, '', '#');
    await read({ held: [null], lay: [laid] });
    expect(textIn('p')[0]).toBe('This document isn’t on the record.');
    expect(client.ask).not.toHaveBeenCalled();
  });

  it('shows the text where nothing can be laid beside it, and says so', async () => {
    await read({ held: [{ held: BRIDGE, origin: KEPT }], lay: [{ state: 'failed' }] });
    await vi.waitFor(() => expect(textIn('[role="status"]')[0]).toContain('couldn’t be laid beside'));
    expect(textIn('.words')).toEqual(BRIDGE.text);
  });
});

describe('when the record changes', () => {
  it('says that the document isn’t on it any more, and leaves its text', async () => {
    await read({ held: [{ held: BRIDGE, origin: KEPT }, null], lay: [laid] });
    await vi.waitFor(() => expect(asked('lay')).toBe(1));
    hasChanged('record');
    await vi.waitFor(() => expect(textIn('[role="status"]')[0]).toContain('isn’t on the record any more'));
    expect(textIn('.words')).toEqual(BRIDGE.text);
  });

  it('shows a fuller text of the document in place of the one that it had', async () => {
    const fuller = { ...BRIDGE, text: [...(BRIDGE.text ?? []), 'Ships may pass below.'] };
    await read({
      held: [
        { held: BRIDGE, origin: KEPT },
        { held: fuller, origin: { by: 'pack', name: 'Rivers' } },
      ],
      lay: [laid],
    });
    await vi.waitFor(() => expect(asked('lay')).toBe(1));
    hasChanged('record');
    await vi.waitFor(() => expect(textIn('.words')).toEqual(fuller.text));
    expect(textIn('.kicker')).toEqual(['From the pack “Rivers”']);
  });

  it('goes by the last of several answers, in whatever order they come', async () => {
    let give: (answer: unknown) => void = () => undefined;
    const late = new Promise((resolve) => {
      give = resolve;
    });
    const on = { held: BRIDGE, origin: KEPT };
    await read({ held: [on, late, null], lay: [laid] });
    await vi.waitFor(() => expect(asked('lay')).toBe(1));
    hasChanged('record');
    hasChanged('record');
    await vi.waitFor(() => expect(textIn('[role="status"]')[0]).not.toBe(''));
    give(on);
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(textIn('[role="status"]')[0]).toContain('isn’t on the record any more');
  });

  it('asks only where highlights stand where nothing else has changed', async () => {
    await read({ held: [{ held: BRIDGE, origin: KEPT }], lay: [laid] });
    await vi.waitFor(() => expect(served.handlers.cardsHere?.({})).not.toBeNull());
    hasChanged('highlights');
    await vi.waitFor(() => expect(asked('mine')).toBe(1));
    expect([asked('held'), asked('lay')]).toEqual([1, 1]);
  });
});
