import { sayDay } from '../../utils/i18n/dates.ts';
import { say } from '../../utils/i18n/say.ts';
import type { AgreementCard, AgreementStep, AlsoTold } from '../../utils/record/model/cards.ts';
import type { CardActs } from './acts.ts';
import { SiteLink } from './links.tsx';
import { MomentItem } from './moment.tsx';
import { sayGap, sayStep } from './names.ts';
import { Why } from './why.tsx';

type Props = { readonly card: AgreementCard; readonly language: string; readonly acts: CardActs };

/** An agreement, what it is called elsewhere, and what became of it, step by step. */
export function AgreementBody({ card, language, acts }: Props) {
  const facts = [card.date && sayDay(card.date), card.parties.join(', ')].filter(Boolean).join(' · ');
  return (
    <>
      <p class="named" lang={languageOf(card.name)}>
        {card.name}
      </p>
      {card.full && (
        <p class="facts" lang={languageOf(card.full)}>
          {card.full}
        </p>
      )}
      {facts && <p class="facts">{facts}</p>}
      {card.others.length > 0 && (
        <p class="facts">{say('alsoCalled', card.others.map((name) => `“${name}”`).join(', '))}</p>
      )}
      <ol class="thread">
        {card.steps.map((step) => (
          <Step step={step} language={language} acts={acts} />
        ))}
        {card.missing.length > 0 && (
          <li class="moment gap">
            <p class="line">{say('gaps', card.missing.map(sayGap).join(', '))}</p>
          </li>
        )}
      </ol>
      <Why reasons={[say('whyAgreement')]} />
    </>
  );
}

/** Knowledge names agreements in both languages of the interface. */
const languageOf = (name: string): string => (/\p{Script=Cyrillic}/u.test(name) ? 'ru' : 'en');

type StepProps = { readonly step: AgreementStep; readonly language: string; readonly acts: CardActs };

/** One step on its day, with its best words; what else tells of it stands in a row below. */
const Step = ({ step, language, acts }: StepProps) => (
  <MomentItem
    moment={step}
    language={language}
    acts={acts}
    told={step.told ?? step.date}
    lead={<b class="step">{sayStep(step.step)}</b>}
  >
    {step.also.length > 0 && <Also also={step.also} acts={acts} />}
  </MomentItem>
);

/** Other documents that tell the same, each a link to its words. */
function Also({ also, acts }: { readonly also: readonly AlsoTold[]; readonly acts: CardActs }) {
  return (
    <p class="facts also-told">
      {say('alsoTold', '')}
      {also.map(({ whence, day, words }, index) => (
        <>
          {index > 0 && ', '}
          {whence ? (
            <SiteLink whence={whence} words={words} acts={acts}>
              {[whence.site, day && sayDay(day)].filter(Boolean).join(' · ')}
            </SiteLink>
          ) : (
            say('thisPage')
          )}
        </>
      ))}
    </p>
  );
}
