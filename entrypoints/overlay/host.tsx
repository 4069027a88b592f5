import { render } from 'preact';
import css from '../../components/overlay/overlay.css?inline';
import { Note, Overlay } from '../../components/overlay/overlay.tsx';
import type { OverlayActs, OverlayView } from '../../components/overlay/view.ts';
import { HOST_TAG, removeLeftovers } from '../../utils/page/leftovers.ts';

/** The one constant that a build for browser tests sets: they can't see into a closed root. */
declare const __OPEN_ROOT__: boolean;

/** The element that holds the overlay, in a root of its own. */
export type Host = {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  readonly draw: (view: OverlayView, acts: OverlayActs) => void;
  readonly remove: () => void;
};

/** What the page must not take for a click beside its article, or a key of its own. */
const KEPT = [
  ...['click', 'dblclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'touchstart', 'touchend'],
  ...['keydown', 'keyup', 'keypress', 'focusin', 'focusout'],
] as const;

/** Puts the overlay beside the page's body: nothing of the page moves. */
export function mountHost(): Host {
  const { element, root } = mountRoot();
  return {
    element,
    root,
    draw: (view, acts) => render(<Overlay view={view} acts={acts} />, root),
    remove() {
      render(null, root);
      element.remove();
    },
  };
}

/** Puts one sentence up, in texts given beforehand; returns what takes it away. */
export function mountNote(texts: {
  readonly name: string;
  readonly locale: string;
  readonly close: string;
  readonly reload: string;
}): () => void {
  const { element, root } = mountRoot();
  const remove = () => element.remove();
  render(
    <aside class="otr light" aria-label={texts.name} lang={texts.locale}>
      <div class="told" role="status">
        <Note note={{ text: texts.reload, act: null }} closeLabel={texts.close} onClose={remove} />
      </div>
    </aside>,
    root,
  );
  return remove;
}

/** Escape is left to the page: what is ours of it was taken before it came here. */
function keep(event: Event): void {
  if (!(event instanceof KeyboardEvent && event.key === 'Escape')) event.stopPropagation();
}

function mountRoot(): Pick<Host, 'element' | 'root'> {
  removeLeftovers();
  const element = document.createElement(HOST_TAG);
  const root = element.attachShadow({ mode: __OPEN_ROOT__ ? 'open' : 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  for (const type of KEPT) element.addEventListener(type, keep);
  document.documentElement.append(element);
  return { element, root };
}
