import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import { expect } from 'vitest';

/** Draws something into an empty page and gives the element that holds it. */
export function draw(vnode: ComponentChild): HTMLElement {
  document.documentElement.lang = 'en';
  document.title = 'A page';
  document.body.replaceChildren();
  const holder = document.body.appendChild(document.createElement('div'));
  // A link that nothing stops would navigate.
  holder.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a')) event.preventDefault();
  });
  render(vnode, holder);
  return holder;
}

/** The texts of all elements that a selector finds, white space folded. */
export const textsOf = (holder: Element, selector: string): string[] =>
  [...holder.querySelectorAll(selector)].map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim());

/** Fails with the rule and the element where axe finds anything; colours need a real browser and are checked there. */
export async function expectAccessible(holder: Element): Promise<void> {
  const { violations } = await axe.run(holder, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}
