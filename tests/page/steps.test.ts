// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { extract, extractInSteps } from '../../utils/page/extract.ts';
import { unhurried } from '../../utils/page/slices.ts';
import { finish } from '../../utils/page/steps.ts';

const ADDRESS = 'http://en.kremlin.ru/events/president/news/1';
const PARAGRAPHS = Array.from(
  { length: 900 },
  (_paragraph, index) => `<p>Paragraph ${index} of a long meeting.</p>`,
).join('');

const longPage = (): Document =>
  new DOMParser().parseFromString(
    `<title>A long meeting</title><article class="hentry"><h1 class="entry-title p-name">A long meeting</h1><div itemprop="articleBody">${PARAGRAPHS}</div></article>`,
    'text/html',
  );

afterEach(() => vi.restoreAllMocks());

describe('reading in steps', () => {
  it('pauses on a long page, and reads the same as at once', () => {
    const page = longPage();
    const steps = extractInSteps(page, ADDRESS);
    let pauses = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) pauses++;
    expect(pauses).toBeGreaterThan(5);
    expect(step.value.article).toEqual(extract(page, ADDRESS).article);
  });

  it('survives a page that is taken away between two steps', () => {
    const page = longPage();
    const steps = extractInSteps(page, ADDRESS);
    steps.next();
    steps.next();
    page.body.replaceChildren();
    expect(() => finish(steps)).not.toThrow();
  });
});

/** A clock that makes each step as long as a slice, so that every one is followed by a pause. */
function slowMachine(): void {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 1000));
}

describe('unhurried', () => {
  it('gives the page its turn between steps', async () => {
    slowMachine();
    const turns: string[] = [];
    function* work() {
      turns.push('one');
      setTimeout(() => turns.push('page'), 0);
      yield;
      yield;
      turns.push('two');
      return 'done';
    }
    expect(await unhurried(work, new AbortController().signal)).toBe('done');
    expect(turns).toEqual(['one', 'page', 'two']);
  });

  it('begins anew when the page changes, and in the end reads it at once', async () => {
    slowMachine();
    let begun = 0;
    function* work() {
      begun++;
      document.body.append('change');
      yield;
      yield;
      return begun;
    }
    expect(await unhurried(work, new AbortController().signal)).toBe(3);
  });

  it('stops when told to', async () => {
    slowMachine();
    const stop = new AbortController();
    function* work() {
      stop.abort();
      yield;
      yield;
      return 'done';
    }
    expect(await unhurried(work, stop.signal)).toBeNull();
  });
});
