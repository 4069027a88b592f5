import { say } from '../../utils/i18n/say.ts';
import type { Cards } from '../../utils/record/model/cards.ts';
import type { ListActs } from '../cards/acts.ts';
import { sayCoverage } from '../rail/coverage.ts';
import { Jumps } from '../rail/jumps.tsx';
import { CardSection, MeetingSection } from '../rail/section.tsx';
import { ToTheRecord } from '../rail/this-page.tsx';

type Props = { readonly cards: Cards; readonly acts: ListActs };

/** What the record says of the page, by section, as the rail on the page has it. */
export function RecordHere({ cards, acts }: Props) {
  const covered = sayCoverage(cards.coverage);
  const shared = { cards, drawn: cards.cards.length, current: null, acts, covered };
  return (
    <section class="on-record" aria-labelledby="on-record">
      <div class="heading">
        <h2 id="on-record">{say('onRecord')}</h2>
      </div>
      <ToTheRecord page={cards.page} />
      <Jumps cards={cards.cards} />
      <MeetingSection {...shared} />
      <CardSection kind="said" nothing="nothingEarlier" {...shared} />
      <CardSection kind="number" nothing="nothingNumbers" {...shared} />
      <CardSection kind="agreement" nothing="nothingAgreements" {...shared} />
      <CardSection kind="source" nothing="nothingTranscript" {...shared} />
      <p class="covered">
        {covered}. {say('notSaid')}
      </p>
    </section>
  );
}
