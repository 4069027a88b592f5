/**
 * Why a pack is refused, in a word that an interface can put into a sentence of the reader's language: it begins like none, has another
 * version of the format, ends too early, differs from its sums, has more than is read, holds no document, or its parts are wrong.
 */
export type PackFault = 'no pack' | 'version' | 'cut short' | 'damaged' | 'too large' | 'empty' | 'wrong';

/** A pack that can't be used; the message is one sentence that says what is wrong and in which part. */
export class PackError extends Error {
  override readonly name = 'PackError';
  readonly fault: PackFault;

  constructor(message: string, fault: PackFault = 'wrong') {
    super(message);
    this.fault = fault;
  }
}
