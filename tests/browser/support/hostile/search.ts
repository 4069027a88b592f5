import { everyElement } from './elements.ts';
import { told, wordsOf } from './told.ts';

/** Reads whatever a script of a page can read; `addresses` are files of the extension that it has guessed. */
export async function search(addresses: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  const add = (what: string, ...values: readonly unknown[]) => found.push(`${what}: ${values.map(told).join(' | ')}`);
  add('source', document.documentElement);
  for (const element of everyElement()) {
    if (element.shadowRoot) add('root', element.shadowRoot);
    if (element.localName.includes('-'))
      add(
        'host',
        element,
        (element as HTMLElement).innerText,
        Object.keys(element),
        Object.getOwnPropertyNames(element),
      );
  }
  for (const [name, highlight] of CSS.highlights)
    add('marks', name, highlight.type, highlight.priority, [...highlight].map(wordsOf));
  add('stored', { ...localStorage }, { ...sessionStorage }, document.cookie);
  add('databases', await indexedDB.databases());
  add('caches', 'caches' in globalThis ? await caches.keys() : []);
  add(
    'workers',
    (await navigator.serviceWorker?.getRegistrations())?.map(({ scope }) => scope),
  );
  add(
    'loaded',
    performance.getEntries().map(({ name, entryType }) => `${entryType} ${name}`),
  );
  for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets])
    add('style', sheet.href, rulesOf(sheet));
  add('globals', Object.getOwnPropertyNames(globalThis));
  add('focus', document.activeElement, String(getSelection()));
  return [...found, ...(await Promise.all(addresses.map(probe)))];
}

function rulesOf(sheet: CSSStyleSheet): string[] {
  try {
    return [...sheet.cssRules].map(({ cssText }) => cssText);
  } catch (error) {
    return [String(error)];
  }
}

/** Asks for an address in every way that a page can, and tells what came of each. */
function probe(address: string): Promise<string> {
  const ways = [
    fetch(address).then(
      async (response) => `fetch LOADED ${await response.text()}`,
      () => 'fetch refused',
    ),
    fetch(address, { mode: 'no-cors' }).then(
      () => 'opaque LOADED',
      () => 'opaque refused',
    ),
    loading(Object.assign(document.createElement('img'), { src: address })),
    loading(Object.assign(document.createElement('script'), { src: address })),
    loading(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address })),
    loading(Object.assign(document.createElement('video'), { src: address })),
  ];
  // Of a frame the page is told only that it has ended: what it came to is for the test to look at.
  document.body.append(Object.assign(document.createElement('iframe'), { src: address }));
  return Promise.all(ways).then((answers) => `probe ${address}: ${answers.join(', ')}`);
}

const loading = (element: HTMLElement): Promise<string> =>
  new Promise((resolve) => {
    for (const type of ['load', 'loadeddata'])
      element.addEventListener(type, () => resolve(`${element.localName} LOADED`));
    element.addEventListener('error', () => resolve(`${element.localName} refused`));
    document.body.append(element);
  });
