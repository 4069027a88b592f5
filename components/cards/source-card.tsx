import { say } from '../../utils/i18n/say.ts';
import type { CheckedQuotation, SourceCard } from '../../utils/record/model/cards.ts';
import type { CardActs } from './acts.ts';
import { MomentItem } from './moment.tsx';
import { sayDifference, sayQuotation } from './names.ts';
import { Why } from './why.tsx';
import { Quotation } from './words.tsx';

type Props = { readonly card: SourceCard; readonly language: string; readonly acts: CardActs; readonly brief: boolean };

/** A sentence of a report, the words it rests on, where the two differ, and how what it quotes stands there. */
export function SourceBody({ card, language, acts, brief }: Props) {
  const { said, differences, quotations } = card;
  return (
    <>
      {!brief && <Quotation words={card.passage} language={language} />}
      {said && (
        <ol class="thread">
          <MomentItem moment={said} language={language} acts={acts} />
        </ol>
      )}
      {differences.length + quotations.length > 0 && (
        <dl class="differences">
          {quotations.map((quotation) => (
            <Checked quotation={quotation} named={quotations.length > 1} />
          ))}
          {differences.map(({ kind, here, there }) => (
            <div>
              <dt>{sayDifference(kind)}</dt>
              <dd>
                <Sides here={here} there={there} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      <Why reasons={said ? [say('whySource'), said.why ?? ''] : [say('whyQuotation')]} />
    </>
  );
}

type CheckedProps = { readonly quotation: CheckedQuotation; readonly named: boolean };

/** How a quotation stands in the transcript, and which words are others; `named` where the sentence has several. */
function Checked({ quotation: { words, check, parts }, named }: CheckedProps) {
  return (
    <div>
      <dt>{say('quotation')}</dt>
      <dd>
        {named && `“${words}”: `}
        {sayQuotation(check)}
        {parts.map((part) => (
          <>
            {'; '}
            <Sides {...part} />
          </>
        ))}
      </dd>
    </div>
  );
}

/** The page's words and the transcript's; a side without any is left out. */
function Sides({ here, there }: { readonly here: string; readonly there: string }) {
  const sides = [here && `${say('here')} “${here}”`, there && `${say('there')} “${there}”`];
  return <>{sides.filter((side) => side !== '').join(', ')}</>;
}
