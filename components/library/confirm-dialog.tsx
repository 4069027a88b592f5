import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { say } from '../../utils/i18n/say.ts';

type Props = {
  readonly title: string;
  /** What the button is called that does it. */
  readonly act: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
};

/** Asks before something goes that can't be brought back. The keyboard begins at "Cancel": Enter alone takes nothing away. */
export function ConfirmDialog({ title, act, onConfirm, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const cancel = useRef<HTMLButtonElement>(null);
  const heading = useId();
  useEffect(() => {
    dialog.current?.showModal();
    cancel.current?.focus();
  }, []);
  return (
    <dialog ref={dialog} class="ask" aria-labelledby={heading} onClose={onClose}>
      <h2 id={heading}>{title}</h2>
      {children}
      <div class="acts">
        <button ref={cancel} type="button" class="main" onClick={() => dialog.current?.close()}>
          {say('cancel')}
        </button>
        <button
          type="button"
          class="main grave"
          onClick={() => {
            onConfirm();
            dialog.current?.close();
          }}
        >
          {act}
        </button>
      </div>
    </dialog>
  );
}
