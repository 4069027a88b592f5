import { pattern } from '../text/pattern.ts';

/** The noun that says what kind of paper something is. */
export const PAPER_NOUN = pattern(
  String.raw`(?<![\p{L}-])(?:declarations?|treat(?:y|ies)|memorand(?:um|ums|a)(?: (?:of|on) (?:mutual )?understanding)?|conventions?|statements?|communiqu[eé]s?|agreements?|accords?|covenants?|road ?maps?|protocols?|contracts?|programmes?|programs?|(?:action )?plans?(?: of action)?|charters?|pacts?|letters? of intent)(?![\p{L}-])`,
  'giu',
);

/** What every such noun holds. */
export const PAPER_SEED =
  /eclaration|reaty|reaties|emorand|onvention|greement|tatement|ommuniqu|ccord|ovenant|oad ?map|oadmap|rotocol|ontract|rogram|[Pp]lan|harter|[Pp]act|of intent/u;

/** What points at a paper or counts it: no part of its name. */
export const DETERMINER =
  /^(?:the|an?|this|that|these|those|our|its|their|his|her|your|my|such|any|no|some|several|many|all|both|each|every|another|other|more|number|two|three|four|five|six|seven|eight|nine|ten|twelve|dozen|\d{1,3})$/iu;

/** Words that stand before a noun phrase, never in it. */
export const BEFORE_PHRASE =
  /^(?:of|on|in|at|by|for|to|from|with|under|within|into|through|between|among|about|regarding|concerning|including|via|per|against|towards?|before|after|during|following|despite|without|since|until|as|than|or|but|nor|if|that|which|who|whose|whom|where|when|while|because|is|are|was|were|be|been|being|has|have|had|having|will|would|shall|should|can|could|may|might|must|do|does|did|not|also|only|just|then|there|here|it|we|they|he|she|you|i|us|them|him|me|today|tomorrow|yesterday|now|soon|already|let|get|make|made|makes|making|give|given|take|see|saw|like|want|need|needs|reach|reached|reaching|respect|discuss|discussed|prepare|prepared|preparing|draft|drafted|drafting|implement|implemented|implementing|fulfil|fulfill|ratify|ratified|ratifying|violate|violated|observe|include|includes|included|contain|contains|contained|call|called|issue|issued|release|released|negotiate|negotiated|negotiating|witnessed|President|Minister)$/iu;

/** Verbs by which a paper comes about, in any form. */
export const MAKES_PAPER =
  /^(?:re-?)?(?:sign(?:s|ed|ing)?|co-signed|initial(?:s|led|ling)|conclud(?:e|es|ed|ing)|adopt(?:s|ed|ing)?|approv(?:e|es|ed|ing)|inked|pass(?:es|ed|ing)|exchang(?:e|es|ed|ing)|formali[sz](?:e|es|ed|ing)|extend(?:s|ed|ing))$/iu;
