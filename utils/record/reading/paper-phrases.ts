import type { Span } from '../model/span.ts';
import { pattern } from '../text/pattern.ts';
import type { AgreementIndex } from './agreement-index.ts';
import { ENGLISH_MONTH } from './date-words.ts';
import { BEFORE_PHRASE, DETERMINER, MAKES_PAPER, PAPER_NOUN, PAPER_SEED } from './paper-words.ts';
import { sentenceAt } from './sentence-at.ts';
import type { Placed } from './stages.ts';

/*
 * A paper's words are read outwards from the noun that says what it is: back over what describes it to the word that points at it,
 * and on over what it is about to where the clause goes on.
 *
 *   will sign  [the]  [new Ruritanian-Graustarkian]  [agreement]  [on preventing incidents at sea]  , which …
 *              point   modifiers                      noun         about
 */

/** One paper as a text words it. */
export type PaperPhrase = {
  /** Without the article. */
  readonly span: Span;
  /** Where what points at it begins, or it itself. */
  readonly start: number;
  /** The word that points at it, in small letters: "the", "an", "our"; "’s" where an owner stands; empty where there is none. */
  readonly point: string;
  readonly modifiers: string;
  /** Whether it is the last of several that share their noun: "trade, gas and investment agreements". */
  readonly isCut: boolean;
  readonly noun: string;
  /** What it is about or between whom, as written, with its preposition; empty where nothing is told. */
  readonly about: string;
  /** Whether another paper's name follows that it changes or belongs to: "the protocol to the Agreement on …". */
  readonly isOfAnother: boolean;
  readonly sentence: Span;
};

const phrases = new WeakMap<Placed, PaperPhrase[]>();

/** Every paper that a text puts into words, whether or not it can be told from others. */
export function paperPhrases(reading: Placed, index: AgreementIndex): PaperPhrase[] {
  const known = phrases.get(reading);
  if (known) return known;
  const found = PAPER_SEED.test(reading.text)
    ? phrasesIn(
        reading,
        new Map(reading.names.filter(({ kind }) => kind === 'place').map((each) => [each.span.start, each.id])),
        index,
      )
    : [];
  phrases.set(reading, found);
  return found;
}

function phrasesIn(
  reading: Placed,
  places: ReadonlyMap<number, string | null>,
  { towns }: AgreementIndex,
): PaperPhrase[] {
  /** Whether a town stands there, or a place that nobody knows: where it was signed, not what it is about. */
  const isTown = (at: number): boolean => {
    const id = places.get(at);
    return id === null || (id !== undefined && towns.has(id));
  };
  const { text } = reading;
  return [...text.matchAll(PAPER_NOUN)].flatMap((match) => {
    const sentence = sentenceAt(reading.sentences, match.index)?.span;
    return sentence ? phraseAt(match[0], match.index, sentence, text, isTown) : [];
  });
}

function phraseAt(
  noun: string,
  at: number,
  sentence: Span,
  text: string,
  isTown: (at: number) => boolean,
): PaperPhrase {
  const end = at + noun.length;
  const lead = readBack(text, Math.max(sentence.start, at - LONGEST_LEAD), at);
  const first = lead.first + (untitled(noun).exec(text.slice(lead.first, at))?.[0].length ?? 0);
  const aboutFrom = (from: number): About => {
    const words = text.slice(from, Math.min(sentence.end, from + LONGEST_ABOUT));
    return readAbout(words, (index) => isTown(from + index));
  };
  const read = aboutFrom(end);
  // "The members of the Convention to join": a title isn't told by what it is for.
  const own = /^\p{Lu}/u.test(noun) && read.about.startsWith(' to ') ? { ...read, about: '' } : read;
  // "An agreement was signed on trade": what it is about stands behind the verb, and outside its span.
  const late = own.about === '' ? LATE.exec(text.slice(end, sentence.end))?.[0] : undefined;
  const { about, isOfAnother } = late === undefined ? own : aboutFrom(end + late.length);
  return {
    span: { start: first, end: end + own.about.length },
    start: lead.start,
    point: lead.point,
    modifiers: text.slice(first, at),
    isCut: lead.isCut,
    noun,
    about,
    isOfAnother,
    sentence,
  };
}

/** What stands before the name itself: a title begins with a capital, but for what tells who made it. */
const untitled = (noun: string): RegExp => (/^\p{Lu}/u.test(noun) ? SMALL : PRAISE);

const SMALL = /^(?:(?!joint|final|political|bilateral|trilateral|intergovernmental)\p{Ll}[\p{L}-]*\s)+/u;

/** What a speaker thinks of a paper is no part of it. */
const PRAISE =
  /^(?:(?:so-called|well-known|very|really|truly|quite|so|good|great|excellent|huge|big|recent|recently|newly|signed|key|major|historic)\s)+/u;

/** Code units that what describes a paper and what it is about can take. */
const LONGEST_LEAD = 140;
const LONGEST_ABOUT = 300;

const LATE =
  /^\s(?:in\s\p{Lu}\p{L}+(?=\s(?:on|for)\s\p{Ll})|(?:(?:was|were|is|are|has been|have been|will be)\s(?:also\s)?(?:being\s)?|(?:(?:that|which)\s)?(?:we|they)\s(?:have\s|had\s)?)?(?:signed|concluded|made|adopted|approved))(?=\s(?:on(?!\s(?:the\s)?(?:\d|\p{Lu}))|between|with|to)\s)/u;

type Lead = { readonly first: number; readonly start: number; readonly point: string; readonly isCut: boolean };

/** Reads back over the words that describe a noun at `at`. */
function readBack(text: string, from: number, at: number): Lead {
  const tokens = [...text.slice(from, at).matchAll(TOKEN)];
  let first = at;
  // Where the phrase begins if nothing points at it: right of the nearest comma or "and".
  let sure: number | null = null;
  const unpointed = (): Lead => ({ first: sure ?? first, start: sure ?? first, point: '', isCut: sure !== null });
  for (let place = tokens.length - 1; place >= 0 && tokens.length - place <= MOST_WORDS; place -= 1) {
    const [word = '', index] = [tokens[place]?.[0], from + (tokens[place]?.index ?? 0)];
    if (DETERMINER.test(word)) return { first, start: index, point: word.toLowerCase(), isCut: false };
    if (/\p{L}[’']s?$/u.test(word))
      return { first: ownerFrom(tokens, place, from), start: index, point: '’s', isCut: false };
    if (/^(?:,|and|&)$/iu.test(word)) {
      if (first === at || PAPER_SEED.test(tokens[place - 1]?.[0] ?? '')) return unpointed();
      sure ??= first;
      continue;
    }
    if (MAKES_PAPER.test(word) && !DETERMINER.test(tokens[place - 1]?.[0] ?? ''))
      return { first, start: first, point: '', isCut: false };
    const [pointing = '', pointsAt] = [tokens[place - 1]?.[0], from + (tokens[place - 1]?.index ?? 0)];
    // "The draft treaty on …" is as much of one as the treaty.
    if (word === 'draft' && DETERMINER.test(pointing))
      return { first, start: pointsAt, point: pointing.toLowerCase(), isCut: false };
    if (!/^[\p{L}\p{N}]/u.test(word) || BEFORE_PHRASE.test(word) || PAPER_SEED.test(word)) return unpointed();
    first = index;
  }
  return unpointed();
}

const TOKEN = pattern(String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}’'.–-]*[\p{L}\p{N}’'])?|[^\s\p{L}\p{N}]`, 'gu');
const MOST_WORDS = 9;

/** "Ruritania’s gas contract", "the Zenda summit’s final declaration": an owner belongs to the name, with the capitals before it. */
function ownerFrom(tokens: readonly RegExpMatchArray[], place: number, from: number): number {
  let first = place;
  while (first > 0 && /^\p{Lu}/u.test(tokens[first - 1]?.[0] ?? '') && !DETERMINER.test(tokens[first - 1]?.[0] ?? ''))
    first -= 1;
  return from + (tokens[first]?.index ?? 0);
}

const ABOUT = pattern(
  String.raw`^\s(?:on|of|for|between|with|concerning|regarding|about|among|against|by(?=\s(?:the\s)?(?:[\p{L}-]+\s){0,3}(?:leaders|presidents|Presidents|Heads|heads|Leaders|Council|Ministers))|in the (?:fields?|spheres?|areas?) of|in support of|(?!following|during|including|being|according|reading|saying|stating|having|making)\p{Ll}{3,}ing(?= (?:the|an?)\s)|to(?= (?!the\b|be\b|which\b|an?\b|his\b|our\b|their\b|us\b|you\b|\p{Lu})))(?!\p{L})`,
  'u',
);

type About = { readonly about: string; readonly isOfAnother: boolean };

/** What a paper is about: from the preposition behind its noun to where the clause goes on or another paper is named. */
function readAbout(words: string, isTown: (index: number) => boolean): About {
  if (TO_ANOTHER.test(words)) return { about: '', isOfAnother: true };
  const opening = ABOUT.exec(words)?.[0];
  if (opening === undefined || OF_DAY.test(words)) return { about: '', isOfAnother: false };
  let [end, last, isList] = [words.length, '', false];
  for (const { 0: cut, index } of words.matchAll(END)) {
    // "… on setting up a base": what the paper is about may begin with such a verb.
    if (index < opening.length || (index === opening.length && cut.endsWith('ing'))) continue;
    if (goesOn(words, cut, index, isTown) || (isList && LAST_OF_LIST.test(words.slice(index)))) {
      isList ||= cut === ',';
      continue;
    }
    [end, last] = [index, cut];
    break;
  }
  const about = words.slice(0, end).replace(LOOSE_END, '');
  return { about, isOfAnother: about !== '' && ENDS_IN_PAPER.test(last) && /^\s\p{L}+$/u.test(about) };
}

/** "… of 2013" is a day, not a subject. */
const OF_DAY = new RegExp(
  `^\\s(?:of|on|for)\\s(?:the\\s)?(?:\\d\\d?\\s)?(?:${ENGLISH_MONTH}|(?:18|19|20)\\d\\d(?!\\s?[-–]))`,
  'u',
);

const PAPER_TITLE =
  '(?:Agreement|Treaty|Convention|Protocol|Memorandum|Declaration|Statement|agreement|treaty|convention|memorandum|protocol)';
/** "… to the Treaty on …": the other paper's own words say what it is. */
const TO_ANOTHER = new RegExp(`^\\sto\\s(?:the\\s)?(?:[\\p{L}\\d,-]+\\s){0,5}?${PAPER_TITLE}`, 'u');
const ENDS_IN_PAPER = new RegExp(`${PAPER_TITLE}s?$`, 'u');

/** Whether words that could end a subject are within it: a list's comma, a small word in a title in capitals, a country. */
function goesOn(words: string, cut: string, index: number, isTown: (index: number) => boolean): boolean {
  const rest = words.slice(index);
  if (cut === ',') return LIST_OF_NAMES.test(rest) || LIST_OF_WORDS.test(rest);
  if (cut.trim() === 'in') return !isTown(index + cut.length);
  return (
    !ENDS_IN_PAPER.test(cut) &&
    LINK.test(cut) &&
    IN_TITLE.test(rest) &&
    /\p{Lu}[\p{L}’-]*(?:\sand)?$/u.test(words.slice(0, index))
  );
}

/** "… Friendship, Partnership and Cooperation", "between Ruritania, Graustark and Zenda". */
const LIST_OF_NAMES =
  /^,\s(?:the\s)?(?:\p{Lu}[\p{L}’.-]*\s?){1,5}(?:,\s(?:and\s)?(?:the\s)?\p{Lu}|and\s(?:the\s)?\p{Lu})/u;
/** "… on trade, economic and cultural cooperation". */
const LIST_OF_WORDS = pattern(
  String.raw`^,\s(?!(?:which|who|while|but|as|where|including|in|with|at|to|so|and|although|though|whereas)\b)(?:[\p{L}-]+\s?){1,3}(?:,\s(?:[\p{L}-]+\s?){1,3})*,?\s?and\s(?!(?:an?|the|to|on|for|is|was|has)\s|\p{L}+ed\s)`,
  'u',
);
/** "…, and cultural cooperation". */
const LAST_OF_LIST = /^,\sand\s(?!(?:an?|the|to|on|for|is|was|has|it|we|they)\s|\p{L}+ed\s)/u;
const LINK = /^\s(?:during|following|before|after|by|as|from|to|in(?=\sthe\s)|on|at|for|and)/u;
const IN_TITLE = pattern(
  String.raw`^\s\p{Ll}+\s(?:(?:the|an?|its|their|of|this)\s)*(?!President|Prime|Foreign|Head|Mr|Ms|Vladimir|[A-Z]\p{Ll}+day\b)(?!${ENGLISH_MONTH}\b)\p{Lu}\p{Ll}`,
  'u',
);

/** A conjunction or preposition that the words were cut off after. */
const LOOSE_END = /[\s,]+(?:(?:and|or|of|on|with|for|between|the|an?|in|to|by|as well)[\s,]*)*$/u;

const AUXILIARY =
  'which|that|who|was|were|is|are|will|would|has|have|had|can|could|may|must|should|shall|being|been|not|I|we|he|she|they|it|you';
const VERBS =
  'provid(?:es|ed)|stipulat(?:es|ed)|defin(?:es|ed)|regulates|remain(?:s|ed)|gives|gave|allows|covers|creat(?:es|ed)|sets|marks|lays|serves|makes|plays|aims|came|comes|entered|enters|expire[sd]|took|takes|became|becomes|reflects|reflecting|establishes|envisag(?:es|ed)|includ(?:es|ed|ing)|contain(?:s|ed|ing)?|do|does|did|fail(?:s|ed)|apply|applies|opens|confirms|helped|continues|began|signed|adopted|approved|concluded|reached|initialled|ratified|providing|setting|proposed|prepared|dated|worth|so|because|since|but|when|where|while|still|also|today|yesterday|tomorrow|tonight|through|until|following|during|after|before|as|by|this|last|next|soon|if|within|under|due|held|reaffirms|shows|proves|means|requires|ensures|guarantees|works|expires|emphasises|stresses|says|said|states|stated|stating|expressed|expresses|met|calls|although|though|whereas';

/** Where what a paper is about can end; in a list, where the next member begins. */
const END = pattern(
  String.raw`\.(?!\d)|[;:?!()“”"»«—]|,|–(?!\d|\p{L})|\s–\s|\s(?:${AUXILIARY}|${VERBS})(?![\p{L}-])|\sat\s(?!sea|the\s(?:border|level))|(?<!\b(?:access|transition|accession|assistance|support|response|relation|relating|related|contribution|suppl(?:y|ies)|deliver(?:y|ies)|exports?|due))\sto\s(?!\d|[$€£]|the\b|an?\b|\p{Lu})|\s(?:for\sthe\sfirst\stime|for\s(?:ratification|signing|approval|consideration)|to\sthe\s(?:State\sDuma|Federal|Federation|Supreme|[Pp]arliament)|early|late)(?![\p{L}-])|\sand\s(?:\p{L}+ed|to|Mr|Ms|President|once|then|other|a number|some|several|relevant)(?![\p{L}-])|\s(?:(?:and|to|of|on|in|for|with)\s)?(?:the|an?|its)\s(?:(?!and\b|of\b|for\b)\p{L}[\p{L}-]*\s){0,4}?(?:[Aa]greements?|[Tt]reat(?:y|ies)|[Mm]emorandums?|[Cc]onventions?|[Pp]rotocols?|[Dd]eclarations?|contracts?|[Ss]tatements?|[Pp]rogrammes?|road ?maps?)(?![\p{L}-])|\sand\s(?:\p{Lu}[\p{L}-]*\s)*(?:Agreement|Treaty|Memorandum|Convention|Protocol|Declaration|Statement|Programme|Charter)(?![\p{L}-])|\s(?:on|of|in|from|for)\s(?:(?:${ENGLISH_MONTH}|the \d)|\d\d?\s${ENGLISH_MONTH}|(?:19|20)\d\d(?!\s?[-–]))|\s\S+\syears\sago\b|\sin\s(?=\p{Lu})|\sin\sthe\s(?:presence|coming|near|next|future|course|city|framework|context|event|Federal|State)|\sin\sthe\s(?:[\p{L}-]+\s){0,3}leaders[’']\spresence|\s(?:highly|very|extremely|quite|(?:already|recently|just)\s\p{L}+ed)(?![\p{L}-])|\son\s(?=\p{Lu})`,
  'gu',
);
