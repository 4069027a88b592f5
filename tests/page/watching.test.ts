// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchArticle, whenFound } from '../../utils/page/watching.ts';

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
});
afterEach(() => vi.useRealTimers());

const article = () => document.querySelector('article');
const find = () => Promise.resolve(article());
/** Lets mutation records and promises arrive, and so many milliseconds pass. */
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

describe('whenFound', () => {
  it('gives what is there', async () => {
    document.body.append(document.createElement('article'));
    expect(await whenFound(find, new AbortController().signal)).toBe(article());
  });

  it('gives what a page builds later', async () => {
    const found = whenFound(find, new AbortController().signal);
    await pass(4000);
    document.body.append(document.createElement('p'));
    await pass(1000);
    document.body.append(document.createElement('article'));
    await pass(1000);
    expect(await found).toBe(article());
  });

  it('gives up on a page that never gets there', async () => {
    const found = whenFound(find, new AbortController().signal);
    await pass(15_001);
    expect(await found).toBeNull();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('stops when told to, and leaves no timer', async () => {
    const stop = new AbortController();
    const found = whenFound(find, stop.signal);
    await pass(100);
    stop.abort();
    expect(await found).toBeNull();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('watchArticle', () => {
  function watched() {
    const holder = document.body.appendChild(document.createElement('div'));
    const root = holder.appendChild(document.createElement('article'));
    const changed = vi.fn();
    const stop = new AbortController();
    watchArticle(root, changed, stop.signal);
    return { holder, root, changed, stop };
  }

  it('tells of changes within the article, once for many', async () => {
    const { root, changed } = watched();
    for (let i = 0; i < 5; i++) root.append(String(i));
    await pass(1000);
    expect(changed).toHaveBeenCalledOnce();
  });

  it('tells that the article was taken off the page', async () => {
    const { holder, changed } = watched();
    holder.remove();
    await pass(1000);
    expect(changed).toHaveBeenCalled();
  });

  it('doesn’t care for the rest of the page', async () => {
    const { holder, changed } = watched();
    holder.append(document.createElement('aside'));
    document.body.append('footer');
    await pass(1000);
    expect(changed).not.toHaveBeenCalled();
  });

  it('stops when told to', async () => {
    const { root, changed, stop } = watched();
    root.append('x');
    stop.abort();
    await pass(1000);
    expect(changed).not.toHaveBeenCalled();
  });
});
