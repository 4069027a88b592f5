/** A pack that can't be used; the message is one sentence that says what is wrong and in which part. */
export class PackError extends Error {
  override readonly name = 'PackError';
}
