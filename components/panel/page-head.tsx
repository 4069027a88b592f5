import { sayDay } from '../../utils/i18n/dates.ts';
import { say } from '../../utils/i18n/say.ts';
import type { Cards } from '../../utils/record/model/cards.ts';
import type { PanelActs } from './view.ts';

type Props = {
  readonly cards: Cards;
  readonly kept: boolean;
  /** Whether it is a document of the record: there is nothing to keep of it. */
  readonly held: boolean;
  readonly locked: boolean;
  readonly acts: Pick<PanelActs, 'keepPage' | 'keepInPrivate'>;
};

/** Which page it is, and whether the reader keeps it. */
export function PageHead({ cards, kept, held, locked, acts }: Props) {
  const { title, match, date, place, language } = cards.page;
  const name = title ?? match?.title ?? null;
  return (
    <header class="head">
      <h1 tabIndex={-1} lang={name === null ? undefined : language}>
        {name ?? say('sectionPage')}
      </h1>
      <p class="facts">{[date && sayDay(date), place].filter(Boolean).join(' · ')}</p>
      {locked ? (
        <p class="locked">
          {say('privateWindow')}{' '}
          <button type="button" class="link" onClick={acts.keepInPrivate}>
            {say('keepUntilClosed')}
          </button>
        </p>
      ) : (
        (kept || !held) && (
          <p class="keeping">
            {kept && <span class="facts">{say('pageIsKept')} </span>}
            <button type="button" class={kept ? 'link' : 'main'} onClick={() => acts.keepPage(!kept)}>
              {say(kept ? 'letPageGo' : 'keepPage')}
            </button>
          </p>
        )
      )}
    </header>
  );
}
