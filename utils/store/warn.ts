/** What was told already: the same trouble comes with every question. */
const told = new Set<string>();

/** Tells a developer, once, of trouble that the reader is spared: everything else goes on without what caused it. */
export function warnOnce(what: string, error: unknown): void {
  if (told.has(what)) return;
  told.add(what);
  // biome-ignore lint/suspicious/noConsole: this is the one file that writes to it.
  console.warn(`On the Record: ${what}`, error);
}
