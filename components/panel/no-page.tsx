import { type Key, say } from '../../utils/i18n/say.ts';
import type { PanelPage, PanelView } from './view.ts';

type Props = { readonly page: Exclude<PanelPage, { state: 'laid' }>; readonly site: PanelView['site'] };

const SENTENCES: Record<Exclude<Props['page']['state'], 'gallery' | 'off'>, Key> = {
  reading: 'popupReading',
  nothing: 'popupNothing',
  unrecognised: 'popupUnrecognised',
  listing: 'popupListing',
  other: 'popupOther',
  failed: 'failed',
  elsewhere: 'panelElsewhere',
  silent: 'popupNoAnswer',
};

/** Why there is nothing to show beside this tab, and what would help. */
export function NoPage({ page, site }: Props) {
  return (
    <section class="no-page">
      <h1 tabIndex={-1}>{say('name')}</h1>
      <Sentence page={page} site={site} />
    </section>
  );
}

function Sentence({ page, site }: Props) {
  if (page.state === 'off')
    return (
      <p class="state">
        {page.why === 'today' ? say('popupOffToday') : say('popupOff', site ?? say('thisSite'))} {say('panelOffHow')}
      </p>
    );
  if (page.state !== 'gallery') return <p class="state">{say(SENTENCES[page.state])}</p>;
  const { article, address } = page;
  if (address === null) return <p class="state">{article ?? say('popupGalleryAlone')}</p>;
  return (
    <p class="state">
      {say('popupGallery')}{' '}
      <a href={address} target="_blank" rel="noopener noreferrer">
        {article ?? address}
      </a>
    </p>
  );
}
