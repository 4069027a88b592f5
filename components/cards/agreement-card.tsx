import { sayDay } from '../../utils/i18n/dates.ts';
import { say } from '../../utils/i18n/say.ts';
import type { AgreementCard } from '../../utils/record/model/cards.ts';
import type { CardActs } from './acts.ts';
import { MomentItem } from './moment.tsx';
import { sayStep } from './names.ts';
import { Why } from './why.tsx';

type Props = { readonly card: AgreementCard; readonly language: string; readonly acts: CardActs };

/** An agreement, what it is called elsewhere, and what became of it, step by step. */
export function AgreementBody({ card, language, acts }: Props) {
  const facts = [card.date && sayDay(card.date), card.parties.join(', ')].filter(Boolean).join(' · ');
  return (
    <>
      <p class="named" lang={language}>
        {card.name}
      </p>
      {facts && <p class="facts">{facts}</p>}
      {card.others.length > 0 && (
        <p class="facts">{say('alsoCalled', card.others.map((name) => `“${name}”`).join(', '))}</p>
      )}
      <ol class="thread">
        {card.steps.map((step) => (
          <MomentItem moment={step} language={language} acts={acts} lead={<b class="step">{sayStep(step.step)}</b>} />
        ))}
        {card.missing.length > 0 && (
          <li class="moment gap">
            <p class="line">{say('notOnRecord', card.missing.map(sayStep).join(', '))}</p>
          </li>
        )}
      </ol>
      <Why reasons={[say('whyAgreement')]} />
    </>
  );
}
