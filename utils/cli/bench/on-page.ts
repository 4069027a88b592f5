import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContext, Page } from '@playwright/test';
import type { Running } from './chromium.ts';
import { median } from './median.ts';
import { bounded, comparison, type Row } from './row.ts';
import { ourTasks, type TraceEvent } from './trace.ts';

/** Longest that a task with our scripts in it may hold the page's thread, in milliseconds. */
const LONGEST = 50;
/** How long cards may take to come, in milliseconds; beyond it something is broken. */
const PATIENCE = 60_000;
const ROUNDS = 5;

const CATEGORIES =
  'toplevel,devtools.timeline,disabled-by-default-devtools.timeline,disabled-by-default-v8.cpu_profiler';

/**
 * The long page in a real browser: how long our scripts hold the thread that they share with it, and how long readers wait for cards.
 * Waiting and a bare Readability run are timed on the same load of the same page; tasks are traced on loads of their own, since tracing
 * slows what it looks at.
 */
export async function pageRows({ context, origins }: Running, name: string, address: string): Promise<Row[]> {
  const origin = origins.get(name);
  if (!origin) throw new Error(`${name} is not in the browser.`);
  const waits: number[] = [];
  const readability: number[] = [];
  const longest: number[] = [];
  const shares: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const timed = await onPage(context, address, waitAndRead);
    waits.push(timed.wait);
    readability.push(timed.readability);
    const tasks = await tracedTasks(context, address, origin);
    longest.push(Math.max(...tasks.map(({ length }) => length)));
    shares.push(Math.max(...tasks.map(({ ours }) => ours)));
  }
  return [
    bounded(
      `longest task with our scripts in it (worst of ${ROUNDS} loads; median ${median(longest).toFixed(0)})`,
      Math.max(...longest),
      'ms',
      LONGEST,
    ),
    {
      what: '  of which our scripts ran at most (worst; median)',
      found: `${Math.max(...shares).toFixed(1)} ms; ${median(shares).toFixed(1)} ms`,
      holds: null,
    },
    comparison('from page idle to the tab with its count', waits, { name: 'bare Readability', times: readability }),
  ];
}

async function onPage<T>(context: BrowserContext, address: string, work: (page: Page) => Promise<T>): Promise<T> {
  const page = await context.newPage();
  try {
    await page.addInitScript(WATCH_FOR_TAB);
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    return await work(page);
  } finally {
    await page.close();
  }
}

type Watched = { benchTab?: number };

/** Notes when the overlay's element comes into the page: its tab is drawn in the same task. As text, since a compiler's own names mean nothing there. */
const WATCH_FOR_TAB = `new MutationObserver(() => {
  if (document.querySelector('html > on-the-record')) globalThis.benchTab ??= performance.now();
}).observe(document, { childList: true, subtree: true });`;

/** From the moment the page was parsed, which is the earliest that it can be called idle, to the tab; then Readability on the same page. */
async function waitAndRead(page: Page): Promise<{ wait: number; readability: number }> {
  await page.waitForFunction(() => (globalThis as Watched).benchTab !== undefined, null, { timeout: PATIENCE });
  await requireCount(page);
  const wait = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return ((globalThis as Watched).benchTab ?? 0) - (navigation?.domContentLoadedEventEnd ?? 0);
  });
  const readability = await page.evaluate<number>(READABILITY_RUN);
  return { wait, readability };
}

/** The shipped overlay's root is closed to scripts, not to the protocol: the tab has to be there, with a count. */
async function requireCount(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  if (!(tabCount(root) > 0)) throw new Error('The tab on the long page has no count: there are no cards.');
}

type Node = {
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
};

/** The number that the tab shows; `NaN` where there is none. */
function tabCount({ attributes = [], children = [], shadowRoots = [] }: Node): number {
  if (attributes[attributes.indexOf('class') + 1] === 'count') return Number(children[0]?.nodeValue ?? Number.NaN);
  const counts = [...shadowRoots, ...children].map(tabCount);
  return counts.find((count) => !Number.isNaN(count)) ?? Number.NaN;
}

const READABILITY = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8');
const READABILITY_RUN = `(() => { ${READABILITY}
  const begun = performance.now();
  new Readability(document.cloneNode(true)).parse();
  return performance.now() - begun;
})()`;

async function tracedTasks(context: BrowserContext, address: string, origin: string) {
  const browser = context.browser();
  const events: TraceEvent[] = [];
  const session = await (browser ? browser.newBrowserCDPSession() : Promise.reject(new Error('No browser to trace.')));
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES.split(','), recordMode: 'recordAsMuchAsPossible' },
  });
  await onPage(context, address, async (page) => {
    await page.waitForFunction(() => (globalThis as Watched).benchTab !== undefined, null, { timeout: PATIENCE });
    // Marks are placed after the tab is drawn.
    await page.waitForTimeout(1_000);
  });
  const complete = new Promise<unknown>((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  const tasks = ourTasks(events, origin);
  if (tasks.length === 0) throw new Error('The trace has no task with our scripts in it: it tells nothing.');
  return tasks;
}
