import type { Steps } from '../../utils/record/index/in-steps.ts';

/** So many milliseconds of work go by before the page may draw and answer again: less than a frame. */
const TURN = 10;

/** Does long work in steps between which the page stays usable; `told` hears how far it is. Throws what `signal` was aborted with. */
export async function gently<T>(steps: Steps<T>, told: (share: number) => void, signal: AbortSignal): Promise<T> {
  for (;;) {
    const until = performance.now() + TURN;
    let share = 0;
    do {
      const step = steps.next();
      if (step.done) {
        signal.throwIfAborted();
        return step.value;
      }
      share = step.value;
    } while (performance.now() < until);
    told(share);
    await nextTurn();
    signal.throwIfAborted();
  }
}

/** Lets everything that waits have its turn. Unlike a timer it isn't slowed down in a tab that isn't in front. */
export const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
