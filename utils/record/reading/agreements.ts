import type { Day } from '../model/day.ts';
import type { Agreement } from '../model/knowledge.ts';
import type { AgreementMention } from '../model/reading.ts';
import { inReadingOrder, overlaps, type Span } from '../model/span.ts';
import { findAnaphora } from './agreement-anaphora.ts';
import { type AgreementIndex, agreementIndexOf, findKnown, rowOf } from './agreement-index.ts';
import { kindOf } from './agreement-words.ts';
import { findByDate } from './agreements-by-date.ts';
import { agreementsInTitle } from './agreements-in-title.ts';
import type { Lexicon } from './lexicon.ts';
import { findNew } from './new-agreements.ts';
import { dateBeside, daySigned } from './paper-days.ts';
import { readTail } from './parties.ts';
import { findShortNames } from './short-names.ts';
import type { Placed } from './stages.ts';
import { keyOfAgreement } from './steps.ts';

/*
 * 1. Known ones by any of their names, the parties that follow included.
 * 2. Those named by parties and date, singly or as a group ("the statement of 5 May", "agreements between A, B and C").
 * 3. New ones: a titled declaration or treaty, or one that somebody signs.
 * 4. References back to the one that can be meant ("the Declaration", "this document"), which the title may have named.
 */

/** Every reference to an agreement, known or new, singly and as a group. */
export function spotAgreements(reading: Placed, lexicon: Lexicon): AgreementMention[] {
  const index = agreementIndexOf(lexicon.knowledge);
  const named = findKnown(reading.text, index).map(({ span, agreement }) => byName(span, agreement, reading, index));
  const dated = withoutOverlaps(named, findByDate(reading, index));
  const inTitle = agreementsInTitle(reading, index);
  const fresh = withoutOverlaps(dated, findNew(reading, index)).map((each, _, all) =>
    ofOne(each, [...inTitle, ...all], reading),
  );
  const titled = inTitle.filter((each) => !fresh.some((other) => isSameTold(each, other)));
  const short = withoutOverlaps(fresh, findShortNames(reading, [...titled, ...fresh]));
  const all = withoutOverlaps(short, findAnaphora(reading, [...titled, ...short], index));
  const own = all.filter((each) => !insideLabel(each.span, reading));
  return sameDay(own, reading, index).sort((a, b) => inReadingOrder(a.span, b.span));
}

/** Whether the title names what the text does, in other words or only further on: "Law on ratifying the Norlandic agreement on fisheries". */
function isSameTold(title: AgreementMention, { id, name }: AgreementMention): boolean {
  if (title.id !== null || id !== null || name === null || title.name === null) return false;
  if (kindOf(title.name) !== kindOf(name)) return false;
  const [own, other] = [tellingOf(title.name), tellingOf(name)];
  return own.filter((word) => other.includes(word)).length >= Math.max(1, own.length * SHARED);
}

/** Beginnings of the words that tell one from others, so that "Norlandic" and "Norland" are one. */
const tellingOf = (name: string): string[] => [
  ...new Set(
    (name.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
      .map((word) => word.slice(0, BEGINNING))
      .filter((word) => !PLAIN.test(word)),
  ),
];

const BEGINNING = 5;
const SHARED = 0.6;
const PLAIN = /^(?:agree|treat|conve|proto|memor|decla|state|betwe|betw|with|from|joint|feder|repub|gover|count)$/u;

/** One agreement is of one day: where some words for it give none, that of others. */
function sameDay(mentions: readonly AgreementMention[], reading: Placed, index: AgreementIndex): AgreementMention[] {
  const days = new Map<string | null, Day>();
  for (const each of mentions) {
    const key = keyOfAgreement(each);
    const told = each.id === null && each.by === 'relation' ? dayToldOf(each.span, reading, index) : null;
    const known = days.get(key) ?? each.date;
    const day = known === null || told?.startsWith(known) ? (told ?? known) : known;
    if (day !== null) days.set(key, day);
  }
  return mentions.map((each) =>
    each.id === null ? { ...each, date: days.get(keyOfAgreement(each)) ?? each.date } : each,
  );
}

/** "The Agreement was signed in Zenda on 5 May": what is told of one that was named before. */
function dayToldOf(span: Span, reading: Placed, index: AgreementIndex): Day | null {
  if (WAS_SIGNED.test(reading.text.slice(span.end, span.end + NEAR))) return daySigned(span, reading, index);
  return dateBeside(span, reading);
}

const WAS_SIGNED = /^[^.;]{0,30}\b(?:was|were|had been|has been|been) (?:signed|adopted|concluded)\b/u;
/** Code units behind an agreement in which its verb stands. */
const NEAR = 60;

function byName(span: Span, agreement: Agreement, { text, names }: Placed, index: AgreementIndex): AgreementMention {
  const tail = /^\s(?:signed )?between\s/u.test(text.slice(span.end))
    ? readTail(text, span.end, names, [], index)
    : null;
  const kind = OWN_KIND.exec(text.slice(span.end, span.end + NEAR))?.[0].length ?? 0;
  const end = tail && tail.parties.length >= 2 ? tail.end : span.end + kind;
  return { ...rowOf(agreement), span: { start: span.start, end } };
}

/** "The X-3 Treaty", where the name that is known is "X-3". */
const OWN_KIND =
  /^\s(?:[Tt]reaty|[Aa]greement|[Cc]onvention|[Pp]act)(?![\p{L}-]|\s(?:Organi[sz]ation|between|on|of|with)\b)/u;

/** "Today we are signing a declaration", "the 2002 Treaty": the one that the page names, if it names one of that kind and time. */
function ofOne(mention: AgreementMention, all: readonly AgreementMention[], { event }: Placed): AgreementMention {
  const bare = mention.id === null ? BARE.exec(mention.name ?? '') : null;
  if (!bare) return ofFuller(mention, all);
  const time = bare.groups?.year ?? event;
  const kind = kindOf(mention.name ?? '');
  const named = all.filter(
    ({ name, date }) =>
      !BARE.test(name ?? '') &&
      kindOf(name ?? '') === kind &&
      (date === null || (time !== null && date.startsWith(time))),
  );
  const [only] = named;
  const isOne = only && new Set(named.map(keyOfAgreement)).size === 1;
  return isOne ? { ...only, date: only.date ?? mention.date, span: mention.span, by: 'relation' } : mention;
}

/**
 * "The Ruritanian-Graustarkian agreements", where one "joint Ruritanian-Graustarkian agreement" was named; "the Treaty of Friendship",
 * where the "Treaty of Friendship between …" was.
 */
function ofFuller(mention: AgreementMention, all: readonly AgreementMention[]): AgreementMention {
  if (mention.id !== null) return mention;
  const own = (mention.name ?? '').toLowerCase();
  const one = /agreements$/u.test(own) ? own.slice(0, -1) : null;
  const meant = all.filter(({ name }) => {
    const other = (name ?? '').toLowerCase();
    const rest = own.includes(' ') && other.startsWith(own) ? other.slice(own.length) : '';
    return /^ (?:between|on|of|for|concerning) /u.test(rest) || (one !== null && other.split(' on ')[0]?.endsWith(one));
  });
  const [only] = meant;
  const isOne = only && new Set(meant.map(keyOfAgreement)).size === 1;
  return isOne ? { ...only, span: mention.span, by: 'relation' } : mention;
}

/** A name that is no more than the word for the kind, and perhaps its year. */
const BARE =
  /^(?:(?<year>(?:18|19|20)\d\d)\s)?(?:(?:new|joint|final|political|bilateral)\s)*(?:declaration|treaty|memorandum|convention|statement)$/iu;

/** The mentions so far and those of a later step that touch none of them, or that wholly take one of the same in. */
function withoutOverlaps(found: readonly AgreementMention[], more: readonly AgreementMention[]): AgreementMention[] {
  return [...found, ...more.filter(({ span }) => !found.some((each) => overlaps(each.span, span)))];
}

const insideLabel = (span: Span, { turns }: Placed): boolean => turns.some(({ label }) => overlaps(label, span));
