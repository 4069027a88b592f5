/** Remembers where the keyboard's focus was, and gives it back. */
export type Focus = {
  /** Moves the focus into what was opened from the keyboard. */
  readonly enter: (element: HTMLElement | null) => void;
  /** Gives the focus back where it was, if it is still within what was opened. */
  readonly leave: () => void;
};

export function rememberFocus(root: ShadowRoot): Focus {
  let before: Element | null = null;
  let inside: HTMLElement | null = null;
  return {
    enter(element) {
      if (!element) return;
      const focused = root.activeElement ?? document.activeElement;
      if (!inside?.contains(focused)) before = focused;
      inside = element;
      element.focus({ preventScroll: true });
    },
    leave() {
      const focused = root.activeElement;
      const within = focused === null ? document.activeElement === document.body : (inside?.contains(focused) ?? false);
      if (inside && within && before instanceof HTMLElement && before.isConnected)
        before.focus({ preventScroll: true });
      else if (inside && within && focused instanceof HTMLElement) focused.blur();
      inside = before = null;
    },
  };
}
