import type { ComponentChildren } from 'preact';
import { sayDay } from '../../utils/i18n/dates.ts';
import { sayShare } from '../../utils/i18n/numbers.ts';
import { type Key, say, sayCount } from '../../utils/i18n/say.ts';
import type { PageSummary } from '../../utils/record/model/cards.ts';
import type { Change } from '../../utils/record/model/context.ts';

/** What the page is to the record: which document, how it was known, and whether its words have changed. */
export function ThisPage({ page, children }: { readonly page: PageSummary; readonly children: ComponentChildren }) {
  const facts = [page.date && sayDay(page.date), page.place].filter(Boolean).join(' · ');
  return (
    <section class="section page">
      <div class="heading">
        <h3>{say('sectionPage')}</h3>
      </div>
      {facts && <p class="facts">{facts}</p>}
      <ToTheRecord page={page} />
      {children}
    </section>
  );
}

/** Whether the page is on the record, of whom it speaks, and what has changed. */
export const ToTheRecord = ({ page }: { readonly page: PageSummary }) => (
  <>
    <p class="state">
      <strong>{sayState(page)}</strong> {sayHow(page)}
    </p>
    {page.people.length > 0 && (
      <p class="facts">
        {say('speaksOf')} {page.people.join(', ')}.
      </p>
    )}
    {page.changes && page.changes.length > 0 && <Changes changes={page.changes} language={page.language} />}
  </>
);

/** Whether the page is on the record, and with the same words. */
export function sayState({ match, changes }: PageSummary): string {
  if (!match) return say('notMatched');
  if (changes === null) return say('matchedOnly');
  return changes.length === 0 ? say('matchedSame') : sayCount('matchedChanged', changes.length);
}

/** How the page was matched to its document. */
export function sayHow({ match }: PageSummary): string {
  if (!match) return '';
  if (match.how === 'text') return say('byText', sayShare(match.share));
  return say(match.how === 'address' ? 'byAddress' : 'byTitle');
}

const CHANGES: Record<Change['kind'], Key> = {
  added: 'changeAdded',
  removed: 'changeRemoved',
  changed: 'changeChanged',
};

function Changes({ changes, language }: { readonly changes: readonly Change[]; readonly language: string }) {
  return (
    <details class="changes">
      <summary>{say('theDifferences')}</summary>
      <ul>
        {changes.map(({ kind, page, record }) => (
          <li>
            <span class="facts">{say(CHANGES[kind])}</span>
            {page !== null && <Version from="onThePage" words={page} language={language} />}
            {record !== null && <Version from="onTheRecord" words={record} language={language} />}
          </li>
        ))}
      </ul>
    </details>
  );
}

type VersionProps = { readonly from: Key; readonly words: string; readonly language: string };

const Version = ({ from, words, language }: VersionProps) => (
  <p class="version">
    <span class="facts">{say(from)}</span> <q lang={language}>{words}</q>
  </p>
);
