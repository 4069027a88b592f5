/** Where the extension shows a document that it holds, at these words; `''` for its beginning. */
export function readAddress(document: string, words: string): string {
  const asked = new URLSearchParams({ document, ...(words === '' ? {} : { quote: words }) });
  return `/read.html#${asked}`;
}
