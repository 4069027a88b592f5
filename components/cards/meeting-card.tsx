import { say } from '../../utils/i18n/say.ts';
import type { MeetingCard } from '../../utils/record/model/cards.ts';
import type { CardActs } from './acts.ts';
import { Links, SiteLink } from './links.tsx';
import { Day, Part, sideClass } from './moment.tsx';
import { sayMeeting, sayRelation, sayTitle } from './names.ts';
import { Why } from './why.tsx';

type Props = { readonly card: MeetingCard; readonly language: string; readonly acts: CardActs };

/** A meeting on the thread: when, of what kind, where, how it belongs here, and the documents that it left. */
export function MeetingItem({ card, language, acts }: Props) {
  const { at, relation, date, meeting, place, people, documents, why } = card;
  const elsewhere = documents.filter(({ here }) => !here);
  return (
    <li class={`moment ${relation === 'this' ? 'here' : sideClass(at)}`} data-card={card.id}>
      <p class="line">
        <Day date={date} />
        <Part>{place ? `${sayMeeting(meeting)}, ${place}` : sayMeeting(meeting)}</Part>
        <Part>{sayRelation(relation)}</Part>
      </p>
      {people.length > 0 && <p class="facts">{people.join(', ')}</p>}
      {elsewhere.map((whence, index) => (
        <div class="document">
          <p class="title">
            <span lang={whence.title === null ? undefined : (whence.language ?? language)}>
              <SiteLink whence={whence} words="" acts={acts}>
                {sayTitle(whence)}
              </SiteLink>
            </span>
          </p>
          <Links whence={whence} words="" acts={acts}>
            <span class="site">{whence.site}</span>
            {index === elsewhere.length - 1 && <Why reasons={[why]} />}
          </Links>
        </div>
      ))}
      {documents.length === 0 && <p class="line gap">{say('noDocument')}</p>}
      {elsewhere.length === 0 && relation !== 'this' && <Why reasons={[why]} />}
    </li>
  );
}
