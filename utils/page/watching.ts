/** A page that is still being built is looked at again no longer than this, in milliseconds. */
const PATIENCE = 15_000;
/** Least time between two looks at a page that is being built or changes, in milliseconds. */
const PAUSE = 300;

/** Resolves when a page that is only being prerendered is shown to the reader; at once for any other. */
export function whenShown(): Promise<void> {
  const page = document as Document & { readonly prerendering?: boolean };
  if (!page.prerendering) return Promise.resolve();
  return new Promise((resolve) => document.addEventListener('prerenderingchange', () => resolve(), { once: true }));
}

/** Resolves when the page has loaded everything that it was written with; at once where it has. */
export function whenLoaded(signal: AbortSignal): Promise<void> {
  if (document.readyState === 'complete' || signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    window.addEventListener('load', () => resolve(), { once: true, signal });
    signal.addEventListener('abort', () => resolve());
  });
}

/** What `find` finds on a page, now or while the page is still being built; `null` where that takes too long or the signal says stop. */
export async function whenFound<T>(find: () => Promise<T | null>, signal: AbortSignal): Promise<T | null> {
  const patience = performance.now() + PATIENCE;
  for (;;) {
    const found = await find();
    const left = patience - performance.now();
    if (found !== null || signal.aborted || left <= 0) return found;
    await nextChange(left, signal);
  }
}

/** Resolves when the page has changed, so many milliseconds have passed, or the signal says stop. */
function nextChange(most: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = new AbortController();
    const finish = () => {
      end.abort();
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(finish, most);
    onChanges(document.documentElement, finish, end.signal);
    signal.addEventListener('abort', finish, { signal: end.signal });
  });
}

/** Tells when an article has changed or has been taken off the page: only the article and what holds it are observed. */
export function watchArticle(root: Element, changed: () => void, signal: AbortSignal): void {
  onChanges(root, changed, signal);
  const holder = root.parentNode;
  if (!holder) return;
  const observer = new MutationObserver(() => {
    if (!root.isConnected) changed();
  });
  for (let each: Node | null = holder; each; each = each.parentNode) observer.observe(each, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

/** Calls back after changes below a node, at most once in `PAUSE`. */
function onChanges(node: Node, changed: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(() => {
      timer = undefined;
      changed();
    }, PAUSE);
  });
  observer.observe(node, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
