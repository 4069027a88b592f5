import { type Key, say } from '../../utils/i18n/say.ts';
import type { Card } from '../../utils/record/model/cards.ts';
import type { CardActs } from './acts.ts';
import { AgreementBody } from './agreement-card.tsx';
import { MeetingItem } from './meeting-card.tsx';
import { sayMeeting } from './names.ts';
import { NumberBody } from './number-card.tsx';
import { SaidBody } from './said-card.tsx';
import { SourceBody } from './source-card.tsx';

type Props = {
  readonly card: Card;
  /** BCP 47: the language of the record's words. */
  readonly language: string;
  readonly acts: CardActs;
  /** Beside the words themselves on the page: they need no repeating. */
  readonly brief: boolean;
};

/** What a card shows, whichever kind it is. */
export function CardBody({ card, language, acts, brief }: Props) {
  switch (card.kind) {
    case 'said':
      return <SaidBody card={card} language={language} acts={acts} brief={brief} />;
    case 'number':
      return <NumberBody card={card} language={language} acts={acts} brief={brief} />;
    case 'agreement':
      return <AgreementBody card={card} language={language} acts={acts} />;
    case 'source':
      return <SourceBody card={card} language={language} acts={acts} brief={brief} />;
    case 'meeting':
      return (
        <ol class="thread">
          <MeetingItem card={card} language={language} acts={acts} />
        </ol>
      );
  }
}

const TITLES: Record<'number' | 'agreement' | 'source', Key> = {
  number: 'cardNumber',
  agreement: 'cardAgreement',
  source: 'cardSource',
};

/** The name of a card. */
export function sayCard(card: Card): string {
  if (card.kind === 'meeting') return sayMeeting(card.meeting);
  if (card.kind === 'said') return say(card.thread.some(({ at }) => at === 'earlier') ? 'cardSaid' : 'cardSaidLater');
  return say(TITLES[card.kind]);
}
