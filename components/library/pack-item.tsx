import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { sayMonth } from '../../utils/i18n/dates.ts';
import { say, sayCount } from '../../utils/i18n/say.ts';
import type { FactsOfPack } from '../../utils/record/index/pack-facts.ts';
import type { ImportedPack } from '../../utils/record/model/kept.ts';
import { sayLanguage } from '../panel/say-language.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { OfferLine } from './offer-line.tsx';
import { saySize, sayWhen } from './say-facts.ts';
import type { LibraryActs, Offer } from './view.ts';

/** The pack that came with the extension: always part of the record. */
export const PackItem = ({ holding }: { readonly holding: FactsOfPack }) => (
  <article class="pack">
    <h2>{say('packBundled')}</h2>
    <p class="quiet">{say('packBundledIs')}</p>
    <Holding holding={holding} />
  </article>
);

type Props = {
  readonly pack: ImportedPack;
  /** Whether its file can't be opened any more. */
  readonly isBroken: boolean;
  readonly offer: Offer | null;
  readonly isPrivate: boolean;
  readonly acts: LibraryActs;
};

/** A pack that the reader has imported, with what can be done to it. */
export function ImportedPackItem({ pack, isBroken, offer, isPrivate, acts }: Props) {
  const [isAsking, setAsking] = useState(false);
  const { id, name, on } = pack;
  return (
    <article class={`pack ${on ? '' : 'off'}`}>
      <h2>{name}</h2>
      {isBroken && <p class="said-so">{say('packBroken')}</p>}
      <Holding holding={pack}>
        <Fact name={say('packFile')}>
          {pack.file}, {saySize(pack.size)}, {say('packImported', sayWhen(pack.imported))}
        </Fact>
      </Holding>
      {!isPrivate && (
        <div class="acts">
          <label class="choice">
            <input
              type="checkbox"
              checked={on}
              onChange={(event) => acts.switchPack(id, event.currentTarget.checked)}
            />
            {say('packOn')}
            <span class="aside">: {name}</span>
          </label>
          <button type="button" class="link" onClick={() => acts.exportPack(id)} aria-label={say('exportOf', name)}>
            {say('exportPack')}
          </button>
          <button type="button" class="link" onClick={() => setAsking(true)} aria-label={say('removeOf', name)}>
            {say('removePack')}
          </button>
        </div>
      )}
      <OfferLine offer={offer} name={pack.file} />
      {isAsking && (
        <ConfirmDialog
          title={say('removePackAsk', name)}
          act={say('removePackDo')}
          onConfirm={() => acts.removePack(id)}
          onClose={() => setAsking(false)}
        >
          <p>{sayCount('removePackGoes', pack.documents)}</p>
          <p class="quiet">{say('removePackStays')}</p>
        </ConfirmDialog>
      )}
    </article>
  );
}

type HoldingProps = { readonly holding: FactsOfPack; readonly children?: ComponentChildren };

/** What a pack holds, for whom, and whence. */
function Holding({ holding, children }: HoldingProps) {
  const { documents, from, to, people, agreements, licence, licences, hosts, languages } = holding;
  return (
    <dl class="holding">
      <Fact name={say('packHolds')}>
        {say('coverage', sayCount('documents', documents), sayMonth(from), sayMonth(to))}
      </Fact>
      <Fact name={say('packKnows')}>
        {sayCount('people', people)}, {sayCount('agreements', agreements)}
      </Fact>
      <Fact name={say('packFrom')}>
        <Tally of={hosts.map(({ host, documents: count }) => [host, count])} />
      </Fact>
      <Fact name={say('packLicences')}>
        {licences.every((each) => each.licence !== licence) && `${licence}: `}
        <Tally of={licences.map(({ licence: each, documents: count }) => [each, count])} />
      </Fact>
      <Fact name={say('packLanguages')}>{languages.map(sayLanguage).join(', ')}</Fact>
      {children}
    </dl>
  );
}

const Fact = ({ name, children }: { readonly name: string; readonly children: ComponentChildren }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

/** Names with how many documents each has; a name alone has them all. */
const Tally = ({ of }: { readonly of: readonly (readonly [string, number])[] }) => (
  <>
    {of.map(([name, count], index) => (
      <span key={name}>
        {index > 0 && ', '}
        {name}
        {of.length > 1 && <span class="n"> {count}</span>}
      </span>
    ))}
  </>
);
