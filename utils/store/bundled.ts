import { browser } from 'wxt/browser';

/** Where the bundled pack lies within the extension's own package. */
const BUNDLED = '/pack/bundled.otr';

/** The bundled pack's bytes, from the extension's own package; fails where the package is damaged. */
export async function fetchBundled(): Promise<Uint8Array> {
  const answer = await fetch(browser.runtime.getURL(BUNDLED as never));
  if (!answer.ok) throw new Error(`${BUNDLED}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
