import { finish, type Steps } from './steps.ts';

/** Longest that one slice of our work may hold the page's thread, in milliseconds: a fifth of a task that a reader would notice. */
const SLICE = 10;

type Scheduler = { readonly yield?: () => Promise<void> };

/** Gives the page its turn. */
export function yieldToPage(): Promise<void> {
  const scheduler = (globalThis as { scheduler?: Scheduler }).scheduler;
  return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve, 0));
}

/**
 * Does work step by step, giving the page its turn in between. A page that changes meanwhile would be read in part as it was and in part
 * as it is: then the work begins anew, and the last time is done at once. `null` when the signal says stop.
 */
export async function unhurried<T>(begin: () => Steps<T>, signal: AbortSignal): Promise<T | null> {
  let changed = false;
  const observer = new MutationObserver(() => {
    changed = true;
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  const goOn = async () => {
    await yieldToPage();
    return !signal.aborted && !changed;
  };
  try {
    for (let tries = 1; tries < TRIES; tries++) {
      changed = false;
      const result = await stepwise(begin(), goOn);
      if (result || signal.aborted) return result?.value ?? null;
    }
    return finish(begin());
  } finally {
    observer.disconnect();
  }
}

/** After so many beginnings a page is read at once. */
const TRIES = 3;

/** Does steps until they are done, asking whether to go on after each slice; `null` when it was not. */
async function stepwise<T>(steps: Steps<T>, goOn: () => Promise<boolean>): Promise<{ readonly value: T } | null> {
  let begun = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return { value: step.value };
    if (performance.now() - begun > SLICE) {
      if (!(await goOn())) return null;
      begun = performance.now();
    }
  }
}

/** Does something with each item, a slice at a time; stops where the signal says so. */
export async function inSlices<T>(items: readonly T[], work: (item: T) => void, signal: AbortSignal): Promise<void> {
  let begun = performance.now();
  for (const item of items) {
    if (signal.aborted) return;
    work(item);
    if (performance.now() - begun > SLICE) {
      await yieldToPage();
      begun = performance.now();
    }
  }
}
