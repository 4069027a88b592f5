// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fold } from '../../utils/page/fold.ts';
import { createKeptWords } from '../../utils/page/kept-words.ts';
import { nameOf } from '../../utils/page/mark-styles.ts';
import { type TextMap, textMapOf } from '../../utils/page/text-map.ts';

/** As much of the browser's registry as is used of it. */
class Registered extends Set<Range> {
  priority = 0;
}
const registry = new Map<string, Registered>();

beforeEach(() => {
  registry.clear();
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal('Highlight', Registered);
});
afterEach(() => vi.unstubAllGlobals());

function mapOf(html: string): TextMap {
  document.body.innerHTML = html;
  const skipped = new Set<Element>(document.querySelectorAll('figure'));
  return textMapOf(fold([document.body], skipped, () => 'keep'));
}

const spanOf = (map: TextMap, words: string) => {
  const start = map.text.indexOf(words);
  return { start, end: start + words.length };
};
const painted = () => [...(registry.get(nameOf('kept')) ?? [])].map(String);

const PAGE = '<p>Good day to <a>all of</a> you.</p><figure>A picture.</figure><p>Work went on.</p>';

describe('words that are kept', () => {
  it('are painted paragraph by paragraph, without what stands between them', () => {
    const map = mapOf(PAGE);
    createKeptWords(map).paint([{ id: 'a', ...spanOf(map, 'all of you. Work') }], []);
    expect(painted()).toEqual(['all of you.', 'Work']);
  });

  it('are painted while they are being kept, and can’t be found by a name yet', () => {
    const map = mapOf(PAGE);
    const kept = createKeptWords(map);
    kept.paint([], [spanOf(map, 'Good')]);
    expect(painted()).toEqual(['Good']);
    expect(kept.meeting(spanOf(map, 'Good'))).toEqual([]);
  });

  it('are those that were given last', () => {
    const map = mapOf(PAGE);
    const kept = createKeptWords(map);
    kept.paint([{ id: 'a', ...spanOf(map, 'Good') }], []);
    kept.paint([{ id: 'b', ...spanOf(map, 'Work') }], []);
    expect(painted()).toEqual(['Work']);
    expect(kept.rangesOf('a')).toEqual([]);
    expect(kept.rangesOf('b').map(String)).toEqual(['Work']);
  });

  it('leave nothing in the page’s registry when there are none', () => {
    const map = mapOf(PAGE);
    const kept = createKeptWords(map);
    kept.paint([], []);
    expect(registry.size).toBe(0);
    kept.paint([{ id: 'a', ...spanOf(map, 'Good') }], []);
    kept.paint([], []);
    expect(registry.size).toBe(0);
  });

  it('are found by words that they share, the shortest first', () => {
    const map = mapOf(PAGE);
    const kept = createKeptWords(map);
    const [long, short, other] = ['day to all of', 'all', 'Work'].map((words, index) => ({
      id: String(index),
      ...spanOf(map, words),
    }));
    kept.paint([long!, short!, other!], []);
    expect(kept.meeting(spanOf(map, 'all of you'))).toEqual(['1', '0']);
  });

  it('that the page has no more aren’t painted', () => {
    const map = mapOf(PAGE);
    const kept = createKeptWords(map);
    document.querySelector('p')?.remove();
    kept.paint([{ id: 'a', ...spanOf(map, 'Good') }], []);
    expect(painted()).toEqual([]);
    expect(kept.rangesOf('a')).toEqual([]);
  });
});
