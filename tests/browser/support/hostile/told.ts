/** Both are kept from before the traps are set. */
const stringify = JSON.stringify.bind(JSON);
const wordsIn = Range.prototype.toString;

/** The words between two ends, whatever kind of range it is. */
export function wordsOf(range: AbstractRange): string {
  const copy = new Range();
  copy.setStart(range.startContainer, range.startOffset);
  copy.setEnd(range.endContainer, range.endOffset);
  return wordsIn.call(copy);
}

/** Anything as text: nodes with all that is in them, ranges with their words, events with what they carry. */
export function told(value: unknown): string {
  if (value instanceof ShadowRoot) return `root ${value.innerHTML}`;
  if (value instanceof Element) return `element ${value.outerHTML}`;
  if (value instanceof Node) return `node ${value.textContent}`;
  if (value instanceof AbstractRange) return `range ${wordsOf(value)}`;
  if (value instanceof Event) return toldEvent(value);
  if (typeof value === 'function' || typeof value === 'symbol') return String(value);
  try {
    return stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}

const CARRIED = ['key', 'code', 'data', 'detail', 'newValue', 'oldValue', 'origin', 'clientX', 'clientY', 'reason'];

function toldEvent(event: Event): string {
  const carried = CARRIED.map((name) => [name, (event as unknown as Record<string, unknown>)[name]] as const)
    .filter(([, each]) => each !== undefined)
    .map(([name, each]) => `${name}=${told(each)}`);
  const [first] = event.composedPath();
  const where = first instanceof Element ? first.outerHTML.slice(0, 4_000) : String(first);
  return `${event.type} ${event.isTrusted} ${carried.join(' ')} ${where}`;
}
