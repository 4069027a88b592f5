import type { LabelCandidate } from './label-candidates.ts';
import { isRole, isUnnamed } from './label-words.ts';
import { type NamedLabel, type NameHints, splitLabel } from './split-label.ts';

/** What a candidate is taken for: a named speaker's label, or (`named` is `null`) one of nobody in particular. */
export type Judged = {
  readonly named: NamedLabel | null;
  /** Whether it can be a label on any page; a bare name that nothing else vouches for needs other labels beside it. */
  readonly sure: boolean;
};

/** Words that make a sentence of what would else be an office. */
const SPOKEN =
  /(?:^|\s)(?:I|we|you|they|he|she|it|is|are|was|were|be|been|has|have|had|will|would|can|could|should|must|said|says|say|asked|told|wrote|like|want|this|that|these|those|here|there|as follows|following|between|discussed|attended|met|не|это|что|мы|вы|он|был|была|было|были|сказал|заявил)(?:\s|,|$)/u;

/** Beginnings of sentences that happen to name somebody in office before a colon. */
const SENTENCE =
  /^(?:The|In|On|At|His|Her|This|To|For|During|Following|After|Before|Among|Also|According|As|With|By|From|Present|Taking|Excerpts?|Transcript|Speech|Speeches|Beginning|Opening|Remarks|Statements?)\s/;

/** Dignities whose holder goes by one name. */
const DIGNITY =
  /^(?:King|Queen|Sultan|Emir|Patriarch|Metropolitan|Archbishop|Bishop|Prince|Princess|Pope|Catholicos)\b/;

/** What a candidate is a label of, `null` where it is none: bold type is trusted far, words alone only where they leave no doubt. */
export function judgeLabel(candidate: LabelCandidate, after: string, hints: NameHints): Judged | null {
  const { core, bold, alone, afterHeading } = candidate;
  if (isUnnamed(core)) return alone || (!bold && !/^\p{Lu}/u.test(core)) ? null : { named: null, sure: true };
  const named = splitLabel(core, hints);
  if (!named) return bold && !alone && isLooseRole(core) ? { named: null, sure: true } : null;
  const isKnown = hints.isName(named.name);
  if (named.office === null) return (alone || afterHeading) && !isKnown ? null : { named, sure: bold || isKnown };
  if (!bold && !isKnown && isListed(after)) return null;
  const fits = bold ? !SPOKEN.test(named.office) : isOfficeAlone(core, { ...named, office: named.office }, isKnown);
  return fits ? { named, sure: true } : null;
}

/** Whether words that aren't known to be bold are an office with its holder and nothing else. */
function isOfficeAlone(core: string, { name, office }: { name: string; office: string }, isKnown: boolean): boolean {
  const whole = name.includes(' ') || isKnown || DIGNITY.test(office);
  if (!whole || !/^\p{Lu}/u.test(core) || SPOKEN.test(core) || SENTENCE.test(core)) return false;
  return office.split(/[\s,]+/).some(isRole);
}

/** "Minister of Transport: First Last." is an appointment, not a label. */
const isListed = (after: string): boolean =>
  /^\s?(?:\p{Lu}[\p{L}’-]+\s){1,3}\p{Lu}[\p{L}’-]+\.(?:\s|$)/u.test(after) &&
  !/^\s?(?:Thank|Mr|Mrs|Ms|Dear|Good|Your|Ladies)\b/.test(after);

const NOTES =
  /^(?:note|notes|attention|deadline|contacts?|address|phone|telephone|fax|venue|date|time|place|topics?|agenda|programme|program|schedule|source|photos?|video|website|email|important|participants|speakers|main|events?|background|reference|transcript)$/i;

/** "Winner of the Prize for Young Scientists": one of many, named by what they are; or a child by the given name. */
function isLooseRole(core: string): boolean {
  const words = core.split(' ');
  if (SPOKEN.test(core) || words.length > 14) return false;
  if (words.length === 1) return /^\p{Lu}\p{Ll}{2,}$/u.test(core) && !NOTES.test(core);
  return isRole(words[0] ?? '') || (words.length <= 4 && isRole(words.at(-1) ?? ''));
}
