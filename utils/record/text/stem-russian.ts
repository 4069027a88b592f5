/*
 * The Snowball stemmer for Russian (snowballstem.org/algorithms/russian). All endings are looked for in RV, the part of
 * the word after its first vowel; the derivational ending in R2. One liberty: "на", "н", "ны", "но" count as no verb's
 * endings, since they cut the names of countries in the genitive.
 */

const VOWELS = 'аеиоуыэюя';

const GERUND = /(?:(?<=[ая])(?:в|вши|вшись)|(?:ив|ивши|ившись|ыв|ывши|ывшись))$/;
const REFLEXIVE = /(?:ся|сь)$/;
const ADJECTIVE = /(?:ими|ыми|его|ого|ему|ому|ее|ие|ые|ое|ей|ий|ый|ой|ем|им|ым|ом|их|ых|ую|юю|ая|яя|ою|ею)$/;
const PARTICIPLE = /(?:(?<=[ая])(?:ем|нн|вш|ющ|щ)|(?:ивш|ывш|ующ))$/;
const VERB =
  /(?:(?<=[ая])(?:ла|ете|йте|ли|й|л|ем|ло|ет|ют|ть|ешь)|(?:ила|ыла|ена|ейте|уйте|ите|или|ыли|ей|уй|ил|ыл|им|ым|ен|ило|ыло|ено|ят|ует|уют|ит|ыт|ены|ить|ыть|ишь|ую|ю))$/;
const NOUN =
  /(?:иями|ями|ами|иях|иям|ией|ием|ев|ов|ие|ье|еи|ии|ей|ой|ий|ям|ем|ам|ом|ах|ях|ию|ью|ия|ья|а|е|и|й|о|у|ы|ь|ю|я)$/;

/** The stem of a folded Russian word. */
export function stemRussian(folded: string): string {
  const word = folded.replace(/ё/g, 'е');
  const rv = firstVowel(word) + 1;
  if (rv === 0 || rv >= word.length) return word;
  const head = word.slice(0, rv);
  let tail = dropEnding(word.slice(rv)).replace(/и$/, '');
  const r2 = regionTwo(word) - rv;
  const derived = /ость?$/.exec(tail);
  if (derived && derived.index >= r2) tail = tail.slice(0, derived.index);
  return head + tidy(tail);
}

/** Step 1: a gerund's ending, or else a reflexive one and then an adjective's, a verb's or a noun's. */
function dropEnding(tail: string): string {
  const gerund = tail.replace(GERUND, '');
  if (gerund !== tail) return gerund;
  const plain = tail.replace(REFLEXIVE, '');
  const adjective = plain.replace(ADJECTIVE, '');
  if (adjective !== plain) return adjective.replace(PARTICIPLE, '');
  const verb = plain.replace(VERB, '');
  return verb !== plain ? verb : plain.replace(NOUN, '');
}

/** Step 4: one superlative ending, a doubled н, a soft sign. */
function tidy(tail: string): string {
  const plain = tail.replace(/(?:ейше|ейш)$/, '');
  return plain.replace(/нн$/, 'н').replace(/ь$/, '');
}

function firstVowel(word: string): number {
  for (let at = 0; at < word.length; at += 1) if (VOWELS.includes(word.charAt(at))) return at;
  return -1;
}

function regionTwo(word: string): number {
  return afterVowelConsonant(word, afterVowelConsonant(word, 0));
}

function afterVowelConsonant(word: string, from: number): number {
  for (let at = from + 1; at < word.length; at += 1) {
    if (!VOWELS.includes(word.charAt(at)) && VOWELS.includes(word.charAt(at - 1))) return at + 1;
  }
  return word.length;
}
