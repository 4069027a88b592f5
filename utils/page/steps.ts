/** Work that pauses wherever it may be interrupted: a caller that must not hold the page's thread takes a break between steps. */
export type Steps<T> = Generator<void, T, void>;

/** Does all steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
