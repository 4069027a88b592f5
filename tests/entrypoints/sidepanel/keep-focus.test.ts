// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepFocus } from '../../../entrypoints/sidepanel/keep-focus.ts';

/** A panel of named elements, each able to have the keyboard. */
function panelOf(...parts: readonly string[]): HTMLElement {
  const root = document.createElement('div');
  for (const part of parts) {
    const element = document.createElement(part.startsWith('h') ? 'h2' : 'button');
    element.id = part;
    element.tabIndex = 0;
    if (part === 'undo') {
      const toast = document.createElement('div');
      toast.className = 'toast';
      element.className = 'link';
      toast.append(element);
      root.append(toast);
    } else root.append(element);
  }
  document.body.replaceChildren(root);
  return root;
}

const focusOn = (id: string) => document.getElementById(id)?.focus();
const remove = (id: string) => document.getElementById(id)?.remove();
const focused = () => document.activeElement?.id ?? '';

beforeEach(() => void vi.spyOn(document, 'hasFocus').mockReturnValue(true));

describe('the keyboard in the panel', () => {
  it('stays where it is while that is there', () => {
    const root = panelOf('own-highlights', 'note', 'undo');
    focusOn('note');
    keepFocus(root, () => remove('own-highlights'));
    expect(focused()).toBe('note');
  });

  it('goes to the way back when what it was on is removed', () => {
    const root = panelOf('own-highlights', 'remove', 'undo');
    focusOn('remove');
    keepFocus(root, () => remove('remove'));
    expect(focused()).toBe('undo');
  });

  it('goes to the heading of the highlights where no way back is offered', () => {
    const root = panelOf('own-highlights', 'remove');
    focusOn('remove');
    keepFocus(root, () => remove('remove'));
    expect(focused()).toBe('own-highlights');
  });

  it('isn’t taken from elsewhere', () => {
    const root = panelOf('own-highlights', 'undo');
    keepFocus(root, () => remove('own-highlights'));
    expect(focused()).toBe('');
    focusOn('undo');
    vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    keepFocus(root, () => remove('undo'));
    expect(focused()).toBe('');
  });
});
