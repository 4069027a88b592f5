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

/**
 * What `find` finds on a page, as soon as it does: now, or while the page is still being built. `null` when the page has stopped
 * changing for good, `PATIENCE` has passed, or the signal says stop.
 */
export function whenFound<T>(find: () => T | null, signal: AbortSignal): Promise<T | null> {
  const found = find();
  if (found !== null || signal.aborted) return Promise.resolve(found);
  return new Promise((resolve) => {
    const end = new AbortController();
    const finish = (result: T | null) => {
      end.abort();
      resolve(result);
    };
    const look = () => {
      const late = find();
      if (late !== null) finish(late);
    };
    onChanges(document.documentElement, look, end.signal);
    const timer = setTimeout(() => finish(find()), PATIENCE);
    end.signal.addEventListener('abort', () => clearTimeout(timer));
    signal.addEventListener('abort', () => finish(null), { signal: end.signal });
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
