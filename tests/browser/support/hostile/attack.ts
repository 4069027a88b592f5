import { foreignElements } from './elements.ts';
import { hear } from './traps.ts';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Presses, types, selects and sends whatever a script can, so that something is kept, removed or told. */
export async function attack(): Promise<void> {
  for (const round of [0, 1]) {
    // Every passage that is marked is pointed at and pressed, so that what can open is open; then everything in it is pressed.
    for (const [, highlight] of CSS.highlights)
      for (const range of highlight) if (range.startContainer.parentElement) poke(range.startContainer.parentElement);
    for (const target of [globalThis, document, document.documentElement, document.body]) poke(target);
    selectSomething(round);
    await pause(600);
    for (const target of foreignElements()) poke(target);
    send();
    await pause(200);
  }
  getSelection()?.removeAllRanges();
}

/** Selects words that nobody chose, with all that follows a selection of the reader's. */
function selectSomething(round: number): void {
  const paragraphs = [...document.querySelectorAll('p')].filter((each) => (each.textContent ?? '').length > 80);
  const paragraph = paragraphs[round];
  if (!paragraph) throw new Error('The page has nothing to select.');
  getSelection()?.selectAllChildren(paragraph);
  for (const target of [paragraph, document]) poke(target);
}

const KEYS = [
  { key: 'H', code: 'KeyH', altKey: true, shiftKey: true },
  { key: 'Enter', code: 'Enter' },
  { key: ' ', code: 'Space' },
  { key: 'Delete', code: 'Delete' },
  { key: 'Backspace', code: 'Backspace' },
  { key: 'z', code: 'KeyZ', ctrlKey: true },
];

function poke(target: EventTarget): void {
  const box = target instanceof Element ? target.getBoundingClientRect() : { x: 40, y: 40, width: 0, height: 0 };
  const place = { clientX: box.x + box.width / 2, clientY: box.y + box.height / 2 };
  const common = { bubbles: true, composed: true, cancelable: true };
  for (const type of ['pointerover', 'pointermove', 'pointerdown', 'pointerup'])
    target.dispatchEvent(new PointerEvent(type, { ...common, ...place, isPrimary: true, pointerType: 'mouse' }));
  for (const type of ['mouseover', 'mousemove', 'mousedown', 'mouseup', 'click', 'dblclick', 'contextmenu'])
    target.dispatchEvent(new MouseEvent(type, { ...common, ...place, detail: 1 }));
  for (const key of KEYS)
    for (const type of ['keydown', 'keypress', 'keyup'])
      target.dispatchEvent(new KeyboardEvent(type, { ...common, ...key }));
  for (const type of ['input', 'change', 'submit', 'selectionchange', 'focus', 'blur', 'focusin', 'copy', 'command'])
    target.dispatchEvent(new Event(type, common));
  if (target instanceof HTMLElement && !(target instanceof HTMLAnchorElement)) target.click();
}

/** Messages of the extension, by the names that its source tells everybody. */
const NAMES = [
  ...['highlight', 'removeHighlight', 'highlights', 'annotate', 'keep', 'letGo', 'undo', 'keptPages', 'mine'],
  ...['changed', 'hasChanged', 'repaint', 'lookAgain', 'keepPage', 'cardsHere', 'keepInPrivate'],
];

type World = Record<string, { readonly runtime?: { sendMessage?(message: object): unknown } } | undefined>;

function send(): void {
  for (const name of NAMES) {
    const message = { name, ask: { documents: null, what: ['highlights'] } };
    postMessage(message, '*');
    for (const channel of ['on-the-record', 'extension']) new BroadcastChannel(channel).postMessage(message);
    for (const target of [globalThis, document]) {
      target.dispatchEvent(new CustomEvent(name, { detail: message }));
      target.dispatchEvent(new MessageEvent('message', { data: message, origin: location.origin, source: window }));
    }
    for (const api of ['chrome', 'browser'])
      try {
        const answer = (globalThis as unknown as World)[api]?.runtime?.sendMessage?.(message);
        if (answer !== undefined) hear('the extension answered', answer);
        if (answer instanceof Promise) void answer.then((each) => hear('the extension answered', each)).catch(() => {});
      } catch (error) {
        hear('the extension refused', String(error));
      }
  }
}
