import { pattern } from '../text/pattern.ts';

/** Labels of speakers whom the page doesn't name; also what stands before "from the hall". */
const UNNAMED = pattern(
  String.raw`^(?:questions?|remarks?|replys?|reply|response|answers?|moderator|presenter|host|anchor|reporter|journalist|correspondent|interviewer|interpreter|voices?|voice[- ]?over|audience|participants?|speaker|student|woman|man|girl|boy|child|children|all|exclamation|shout|comment|male voice|female voice|unidentified|unknown|(?:call centre )?operator|вопрос|реплика|ответ|ведущ(?:ий|ая)|модератор|голос|голоса|журналист|корреспондент|переводчик|из зала|возглас|участники?(?: встречи| заседания)?|все)(?: \d+)?(?: (?:from|in|из) (?:the )?[\p{L}’' -]{2,40})?$`,
  'iu',
);

/** Whether a label's words stand for somebody without a name ("Question", "Remark from the audience"). */
export const isUnnamed = (core: string): boolean => UNNAMED.test(core);

/** Offices, ranks, trades and dignities: the last word before a speaker's name, or the head of an apposition behind it. */
const ROLE =
  /^(?:(?:vice|deputy|ex|co|lt|maj|col|brig|rear|archi?|minister|secretary|commander|editor|attorney|director|inspector|governor)-)*(?:president|premier|minister|chancellor|chair|chairman|chairwoman|chairperson|co-?chair|chief|director|directors|secretary|general|gen|generalissimo|king|queen|emir|sultan|prince|princess|sheikh|sheikha|shah|governor|governess|mayor|head|deputy|envoy|commissioner|ombudsman|representative|ambassador|speaker|rector|professor|prof|dr|doctor|academician|editor|editor-in-chief|host|hostess|moderator|anchor|presenter|journalist|correspondent|reporter|columnist|commentator|observer|ceo|cfo|coo|cto|manager|founder|partner|owner|member|leader|co-?founder|coach|champion|medallist|medalist|winner|laureate|commander|commander-in-chief|commandant|captain|capt|colonel|col|lieutenant|lt|major|maj|admiral|marshal|officer|sergeant|private|patriarch|metropolitan|archbishop|bishop|cardinal|pope|mufti|rabbi|imam|lama|father|mother|son|daughter|wife|husband|widow|brother|sister|aide|adviser|advisor|assistant|author|writer|poet|actor|actress|artist|composer|conductor|musician|singer|dancer|filmmaker|producer|scientist|physician|paramedic|surgeon|nurse|teacher|student|pupil|graduate|worker|engineer|designer|farmer|entrepreneur|businessman|businesswoman|lawyer|judge|prosecutor|attorney|pilot|cosmonaut|astronaut|veteran|volunteer|activist|resident|analyst|expert|researcher|fellow|historian|economist|philosopher|politician|senator|congressman|congresswoman|parliamentarian|lord|lady|sir|mr|mrs|ms|miss|dame|baron|count|duke|duchess|emperor|empress|operator|participant|organiser|organizer|coordinator|inspector|auditor|foreman|superintendent|dean|curator|librarian|principal|headmaster|headmistress|master|commissar|consul|delegate|candidate|comrade|chairmen|president-elect|minister-president|specialist|technician|driver|miner|builder|athlete|player|skater|skier|swimmer|gymnast|wrestler|boxer|footballer|parent|nominee|spokesman|spokeswoman|spokesperson|ataman|taoiseach|hetman|vice-president|vice-premier|secretary-general|under-secretary-general|director-general|prime)(?:’s|'s)?,?$/iu;

const RUSSIAN_ROLE =
  /^(?:вице-|экс-|пресс-|генерал-)?(?:президент|премьер|премьер-министр|министр|председатель|глава|губернатор|мэр|директор|секретарь|генсек|канцлер|король|королева|эмир|султан|принц|шейх|посол|ректор|профессор|академик|редактор|руководитель|заместитель|член|депутат|сенатор|спикер|командующий|генерал|полковник|адмирал|маршал|патриарх|митрополит|помощник|советник|представитель|уполномоченный|журналист|корреспондент|обозреватель|ведущий|ведущая|модератор|тренер|чемпион|чемпионка|писатель|режиссёр|режиссер|аким|начальник)$/iu;

/** Whether a word names an office, a rank, a trade or a dignity. */
export const isRole = (word: string): boolean => ROLE.test(word) || RUSSIAN_ROLE.test(word.replace(/,$/, ''));

/** Small words inside names ("Faris bin Talal Al Hamad", "Otto Van der Hal"). */
const PARTICLE =
  /^(?:al|el|bin|ibn|bint|ben|van|von|der|den|de|da|di|dos|das|du|del|della|la|le|ul|ur|ud|oglu|ogly|kyzy|uulu|ter|zu|y|e|abu|бин|аль|оглы|ван|фон|де)$/iu;

/** Whether a word is one of the small ones that stand inside a name. */
export const isParticle = (word: string): boolean => PARTICLE.test(word);

const NAME_WORD = pattern(
  "^(?:(?:al|el|as|ash|ad|an|ar|at|az|ul|аль|эль|ас)-)?(?:\\p{Lu}\\.){0,2}(?:\\p{Lu}[’'`]?[\\p{L}’'`]*\\.?)(?:-\\p{L}[\\p{L}’'`]*)*$",
  'u',
);

/** Words that are written large and stand in no name. */
const NEVER =
  /^(?:the|a|an|and|of|for|to|in|on|at|by|with|from|i|we|you|he|she|it|they|this|that|these|those|there|here|so|but|or|if|when|what|how|why|who|now|then|first|firstly|second|secondly|third|thirdly|finally|next|once|again|also|yes|no|not|let|my|our|your|his|her|their|its|is|are|was|were|do|does|did|thank|thanks|please|good|dear|friends|colleagues|ladies|gentlemen|question|questions|answer|note|attention|deadline|contact|contacts|address|phone|fax|venue|date|time|place|topic|agenda|programme|program|schedule|source|photo|video|website|e-?mail|tel|today|tomorrow|yesterday|moreover|however|therefore|because|another|one|two|three|everything|everybody|nothing|something|well|see|read|more|new|news|important|results?|conclusion|summary|introduction|federation|republic|union|region|territory|council|committee|company|group|university|institute|academy|bank|corporation|foundation|association|ministry|department|government|parliament|duma|assembly|court|party|agency|service|office|board|centre|center|magazine|newspaper|russia|russian|germany|france|china|europe|america|asia|africa|moscow|kremlin|internet|economy|policy|development|affairs|security|это|эти|так|вот|он|она|мы|вы|я|и|а|но|в|на|с|по|для|во-первых|во-вторых|первое|второе|третье|далее|итак|вопрос|ответ|россия|россии|федерации|москва)$/iu;

/** Whether a word can stand in a person's name: large, and none of those that begin sentences or name institutions. */
export const isNameWord = (word: string): boolean =>
  NAME_WORD.test(word) && !NEVER.test(word) && !(word.length === 1 && word !== 'I');

/** Roles that are family names as well, where a given name stands before them. */
const ROLE_NAMES =
  /^(?:Shah|King|Prince|Major|Marshal|Judge|Baron|Duke|Dean|Pope|Bishop|Sultan|Lord|Count|Chief|Private|Miner|Driver|Player|Master|Sheikh|Khan)$/;

/** Whether a word that names a role may be somebody's family name ("Ada King"). */
export const isRoleName = (word: string): boolean => ROLE_NAMES.test(word);

/** A ruler's number after the name. */
export const isNumeral = (word: string): boolean => /^(?:[IVX]{1,5})$/.test(word);
