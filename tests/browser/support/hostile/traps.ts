import { told } from './told.ts';

/** More than any test makes happen; a page that hears itself must not run for ever. */
const MOST = 20_000;

/** Everything that the traps were told. */
export const heard: string[] = [];
/** Every root that anything attached in the page's own world. */
export const roots: ShadowRoot[] = [];

let isTelling = false;

/** Writes down what a trap was told; what the telling itself calls isn't heard. */
export function hear(what: string, ...values: readonly unknown[]): void {
  if (isTelling || heard.length > MOST) return;
  isTelling = true;
  try {
    heard.push(`${what}: ${values.map(told).join(' | ')}`);
  } finally {
    isTelling = false;
  }
}

const CALLS = [
  [Element.prototype, ['setAttribute', 'append', 'prepend', 'replaceChildren', 'remove', 'focus', 'scrollIntoView']],
  [Node.prototype, ['appendChild', 'insertBefore', 'removeChild']],
  [Document.prototype, ['createElement', 'createTextNode', 'createRange']],
  [CustomElementRegistry.prototype, ['define', 'get', 'upgrade']],
  [EventTarget.prototype, ['addEventListener', 'dispatchEvent']],
  [globalThis, ['postMessage', 'fetch', 'structuredClone', 'open', 'getSelection', 'reportError']],
  [MessagePort.prototype, ['postMessage']],
  [BroadcastChannel.prototype, ['postMessage']],
  [Storage.prototype, ['setItem', 'getItem', 'removeItem']],
  [IDBFactory.prototype, ['open', 'deleteDatabase']],
  [IDBObjectStore.prototype, ['put', 'add', 'get', 'getAll', 'delete']],
  [HighlightRegistry.prototype, ['set', 'get', 'delete']],
  [Highlight.prototype, ['add', 'delete']],
  [Range.prototype, ['setStart', 'setEnd', 'toString']],
  [Selection.prototype, ['toString', 'getRangeAt', 'removeAllRanges']],
  [CSSStyleSheet.prototype, ['replaceSync', 'insertRule']],
  [XMLHttpRequest.prototype, ['open', 'send']],
  [History.prototype, ['pushState', 'replaceState']],
  [JSON, ['stringify', 'parse']],
  [console, ['log', 'info', 'warn', 'error', 'debug']],
  [Crypto.prototype, ['randomUUID', 'getRandomValues']],
] as const;

/** Names that an object of the extension may have: one that lacks its own would write to the page's prototype. */
const FIELDS = ['note', 'tags', 'highlight', 'highlights', 'ask', 'token', 'created', 'modified', 'document', 'id'];

const EVENTS = [
  ...['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'change', 'compositionend', 'paste', 'copy', 'cut'],
  ...['pointerdown', 'pointerup', 'pointerover', 'mousedown', 'mouseup', 'click', 'dblclick', 'contextmenu', 'wheel'],
  ...['focus', 'blur', 'focusin', 'focusout', 'selectionchange', 'selectstart', 'scroll', 'message', 'messageerror'],
  ...['storage', 'hashchange', 'popstate', 'visibilitychange', 'pagehide', 'error', 'unhandledrejection', 'toggle'],
  ...['securitypolicyviolation', 'slotchange', 'command', 'beforetoggle', 'drop', 'dragstart', 'submit', 'close'],
];

/** Sets a trap on every door that a script of a page can stand behind. */
export function setTraps(): void {
  const listen = EventTarget.prototype.addEventListener;
  for (const type of EVENTS) listen.call(globalThis, type, (event) => hear('event', event), { capture: true });
  for (const name of ['on-the-record', 'highlights', 'extension'])
    new BroadcastChannel(name).onmessage = (event) => hear('channel', event.data);
  new MutationObserver((records) => {
    for (const { type, target, addedNodes, attributeName } of records)
      if (type === 'childList') for (const node of addedNodes) hear('added', node);
      else hear('changed', attributeName, target);
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  openRoots();
  for (const [owner, names] of CALLS) for (const name of names) trapCall(owner, name);
  for (const name of FIELDS) trapField(name);
}

function openRoots(): void {
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (this: Element, options) {
    const root = attach.call(this, { ...options, mode: 'open' });
    roots.push(root);
    hear('attachShadow', this, options);
    return root;
  };
}

function trapCall(owner: object, name: string): void {
  const target = owner as Record<string, unknown>;
  const old = target[name];
  if (typeof old !== 'function') return;
  target[name] = function (this: unknown, ...given: unknown[]) {
    hear(name, ...given);
    const result: unknown = Reflect.apply(old, this, given);
    if (typeof result === 'string') hear(`${name} gave`, result);
    return result;
  };
}

function trapField(name: string): void {
  Object.defineProperty(Object.prototype, name, {
    configurable: true,
    get: () => undefined,
    set(this: object, value: unknown) {
      hear(`field ${name}`, value);
      Object.defineProperty(this, name, { value, configurable: true, enumerable: true, writable: true });
    },
  });
}
