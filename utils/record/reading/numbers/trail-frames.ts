import type { PlaceId } from '../../model/knowledge.ts';
import type { Keyed } from '../trail-key.ts';
import { INVESTED } from './counted.ts';
import type { Draft } from './draft.ts';
import { agreementOf } from './trail-ordinals.ts';
import type { Scene } from './trail-scene.ts';
import type { Subject } from './trail-subject.ts';
import { slug } from './trail-words.ts';

/** Nouns too common to be told apart by a place and nothing else. */
const COMMON =
  /^(?:country|people|person|thing|issue|time|side|state|year|day|week|minute|decade|century|way|question|area|part|man|woman|child|word|case|aspect|direction|region|minister|president|leader|colleague|hour|month|document|project|agreement|example|reason|step|stage|member|percent|ruble|dollar|euro|district|city|group|million|billion|thousand|type|kind|family|metre|kilometre|square|tonne|level|visit|meeting|event|decision|option|principle|task|problem|goal|attempt|head|half|unit|figure|number|indicator|point|item|rate|kilometre|hectare|hour|case|measure|kind)$/;

const SCHOOL =
  /^(?:school|university|college|kindergarten|institute|branch|class|faculty|department|lyceum|gymnasium)$/;
const LEARNER = /^(?:student|schoolchild|child|citizen|people|resident|young|learner|undergraduate|graduate)$/;

/** Whether a noun is too common to tell by itself what is counted. */
export const isCommon = (thing: string): boolean => COMMON.test(thing);

/** The trail of so many of something. */
export function keyOfCount(draft: Draft, subject: Subject, scene: Scene, before: readonly Keyed[]): string | null {
  if (subject.thing === 'clause') {
    const agreement = isWhole(draft) ? agreementOf(draft, scene) : null;
    return agreement && subject.marks.length === 0 ? `clause:${agreement}` : null;
  }
  if (SCHOOL.test(subject.thing)) return schoolKey(draft, subject, scene, before);
  if (LEARNER.test(subject.thing)) return learnerKey(draft, subject, scene, before) ?? plainKey(subject);
  return plainKey(subject);
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
  if (subject.language === null) {
    const bare = subject.marks.length === 0 && subject.of.length === 0 && subject.within.length === 0;
    const same = bare
      ? before.filter(({ subject: other, key }) => key !== null && other?.thing === subject.thing).at(-1)
      : null;
    return same?.key ?? plainKey(subject);
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

/** Anything else: by its noun, all telling words, places and doing. Only what is told by a place and more can be told apart. */
function plainKey(subject: Subject): string | null {
  if (COMMON.test(subject.thing) || subject.doing === 'take-part' || subject.language !== null) return null;
  const doing = subject.doing === 'operate' ? null : subject.doing;
  if (subject.of.length > 1 || subject.within.length > 1 || subject.beside.length > 0) return null;
  const places = subject.of.length + subject.within.length;
  const told = subject.marks.length + subject.rest.length;
  const enough = places === 2 || (subject.within.length === 1 && told > 0) || (subject.of.length === 1 && told > 1);
  if (!enough) return null;
  const rest = subject.rest.slice(0, 6);
  const done = subject.done && slug(subject.done);
  return joined([
    subject.thing,
    ...subject.marks,
    ofPlaces(subject.of),
    inPlaces(subject.within),
    doing,
    done,
    ...rest,
  ]);
}

/** Measures of a country's economy and people that are told without a place when it is the speaker's own. */
const NATIONAL = /^(?:gdp|economy|inflation|unemployment|population|wage|salary|income|mortality|birthrate|poverty)$/;

/** The trail of a percentage or a sum of money. */
export function keyOfAmount(draft: Draft, subject: Subject, scene: Scene): string | null {
  if (isAim(draft)) return null;
  const kind = draft.unit === null && isInvested(draft) ? 'amount' : kindOf(draft);
  if (isInvested(draft)) return investmentKey(draft, investedBy(draft, subject, scene), scene, kind);
  if (subject.thing === 'relation' && subject.marks.includes('trade')) return null;
  if (subject.thing === 'trade') return tradeKey(draft, subject, scene, kind);
  if (subject.thing === 'investment') return investmentKey(draft, subject, scene, kind);
  if (/^(?:export|import|supply|delivery)$/.test(subject.thing)) return flowKey(draft, subject, scene, kind);
  if (kind === 'share' && /^(?:schoolchild|student)$/.test(subject.thing)) return shareOfLearners(subject);
  return nationalKey(draft, subject, scene, kind);
}

/** "have invested $4 billion in their economy". */
export const isInvested = ({ tokens, at, end }: Draft): boolean =>
  INVESTED.test(tokens[at - 1]?.lower ?? '') && /^(?:in|into)$/.test(tokens[end]?.lower ?? '');

/** Who invested, and in what: the place before the verb, and the places behind the number. */
function investedBy({ tokens, at, end, sentence }: Draft, subject: Subject, scene: Scene): Subject {
  const hits = scene.placesIn(tokens);
  const before = hits.filter((hit) => hit.at < at && !/^(?:in|into|at)$/.test(tokens[hit.at - 1]?.lower ?? ''));
  const ours = tokens.slice(0, at).some(({ lower }) => lower === 'we');
  const home = scene.homeOf(sentence);
  const from = ours && home ? [home] : before.slice(-1).map(({ id }) => id);
  const within = hits.filter((hit) => hit.at >= end).map(({ id }) => id);
  return {
    ...subject,
    thing: 'investment',
    marks: [],
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
    .some(({ lower }) =>
      /^(?:goals?|targets?|objectives?|aims?|aiming|ambitions?|tasked|intend|intends|intention|hopes?|plans?|planned|potential|could|should|must|may|might|want)$/.test(
        lower,
      ),
    ) ||
  tokens
    .slice(end, end + 4)
    .some(({ lower }, index, all) => lower === 'by' && /^(?:20\d\d|next)$/.test(all[index + 1]?.lower ?? ''));

/** What an amount tells: a change by so much (in percent or money), a level or sum, or a share of something. */
export function kindOf(draft: Draft): string {
  if (draft.role === 'change') return draft.unit === 'percent' ? 'change' : 'change-in-money';
  if (draft.unit === null || isShare(draft)) return 'share';
  return draft.unit === 'percent' ? 'level' : 'amount';
}

/** "30 percent of": a share; what has it isn't told by the words after "of". */
const isShare = ({ tokens, end }: Draft): boolean => tokens[end]?.lower === 'of';

/** Trade between two countries: both named, one named and the speaker's, or the two that meet. */
function tradeKey(draft: Draft, subject: Subject, scene: Scene, kind: string): string | null {
  // Whose share in whose trade: the words don't tell it surely.
  if (kind === 'share' || kind === 'level') return null;
  const marks = subject.marks.filter((word) => !/^(?:trade|economic|commodity|relation|figure|exchange)$/.test(word));
  const named = [...new Set([...subject.of, ...subject.beside, ...subject.within])];
  const home = scene.homeOf(draft.sentence);
  if (
    marks.some((word) =>
      /^(?:foreign|world|global|retail|external|internal|domestic|wholesale|intra|online|non)$/.test(word),
    )
  ) {
    const of = named[0] ?? (subject.whose === 'our' || scene.parties.length <= 1 ? home : null);
    return named.length <= 1 && of ? joined(['trade', kind, ...marks, ofPlaces([of])]) : null;
  }
  const parties = traders(draft, subject, named, home, scene);
  return parties && joined(['trade', kind, ...marks, [...parties].sort().join('+')]);
}

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
  const elsewhere = scene.placesIn(draft.tokens).some(({ id }) => !scene.parties.includes(id));
  if (named.length > 2 || (subject.whose === 'their' && elsewhere)) return null;
  if (one && !subject.beside.includes(one)) return null;
  if (one && home && one !== home) return [home, one];
  const met = scene.parties.length === 2 && (home === null || scene.parties.includes(home));
  if (met) return !one || scene.parties.includes(one) ? scene.parties : null;
  const other = one || !isMutual(subject) ? null : scene.spokenOf(draft, home);
  return other && home ? [home, other] : null;
}

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
  const marks = [...subject.marks, ...subject.rest].filter(
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

/** A country's own figures: "our GDP", "inflation in Kenya", "Kenya's economy". */
function nationalKey(draft: Draft, subject: Subject, scene: Scene, kind: string): string | null {
  const gross = subject.thing === 'product' && subject.marks.includes('gross') && subject.marks.includes('domestic');
  const thing = gross ? 'gdp' : subject.thing;
  const known = gross || NATIONAL.test(thing) || (/^(?:production|output)$/.test(thing) && subject.marks.length > 0);
  if (!known) return null;
  const named = [...new Set([...subject.of, ...subject.within])];
  if (kind === 'share' || named.length > 1 || subject.beside.length > 0 || isElsewhere(draft, named, scene))
    return null;
  const home = scene.homeOf(draft.sentence);
  const own = subject.whose === 'our' || (subject.whose === null && scene.parties.length <= 1);
  const place = named[0] ?? (own ? home : null);
  const marks = gross ? [] : subject.marks.filter((word) => word !== 'unemployment' && word !== 'inflation');
  return place && joined([thing, kind, ...marks, slug(place)]);
}

/** Whether the sentence speaks of other places too, or of places that nobody knows: then "inflation" may be anybody's. */
function isElsewhere({ tokens, sentence }: Draft, named: readonly PlaceId[], scene: Scene): boolean {
  const home = scene.homeOf(sentence);
  const places = scene.placesIn(tokens);
  if (places.some(({ id }) => !named.includes(id) && (named.length > 0 || id !== home))) return true;
  return tokens.some(
    ({ lower, text }, at) =>
      /^(?:there|countries|eurozone|global|world|worldwide|region|regions|republic|city|sector|industry|states|abroad|district|company|enterprise|village|territory|area)$/.test(
        lower.replace(/'s$/, ''),
      ) ||
      (/^(?:in|across)$/.test(tokens[at - 1]?.lower ?? '') &&
        /^\p{Lu}/u.test(text) &&
        !places.some((hit) => hit.at <= at && at < hit.end) &&
        !/^(?:january|february|march|april|may|june|july|august|september|october|november|december|january-\p{L}+)$/u.test(
          lower,
        )),
  );
}
