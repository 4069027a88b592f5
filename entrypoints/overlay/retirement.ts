import { say } from '../../utils/i18n/say.ts';
import { HOST_TAG } from '../../utils/page/leftovers.ts';
import { mountNote } from './host.tsx';

/** So long (ms) the reader is told to reload; then nothing of ours is left. */
const TOLD = 12_000;

/**
 * What a script does last when its extension was updated or removed. The sentence is looked up now: without its extension a script can't
 * ask the catalogue any more.
 */
export function prepareRetirement(): () => void {
  const texts = { name: say('name'), locale: say('locale'), close: say('close'), reload: say('reload') };
  return () => {
    // A script of the new version is at work here already.
    if (document.querySelector(HOST_TAG)) return;
    const remove = mountNote(texts);
    setTimeout(remove, TOLD);
  };
}
