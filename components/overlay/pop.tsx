import { say } from '../../utils/i18n/say.ts';
import type { Card } from '../../utils/record/model/cards.ts';
import { CardBody, sayCard } from '../cards/card.tsx';
import { saySection } from '../cards/names.ts';
import { CrossIcon } from './sheet-icon.tsx';
import type { OverlayActs, PopView } from './view.ts';

type Props = { readonly pop: PopView; readonly language: string; readonly acts: OverlayActs };

/** A card beside its words. */
export function Pop({ pop, language, acts }: Props) {
  const { card, also, left, top, maxHeight, pinned } = pop;
  return (
    <div
      class={pinned ? 'pop pinned' : 'pop'}
      role="dialog"
      aria-label={sayCard(card)}
      tabIndex={-1}
      style={{ left: `${left}px`, top: `${top}px`, maxHeight: `${maxHeight}px` }}
    >
      <header class={`kind ${card.kind}`}>
        <span class="rule" aria-hidden="true" />
        <p class="kicker">{sayCard(card)}</p>
        {pinned && <Hide card={card} acts={acts} />}
        {pinned && (
          <button type="button" class="close" aria-label={say('close')} onClick={acts.closeCard}>
            <CrossIcon />
          </button>
        )}
      </header>
      <div class={`body ${card.kind}`}>
        <CardBody card={card} language={language} acts={acts} brief={true} />
      </div>
      {also.length > 0 && (
        <footer class="also">
          {also.map((other) => (
            <button type="button" class={`chip ${other.kind}`} onClick={() => acts.swap(other.id)}>
              <span class="rule" aria-hidden="true" />
              {sayCard(other)}
            </button>
          ))}
        </footer>
      )}
    </div>
  );
}

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
