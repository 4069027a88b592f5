import { render } from 'preact';
import { sayTitle } from '../../components/cards/names.ts';
import { HeldPage, type Shown, type Telling } from '../../components/read/held-page.tsx';
import { NoPage } from '../../components/read/no-page.tsx';
import { say } from '../../utils/i18n/say.ts';
import { yieldToPage } from '../../utils/page/slices.ts';

/** Paragraphs that are drawn at once: more than a window shows. */
const SLICE = 40;

/** What is drawn of a document at one moment. */
export type Drawing = Shown & { readonly quote: string; readonly telling: Telling | null };

/** Draws a document, a slice of its paragraphs at a time where it isn't there yet; says whether it was drawn to its end. */
export async function drawDocument(root: Element, drawing: Drawing, signal: AbortSignal): Promise<boolean> {
  const { title, site, host, text } = drawing.held;
  document.title = sayTitle({ title, publisher: site, site: host });
  const count = text?.length ?? 0;
  for (let drawn = SLICE; ; drawn += SLICE) {
    draw(root, drawing, Math.min(drawn, count));
    if (drawn >= count) return true;
    await yieldToPage();
    if (signal.aborted) return false;
  }
}

/** Draws a document whole: at once where its paragraphs are there already. */
export const redraw = (root: Element, drawing: Drawing): void => draw(root, drawing, drawing.held.text?.length ?? 0);

const draw = (root: Element, drawing: Drawing, drawn: number): void =>
  render(<HeldPage {...drawing} drawn={drawn} />, root);

/** Says that there is no document to show. */
export function drawNothing(root: Element, why: 'readMissing' | 'readFailed'): void {
  document.title = say('name');
  render(<NoPage why={why} />, root);
}

/** The paragraphs that are drawn: their words are T. */
export const paragraphsOf = (root: Element): Element[] => [...root.querySelectorAll('.words')];

/** Brings the words that the reader came for into view; they stay lit until the reader clicks. */
export function bringSought(root: Element, signal: AbortSignal): void {
  const found = root.querySelector('#sought');
  root.classList.remove('seen');
  if (!found) return;
  found.scrollIntoView({ block: 'center', behavior: 'instant' });
  const pass = () => root.classList.add('seen');
  window.addEventListener('click', pass, { once: true, capture: true, signal });
}
