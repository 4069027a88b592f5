import { sayShare } from '../../utils/i18n/numbers.ts';
import { type Key, say, sayCount } from '../../utils/i18n/say.ts';
import type { Arrival } from './view.ts';

const STEPS: Record<Arrival['step'], Key> = {
  reading: 'stepReading',
  checking: 'stepChecking',
  storing: 'stepStoring',
};

type Props = { readonly arrival: Arrival; readonly cancel: () => void };

/** How far a file has come in: until it is stored, cancelling leaves nothing behind. */
export function ArrivalLine({ arrival, cancel }: Props) {
  const { file, step, share, waiting } = arrival;
  const label = say(STEPS[step], file);
  return (
    <div class="arrival">
      <p>
        <span role="status">{label}</span> <span class="n">{sayShare(share)}</span>
        {waiting > 0 && <span class="quiet"> · {sayCount('filesWaiting', waiting)}</span>}
      </p>
      <progress value={share} max={1} aria-label={label} />
      <button type="button" class="link" onClick={cancel}>
        {say('cancel')}
      </button>
    </div>
  );
}
