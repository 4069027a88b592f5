/** Puts words on the clipboard, in the reader's own act; says whether that went well. */
export async function copyWords(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    // Pages without TLS have no clipboard of that kind.
    return copyByCommand(words);
  }
}

/** The browser's own copying, with our words in place of those that are selected; the page isn't asked. */
function copyByCommand(words: string): boolean {
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', words);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('copy', give, { capture: true });
  try {
    return document.execCommand('copy');
  } finally {
    window.removeEventListener('copy', give, { capture: true });
  }
}
