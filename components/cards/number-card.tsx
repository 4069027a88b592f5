import { sayValue } from '../../utils/i18n/numbers.ts';
import { say } from '../../utils/i18n/say.ts';
import type { NumberCard } from '../../utils/record/model/cards.ts';
import { Plot } from '../numbers/plot.tsx';
import type { CardActs } from './acts.ts';
import { MomentItem } from './moment.tsx';
import { sayHedged } from './names.ts';
import { Why } from './why.tsx';

type Props = { readonly card: NumberCard; readonly language: string; readonly acts: CardActs; readonly brief: boolean };

/** A number with everybody else who gave it: drawn, and told. */
export function NumberBody({ card, language, acts, brief }: Props) {
  return (
    <>
      <h4 class="counted" lang={language}>
        {card.counted}
      </h4>
      <Plot card={card} />
      <ol class="thread">
        {card.points.map((point) => (
          <MomentItem
            moment={point}
            language={language}
            acts={acts}
            brief={brief}
            lead={<b class="value">{sayHedged(point.hedge, sayValue(point.value, card.unit))}</b>}
          />
        ))}
      </ol>
      <Why reasons={[say('whyNumber', card.counted)]} />
    </>
  );
}
