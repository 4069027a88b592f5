import type { ComponentChildren } from 'preact';
import { sayDay } from '../../utils/i18n/dates.ts';
import { say } from '../../utils/i18n/say.ts';
import type { DocumentHead } from '../../utils/record/model/held.ts';
import type { KeptHead } from '../../utils/record/model/kept.ts';
import { Part } from '../cards/moment.tsx';
import { sayTitle } from '../cards/names.ts';
import { readAddress } from './read-address.ts';
import { sayWhen } from './say-facts.ts';
import { SiteLink } from './site-link.tsx';
import type { LibraryActs } from './view.ts';

type KeptProps = {
  readonly head: KeptHead;
  /** In a private window nothing is let go. */
  readonly readOnly: boolean;
  readonly acts: LibraryActs;
};

/** A page that the reader keeps. */
export function KeptRow({ head, readOnly, acts }: KeptProps) {
  const { document, title, date, site, host, address, language, kept } = head;
  const name = sayTitle({ title, publisher: site, site: host });
  return (
    <li class="row">
      <RowHead date={date} title={name} language={title === null ? null : language} href={readAddress(document, '')} />
      <p class="facts">
        {host}
        <Part>{say('keptSince', sayWhen(kept))}</Part>
      </p>
      <div class="acts">
        <a href={readAddress(document, '')}>{say('readHere')}</a>
        <SiteLink document={document} words="" address={address} acts={acts}>
          {say('openPage')}
        </SiteLink>
        {!readOnly && (
          <button
            type="button"
            class="link"
            aria-label={say('removeKeptOf', name)}
            onClick={() => acts.letGo(document)}
          >
            {say('removeKept')}
          </button>
        )}
      </div>
    </li>
  );
}

type Props = { readonly head: DocumentHead; readonly readable: boolean; readonly acts: LibraryActs };

/** A document of a pack; one of a pack that is off can't be read here. */
export function DocumentRow({ head, readable, acts }: Props) {
  const { id, title, date, site, host, place, address, licence, language } = head;
  return (
    <li class="row">
      <RowHead
        date={date}
        title={sayTitle({ title, publisher: site, site: host })}
        language={title === null ? null : language}
        href={readable ? readAddress(id, '') : null}
      />
      <p class="facts">
        {host}
        {place && <Part>{place}</Part>}
        <Part>{licence}</Part>
      </p>
      <div class="acts">
        {readable && <a href={readAddress(id, '')}>{say('readHere')}</a>}
        <SiteLink document={id} words="" address={address} acts={acts}>
          {say('openPage')}
        </SiteLink>
      </div>
    </li>
  );
}

type HeadProps = {
  readonly date: string;
  readonly title: string;
  readonly language: string | null;
  readonly href: string | null;
};

function RowHead({ date, title, language, href }: HeadProps) {
  const words: ComponentChildren = href === null ? title : <a href={href}>{title}</a>;
  return (
    <>
      <time class="date" dateTime={date}>
        {sayDay(date)}
      </time>
      <h3 lang={language ?? undefined}>{words}</h3>
    </>
  );
}
