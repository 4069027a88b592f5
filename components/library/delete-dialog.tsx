import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { say } from '../../utils/i18n/say.ts';
import { Tick } from '../look/tick.tsx';
import { OfferLine } from './offer-line.tsx';
import { sayCounts } from './say-facts.ts';
import type { LibraryProps } from './view.ts';

type Props = LibraryProps & { readonly onClose: () => void };

/**
 * Asks before everything that the reader made is deleted: says how much it is and offers the export first. The keyboard begins at
 * "Cancel", and the button that deletes can't be pressed before it is unlocked: no Enter, held or repeated, comes to it by chance.
 */
export function DeleteDialog({ view, acts, onClose }: Props) {
  const { highlights, kept, packs } = view;
  const [withPacks, setWithPacks] = useState(false);
  const [isSure, setSure] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const cancel = useRef<HTMLButtonElement>(null);
  const heading = useId();
  // What was offered before holds less than everything, or other things.
  const [before] = useState(view.offer);
  useEffect(() => {
    dialog.current?.showModal();
    cancel.current?.focus();
  }, []);
  const count = (list: string | readonly unknown[]) => (typeof list === 'string' ? 0 : list.length);
  return (
    <dialog ref={dialog} class="ask" aria-labelledby={heading} onClose={onClose}>
      <h2 id={heading}>{say('deleteMadeAsk')}</h2>
      <p>
        <strong>{sayCounts(['highlightsCount', count(highlights)], ['pagesCount', count(kept)])}</strong>
      </p>
      <p>{say('deleteMadeGoes')}</p>
      <p>
        <button type="button" class="main" onClick={acts.exportMade} disabled={count(highlights) + count(kept) === 0}>
          {say('exportFirst')}
        </button>
      </p>
      <OfferLine offer={view.offer === before ? null : view.offer} name={view.offer?.name ?? ''} />
      {count(packs) > 0 && (
        <Tick checked={withPacks} onChange={setWithPacks}>
          {sayCounts(['deletePacksToo', count(packs)])}
        </Tick>
      )}
      <Tick checked={isSure} onChange={setSure}>
        {say('deleteSure')}
      </Tick>
      <div class="acts">
        <button ref={cancel} type="button" class="main" onClick={() => dialog.current?.close()}>
          {say('cancel')}
        </button>
        <button
          type="button"
          class="main grave"
          disabled={!isSure}
          onClick={() => {
            acts.deleteMade(withPacks);
            dialog.current?.close();
          }}
        >
          {say('deleteMadeDo')}
        </button>
      </div>
    </dialog>
  );
}
