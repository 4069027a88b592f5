import { sayDay } from '../../utils/i18n/dates.ts';
import { type Key, say } from '../../utils/i18n/say.ts';
import { CARD_KINDS } from '../../utils/record/model/cards.ts';
import type { Coverage } from '../../utils/record/model/context.ts';
import { saySection } from '../cards/names.ts';
import { SheetIcon } from '../overlay/sheet-icon.tsx';
import { sayCoverage } from '../rail/coverage.ts';
import { sayHow, sayState } from '../rail/this-page.tsx';
import { KeepPage } from './keep-page.tsx';
import { Silences } from './silences.tsx';
import type { PopupActs, PopupPage, PopupView } from './view.ts';

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
