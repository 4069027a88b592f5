import type { NoteView } from '../../components/overlay/view.ts';

/** Sentences for the reader, one at a time. */
export type Notes = {
  /** Shows a sentence until the reader closes it. */
  readonly tell: (text: string, act?: NoteView['act']) => void;
  /** Shows a sentence for a while. */
  readonly mention: (text: string, act?: NoteView['act']) => void;
  readonly close: () => void;
};

/** So long (ms) a sentence that is only mentioned stays; and again so long while the reader's pointer or keyboard is on it. */
const MENTIONED = 8_000;
const LINGERING = 2_000;

/** `busy`: whether the reader is at the sentence. */
export function createNotes(draw: (note: NoteView | null) => void, busy: () => boolean, signal: AbortSignal): Notes {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const close = () => {
    clearTimeout(timer);
    draw(null);
  };
  const fade = () => {
    if (busy()) timer = setTimeout(fade, LINGERING);
    else close();
  };
  const tell: Notes['tell'] = (text, act = null) => {
    clearTimeout(timer);
    draw({ text, act });
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    tell,
    mention(text, act) {
      tell(text, act);
      timer = setTimeout(fade, MENTIONED);
    },
    close,
  };
}
