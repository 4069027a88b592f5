import { sayDay } from '../../utils/i18n/dates.ts';
import { type Key, say, sayCount } from '../../utils/i18n/say.ts';
import { CARD_KINDS, type CardKind, type PageSummary } from '../../utils/record/model/cards.ts';
import type { Coverage } from '../../utils/record/model/context.ts';
import { saySection } from '../cards/names.ts';
import { SheetIcon } from '../overlay/sheet-icon.tsx';
import { sayCoverage } from '../rail/coverage.ts';
import { sayHow, sayState } from '../rail/this-page.tsx';

/** What the tab's page is. */
export type PopupPage =
  | { readonly state: 'reading' | 'unrecognised' | 'listing' | 'other' | 'failed' | 'elsewhere' | 'silent' }
  | { readonly state: 'gallery'; readonly article: string | null; readonly address: string | null }
  | { readonly state: 'off'; readonly why: 'site' | 'today' }
  | { readonly state: 'nothing'; readonly coverage: Coverage; readonly kept: boolean }
  | {
      readonly state: 'shown';
      readonly kept: boolean;
      readonly page: PageSummary;
      readonly counts: Readonly<Record<CardKind, number>>;
      readonly coverage: Coverage;
    };

export type PopupView = {
  readonly page: PopupPage;
  /** The site of the tab as the reader knows it ("kremlin.ru"); `null` elsewhere. */
  readonly site: string | null;
  /** Sites that the browser doesn't let us read. */
  readonly closed: readonly string[];
  readonly offSite: boolean;
  readonly offToday: boolean;
  readonly offKinds: readonly CardKind[];
  /** How many cards of this page are silenced one by one. */
  readonly offCards: number;
  /** Whether every recognised page is kept once it was read to its end. */
  readonly keepAtEnd: boolean;
  /** What became of keeping the page, or not keeping it, just now; `null` where nothing went wrong. */
  readonly refused: Refusal | null;
};

/** Why a page isn't kept, or that it couldn't be removed. */
export type Refusal = 'private' | 'full' | 'undated' | 'failed' | 'not removed';

export type PopupActs = {
  readonly openRail: () => void;
  readonly openPanel: () => void;
  readonly openLibrary: () => void;
  /** Keeps the page, or keeps it no more. */
  readonly keepPage: (keep: boolean) => void;
  /** Lets this private window keep things, and keeps the page. */
  readonly keepInPrivate: () => void;
  readonly setKeepAtEnd: (on: boolean) => void;
  readonly giveAccess: () => void;
  readonly setOffSite: (off: boolean) => void;
  readonly setOffToday: (off: boolean) => void;
  readonly setOffKind: (kind: CardKind, off: boolean) => void;
  readonly showCards: () => void;
};

/** What the page of the tab is to the record, and what of it the reader wants to see. */
export function Popup({ view, acts }: { readonly view: PopupView; readonly acts: PopupActs }) {
  return (
    <main class="popup" lang={say('locale')}>
      <header class="top">
        <SheetIcon />
        <h1>{say('name')}</h1>
      </header>
      <PageState view={view} acts={acts} />
      {view.closed.length > 0 && <Access closed={view.closed} acts={acts} />}
      <Silences view={view} acts={acts} />
      <footer class="ways">
        <button type="button" class="link" onClick={acts.openPanel}>
          {say('openPanel')}
        </button>
        <button type="button" class="link" onClick={acts.openLibrary}>
          {say('openLibrary')}
        </button>
      </footer>
    </main>
  );
}

const SENTENCES: Record<'reading' | 'unrecognised' | 'listing' | 'other' | 'failed' | 'elsewhere' | 'silent', Key> = {
  reading: 'popupReading',
  unrecognised: 'popupUnrecognised',
  listing: 'popupListing',
  other: 'popupOther',
  failed: 'failed',
  elsewhere: 'popupElsewhere',
  silent: 'popupNoAnswer',
};

function PageState({ view, acts }: { readonly view: PopupView; readonly acts: PopupActs }) {
  const { page, site } = view;
  switch (page.state) {
    case 'shown':
      return <Shown page={page} view={view} acts={acts} />;
    case 'nothing':
      return (
        <section>
          <p>{say('popupNothing')}</p>
          <KeepPage kept={page.kept} view={view} acts={acts} />
          <Covered coverage={page.coverage} />
        </section>
      );
    case 'off':
      return (
        <p class="state">{page.why === 'today' ? say('popupOffToday') : say('popupOff', site ?? say('thisSite'))}</p>
      );
    case 'gallery':
      return <Gallery title={page.article} address={page.address} />;
    default:
      return <p class="state">{say(SENTENCES[page.state])}</p>;
  }
}

/** A gallery shows an article's pictures: its article is named. */
function Gallery({ title, address }: { readonly title: string | null; readonly address: string | null }) {
  if (address === null) return <p class="state">{title ?? say('popupGalleryAlone')}</p>;
  return (
    <section>
      <p class="quiet">{say('popupGallery')}</p>
      <p>
        <a href={address} target="_blank" rel="noopener noreferrer">
          {title ?? address}
        </a>
      </p>
    </section>
  );
}

type ShownProps = {
  readonly page: Extract<PopupPage, { state: 'shown' }>;
  readonly view: PopupView;
  readonly acts: PopupActs;
};

function Shown({ page: { page, counts, coverage, kept }, view, acts }: ShownProps) {
  const { title, date, place, match, language } = page;
  const found = CARD_KINDS.filter((kind) => counts[kind] > 0);
  return (
    <section>
      <h2 lang={language}>{match?.title ?? title ?? say('sectionPage')}</h2>
      <p class="quiet">{[date && sayDay(date), place].filter(Boolean).join(' · ')}</p>
      <p>
        <strong>{sayState(page)}</strong> {sayHow(page)}
      </p>
      {found.length === 0 ? (
        <p class="quiet">{say('nothingEarlier', sayCoverage(coverage))}</p>
      ) : (
        <dl class="counts">
          {found.map((kind) => (
            <div key={kind} class={kind}>
              <dt>
                <span class="rule" aria-hidden="true" />
                {saySection(kind)}
              </dt>
              <dd>{counts[kind]}</dd>
            </div>
          ))}
        </dl>
      )}
      <div class="row">
        <button type="button" class="main" onClick={acts.openRail}>
          {say('openRail')}
        </button>
        <KeepPage kept={kept} view={view} acts={acts} />
      </div>
      <Covered coverage={coverage} />
    </section>
  );
}

const REFUSED: Record<Refusal, Key> = {
  private: 'privateWindow',
  full: 'noRoom',
  undated: 'pageUndated',
  failed: 'notKept',
  'not removed': 'notRemoved',
};

type KeepProps = { readonly kept: boolean; readonly view: PopupView; readonly acts: PopupActs };

/** Keeps a page of the sites whole, or says that it is kept; one button, so that the keyboard stays on it. */
function KeepPage({ kept, view: { site, refused }, acts }: KeepProps) {
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

const Covered = ({ coverage }: { readonly coverage: Coverage }) => (
  <p class="quiet small">
    {sayCoverage(coverage)}. {say('notSaid')}
  </p>
);

/** What the browser doesn't allow, why it is asked for, and how to give it. */
function Access({ closed, acts }: { readonly closed: readonly string[]; readonly acts: PopupActs }) {
  return (
    <section class="access">
      <p>{say('popupNoAccess', closed.join(', '))}</p>
      <button type="button" class="main" onClick={acts.giveAccess}>
        {say('giveAccess')}
      </button>
      <p class="quiet small">{say('accessHow')}</p>
    </section>
  );
}

const KINDS: Record<CardKind, Key> = {
  said: 'kindSaid',
  number: 'kindNumber',
  agreement: 'kindAgreement',
  meeting: 'kindMeeting',
  source: 'kindSource',
};

/** What the reader has silenced, or wants kept by itself: every choice can be taken back here. */
function Silences({ view, acts }: { readonly view: PopupView; readonly acts: PopupActs }) {
  const { site, offSite, offToday, offKinds, offCards, keepAtEnd } = view;
  return (
    <section class="silences">
      {site !== null && (
        <Choice checked={offSite} onChange={acts.setOffSite}>
          {say('offSite', site)}
        </Choice>
      )}
      <Choice checked={offToday} onChange={acts.setOffToday}>
        {say('offToday')}
      </Choice>
      <Choice checked={keepAtEnd} onChange={acts.setKeepAtEnd}>
        {say('keepAtEnd')}
      </Choice>
      {offCards > 0 && (
        <p>
          {sayCount('cardsHidden', offCards)}{' '}
          <button type="button" class="link" onClick={acts.showCards}>
            {say('showAgain')}
          </button>
        </p>
      )}
      <details open={offKinds.length > 0}>
        <summary>{offKinds.length > 0 ? sayCount('kindsOff', offKinds.length) : say('silencedKinds')}</summary>
        {CARD_KINDS.map((kind) => (
          <Choice key={kind} checked={!offKinds.includes(kind)} onChange={(on) => acts.setOffKind(kind, !on)}>
            {say(KINDS[kind])}
          </Choice>
        ))}
      </details>
    </section>
  );
}

type ChoiceProps = {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: string;
};

const Choice = ({ checked, onChange, children }: ChoiceProps) => (
  <label class="choice">
    <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
    {children}
  </label>
);
