import { say } from '../../utils/i18n/say.ts';
import type { SourceCard } from '../../utils/record/model/cards.ts';
import type { CardActs } from './acts.ts';
import { MomentItem } from './moment.tsx';
import { sayDifference } from './names.ts';
import { Why } from './why.tsx';
import { Quotation } from './words.tsx';

type Props = { readonly card: SourceCard; readonly language: string; readonly acts: CardActs; readonly brief: boolean };

/** A sentence of a report, the words it rests on, and where the two differ. */
export function SourceBody({ card, language, acts, brief }: Props) {
  return (
    <>
      {!brief && <Quotation words={card.passage} language={language} />}
      <ol class="thread">
        <MomentItem moment={card.said} language={language} acts={acts} />
      </ol>
      {card.differences.length > 0 && (
        <dl class="differences">
          {card.differences.map(({ kind, here, there }) => (
            <div>
              <dt>{sayDifference(kind)}</dt>
              <dd>
                {say('here')} “{here}”, {say('there')} “{there}”
              </dd>
            </div>
          ))}
        </dl>
      )}
      <Why reasons={[say('whySource'), card.said.why ?? '']} />
    </>
  );
}
