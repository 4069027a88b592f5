/** Does something at the reader's own act alone: a page can send events to what it finds, and they don't count. */
export const trusted =
  (act: () => void) =>
  (event: Event): void => {
    if (event.isTrusted) act();
  };
