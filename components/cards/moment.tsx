import type { ComponentChildren } from 'preact';
import { sayDay } from '../../utils/i18n/dates.ts';
import { say } from '../../utils/i18n/say.ts';
import type { Moment, Whence } from '../../utils/record/model/cards.ts';
import type { CardActs } from './acts.ts';
import { Links } from './links.tsx';
import { sayTitle } from './names.ts';
import { Quotation } from './words.tsx';

type Props = {
  readonly moment: Moment;
  /** BCP 47: the language of the page, for words that don't tell their own. */
  readonly language: string;
  readonly acts: CardActs;
  /** Stands before who said it: a value, a step. */
  readonly lead?: ComponentChildren;
  /** The day of the document, where the moment's own is another. */
  readonly told?: string | null;
  /** Whether to repeat the page's own words. */
  readonly brief?: boolean;
  readonly children?: ComponentChildren;
};

/** One point on the thread of time: when, who with the office held then, where, the words, the source and the ways to it. */
export function MomentItem({ moment, language, acts, lead, told = null, brief = false, children }: Props) {
  const { at, date, who, office, words, form, whence } = moment;
  const here = whence === null;
  const details = [lead, who && <b class="who">{who}</b>, office, form === 'reported' && say('reported')];
  return (
    <li class={`moment ${here ? 'here' : sideClass(at)}`}>
      <p class="line">
        <Day date={date} />
        {here && <Part>{say('thisPage')}</Part>}
        {at === 'later' && told === null && <Part>{say('saidLater')}</Part>}
        {details.map((detail) => detail && <Part>{detail}</Part>)}
      </p>
      {words && !(here && brief) && <Quotation words={words} language={whence?.language ?? language} />}
      {whence && <SourceLine whence={whence} told={told === date ? null : told} />}
      {whence && <Links whence={whence} words={words?.text ?? ''} acts={acts} />}
      {children}
    </li>
  );
}

/** Only the page itself is here: another document of its day is of the same day. */
export const sideClass = (at: Moment['at']): string => (at === 'here' ? 'same-day' : at);

/** A date no more precise than it is; `null` is said to be unknown. */
export function Day({ date }: { readonly date: string | null }) {
  return date === null ? (
    <span class="date none">{say('noDate')}</span>
  ) : (
    <time class="date" dateTime={date}>
      {sayDay(date)}
    </time>
  );
}

/** One of several facts in a row. */
export const Part = ({ children }: { readonly children: ComponentChildren }) => (
  <>
    <span class="dot" aria-hidden="true">
      {' · '}
    </span>
    <span class="part">{children}</span>
  </>
);

type SourceProps = { readonly whence: Whence; readonly told?: string | null };

/** Where words are from: the document, its place, its site, and its day where that is told nowhere else. */
export function SourceLine({ whence, told = null }: SourceProps) {
  const { place, site, language } = whence;
  return (
    <p class="source">
      <cite lang={whence.title === null ? undefined : (language ?? undefined)}>{sayTitle(whence)}</cite>
      {place && <Part>{place}</Part>}
      <Part>{site}</Part>
      {told && <Part>{sayDay(told)}</Part>}
    </p>
  );
}
