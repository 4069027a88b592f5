import { say } from '../../utils/i18n/say.ts';
import type { Cards } from '../../utils/record/model/cards.ts';
import { CrossIcon, SheetIcon } from '../overlay/sheet-icon.tsx';
import type { OverlayActs } from '../overlay/view.ts';
import { sayCoverage } from './coverage.ts';
import { Jumps } from './jumps.tsx';
import { KeepPage } from './keep-page.tsx';
import { CardSection, MeetingSection } from './section.tsx';
import { ThisPage } from './this-page.tsx';

type Props = {
  readonly cards: Cards;
  /** Whether the reader has kept the page. */
  readonly kept: boolean;
  /** Whether there is nothing to keep of it. */
  readonly held: boolean;
  readonly drawn: number;
  readonly current: string | null;
  readonly acts: OverlayActs;
};

/** Everything on the record about this page, in the order of reading; a sheet where the window is narrow. */
export function Rail({ cards, kept, held, drawn, current, acts }: Props) {
  const covered = sayCoverage(cards.coverage);
  const shared = { cards, drawn, current, acts, covered };
  return (
    <div class="rail">
      <header class="top">
        <SheetIcon />
        <h2 tabIndex={-1}>{say('name')}</h2>
        <button type="button" class="close" aria-label={say('close')} onClick={acts.toggleRail}>
          <CrossIcon />
        </button>
      </header>
      <div class="scroll" aria-busy={drawn < cards.cards.length}>
        <ThisPage page={cards.page}>
          {(kept || !held) && <KeepPage kept={kept} acts={acts} />}
          <Jumps cards={cards.cards} />
        </ThisPage>
        <MeetingSection {...shared} />
        <CardSection kind="said" nothing="nothingEarlier" {...shared} />
        <CardSection kind="number" nothing="nothingNumbers" {...shared} />
        <CardSection kind="agreement" nothing="nothingAgreements" {...shared} />
        <CardSection kind="source" nothing="nothingTranscript" {...shared} />
      </div>
      <footer class="covered">
        {covered}. {say('notSaid')}
      </footer>
    </div>
  );
}
