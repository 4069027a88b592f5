import { sayValue } from '../../utils/i18n/numbers.ts';
import { say } from '../../utils/i18n/say.ts';
import type { NumberCard, NumberPoint } from '../../utils/record/model/cards.ts';
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
      <p class="named counted" lang={language}>
        {card.counted}
      </p>
      <Plot card={card} />
      <ol class="thread">
        {bySentence(card.points).map(([point, ...others]) => (
          <MomentItem
            key={point.words?.text}
            moment={point}
            language={language}
            acts={acts}
            brief={brief && point.words?.text === card.passage.text}
            lead={<b class="value">{[point, ...others].map((each) => sayPoint(each, card.unit)).join(', ')}</b>}
          />
        ))}
      </ol>
      <Why reasons={[say('whyNumber', card.counted)]} />
    </>
  );
}

const sayPoint = ({ hedge, value }: NumberPoint, unit: string | null): string =>
  sayHedged(hedge, sayValue(value, unit));

/** Values that one speaker gave in the same words stand together. */
function bySentence(points: readonly NumberPoint[]): [NumberPoint, ...NumberPoint[]][] {
  const groups = new Map<string, [NumberPoint, ...NumberPoint[]]>();
  for (const point of points) {
    const key = [point.whence?.document, point.who, point.words?.text].join('|');
    const group = groups.get(key);
    if (group) group.push(point);
    else groups.set(key, [point]);
  }
  return [...groups.values()];
}
