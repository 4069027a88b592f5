/** Words that make up the heads of offices; alone, each is one. */
const HEADS = new Set(
  'president premier minister chancellor governor mayor secretary speaker chairman chairwoman chairperson chair head director king queen emir emperor sultan ambassador representative envoy aide commissioner leader prince patriarch pope spokesman spokeswoman spokesperson commander rector ceo chief adviser advisor general ombudsman prosecutor'.split(
    ' ',
  ),
);

/** Words that stand before a head and belong to the office. */
const MODIFIERS = new Set(
  'co deputy first vice acting interim special plenipotentiary permanent presidential prime foreign defence defense finance interior justice energy transport agriculture culture health healthcare education sport sports labour labor economy economic emergencies emergency crown supreme federal executive general managing press national secretary chief prosecutor director external trade industry communications construction environment security'.split(
    ' ',
  ),
);

/** Words of a remit: "Minister of Foreign Affairs", "Chief of Staff", "Secretary of State", "Railways Minister". */
const REMIT = new Set(
  'disaster disasters relief response railways information mass media youth policy resource industrial regional relations atomic nuclear fuel taxation tax antimonopoly press broadcasting technology technologies technological innovation innovations infrastructure urban rural water forestry investment investments family women employment petroleum oil mines mining electricity power public works planning property entrepreneurship religious territories aviation maritime fisheries fishery tariffs far eastern east research human crisis management capital immigration integration foreign affairs external internal interior defence defense finance staff state economic development economy industry trade energy transport agriculture natural resources environment culture education science higher health healthcare social protection labour labor sport sports justice digital communications construction housing utilities emergencies emergency situations government the and civil general commerce food tourism'.split(
    ' ',
  ),
);

/** Heads that alone are other words too ("general", "head", "chief"): an office only with more. */
const PARTS = new Set(['general', 'chief', 'head', 'chair', 'director', 'secretary', 'prosecutor']);

/** Whether a head needs more words to be an office. */
export const isPart = (head: string): boolean => PARTS.has(head);

const REMIT_HEADS = new Set(['minister', 'secretary', 'chief', 'chairman', 'head']);

/** A word's place in titles of office, or `null`. */
export function officeWord(key: string): 'head' | 'modifier' | null {
  if (HEADS.has(key)) return 'head';
  return MODIFIERS.has(key) ? 'modifier' : null;
}

/** Whether after this head a remit may follow. */
export const takesRemit = (head: string): boolean => REMIT_HEADS.has(head);

/** Whether a word can stand in a remit. */
export const isRemit = (key: string): boolean => REMIT.has(key);

const SAME: ReadonlyMap<string, string> = new Map([
  ['defense', 'defence'],
  ['premier', 'prime minister'],
  ['external', 'foreign'],
  ['internal', 'interior'],
  ['health', 'healthcare'],
  ['emergency', 'emergencies'],
  ['chairwoman', 'chairman'],
  ['chairperson', 'chairman'],
  ['chair', 'chairman'],
  ['spokeswoman', 'spokesman'],
  ['spokesperson', 'spokesman'],
  ['labor', 'labour'],
  ['sports', 'sport'],
  ['advisor', 'adviser'],
  ['economy', 'economic'],
]);

const DROPPED = new Set(['of', 'the', 'for', 'and', 'affairs', 'situations', 'development', 'federal']);

/**
 * What an office is called, in one form for all its wordings: "Foreign Minister" and "Minister of Foreign Affairs" meet here.
 * Takes folded words.
 */
export function titleKey(words: readonly string[]): string {
  const same = words
    .filter((word) => !DROPPED.has(word))
    .flatMap((word) => (SAME.get(word) ?? word).split(' '))
    .join(' ')
    .replace(/^minister civil defence.*/, 'minister emergencies')
    .replace(/^vice prime/, 'deputy prime')
    .replace(/^prime minister state council$/, 'prime minister')
    .replace(/^government chairman|^head government$/, 'prime minister');
  return same.split(' ').sort().join(' ');
}

/** Russian titles in the nominative, with the English title that each is. */
export const RUSSIAN_TITLES: readonly (readonly [string, string])[] = [
  ['президент', 'President'],
  ['исполняющий обязанности президента', 'Acting President'],
  ['премьер-министр', 'Prime Minister'],
  ['премьер', 'Prime Minister'],
  ['председатель правительства', 'Prime Minister'],
  ['глава правительства', 'Prime Minister'],
  ['вице-президент', 'Vice President'],
  ['первый вице-президент', 'First Vice President'],
  ['вице-премьер', 'Deputy Prime Minister'],
  ['заместитель председателя правительства', 'Deputy Prime Minister'],
  ['первый заместитель председателя правительства', 'First Deputy Prime Minister'],
  ['федеральный канцлер', 'Federal Chancellor'],
  ['канцлер', 'Federal Chancellor'],
  ['министр иностранных дел', 'Foreign Minister'],
  ['глава мид', 'Foreign Minister'],
  ['министр обороны', 'Defence Minister'],
  ['министр финансов', 'Finance Minister'],
  ['министр внутренних дел', 'Interior Minister'],
  ['генеральный секретарь', 'Secretary-General'],
  ['генсек', 'Secretary-General'],
  ['государственный секретарь', 'Secretary of State'],
  ['госсекретарь', 'Secretary of State'],
  ['король', 'King'],
  ['королева', 'Queen'],
  ['эмир', 'Emir'],
  ['император', 'Emperor'],
  ['наследный принц', 'Crown Prince'],
  ['губернатор', 'Governor'],
  ['мэр', 'Mayor'],
  ['помощник президента', 'Presidential Aide'],
  ['глава государства', 'Head of State'],
  ['лидер', 'Leader'],
  ['директор', 'Director'],
  ['секретарь', 'Secretary'],
  ['глава', 'Head'],
  ['председатель', 'Chairman'],
];

/** Whether a key is that of an office of state, of which a city or a body has none. */
export const isHighest = (key: string): boolean =>
  /^(?:acting )?president$|^minister prime$|^(?:king|queen|emir|emperor|chancellor|chancellor federal|head state)$/.test(
    key,
  );

const TOP = ['president', 'acting president', 'king', 'emir', 'emperor', 'queen'];

/** Keys of the offices that a general word can mean, likeliest first; of an exact title its own alone. */
export function meantBy(key: string): readonly string[] {
  if (key === 'head state') return TOP;
  if (key === 'leader') return [...TOP, 'minister prime', 'chancellor'];
  if (key === 'head') return ['head', 'president'];
  if (key === 'chairman') return ['chairman', 'speaker', 'president'];
  return key === 'president' ? ['president', 'acting president'] : [key];
}
