// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HOST_TAG, removeLeftovers } from '../../utils/page/leftovers.ts';
import { MARK_NAMES } from '../../utils/page/mark-styles.ts';

afterEach(() => vi.unstubAllGlobals());

describe('removeLeftovers', () => {
  it('takes away the overlay and the marks of an earlier script, and nothing of the page', () => {
    const highlights = new Map([...MARK_NAMES, 'the-page-s-own'].map((name) => [name, {}]));
    vi.stubGlobal('CSS', { highlights });
    document.documentElement.append(document.createElement(HOST_TAG), document.createElement('other-extension'));
    removeLeftovers();
    expect(document.querySelector(HOST_TAG)).toBeNull();
    expect(document.querySelector('other-extension')).not.toBeNull();
    expect([...highlights.keys()]).toEqual(['the-page-s-own']);
  });
});
