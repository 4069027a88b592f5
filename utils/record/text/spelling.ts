/** British beginnings whose `-our` is written `-or` in America; a list, since "four", "hour" and "tour" end alike. */
const OUR =
  /^(dis|mis|un)?(ard|arm|behavi|cand|clam|col|dem|enam|endeav|fav|ferv|flav|glam|harb|hon|hum|lab|mis?dem|neighb|od|parl|ranc|rig|rum|sav|splend|succ|trem|tum|val|vap|vig)our/;

/** British nouns in `-re`, with what may stand before them ("kilometre") and after. */
const RE = /(calib|cent|fib|lit|lust|meag|met|sab|somb|spect|theat|manoeuv|maneuv)r(e|es|ed|ing)$/;

const ISE = /([bcdfghlmnprstuvxy])is(e|es|ed|ing|er|ers|ation|ations|ational|able)$/;
const YSE = /(al|ol)ys(e|es|ed|ing|er|ers|is)$/;
const ENCE = /^(def|off|lic|pret)enc(e|es|ed|eless)$/;
const LOGUE = /logu(e|es|ed|ing)$/;

const WORDS: ReadonlyMap<string, string> = new Map([
  ['aluminium', 'aluminum'],
  ['cheque', 'check'],
  ['cheques', 'checks'],
  ['grey', 'gray'],
  ['judgement', 'judgment'],
  ['judgements', 'judgments'],
  ['maths', 'math'],
  ['plough', 'plow'],
  ['programme', 'program'],
  ['programmes', 'programs'],
  ['sceptical', 'skeptical'],
  ['storeys', 'stories'],
  ['tonnes', 'tons'],
  ['tonne', 'ton'],
  ['travellers', 'travelers'],
  ['whilst', 'while'],
  ['amongst', 'among'],
]);

/**
 * An English word in the one spelling that British and American writers meet in ("centre", "neighbour", "organise").
 * Not always the American one: "promise" becomes "promize", which harms nothing since every writer's does.
 */
export function meetSpellings(word: string): string {
  const known = WORDS.get(word);
  if (known) return known;
  if (word.includes('our')) return word.replace(OUR, '$1$2or');
  if (word.includes('ys')) return word.replace(YSE, '$1yz$2').replace(/yzis$/, 'yze');
  if (word.includes('is')) return word.length > 4 ? word.replace(ISE, '$1iz$2') : word;
  if (word.includes('enc')) return word.replace(ENCE, '$1ens$2');
  if (word.includes('logu')) return word.replace(LOGUE, 'log$1').replace(/loge$/, 'log');
  return word.includes('r') ? word.replace(RE, (_, before: string, end: string) => `${before}er${tail(end)}`) : word;
}

/** What follows "center" where British wrote "centre" with an ending. */
const tail = (end: string): string => (end === 'e' ? '' : end === 'es' ? 's' : end);
