/*
 * What may stand between "the" and "talks" and still be said of the occasion. A list, as words of substance there ("gas talks",
 * "hostage talks") tell what else it is about.
 */

const ORDERS =
  'last|latest|most recent|recent|previous|past|earlier|current|present|next|upcoming|forthcoming|coming|future|planned|subsequent|first ever|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:twent|thirt|fort)y-\\p{L}+|\\d+(?:st|nd|rd|th)|another|new|regular|annual';

const FORMATS =
  "bilateral|trilateral format|trilateral|tripartite|three-way|four-way|quadrilateral|multilateral|restricted[- ]format|expanded[- ]format|narrow[- ]format|(?:restricted|limited|narrow)-attendance|narrow|extended|expanded|enlarged|restricted|closed|closed-door|one-(?:to|on)-one|tête-à-tête|face-to-face|in-person|personal|private|separate|plenary|extraordinary|informal|formal|official|working|state|unofficial|top-level|high-level|highest-level|summit|ministerial|telephone|phone|international|regional|intergovernmental|joint|special|(?:one|two|three|four|five|several)-day|brief|short|long|lengthy|last night[’']s|second-ever";

const QUALITIES =
  'in-depth|thorough|detailed|comprehensive|extensive|intensive|intense|deep|substantive|substantial|meaningful|serious|profound|productive|fruitful|successful|effective|efficient|useful|helpful|constructive|business-?like|candid|frank|open|honest|sincere|trust-based|confidential|friendly|warm|good|great|excellent|wonderful|remarkable|important|significant|major|big|large|historic|historical|landmark|symbolic|interesting|necessary|timely|truly|difficult|complicated|complex|tough|fleeting|memorable|unforgettable|traditional|joyful|festive|gala|solemn|informative|pragmatic|direct|rich|active|lively|cordial|unprecedented|exceptional|regular|(?:jubilee|anniversary)';

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';

/** A date before the noun: "the November 4, 2021, meeting", "the April 11–12 visit", "the 2019 summit". */
const DATED = `(?:(?:${MONTHS})\\s\\d{1,2}(?:[–-]\\d{1,2})?,?(?:\\s(?:19|20)\\d\\d,?)?|(?:${MONTHS})(?:\\s(?:19|20)\\d\\d)?|(?:19|20)\\d\\d)`;

/** Two countries or more: "Russian-Azerbaijani", "Russia–US". */
const COUNTRIES = '\\p{Lu}\\p{L}+(?:[-–‒](?:(?:North|South|Saudi|New|Sri|Costa|Equatorial) )?\\p{Lu}\\p{L}+)+';

/** Matches one adjective of a noun for a meeting. */
export const ADJECTIVE = `(?:(?:very |most |truly )?(?:${ORDERS}|${FORMATS}|${QUALITIES}|${DATED}|${COUNTRIES}))`;
