import { yieldToPage } from '../../utils/page/slices.ts';
import type { Drawing } from './drawing.ts';

/** Cards that the rail draws in one slice. */
const SLICE = 10;

/** Opening and closing the rail. */
export type RailSwitch = {
  readonly toggle: () => Promise<void>;
  /** Opens it and leaves the keyboard where it is. */
  readonly open: () => Promise<void>;
  /** Draws, slice by slice, what isn't drawn yet. */
  readonly grow: () => Promise<void>;
  /** Closes it while the keyboard is in it; says whether it did. */
  readonly leave: () => boolean;
};

/** `opening`: what makes room for it. */
export function createRail({ root, now, draw }: Drawing, opening: () => void, signal: AbortSignal): RailSwitch {
  const focus = (selector: string) => root.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });

  async function grow(): Promise<void> {
    while (now().railOpen && now().drawn < now().cards.cards.length && !signal.aborted) {
      await yieldToPage();
      if (now().railOpen) draw({ drawn: now().drawn + SLICE });
    }
  }

  async function toggle(): Promise<void> {
    if (now().railOpen) {
      draw({ railOpen: false, drawn: 0 });
      focus('.tab');
      return;
    }
    opening();
    draw({ railOpen: true, drawn: 0 });
    focus('.rail h2');
    await grow();
  }

  return {
    toggle,
    open() {
      draw({ railOpen: true, drawn: 0 });
      return grow();
    },
    grow,
    leave() {
      if (!now().railOpen || root.activeElement === null) return false;
      void toggle();
      return true;
    },
  };
}
