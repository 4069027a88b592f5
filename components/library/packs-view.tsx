import { say } from '../../utils/i18n/say.ts';
import { Absent } from './absent.tsx';
import { ArrivalLine } from './arrival-line.tsx';
import { FilePicker } from './file-picker.tsx';
import { OutcomeList } from './outcome-list.tsx';
import { ImportedPackItem, PackItem } from './pack-item.tsx';
import type { LibraryProps } from './view.ts';
import { ViewHead } from './view-head.tsx';

/** The packs that the record is made of, and the way for new ones to come in. */
export function PacksView({ view, acts }: LibraryProps) {
  const { isPrivate, bundled, packs, shelves, arrival, outcomes, offer } = view;
  const broken = typeof shelves === 'string' ? [] : shelves.filter(({ documents }) => documents === null);
  return (
    <>
      <ViewHead view="packs">{say('packsAre')}</ViewHead>
      {isPrivate ? (
        <p class="said-so">{say('privateBulk')}</p>
      ) : (
        <section class="bring">
          <FilePicker label={say('importPacks')} accept=".otr" isBusy={arrival !== null} onFiles={acts.importFiles} />
          <p class="quiet small">{say('importHow', 'npm run corpus -- build', '.otr')}</p>
          {arrival && <ArrivalLine arrival={arrival} cancel={acts.cancelImport} />}
          <OutcomeList outcomes={outcomes} clear={acts.clearOutcomes} />
        </section>
      )}
      <ol class="packs">
        <li>{typeof bundled === 'string' ? <Absent why={bundled} /> : <PackItem holding={bundled} />}</li>
        {typeof packs === 'string'
          ? packs === 'failed' && (
              <li>
                <Absent why={packs} />
              </li>
            )
          : packs.map((pack) => (
              <li key={pack.id}>
                <ImportedPackItem
                  pack={pack}
                  isBroken={broken.some((shelf) => shelf.pack === pack.id)}
                  offer={offer}
                  isPrivate={isPrivate}
                  acts={acts}
                />
              </li>
            ))}
      </ol>
    </>
  );
}
