import type { ComponentChildren } from 'preact';
import { sayDay } from '../../utils/i18n/dates.ts';
import { say } from '../../utils/i18n/say.ts';
import type { HeldDocument } from '../../utils/record/model/held.ts';
import { sayTitle } from '../cards/names.ts';

type Props = {
  readonly held: HeldDocument;
  /** Words that the reader came for; `''` for none. */
  readonly quote: string;
};

/** A document of the record as the extension holds it: its text, or where that isn't ours to ship the quotations that it has. */
export function HeldPage({ held, quote }: Props) {
  const { title, date, place, host, site, address, licence, text, leads, language } = held;
  const speakers = new Set(held.statements.flatMap(({ speaker }) => speaker ?? []));
  return (
    <main class="held">
      <p class="kicker">{say('readBundled')}</p>
      <article lang={language}>
        <h1 lang={title === null ? say('locale') : undefined}>{sayTitle({ title, publisher: site, site: host })}</h1>
        <p class="when">{[sayDay(date), place, host].filter(Boolean).join(' · ')}</p>
        {text ? (
          text.map((paragraph, index) => (
            <p key={paragraph} class={index < leads ? 'lead' : undefined}>
              <Paragraph text={paragraph} speakers={speakers} quote={quote} />
            </p>
          ))
        ) : (
          <Quotations held={held} quote={quote} />
        )}
      </article>
      <footer>
        {address && /^https?:/.test(address) && (
          <p>
            <a href={address} rel="noopener noreferrer">
              {say('readSource', address)}
            </a>
          </p>
        )}
        <p>{say('readLicence', licence)}</p>
      </footer>
    </main>
  );
}

function Quotations({ held, quote }: Props) {
  return (
    <>
      <p class="note" lang={say('locale')}>
        {say('readAbstract')}
      </p>
      {held.statements.map((statement) => (
        <blockquote key={statement.quote}>
          <p>
            <Sought text={statement.quote} quote={quote} />
          </p>
          {statement.speaker && <p class="who">{[statement.speaker, statement.office].filter(Boolean).join(', ')}</p>}
        </blockquote>
      ))}
    </>
  );
}

type ParagraphProps = { readonly text: string; readonly speakers: ReadonlySet<string>; readonly quote: string };

/** A paragraph of a transcript, with the label of who begins to speak set apart. */
function Paragraph({ text, speakers, quote }: ParagraphProps) {
  const label = /^[^:]{2,120}:(?=\s)/.exec(text)?.[0] ?? '';
  const isLabel = [...speakers].some((speaker) => label === `${speaker}:` || label.endsWith(` ${speaker}:`));
  if (!isLabel) return <Sought text={text} quote={quote} />;
  return (
    <>
      <b>{label}</b>
      <Sought text={text.slice(label.length)} quote={quote} />
    </>
  );
}

/** A paragraph with the words that the reader came for set apart: whole in it, or it whole in them. */
function Sought({ text, quote }: { readonly text: string; readonly quote: string }): ComponentChildren {
  const start = quote === '' ? -1 : text.indexOf(quote);
  if (start < 0) return text;
  return (
    <>
      {text.slice(0, start)}
      <mark id="sought" tabIndex={-1}>
        {quote}
      </mark>
      {text.slice(start + quote.length)}
    </>
  );
}
