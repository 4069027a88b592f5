import { say } from '../../utils/i18n/say.ts';
import type { Card, CardKind } from '../../utils/record/model/cards.ts';
import { saySection } from '../cards/names.ts';
import { SECTIONS } from './sections.ts';

/** What the rail holds at a glance: a jump to each section that has cards, with their count. */
export function Jumps({ cards }: { readonly cards: readonly Card[] }) {
  const found = SECTIONS.filter((kind) => cards.some((card) => card.kind === kind));
  if (found.length < 2) return null;
  return (
    <nav class="jumps" aria-label={say('jumpTo')}>
      {found.map((kind) => (
        <button type="button" class={`chip ${kind}`} onClick={(event) => jump(event.currentTarget, kind)}>
          <span class="rule" aria-hidden="true" />
          {saySection(kind)} <span class="n">{cards.filter((card) => card.kind === kind).length}</span>
        </button>
      ))}
    </nav>
  );
}

/** Brings a section to the top of the rail, and the keyboard with it. */
function jump(from: Element, kind: CardKind): void {
  const heading = from.closest('.scroll')?.querySelector<HTMLElement>(`.section.${kind} h3`);
  heading?.focus({ preventScroll: true });
  heading?.closest('.section')?.scrollIntoView({ block: 'start' });
}
