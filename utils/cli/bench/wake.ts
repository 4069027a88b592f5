import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import type { Article } from '../../record/model/article.ts';
import type { Running } from './chromium.ts';
import { interleave } from './interleave.ts';
import { comparison, type Row } from './row.ts';

const ROUNDS = 9;
const EMPTY = 'Empty';

/** Writes an extension whose worker only answers: what waking a worker costs in itself. Returns its folder. */
export function writeEmptyExtension(within: string): string {
  const folder = join(within, 'empty');
  mkdirSync(folder, { recursive: true });
  const manifest = { manifest_version: 3, name: EMPTY, version: '1.0', background: { service_worker: 'worker.js' } };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(
    join(folder, 'worker.js'),
    'chrome.runtime.onMessage.addListener((message, sender, reply) => { reply({ done: true }); return true; });',
  );
  writeFileSync(join(folder, 'page.html'), '<!doctype html><title>Empty</title>');
  return folder;
}

/** From a question to a stopped worker to its answer: ours with everything that the record has to say to an article, and an empty one's. */
export async function wakeRows({ context, origins }: Running, name: string, article: Article): Promise<Row[]> {
  const [ours, empty] = await Promise.all(
    [`${origins.get(name)}/popup.html`, `${origins.get(EMPTY)}/page.html`].map(async (address) => {
      const page = await context.newPage();
      await page.goto(address);
      const session = await context.newCDPSession(page);
      await session.send('ServiceWorker.enable');
      return { page, session };
    }),
  );
  if (!ours || !empty) throw new Error('The extensions have no pages.');
  const lay = { name: 'lay', ask: { article } };
  const refused = { name: 'open', ask: {} };
  const times = await interleave(ROUNDS, {
    first: () => wake(ours, lay),
    bare: () => wake(ours, refused),
    empty: () => wake(empty, {}),
    warm: async () => {
      await answer(ours.page, lay);
      return await answer(ours.page, lay);
    },
  });
  const peer = { name: 'empty worker', times: times.empty };
  await Promise.all([ours.page.close(), empty.page.close()]);
  return [
    comparison('stopped worker to the first answer from the bundled pack', times.first, peer),
    comparison('  our worker alone: to an answer that needs no pack', times.bare, peer),
    comparison('  the same question again, to a worker that is awake', times.warm, peer),
  ];
}

type Asking = { readonly page: Page; readonly session: CDPSession };

async function wake({ page, session }: Asking, message: unknown): Promise<number> {
  await session.send('ServiceWorker.stopAllWorkers');
  await page.waitForTimeout(150);
  return await answer(page, message);
}

async function answer(page: Page, message: unknown): Promise<number> {
  const { took, reply } = await page.evaluate(async (asked) => {
    const { runtime } = (
      globalThis as unknown as { chrome: { runtime: { sendMessage(m: unknown): Promise<unknown> } } }
    ).chrome;
    const begun = performance.now();
    const got = await runtime.sendMessage(asked);
    return { took: performance.now() - begun, reply: JSON.stringify(got ?? null) };
  }, message);
  if (reply === 'null' || reply.includes('"state":"failed"')) throw new Error(`The worker gave no answer: ${reply}`);
  return took;
}
