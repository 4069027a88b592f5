import type { ComponentChildren } from 'preact';
import { say } from '../../utils/i18n/say.ts';
import type { Card } from '../../utils/record/model/cards.ts';
import { CardBody, sayCard } from '../cards/card.tsx';
import { saySection } from '../cards/names.ts';
import { HighlightRow } from './highlight-row.tsx';
import { MarkerIcon } from './marker-icon.tsx';
import { CrossIcon } from './sheet-icon.tsx';
import type { OverlayActs, PopView } from './view.ts';

type Props = { readonly pop: PopView; readonly language: string; readonly acts: OverlayActs };

/** What stands beside words of the page: their card, or what the reader can do with their highlight, or both. */
export function Pop({ pop, language, acts }: Props) {
  const { card, highlight } = pop;
  if (!card) return highlight === null ? null : <HighlightPop pop={pop} highlight={highlight} acts={acts} />;
  return (
    <Frame pop={pop} label={sayCard(card)}>
      <header class={`kind ${card.kind}`}>
        <span class="rule" aria-hidden="true" />
        <p class="kicker">{sayCard(card)}</p>
        {pop.pinned && <Hide card={card} acts={acts} />}
        {pop.pinned && <Close acts={acts} />}
      </header>
      <div class={`body ${card.kind}`}>
        <CardBody card={card} language={language} acts={acts} brief={true} />
      </div>
      {highlight !== null && (
        <footer class="kept">
          <MarkerIcon />
          <p class="kicker">{say('yourHighlight')}</p>
          <HighlightRow id={highlight} acts={acts.highlights} />
        </footer>
      )}
      {pop.also.length > 0 && <Also cards={pop.also} acts={acts} />}
    </Frame>
  );
}

type HighlightProps = { readonly pop: PopView; readonly highlight: string; readonly acts: OverlayActs };

const HighlightPop = ({ pop, highlight, acts }: HighlightProps) => (
  <Frame pop={pop} label={say('yourHighlight')} small={true}>
    <header class="kind">
      <MarkerIcon />
      <p class="kicker">{say('yourHighlight')}</p>
      <Close acts={acts} />
    </header>
    <div class="body">
      <HighlightRow id={highlight} acts={acts.highlights} />
    </div>
  </Frame>
);

type FrameProps = {
  readonly pop: PopView;
  readonly label: string;
  readonly small?: boolean;
  readonly children: ComponentChildren;
};

function Frame({ pop: { left, top, maxHeight, pinned }, label, small = false, children }: FrameProps) {
  return (
    <div
      class={['pop', pinned && 'pinned', small && 'small'].filter(Boolean).join(' ')}
      role="dialog"
      aria-label={label}
      tabIndex={-1}
      style={{ left: `${left}px`, top: `${top}px`, maxHeight: `${maxHeight}px` }}
    >
      {children}
    </div>
  );
}

const Close = ({ acts }: { readonly acts: OverlayActs }) => (
  <button type="button" class="close" aria-label={say('close')} onClick={acts.closeCard}>
    <CrossIcon />
  </button>
);

const Also = ({ cards, acts }: { readonly cards: readonly Card[]; readonly acts: OverlayActs }) => (
  <footer class="also">
    {cards.map((other) => (
      <button type="button" class={`chip ${other.kind}`} onClick={() => acts.swap(other.id)}>
        <span class="rule" aria-hidden="true" />
        {sayCard(other)}
      </button>
    ))}
  </footer>
);

/** What a reader wants no more: this card, or all of its kind. The popup takes it back. */
function Hide({ card, acts }: { readonly card: Card; readonly acts: OverlayActs }) {
  return (
    <details class="hide">
      <summary>{say('hide')}</summary>
      <div class="choices">
        <button type="button" onClick={() => acts.silence(card, 'card')}>
          {say('hideCard')}
        </button>
        <button type="button" onClick={() => acts.silence(card, 'kind')}>
          {say('hideKind', saySection(card.kind))}
        </button>
      </div>
    </details>
  );
}
