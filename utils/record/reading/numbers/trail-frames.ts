import type { PlaceId } from '../../model/knowledge.ts';
import type { Keyed } from '../trail-key.ts';
import { INVESTED } from './counted.ts';
import type { Draft } from './draft.ts';
import { GROWS, GROWTH_NOUN } from './growth-words.ts';
import { generalKey } from './trail-general.ts';
import { agreementOf } from './trail-ordinals.ts';
import type { Scene } from './trail-scene.ts';
import type { Subject } from './trail-subject.ts';
import { telling } from './trail-words.ts';

const SCHOOL =
  /^(?:school|university|college|kindergarten|institute|branch|class|faculty|department|lyceum|gymnasium)$/;
const LEARNER = /^(?:student|schoolchild|child|citizen|people|resident|young|learner|undergraduate|graduate)$/;

/** The trail of so many of something. */
export function keyOfCount(draft: Draft, subject: Subject, scene: Scene, before: readonly Keyed[]): string | null {
  if (subject.thing === 'clause') {
    const agreement = isWhole(draft) ? agreementOf(draft, scene) : null;
    return agreement && subject.marks.length === 0 ? `clause:${agreement}` : null;
  }
  if (SCHOOL.test(subject.thing)) return schoolKey(draft, subject, scene, before);
  if (LEARNER.test(subject.thing))
    return learnerKey(draft, subject, scene, before) ?? generalKey(draft, subject, scene, 'count');
  return generalKey(draft, subject, scene, 'count');
}

/** "a document with 50 clauses", "it consists of fifty clauses": all of them, not "in two articles". */
function isWhole({ tokens, at }: Draft): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  if (before === 'of')
    return /^(?:consist|compos|made|up|document|declaration|statement|treaty|text|total)/.test(
      tokens[at - 2]?.lower ?? '',
    );
  return /^(?:with|has|have|had|contain|compris|includ|number|total)/.test(before);
}

const joined = (parts: readonly (string | null | false)[]): string =>
  parts.filter((part) => typeof part === 'string').join(':');
const inPlaces = (ids: readonly PlaceId[]): string | null =>
  ids.length > 0 ? `in-${[...ids].sort().join('+')}` : null;
const ofPlaces = (ids: readonly PlaceId[]): string | null =>
  ids.length > 0 ? `of-${[...ids].sort().join('+')}` : null;

/** Schools by the language they teach and the country they are in; a bare "around 230 schools" is the one spoken of just before. */
function schoolKey(draft: Draft, subject: Subject, scene: Scene, before: readonly Keyed[]): string | null {
  const [of, within] = [subject.of[0], subject.within[0]];
  // "Bordurian schools in Syldavia" teach in that language.
  if (subject.language === null && subject.marks.length === 0 && of && within && of !== within)
    return joined([subject.thing, `teach-${of}`, `in-${within}`]);
  if (subject.language === null) {
    const bare = subject.marks.length === 0 && subject.of.length === 0 && subject.within.length === 0;
    const same = bare
      ? before.filter(({ subject: other, key }) => key !== null && other?.thing === subject.thing).at(-1)
      : null;
    return same?.key ?? generalKey(draft, subject, scene, 'count');
  }
  const country = placeOf(draft, subject, scene);
  return country && joined([subject.thing, `teach-${subject.language}`, ...subject.marks, `in-${country}`]);
}

/** Where it is: as said, else as the sentences beside it say, else the country of those present whose language it isn't. */
function placeOf(draft: Draft, subject: Subject, scene: Scene): PlaceId | null {
  const said = subject.within.length > 0 ? subject.within : subject.of;
  if (said.length > 0) return said.length === 1 ? (said[0] ?? null) : null;
  if (subject.whose === 'our') return scene.homeOf(draft.sentence);
  const { sentences, names, text } = scene.reading;
  const paragraph = sentences[draft.sentence]?.paragraph;
  for (const beside of [draft.sentence - 1, draft.sentence + 1]) {
    const sentence = sentences[beside];
    if (!sentence || sentence.paragraph !== paragraph) continue;
    const placed = names.filter(
      ({ span, kind, id }) =>
        kind === 'place' &&
        id !== null &&
        span.start >= sentence.span.start &&
        span.end <= sentence.span.end &&
        /\bin\s(?:the\s)?$/.test(text.slice(Math.max(0, span.start - 8), span.start)),
    );
    const ids = [...new Set(placed.map(({ id }) => id))];
    if (ids.length === 1 && ids[0]) return ids[0];
  }
  const others = scene.parties.filter((id) => id !== subject.language);
  return others.length === 1 ? (others[0] ?? null) : null;
}

/** Those who learn: of which country, where, in what language; "with 80,000 students" are those of the schools before it. */
function learnerKey(draft: Draft, subject: Subject, scene: Scene, before: readonly Keyed[]): string | null {
  const school = before
    .filter(({ draft: other, subject: thing }) => other.tokens === draft.tokens && SCHOOL.test(thing?.thing ?? ''))
    .at(-1);
  const bare = subject.of.length === 0 && subject.within.length === 0 && subject.language === null;
  if (bare && school?.key && isOfThese(draft)) return `learner:of:${school.key}`;
  const learns = subject.doing === 'study' || /^(?:student|schoolchild)$/.test(subject.thing);
  if (!learns) return null;
  const of =
    subject.of.length > 0
      ? subject.of
      : subject.whose === 'our'
        ? [scene.homeOf(draft.sentence)].filter((id) => id !== null)
        : [];
  if (of.length > 1 || subject.within.length > 1 || (of.length === 0 && subject.within.length === 0)) return null;
  if (subject.language === null && (of.length === 0 || subject.within.length === 0)) return null;
  const marks = subject.marks.filter((word) => !/^(?:citizen|student|young|people)$/.test(word));
  return joined([
    'learner',
    ofPlaces(of),
    subject.language && `learn-${subject.language}`,
    ...marks,
    inPlaces(subject.within),
    subject.thing === 'schoolchild' && 'at-school',
  ]);
}

/** "with more than 80,000 students", "where 80,000 students are enrolled": those of what was counted before. */
const isOfThese = ({ tokens, at }: Draft): boolean =>
  /^(?:with|where|for|teaching|which|attended|educating|of|have)$/.test(tokens[at - 1]?.lower ?? '') ||
  /^(?:with|where|attended)$/.test(tokens[at - 2]?.lower ?? '');

/** The trail of a percentage or a sum of money. */
export function keyOfAmount(draft: Draft, subject: Subject, scene: Scene): string | null {
  if (isAim(draft)) return null;
  const plain = kindOf(draft);
  const kind = plain === 'count' ? 'amount' : plain;
  if (isInvested(draft)) return investmentKey(draft, investedBy(draft, subject, scene), scene, kind);
  if (subject.thing === 'relation' && subject.marks.includes('trade')) return null;
  if (subject.thing === 'trade') return tradeKey(draft, subject, scene, kind);
  const own =
    subject.thing === 'investment'
      ? investmentKey(draft, subject, scene, kind)
      : /^(?:export|import|supply|delivery)$/.test(subject.thing)
        ? flowKey(draft, subject, scene, kind)
        : null;
  if (own) return own;
  if (kind === 'share' && /^(?:schoolchild|student)$/.test(subject.thing)) return shareOfLearners(subject);
  return generalKey(draft, subject, scene, kind);
}

/** The trail of what trade between two is to come to: a goal is the same goal whoever names it. */
export function keyOfAim(draft: Draft, subject: Subject, scene: Scene): string | null {
  return isAim(draft) && subject.thing === 'trade' && isAmount(draft, subject) && kindOf(draft) !== 'share'
    ? tradeKey(draft, subject, scene, 'aim')
    : null;
}

/** "have invested $4 billion in their economy". */
const isInvested = ({ tokens, at, end }: Draft): boolean =>
  INVESTED.test(tokens[at - 1]?.lower ?? '') && /^(?:in|into)$/.test(tokens[end]?.lower ?? '');

/** "our trade grew to 40 billion", "investment of 30 million": a sum whose currency goes without saying. */
const isSum = (draft: Draft, { thing, unit }: Subject): boolean =>
  draft.unit === null && unit === null && draft.value >= 1e6 && MONEYED.test(thing);
const MONEYED =
  /^(?:trade|investment|profit|revenue|income|budget|deficit|surplus|expenditure|debt|loan|tax|export|import|gdp|grp|ebitda)$/;

/** Whether a number is to be read as a sum of money or a share of something. */
export const isAmount = (draft: Draft, subject: Subject): boolean =>
  isSum(draft, subject) || (draft.role !== 'count' && (isInvested(draft) || kindOf(draft) !== 'count'));

/** Who invested, and in what: the place before the verb, and the places behind the number. */
function investedBy({ tokens, at, end, sentence }: Draft, subject: Subject, scene: Scene): Subject {
  const hits = scene.placesIn(tokens);
  const before = hits.filter((hit) => hit.at < at && !/^(?:in|into|at)$/.test(tokens[hit.at - 1]?.lower ?? ''));
  const ours = tokens.slice(0, at).some(({ lower }) => lower === 'we');
  const home = scene.homeOf(sentence);
  const from = ours && home ? [home] : before.slice(-1).map(({ id }) => id);
  const into = hits.filter((hit) => hit.at >= end);
  const within = into.map(({ id }) => id);
  const what = tokens.slice(end + 1, into[0]?.at ?? end + 6);
  const company = scene.ownersIn(tokens).some((hit) => hit.form === 'body' && hit.at < at);
  return {
    ...subject,
    thing: 'investment',
    marks: telling([...what.map(({ lower }) => lower), ...(company ? ['company-s'] : [])]),
    attached: [],
    rest: [],
    of: from,
    within,
    beside: [],
    tail: { at: end, end: end + 6 },
  };
}

/** "our goal of $5 billion", "to double it by 2030": what is aimed at isn't what is. */
export const isAim = ({ tokens, at, end }: Draft): boolean =>
  tokens
    .slice(Math.max(0, at - 14), at)
    .some(
      ({ lower, text }, index, all) =>
        text !== 'May' &&
        !/^(?:noted|mentioned|emphasi[sz]ed|stressed|added|said|remembered)$/.test(all[index + 2]?.lower ?? '') &&
        /^(?:goals?|targets?|objectives?|aims?|aiming|ambitions?|tasked|intend|intends|intention|hopes?|plans?|planned|potential|could|should|must|may|might|want)$/.test(
          lower,
        ),
    ) ||
  tokens
    .slice(end, end + 4)
    .some(({ lower }, index, all) => lower === 'by' && /^(?:20\d\d|next)$/.test(all[index + 1]?.lower ?? ''));

/** What an amount tells: a change by so much (in percent or money), a level or sum, or a share of something. */
export function kindOf(draft: Draft): string {
  if (draft.role === 'change' && !isMadeUp(draft)) return isRelative(draft) ? 'change' : 'change-in-money';
  if (isGrowth(draft)) return draft.unit === 'percent' ? 'change' : 'change-in-money';
  if (draft.role === 'share' || isShare(draft)) return 'share';
  if (draft.unit !== null && tellsGrowth(draft)) return draft.unit === 'percent' ? 'change' : 'change-in-money';
  if (draft.unit === null) return 'count';
  return draft.unit === 'percent' ? 'level' : 'amount';
}

/** "by 33 percent", "by a third". */
const isRelative = ({ unit, value }: Draft): boolean => unit === 'percent' || (unit === null && value < 1);

/** "our trade made up $3 billion": came to it, with nothing going up. */
const isMadeUp = ({ tokens, at }: Draft): boolean =>
  tokens
    .slice(Math.max(0, at - 3), at)
    .some(
      ({ lower }, index, all) =>
        lower === 'up' && /^ma[dk]e?s?$/.test((index > 0 ? all[index - 1] : tokens[at - 4])?.lower ?? ''),
    );

/** "increased by a third": by so much, though the number looks like a share. */
const isGrowth = ({ tokens, at, end, unit }: Draft): boolean =>
  (unit !== null && /^(?:more|less|higher|lower|fewer)$/.test(tokens[end]?.lower ?? '')) ||
  (unit !== null &&
    tokens[at - 1]?.lower === 'by' &&
    tokens.slice(Math.max(0, at - 8), at - 1).some(({ lower }) => GROWS.test(lower)));

/** "GDP growth will be", "the increase in the reserves is": a change by its noun. */
function tellsGrowth(draft: Draft): boolean {
  const said = draft.phrase ? { tokens: draft.tokens, phrase: draft.phrase } : draft.naming;
  if (!said) return false;
  const { tokens, phrase } = said;
  let before = phrase.at - 1;
  while (/^(?:the|our|its|their|a)$/.test(tokens[before]?.lower ?? '')) before -= 1;
  return (
    tokens.slice(phrase.at, phrase.end).some(({ lower }) => GROWTH_NOUN.test(lower)) ||
    (/^(?:in|of)$/.test(tokens[before]?.lower ?? '') && GROWTH_NOUN.test(tokens[before - 1]?.lower ?? ''))
  );
}

/** "30 percent of": a share; what has it isn't told by the words after "of". */
const isShare = ({ tokens, end }: Draft): boolean => tokens[end]?.lower === 'of';

/** Trade between two countries: both named, one named and the speaker's, or the two that meet. */
function tradeKey(draft: Draft, subject: Subject, scene: Scene, kind: string): string | null {
  // Whose share in whose trade: the words don't tell it surely.
  if (kind === 'share' || kind === 'level') return null;
  const marks = [
    ...new Set([...subject.marks, ...(subject.of.length + subject.within.length > 0 ? [] : subject.attached)]),
  ].filter(
    (word) => !/^(?:trade|economic|commodity|relation|figure|exchange|side|tie|partner|turnover|state)$/.test(word),
  );
  const named = [...new Set([...subject.of, ...subject.beside, ...subject.within])];
  const home = scene.homeOf(draft.sentence);
  if (
    marks.some((word) =>
      /^(?:foreign|world|global|retail|external|internal|domestic|wholesale|intra|online|non)$/.test(word),
    )
  ) {
    const domain = scene.domainOf(draft.sentence);
    const of = named[0] ?? domain ?? (subject.whose === 'our' || scene.parties.length <= 1 ? home : null);
    return named.length <= 1 && of ? joined(['trade', kind, ...marks, ofPlaces([of])]) : null;
  }
  const [one] = named;
  // "trade between the Union's members": of all of them together, whoever speaks.
  if (one && named.length === 1 && isAmongMembers(draft, subject, one, scene))
    return joined(['trade', kind, ...marks.filter((word) => word !== 'member'), `within-${one}`]);
  if (one && named.length === 1 && scene.parties.length <= 1) {
    // "trade within the Union" is of its members, "Borduria's trade" with everybody.
    if (subject.within.includes(one) && one !== home) return joined(['trade', kind, ...marks, `within-${one}`]);
    if (subject.of.includes(one)) return joined(['trade', kind, 'foreign', ...marks, `of-${one}`]);
  }
  const parties = traders(draft, subject, named, home, scene);
  return parties && joined(['trade', kind, ...marks, [...parties].sort().join('+')]);
}

/** Whether a body trades with itself: "between the Union's members", "mutual trade of the Union's countries". */
const isAmongMembers = ({ tokens }: Draft, subject: Subject, body: PlaceId, scene: Scene): boolean =>
  scene
    .ownersIn(tokens)
    .some(
      ({ id, form, at, end }) =>
        id === body &&
        form === 'body' &&
        (MEMBERS.test(tokens[end]?.lower ?? '') ||
          tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => MEMBERS.test(lower)) ||
          (!subject.beside.includes(body) && isMutual(subject))),
    );
const MEMBERS = /^(?:members?|member-states|countries|states)$/;

/** The two that trade: both named; one named after "with", and the speaker's; or the two that meet, where nobody else's is meant. */
function traders(
  draft: Draft,
  subject: Subject,
  named: readonly PlaceId[],
  home: PlaceId | null,
  scene: Scene,
): readonly PlaceId[] | null {
  const [one] = named;
  if (named.length === 2) return named;
  const pair = scene.pairIn(draft.tokens);
  if (pair && named.every((id) => pair.includes(id))) return pair;
  const elsewhere = scene.placesIn(draft.tokens).some(({ id }) => !scene.parties.includes(id));
  if (named.length > 2 || (subject.whose === 'their' && elsewhere)) return null;
  if (one && !subject.beside.includes(one)) return null;
  if (one && home && one !== home) return [home, one];
  // "Borduria is our biggest partner, with $3 billion in mutual trade".
  const opening = scene.placesIn(draft.tokens)[0];
  const isOthers = !one && opening?.at === 0 && opening.form === 'name' && !scene.parties.includes(opening.id);
  if (isOthers) return home && isMutual(subject) ? [home, opening.id] : null;
  const met = scene.parties.length === 2 && (home === null || scene.parties.includes(home));
  if (met) return !one || scene.parties.includes(one) ? scene.parties : null;
  const other = one || !(isMutual(subject) || isBetween(draft)) ? null : scene.spokenOf(draft, home);
  return other && home ? [home, other] : null;
}

/** "trade between the two countries". */
const isBetween = ({ tokens }: Draft): boolean =>
  tokens.some(({ lower }, at) => lower === 'between' && /^(?:the|our|both|two)$/.test(tokens[at + 1]?.lower ?? ''));

/** "our trade", "bilateral trade": somebody's with the speaker's country. */
const isMutual = ({ whose, tokens }: Subject): boolean =>
  whose === 'our' || tokens.some(({ lower }) => /^(?:bilateral|mutual|two-way|reciprocal)$/.test(lower));

/** Investment from one country in another; which is which is said, or follows from the two that meet. */
function investmentKey(draft: Draft, subject: Subject, scene: Scene, kind: string): string | null {
  const home = scene.homeOf(draft.sentence);
  const said = subject.of[0] ?? (subject.whose === 'our' ? home : null);
  const [other] = scene.parties.filter((id) => id !== said);
  const otherParty = scene.parties.length === 2 ? other : undefined;
  const back = isBackReference(draft, subject) ? (earlierPlace(draft, scene, said) ?? otherParty) : undefined;
  const to = subject.within.find((id) => id !== said) ?? (isYours(draft, subject) ? otherParty : back);
  const marks = [...new Set([...subject.marks, ...subject.attached, ...subject.rest])].filter(
    (word) =>
      !/^(?:economy|industry|worth|capital|invest|made|company|business|stand|amount|project|believe)$/.test(word),
  );
  const isBetween = marks.length === 0 && scene.parties.length === 2 && subject.of.length <= 1;
  const from = said ?? (isBetween && to ? (scene.parties.find((id) => id !== to) ?? null) : null);
  const into = to ?? (isBetween && from && scene.parties.includes(from) ? otherParty : undefined);
  if (!from || !into || from === into || subject.of.length > 1) return null;
  return joined(['investment', kind, ...marks, `from-${from}`, `in-${into}`]);
}

/** "in its economy", "in the country": a place named before. */
const isBackReference = ({ tokens }: Draft, { tail }: Subject): boolean =>
  tokens
    .slice(tail.at, tail.end)
    .some(
      ({ lower }, index, all) =>
        lower === 'in' &&
        /^(?:its|their|this|the)$/.test(all[index + 1]?.lower ?? '') &&
        /^(?:economy|country|republic)$/.test(all[index + 2]?.lower ?? ''),
    );
const isYours = ({ tokens }: Draft, { tail }: Subject): boolean =>
  tokens.slice(tail.at, tail.end).some(({ lower }) => lower === 'your');

/** The last other place that the sentence names before the number. */
const earlierPlace = (draft: Draft, scene: Scene, not: PlaceId | null): PlaceId | undefined =>
  scene
    .placesIn(draft.tokens)
    .filter(({ at, id, form }) => at < draft.at && id !== not && form === 'name')
    .at(-1)?.id;

/** Exports and imports: from whom and to whom, both said. */
function flowKey(draft: Draft, subject: Subject, scene: Scene, kind: string): string | null {
  const from = subject.of[0] ?? (subject.whose === 'our' ? scene.homeOf(draft.sentence) : null);
  const other = subject.within.find((id) => id !== from) ?? subject.beside.find((id) => id !== from);
  if (!from || subject.of.length > 1 || (!other && subject.marks.length === 0)) return null;
  return joined([subject.thing, kind, ...subject.marks, `of-${from}`, other ? `to-${other}` : 'to-all']);
}

/** "a fifth of schoolchildren in Kenya study French". */
function shareOfLearners(subject: Subject): string | null {
  const [place, ...others] = [...subject.of, ...subject.within];
  return place && others.length === 0 && subject.language
    ? joined(['learner', 'share', `learn-${subject.language}`, ...subject.marks, `in-${place}`, 'at-school'])
    : null;
}
