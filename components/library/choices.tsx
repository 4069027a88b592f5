import { useEffect, useState } from 'preact/hooks';
import { sayDay } from '../../utils/i18n/dates.ts';
import { type Key, say } from '../../utils/i18n/say.ts';
import { hashOf, type Place } from './address.ts';
import type { Choice, Found } from './find-highlights.ts';

/** So many choices of a kind are shown at once: the rest are a press away. */
const FIRST = 8;

type Kind = 'person' | 'document' | 'tag';
const HEADINGS: Record<Kind, Key> = { person: 'byPerson', document: 'byDocument', tag: 'byTag' };

type Props = { readonly found: Found; readonly place: Place };

/** What the list can be narrowed to, each choice an address of its own. */
export function Choices({ found, place }: Props) {
  // In a narrow window the choices wait behind their heading; in a wide one they stand beside the list.
  const isWide = useWide();
  const [isOpen, setOpen] = useState(false);
  const chosen = (['person', 'document', 'tag'] as const).filter((kind) => place[kind] !== null).length;
  return (
    <details class="choices" open={isWide || isOpen} onToggle={(event) => isWide || setOpen(event.currentTarget.open)}>
      <summary>
        {say('narrow')}
        {chosen > 0 && <span class="n"> {chosen}</span>}
      </summary>
      <ChoiceList kind="person" choices={found.people} place={place} />
      <ChoiceList kind="document" choices={found.documents} place={place} />
      <ChoiceList kind="tag" choices={found.tags} place={place} />
    </details>
  );
}

/** From this width on there is room beside the list; `library.css` says the same. */
const WIDE = '(min-width: 62rem)';

function useWide(): boolean {
  const [isWide, setWide] = useState(() => matchMedia(WIDE).matches);
  useEffect(() => {
    const query = matchMedia(WIDE);
    const follow = () => setWide(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return isWide;
}

type ListProps = { readonly kind: Kind; readonly choices: readonly Choice[]; readonly place: Place };

function ChoiceList({ kind, choices, place }: ListProps) {
  const [showsAll, setShowsAll] = useState(false);
  const chosen = place[kind];
  const listed = withChosen(choices, chosen);
  if (listed.length === 0) return null;
  const shown = showsAll ? listed : listed.filter(({ key }, index) => index < FIRST || key === chosen);
  return (
    <nav class="choose" aria-label={say(HEADINGS[kind])}>
      <h2 class="kicker">{say(HEADINGS[kind])}</h2>
      <ul>
        {shown.map(({ key, name, detail, count }) => (
          <li key={key}>
            <a
              href={hashOf({ ...place, [kind]: key === chosen ? null : key })}
              aria-current={key === chosen ? 'true' : undefined}
            >
              <span>
                {name}
                {detail !== null && <span class="detail">{sayDay(detail)}</span>}
              </span>{' '}
              <span class="n">{count}</span>
            </a>
          </li>
        ))}
      </ul>
      {shown.length < listed.length && (
        <button type="button" class="link" onClick={() => setShowsAll(true)}>
          {say('showAllChoices', String(listed.length))}
        </button>
      )}
    </nav>
  );
}

/** What is chosen can always be seen and taken back, also where nothing has it any more. */
const withChosen = (choices: readonly Choice[], chosen: string | null): readonly Choice[] =>
  chosen === null || choices.some(({ key }) => key === chosen)
    ? choices
    : [{ key: chosen, name: chosen, detail: null, count: 0 }, ...choices];
