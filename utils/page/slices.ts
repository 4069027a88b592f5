/** Longest that one slice of our work may hold the page's thread, in milliseconds: a fifth of a task that a reader would notice. */
const SLICE = 10;

type Scheduler = { readonly yield?: () => Promise<void> };

/** Gives the page its turn. */
export function yieldToPage(): Promise<void> {
  const scheduler = (globalThis as { scheduler?: Scheduler }).scheduler;
  return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve, 0));
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
