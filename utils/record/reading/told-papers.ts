import { pattern } from '../text/pattern.ts';
import type { PaperPhrase } from './paper-phrases.ts';

/*
 * A paper is one that a reader could look up where its words tell it from others: a title, its subject, whose it is, what kind of
 * agreement. How much they must tell depends on what the text does with it: what is signed is one for certain.
 */

/** "Treaty on Fisheries", "Lisbon Declaration": a title in capitals is one, whatever is said of it. */
export function isTitled({ noun, modifiers, about, span, sentence, point, isOfAnother }: PaperPhrase): boolean {
  if (!/^\p{Lu}/u.test(noun) || VAGUE_ABOUT.test(about)) return false;
  if (isOfAnother && point !== '') return true;
  if (isGathering(noun, about)) return false;
  const opens = span.start === sentence.start && point === '';
  if (opens && modifiers === '' && !/^\s(?:on|of|between|for|concerning)\s(?:the\s|an?\s)?\p{Lu}/u.test(about))
    return false;
  if (/^Statement/u.test(noun)) return about !== '' && (modifiers !== '' || OF_LEADERS.test(about));
  if (/^(?:Program|Plan|Contract|Charter|Action Plan)/u.test(noun)) return OF_COOPERATION.test(about);
  if (/s$/u.test(noun) && about === '' && !/^\p{Lu}/u.test(modifiers)) return false;
  return about !== '' || (/(?:^|\s)\p{Lu}/u.test(modifiers) && !PLAIN_MODIFIERS.test(modifiers));
}

/** A convention of people. */
const isGathering = (noun: string, about: string): boolean => /^convention/iu.test(noun) && /^\sof\s/u.test(about);

const OF_LEADERS = /^\s(?:of|by) (?:the )?(?:[\p{L}-]+\s){0,3}(?:Heads|Leaders|Presidents|Council|Ministers)\b/u;
const OF_COOPERATION = /^\s(?:on|of|for|between)\b.*\b(?:[Cc]o-?operation|between)\b/u;

/** Whether a paper that somebody signs can be told from others: "an agreement" alone can't. */
export function isToldAsSigned(
  { modifiers, noun, about, point, isOfAnother, isCut }: PaperPhrase,
  before: string,
): boolean {
  // One that is only wished for is none.
  if (VAGUE_ABOUT.test(about) || (/^an?$/u.test(point) && /^peace\s$/iu.test(modifiers))) return false;
  if (
    /^(?:statement|charter)/iu.test(noun) &&
    !/joint|trilateral|tripartite|bilateral|political|final/iu.test(modifiers)
  )
    return false;
  if (/^(?:programm?e|program|plan|action plan)/iu.test(noun))
    return (
      (COOPERATION.test(`${modifiers}${about}`) || TWO_NATIONS.test(modifiers)) &&
      !/\b(?:federal|state|presidential|municipal|national|training)\b/iu.test(modifiers)
    );
  // "Eighteen agreements on trade and culture": nobody can tell one of them.
  if (
    /s$/u.test(noun) &&
    /^(?:\d+|several|many|some|number|more|all|four|five|six|seven|eight|nine|ten|twelve|dozen)$/u.test(point)
  )
    return false;
  if (UNTOLD.test(modifiers) || (about === '' && EVERYDAY.test(modifiers))) return false;
  if (about !== '' || isOfAnother) return true;
  // "The declaration" points back, and "agreements" may be any.
  if (/^(?:the|this|that|these|those)$/u.test(point) && modifiers === '') return false;
  if (/s$/u.test(noun)) return TELLING_PLURAL.test(modifiers) && !isCut && VERB_BEFORE.test(before);
  return (
    NAMES_ITSELF.test(noun) ||
    (modifiers !== '' && !PLAIN_MODIFIERS.test(modifiers) && !/^(?:peace|ceasefire)\s$/iu.test(modifiers))
  );
}

/** "The agreement on preventing incidents at sea", "the single currency agreement": one that is known by its subject. */
export function isPointedAt(phrase: PaperPhrase, before: string, after: string): boolean {
  const { point, modifiers, noun, about } = phrase;
  if (isNamedGroup(phrase, before)) return true;
  if (!POINTABLE.test(noun) || isGathering(noun, about) || VAGUE_ABOUT.test(about) || NO_OBJECT.test(before))
    return false;
  if (about === '' && (COMPOUND.test(after) || /^peace\s$/iu.test(modifiers))) return false;
  if (/^statement/iu.test(noun) && !/joint/iu.test(modifiers)) return false;
  const isOwn =
    /^(?:the|our|their|’s)$/u.test(point) ||
    (/^(?:an?)$/u.test(point) &&
      (THERE_IS.test(before) || isBetweenTwo(about, before) || (/joint/iu.test(modifiers) && ISSUED.test(before))));
  if (!isOwn) return false;
  if (/^\sto\s/u.test(about) && /^agreement/iu.test(noun)) return false;
  if (/^\s(?:on|for|of|concerning|regarding|between|to|with)\s\S+/u.test(about) && /\p{L}{4}/u.test(about.slice(4)))
    return !EVERYDAY.test(modifiers);
  return (
    /^(?:the|’s)$/u.test(point) && !PLAIN_MODIFIERS.test(modifiers) && modifiers !== '' && !EVERYDAY.test(modifiers)
  );
}

/** "The Zenda accords", "the Ruritanian-Graustarkian agreements on the harbour", "agreements between Ruritania and Graustark". */
function isNamedGroup({ point, modifiers, noun, about }: PaperPhrase, before: string): boolean {
  if (!GROUP.test(noun) || VAGUE_ABOUT.test(about) || UNTOLD.test(modifiers) || EVERYDAY.test(modifiers)) return false;
  // Which were signed just now, the text goes on to tell.
  if (NO_OBJECT.test(before) || /\bsign\p{L}*(?: of)?\s$/u.test(before)) return false;
  // Without an article a verb can stand before the noun: "the minister said Zenda agreements between …".
  if (BETWEEN_NAMES.test(about)) return point === 'the' || (point === '' && ONLY_A_NAME.test(modifiers));
  if (!/^(?:the|’s)$/u.test(point)) return false;
  if (point === 'the' && /^\son\s\p{Ll}{4,}\s\S+/u.test(about)) return true;
  return NAMED.test(modifiers) && !(about === '' && NATIONAL.test(modifiers));
}

const GROUP = /^(?:agreements|accords)$/iu;
const BETWEEN_NAMES = /^\sbetween\s(?:the\s)?\p{Lu}[^,;]*\sand\s(?:the\s)?\p{Lu}/u;
const ONLY_A_NAME = /^(?:\p{Lu}[\p{L}-]+\s)?$/u;
/** A name among the words that describe it. */
const NAMED = /(?:^|\s)\p{Lu}[\p{L}-]+\s/u;
/** "The Ruritanian agreements" can be any. */
const NATIONAL = /^\p{Lu}\p{Ll}+(?:ian|ish|ese|an|can)\s$/u;

const POINTABLE =
  /^(?:agreement|treaty|memorandum(?: (?:of|on) (?:mutual )?understanding)?|convention|protocol|contract|declaration|pact|accord|road ?map|communiqu[eé]|statement)$/iu;

/** What something else is called after a paper: "the gas contract price". */
const COMPOUND =
  /^\s(?:portfolio|prices?|terms?|sums?|amounts?|system|period|volumes?|value|part(?:y|ies)|holders?|obligations|negotiations|talks|work|text|state|law|relations|documents?|framework|process|provisions)\b/u;

/** "An agreement between Ruritania and Graustark on …", unless it is only worked on. */
const isBetweenTwo = (about: string, before: string): boolean =>
  /^\sbetween\s(?:the\s)?\p{Lu}.*\son\s/u.test(about) &&
  !/\b(?:for|on|to|towards?|about|of|such as|need|possible)\s$/u.test(before);

/** "We have a joint contract to …", "There is an agreement on …". */
const THERE_IS =
  /\b(?:have|has|had|there (?:is|was)|under|drafts? of|proposed|(?:implement|fulfil|perform|carry)\p{L}*(?: of| out)?)\s(?:already\s|also\s)?$/u;

/** "Issued a joint statement on …". */
const ISSUED = /\b(?:made|issued|released|published)\s$/u;

const NO_OBJECT = /\b(?:reach\p{L}*|c[ao]me to|arriv\p{L}+ at|no|without|by|in)\s$/u;

const NAMES_ITSELF = /^(?:declaration|treaty|memorandum|convention|communiqu|letter of intent|statement)/iu;

/** Of papers in the plural, those whose kind is told count where they have been signed: "concluded loan agreements". */
const VERB_BEFORE = /\b(?:signed|concluded|exchanged)\s$/u;
const TELLING_PLURAL =
  /\b(?:loan|credit|supply|purchase|sales|investment|co-?operation|partnership|gas|framework)\s$/iu;

/** "The necessary agreements have been signed with the hotels". */
const UNTOLD = /\b(?:necessary|relevant|corresponding|appropriate|respective|various|certain|similar)\s$/iu;

const COOPERATION = /co-?operation|intergovernmental|between|exchanges?|consultations|joint|bilateral|partnership/iu;

/** "The Ruritanian-Graustarkian plan of action". */
const TWO_NATIONS = /\p{Lu}\p{Ll}+[-–]\p{Lu}\p{Ll}+/u;

/** Nothing but words that fit any paper. */
const PLAIN_MODIFIERS = pattern(
  String.raw`^(?:(?:and|,|very|most|recently|new|final|separate|special|specific|concrete|corresponding|respective|relevant|appropriate|necessary|general|basic|fundamental|important|key|main|major|big|large|good|great|historic|significant|serious|joint|bilateral|trilateral|multilateral|mutual|international|inter-?governmental|inter-?state|existing|current|present|previous|earlier|latest|last|first|second|same|other|such|certain|signed|said|above-?mentioned|afore-?mentioned|so-called|draft|future|proposed|possible|potential|original|initial|entire|whole|full|long-term|comprehensive|strategic|unique|political|legal|legally|binding|official|public|written|two|three|working|only|real|actual|relevant|global|similar|standard|own|recent|subsequent|additional|further|landmark|detailed|preliminary|verbal|according|accompanying|so)[\s,]*)*$`,
  'iu',
);

/** Papers of everyday life. */
const EVERYDAY =
  /\b(?:employment|labou?r|work|collective|social|state|government|procurement|municipal|civil|rental|lease|marriage|mortgage|military|service|concession|plea|user|federal|individual|regulatory|technical|sanitary|medical|treatment|life-cycle|political party|coalition)\s$/iu;

const VAGUE_ABOUT =
  /^\s(?:on|of|for|with|between|about|to|by|among)\s(?:the (?:two|three|parties|Parties|sides|need|basis|part|contrary|one|other|same|subject|issue|occasion|sidelines|initiative)|that|this|these|those|it|its|his|their|all|many|most|some|such|any(?:one|body)?|what|how|when|whether|a number|various|principle|behalf|everything|both|us|them|him|me|you|course|our|any|several|other|different|specific|every|two|three|four|five|six|seven|\d{1,3})\b/u;
