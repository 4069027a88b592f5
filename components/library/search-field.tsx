import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../utils/i18n/say.ts';

/** So many milliseconds after the last key what was typed is searched for: typing itself never waits for the list. */
const PAUSE = 150;

type Props = {
  readonly label: string;
  /** What is searched for now, as the address has it. */
  readonly words: string;
  readonly onSearch: (words: string) => void;
};

/** Where words to search for are typed. */
export function SearchField({ label, words, onSearch }: Props) {
  const [typed, setTyped] = useState(words);
  const told = useRef(words);
  // Back, forward and "clear" change what is searched for; what is being typed stays.
  useEffect(() => {
    if (words !== told.current) setTyped(words);
    told.current = words;
  }, [words]);
  useEffect(() => {
    if (typed === told.current) return;
    const timer = setTimeout(() => {
      told.current = typed;
      onSearch(typed);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [typed, onSearch]);
  return (
    <search class="search">
      <input
        class="field"
        type="search"
        aria-label={label}
        value={typed}
        placeholder={label}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && typed !== '') setTyped('');
        }}
      />
      {typed !== '' && (
        <button type="button" class="link" onClick={() => setTyped('')}>
          {say('clearSearch')}
        </button>
      )}
    </search>
  );
}
