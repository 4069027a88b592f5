import { useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '../../utils/i18n/say.ts';

type Props = {
  readonly note: string;
  /** What the note is read out as. */
  readonly label: string;
  readonly readOnly: boolean;
  readonly onInput: (note: string) => void;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
};

/** A note as large as what is written in it. */
export function NoteEditor({ note, label, readOnly, onInput, onEnter, onLeave }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  // `note` is why: a note that came from elsewhere has another height.
  useLayoutEffect(() => growToFit(area.current), [note]);
  return (
    <textarea
      ref={area}
      class="field note"
      rows={1}
      aria-label={label}
      placeholder={say(readOnly ? 'noNote' : 'addNote')}
      value={note}
      readOnly={readOnly}
      onInput={(event) => onInput(event.currentTarget.value)}
      onFocus={onEnter}
      onBlur={onLeave}
    />
  );
}

/** For browsers that don't fit a field to its content by themselves. */
function growToFit(area: HTMLTextAreaElement | null): void {
  if (!area || CSS.supports('field-sizing', 'content')) return;
  area.style.height = 'auto';
  area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
}
