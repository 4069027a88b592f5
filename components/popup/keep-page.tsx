import { type Key, say } from '../../utils/i18n/say.ts';
import type { PopupActs, PopupView, Refusal } from './view.ts';

const REFUSED: Record<Refusal, Key> = {
  private: 'privateWindow',
  full: 'noRoom',
  undated: 'pageUndated',
  failed: 'notKept',
  'not removed': 'notRemoved',
};

type KeepProps = { readonly kept: boolean; readonly view: PopupView; readonly acts: PopupActs };

/** Keeps a page of the sites whole, or says that it is kept; one button, so that the keyboard stays on it. */
export function KeepPage({ kept, view: { site, refused }, acts }: KeepProps) {
  // Documents that the extension itself shows are on the record already.
  if (site === null) return null;
  return (
    <>
      <p class="keeping">
        {kept && `${say('pageIsKept')} `}
        <button type="button" class="link" onClick={() => acts.keepPage(!kept)}>
          {say(kept ? 'letPageGo' : 'keepPage')}
        </button>
      </p>
      <div role="status">
        {refused && (
          <p class="refused">
            {say(REFUSED[refused])}{' '}
            {refused === 'private' && (
              <button type="button" class="link" onClick={acts.keepInPrivate}>
                {say('keepUntilClosed')}
              </button>
            )}
          </p>
        )}
      </div>
    </>
  );
}
