import type { SaidCard } from '../../utils/record/model/cards.ts';
import type { CardActs } from './acts.ts';
import { MomentItem } from './moment.tsx';
import { Why } from './why.tsx';

type Props = { readonly card: SaidCard; readonly language: string; readonly acts: CardActs; readonly brief: boolean };

/** A passage on the thread of what was said before and after it. */
export function SaidBody({ card, language, acts, brief }: Props) {
  return (
    <>
      <ol class="thread">
        {card.thread.map((moment) => (
          <MomentItem moment={moment} language={language} acts={acts} brief={brief} />
        ))}
      </ol>
      <Why reasons={card.thread.map(({ why }) => why ?? '')} />
    </>
  );
}
