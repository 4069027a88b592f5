/*
 * Verbs whose subject says, thinks or conveys what follows; a lexicon of English reports, with the Russian verbs of agencies.
 * Third person and past forms only: "say" in the infinitive attributes nothing.
 */
const REGULAR = `acknowledge add address admit advise affirm agree announce answer appreciate argue ask assert assess assure believe
blame call caution characterise characterize cite claim clarify comment commend conclude condemn confirm congratulate consider
continue convey counter criticise criticize declare demand deny deplore describe disclose discuss dismiss dwell elaborate emphasise
emphasize endorse estimate expect explain expound express extend greet guarantee highlight hope imply indicate inform insist
joke lament list maintain mention mull note notify observe offer opine outline pledge point praise predict proclaim
promise propose query question quip raise reaffirm reassure recall recognise recognize recommend refer reflect refute regard
reiterate reject remark remember remind repeat reply report request resolve respond reveal share specify state stipulate
stress suggest summarise summarize support surmise thank touch underline underscore urge view voice vow warn
welcome wish wonder`;

function formsOf(verb: string): string[] {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ied`, `${verb.slice(0, -1)}ies`];
  if (verb === 'refer') return ['referred', 'refers'];
  if (verb === 'admit') return ['admitted', 'admits'];
  if (/(?:s|sh|ch|x)$/.test(verb)) return [`${verb}ed`, `${verb}es`];
  return [`${stem}ed`, `${verb}s`];
}

const PHRASES = [
  'made it clear',
  'drew attention',
  'draws attention',
  'put it',
  'put forward',
  'went on to say',
  'gave an assessment',
  'gave assurances',
  'let it be known',
  'laid out',
  'set out',
  'brought up',
  'held that',
  'paid tribute',
  'is confident',
  'was confident',
  'is convinced',
  'was convinced',
  'is sure',
  'was sure',
  'is certain',
];

const SHORT =
  'said says told tells thought thinks spoke speaks wrote writes reads read felt feels quoted tweeted'.split(' ');

const RUSSIAN =
  '(?:сказал|заявил|отметил|подчеркнул|сообщил|добавил|считает|напомнил|рассказал|указал|уточнил|пояснил|выразил|поблагодарил|поздравил|предложил|призвал|ответил|обсудил|признал|подтвердил|обратил внимание|говорится|полагает|надеется|объявил)[аио]?';

const ENGLISH = [...PHRASES, ...SHORT, ...REGULAR.split(/\s+/).flatMap(formsOf)].sort((a, b) => b.length - a.length);

/** Matches a verb of saying or thinking in the third person, present or past; "said" and "сказал" alike. */
export const SAYING = `(?:${[...new Set(ENGLISH)].join('|')}|${RUSSIAN})`;
