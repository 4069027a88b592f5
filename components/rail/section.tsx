import { Component, type ComponentChildren } from 'preact';
import { type Key, say, sayCount } from '../../utils/i18n/say.ts';
import type { Card, CardKind, Cards } from '../../utils/record/model/cards.ts';
import type { ListActs } from '../cards/acts.ts';
import { CardBody } from '../cards/card.tsx';
import { MeetingItem } from '../cards/meeting-card.tsx';
import { MomentItem } from '../cards/moment.tsx';
import { saySection } from '../cards/names.ts';
import { LitWords } from '../cards/words.tsx';
import { drawnIn } from './sections.ts';

type Shared = {
  readonly cards: Cards;
  /** How many cards are drawn, of all sections together. */
  readonly drawn: number;
  readonly current: string | null;
  readonly acts: ListActs;
  /** What the record spans, in words. */
  readonly covered: string;
};

/** The cards of one kind under their heading, or that the record has none. */
export function CardSection({
  kind,
  nothing,
  cards,
  drawn,
  current,
  acts,
  covered,
}: Shared & { readonly kind: CardKind; readonly nothing: Key }) {
  const own = cards.cards.filter((card) => card.kind === kind);
  const { language } = cards.page;
  return (
    <Section kind={kind} count={own.length}>
      {own.length === 0 && !(kind === 'agreement' && cards.page.unknownAgreements.length > 0) && (
        <p class="nothing">{say(nothing, covered)}</p>
      )}
      {own.slice(0, drawnIn(kind, cards.cards, drawn)).map((card) => (
        <RailCard key={card.id} card={card} language={language} current={card.id === current} acts={acts} />
      ))}
      {kind === 'source' && <Omitted cards={cards} acts={acts} />}
      {kind === 'agreement' && cards.page.unknownAgreements.length > 0 && (
        <p class="nothing">{say('notOnRecord', cards.page.unknownAgreements.join(', '))}</p>
      )}
    </Section>
  );
}

/** The related meetings on one thread of time. */
export function MeetingSection({ cards, drawn, acts, covered }: Shared) {
  const meetings = cards.cards.filter((card) => card.kind === 'meeting');
  return (
    <Section kind="meeting" count={meetings.length}>
      {meetings.length === 0 ? (
        <p class="nothing">{say('nothingMeetings', covered)}</p>
      ) : (
        <ol class="card thread meeting">
          {meetings.slice(0, drawnIn('meeting', cards.cards, drawn)).map((card) => (
            <MeetingItem card={card} language={cards.page.language} acts={acts} />
          ))}
        </ol>
      )}
    </Section>
  );
}

type SectionProps = { readonly kind: CardKind; readonly count: number; readonly children: ComponentChildren };

function Section({ kind, count, children }: SectionProps) {
  return (
    <section class={`section ${kind}`}>
      <div class="heading">
        <span class="rule" aria-hidden="true" />
        <h3 tabIndex={-1}>{saySection(kind)}</h3>
        {count > 0 && <span class="n">{count}</span>}
      </div>
      {children}
    </section>
  );
}

type CardProps = {
  readonly card: Card;
  readonly language: string;
  readonly current: boolean;
  readonly acts: ListActs;
};

/** A card in the rail, drawn again only when it changes: a long page has hundreds. */
class RailCard extends Component<CardProps> {
  override shouldComponentUpdate(next: CardProps): boolean {
    return next.card !== this.props.card || next.current !== this.props.current;
  }

  override render({ card, language, current, acts }: CardProps) {
    return (
      <article class={`card ${card.kind}${current ? ' current' : ''}`} data-card={card.id}>
        {'passage' in card && (
          <button
            type="button"
            class="passage"
            lang={language}
            title={say('showOnPage')}
            onClick={() => acts.show(card.id)}
          >
            <LitWords words={card.passage} />
          </button>
        )}
        <CardBody card={card} language={language} acts={acts} brief={true} />
        {card.kind === 'agreement' && (
          <button type="button" class="link" onClick={() => acts.show(card.id)}>
            {say('showOnPage')}
          </button>
        )}
      </article>
    );
  }
}

/** What the transcript holds and the report leaves out: told, not judged. */
function Omitted({ cards, acts }: Pick<Shared, 'cards' | 'acts'>) {
  const { omitted, page } = cards;
  if (omitted.length === 0) return null;
  return (
    <details class="omitted">
      <summary>{sayCount('leftOut', omitted.length)}</summary>
      <ol class="thread">
        {omitted.map((moment) => (
          <MomentItem moment={moment} language={page.language} acts={acts} />
        ))}
      </ol>
    </details>
  );
}
