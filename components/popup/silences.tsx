import { type Key, say, sayCount } from '../../utils/i18n/say.ts';
import { CARD_KINDS, type CardKind } from '../../utils/record/model/cards.ts';
import { Tick } from '../look/tick.tsx';
import type { PopupActs, PopupView } from './view.ts';

const KINDS: Record<CardKind, Key> = {
  said: 'kindSaid',
  number: 'kindNumber',
  agreement: 'kindAgreement',
  meeting: 'kindMeeting',
  source: 'kindSource',
};

/** What the reader has silenced, or wants kept by itself: every choice can be taken back here. */
export function Silences({ view, acts }: { readonly view: PopupView; readonly acts: PopupActs }) {
  const { site, offSite, offToday, offKinds, offCards, keepAtEnd } = view;
  return (
    <section class="silences">
      {site !== null && (
        <Tick checked={offSite} onChange={acts.setOffSite}>
          {say('offSite', site)}
        </Tick>
      )}
      <Tick checked={offToday} onChange={acts.setOffToday}>
        {say('offToday')}
      </Tick>
      <Tick checked={keepAtEnd} onChange={acts.setKeepAtEnd}>
        {say('keepAtEnd')}
      </Tick>
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
          <Tick key={kind} checked={!offKinds.includes(kind)} onChange={(on) => acts.setOffKind(kind, !on)}>
            {say(KINDS[kind])}
          </Tick>
        ))}
      </details>
    </section>
  );
}
