import type { BackgroundAsks } from '../../utils/messages/contract.ts';
import type { Asker } from '../../utils/messages/server.ts';
import { allowInPrivate, isAllowedInPrivate } from '../../utils/store/private.ts';

/** Whether anything may be kept from where this asker is: in a private window only after the reader has said so. */
export const mayKeep = async ({ isPrivate }: Asker): Promise<boolean> => !isPrivate || (await isAllowedInPrivate());

/** What a question for keeping is answered in a private window. */
export const PRIVATE = { done: false, why: 'private' } as const;

/** The reader says so, in a private window. */
export async function keepInPrivate(
  _ask: BackgroundAsks['keepInPrivate']['ask'],
  { isPrivate, own }: Asker,
): Promise<boolean> {
  if (!isPrivate && !own) return false;
  await allowInPrivate();
  return true;
}
