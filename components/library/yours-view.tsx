import { useState } from 'preact/hooks';
import { say } from '../../utils/i18n/say.ts';
import { AbsentView } from './absent.tsx';
import { ArrivalLine } from './arrival-line.tsx';
import { DeleteDialog } from './delete-dialog.tsx';
import { FilePicker } from './file-picker.tsx';
import { OfferLine } from './offer-line.tsx';
import { OutcomeList } from './outcome-list.tsx';
import { sayCounts, saySize } from './say-facts.ts';
import type { LibraryProps } from './view.ts';
import { ViewHead } from './view-head.tsx';

/** Everything that the reader made: taken out, brought in, deleted. */
export function YoursView({ view, acts }: LibraryProps) {
  const { highlights, kept, isPrivate, storage, keepAtEnd } = view;
  const failed = highlights === 'failed' || kept === 'failed';
  if (failed || highlights === 'loading' || kept === 'loading')
    return <AbsentView view="yours" why={failed ? 'failed' : 'loading'} />;
  const isEmpty = highlights.length + kept.length === 0;
  return (
    <>
      <ViewHead view="yours">
        {isEmpty ? say('yoursNothing') : sayCounts(['highlightsCount', highlights.length], ['pagesCount', kept.length])}
      </ViewHead>
      {isPrivate ? (
        <p class="said-so">{say('privateBulk')}</p>
      ) : (
        <>
          <TakeOut view={view} acts={acts} isEmpty={isEmpty} />
          <BringIn view={view} acts={acts} />
        </>
      )}
      <section class="part">
        <h2>{say('keepingPages')}</h2>
        <label class="choice">
          <input
            type="checkbox"
            checked={keepAtEnd}
            onChange={(event) => acts.setKeepAtEnd(event.currentTarget.checked)}
          />
          {say('keepAtEnd')}
        </label>
        <p class="quiet small">{say('keepAtEndIs')}</p>
      </section>
      {!isPrivate && (
        <>
          {storage && (
            <section class="part">
              <h2>{say('storage')}</h2>
              <p>{say('storageUsed', saySize(storage.used), saySize(storage.room))}</p>
              <p class="quiet small">{say('storageIs')}</p>
            </section>
          )}
          <Delete view={view} acts={acts} isEmpty={isEmpty} />
        </>
      )}
    </>
  );
}

type PartProps = LibraryProps & { readonly isEmpty: boolean };

function TakeOut({ view, acts, isEmpty }: PartProps) {
  const highlights = typeof view.highlights === 'string' ? 0 : view.highlights.length;
  return (
    <section class="part">
      <h2>{say('takeOut')}</h2>
      <p>{say('takeOutIs')}</p>
      <div class="acts">
        <button type="button" class="main" disabled={isEmpty} onClick={acts.exportMade}>
          {say('exportMade')}
        </button>
        <button type="button" class="main" disabled={highlights === 0} onClick={acts.exportMarkdown}>
          {say('exportMarkdown', 'Markdown')}
        </button>
      </div>
      <OfferLine offer={view.offer} name={view.offer?.name ?? ''} />
    </section>
  );
}

function BringIn({ view, acts }: LibraryProps) {
  const { arrival, outcomes } = view;
  return (
    <section class="part">
      <h2>{say('bringIn')}</h2>
      <p>{say('bringInIs')}</p>
      <FilePicker label={say('importMade')} accept=".json" isBusy={arrival !== null} onFiles={acts.importFiles} />
      {arrival && <ArrivalLine arrival={arrival} cancel={acts.cancelImport} />}
      <OutcomeList outcomes={outcomes} clear={acts.clearOutcomes} />
    </section>
  );
}

function Delete({ view, acts, isEmpty }: PartProps) {
  const [isAsking, setAsking] = useState(false);
  const packs = typeof view.packs === 'string' ? 0 : view.packs.length;
  return (
    <section class="part">
      <h2>{say('deleteMade')}</h2>
      <p>{say('deleteMadeIs')}</p>
      <button type="button" class="main" disabled={isEmpty && packs === 0} onClick={() => setAsking(true)}>
        {say('deleteMadeOpen')}
      </button>
      {isAsking && <DeleteDialog view={view} acts={acts} onClose={() => setAsking(false)} />}
    </section>
  );
}
