import { type Key, say, sayCount } from '../../utils/i18n/say.ts';
import { CrossIcon } from '../overlay/sheet-icon.tsx';
import type { MergeCounts, Outcome } from './view.ts';

type Props = { readonly outcomes: readonly Outcome[]; readonly clear: () => void };

/** What became of each file that was given, by its name; it stays until it is closed. */
export function OutcomeList({ outcomes, clear }: Props) {
  return (
    <div role="status">
      {outcomes.length > 0 && (
        <div class="outcomes">
          <ul>
            {outcomes.map((outcome) => (
              <li key={outcome} class={isGood(outcome) ? 'good' : 'bad'}>
                <b>{outcome.file}</b> <OutcomeWords outcome={outcome} />
              </li>
            ))}
          </ul>
          <button type="button" class="close" onClick={clear} aria-label={say('close')}>
            <CrossIcon />
          </button>
        </div>
      )}
    </div>
  );
}

const isGood = ({ became }: Outcome): boolean => became === 'added' || became === 'known' || became === 'merged';

const PLAIN = {
  cancelled: 'outcomeCancelled',
  folder: 'outcomeFolder',
  other: 'outcomeOther',
  large: 'outcomeLarge',
  unreadable: 'outcomeUnreadable',
  full: 'outcomeFull',
  failed: 'outcomeFailed',
} as const satisfies Partial<Record<Outcome['became'], Key>>;

const FAULTS: Record<Extract<Outcome, { became: 'refused' }>['fault'], Key> = {
  'no pack': 'refusedNoPack',
  version: 'refusedVersion',
  'cut short': 'refusedShort',
  damaged: 'refusedDamaged',
  'too large': 'outcomeLarge',
  empty: 'refusedEmpty',
  wrong: 'refusedWrong',
  made: 'refusedMade',
};

function OutcomeWords({ outcome }: { readonly outcome: Outcome }) {
  switch (outcome.became) {
    case 'added':
      return <span>{sayCount('outcomeAdded', outcome.documents, outcome.name)}</span>;
    case 'known':
      return <span>{say('outcomeKnown', outcome.name)}</span>;
    case 'merged':
      return <span>{sayMerged(outcome.counts)}</span>;
    case 'refused':
      return (
        <span>
          {say(FAULTS[outcome.fault])}{' '}
          <q class="reason" lang="en">
            {outcome.reason}
          </q>
        </span>
      );
    default:
      return <span>{say(PLAIN[outcome.became])}</span>;
  }
}

/** "12 new highlights, 3 merged, 1 new page": only what there is. */
function sayMerged({ newHighlights, mergedHighlights, newPages, mergedPages }: MergeCounts): string {
  const told = [
    newHighlights > 0 && sayCount('newHighlights', newHighlights),
    mergedHighlights > 0 && sayCount('mergedHighlights', mergedHighlights),
    newPages > 0 && sayCount('newPages', newPages),
    mergedPages > 0 && sayCount('mergedPages', mergedPages),
  ].filter((each) => each !== false);
  return told.length > 0 ? say('outcomeMerged', told.join(', ')) : say('outcomeNothingNew');
}
