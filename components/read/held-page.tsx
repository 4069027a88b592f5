import { useMemo } from 'preact/hooks';
import { sayDay } from '../../utils/i18n/dates.ts';
import { say } from '../../utils/i18n/say.ts';
import type { HeldDocument, Origin } from '../../utils/record/model/held.ts';
import { sayPublisher, sayTitle } from '../cards/names.ts';
import { HeldText } from './held-text.tsx';
import { sayOrigin } from './origin.ts';
import { Quotations } from './quotations.tsx';
import { findSought } from './sought.ts';

/** A document with how it came into the record. */
export type Shown = { readonly held: HeldDocument; readonly origin: Origin };

/** What a reader is told beside the text: it is on the record no more, or nothing is laid beside it, and why. */
export type Telling = 'gone' | 'site' | 'today' | 'failed';

type Props = Shown & {
  /** Words that the reader came for; `''` for none. */
  readonly quote: string;
  /** How many paragraphs are drawn: a long text is drawn in slices. */
  readonly drawn: number;
  readonly telling: Telling | null;
};

/** A document of the record as it is held: its text, or where only a record of it is held the quotations that it has. */
export function HeldPage({ held, origin, quote, drawn, telling }: Props) {
  const { title, host, site, language } = held;
  const sought = useMemo(() => findSought(held.text ?? [], quote), [held, quote]);
  const lacksWords = held.text !== null && quote !== '' && sought === null;
  return (
    <main class="held">
      <p class="kicker">{sayOrigin(origin)}</p>
      <div role="status">
        {telling && <p class="note">{sayTelling(telling, held)}</p>}
        {lacksWords && <p class="note">{say('soughtLost', quote)}</p>}
      </div>
      <article lang={language}>
        <h1 lang={title === null ? say('locale') : undefined}>{sayTitle({ title, publisher: site, site: host })}</h1>
        <p class="when" lang={say('locale')}>
          {whenAndWhere(held).join(' · ')}
        </p>
        {held.text ? (
          <HeldText held={held} sought={sought} drawn={drawn} />
        ) : (
          <Quotations held={held} origin={origin} quote={quote} />
        )}
      </article>
      <Source {...held} />
    </main>
  );
}

function sayTelling(telling: Telling, { site, host }: HeldDocument): string {
  switch (telling) {
    case 'gone':
      return say('readGone');
    case 'site':
      return say('popupOff', site ? sayPublisher(site) : host);
    case 'today':
      return say('popupOffToday');
    case 'failed':
      return say('readUnlaid');
  }
}

/** The day of the event, that of publication where it is another, the place and the site. */
function whenAndWhere({ date, published, place, host }: HeldDocument): string[] {
  const later = published !== null && published !== date ? say('readPublished', sayDay(published)) : null;
  return [sayDay(date), place, host, later].flatMap((part) => part || []);
}

function Source({ address, licence }: HeldDocument) {
  return (
    <footer>
      {address && /^https?:/.test(address) && (
        <p>
          <a href={address} rel="noopener noreferrer">
            {say('readSource', address)}
          </a>
        </p>
      )}
      {licence !== '' && <p>{say('readLicence', licence)}</p>}
    </footer>
  );
}
