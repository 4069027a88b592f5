import { useRef, useState } from 'preact/hooks';
import { say } from '../../utils/i18n/say.ts';
import { CrossIcon } from '../overlay/sheet-icon.tsx';
import { withTags } from './tags.ts';

type Props = {
  readonly tags: readonly string[];
  /** What the field is read out as. */
  readonly label: string;
  /** The id of a `<datalist>` with the tags in use. */
  readonly inUse: string;
  readonly readOnly: boolean;
  readonly onChange: (tags: readonly string[]) => void;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
};

/** Tags as chips, and a field for one more: Enter or a comma adds it, Backspace in the empty field takes the last away. */
export function TagsEditor({ tags, label, inUse, readOnly, onChange, onEnter, onLeave }: Props) {
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const add = (words: string) => {
    setTyped('');
    const all = withTags(tags, words);
    if (all !== tags) onChange(all);
  };
  const remove = (tag: string) => {
    onChange(tags.filter((each) => each !== tag));
    field.current?.focus();
  };
  const press = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      add(typed);
    } else if (event.key === 'Backspace' && typed === '' && tags.length > 0) onChange(tags.slice(0, -1));
  };
  const type = (words: string) => (words.includes(',') ? add(words) : setTyped(words));
  return (
    <div class="tags">
      {tags.length > 0 && (
        <ul>
          {tags.map((tag) => (
            <li key={tag} class="tag">
              <span>{tag}</span>
              {!readOnly && (
                <button type="button" aria-label={say('removeTag', tag)} onClick={() => remove(tag)}>
                  <CrossIcon />
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {!readOnly && (
        <input
          ref={field}
          type="text"
          class="field"
          list={inUse}
          aria-label={label}
          placeholder={say('addTag')}
          autocomplete="off"
          value={typed}
          onInput={(event) => type(event.currentTarget.value)}
          onKeyDown={press}
          onFocus={onEnter}
          onBlur={() => {
            add(typed);
            onLeave();
          }}
        />
      )}
    </div>
  );
}

/** The tags in use, to choose from while typing. */
export const TagsInUse = ({ id, tags }: { readonly id: string; readonly tags: readonly string[] }) => (
  <datalist id={id}>
    {tags.map((tag) => (
      <option key={tag} value={tag} />
    ))}
  </datalist>
);
