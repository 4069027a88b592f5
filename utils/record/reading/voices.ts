import type { Day } from '../model/day.ts';
import type { Person } from '../model/knowledge.ts';
import type { NameMention, Sentence, Voice } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { type Attribution, attributionOf } from './attribution.ts';
import { continues, mayContinueParagraph } from './continuing.ts';
import type { Lexicon } from './lexicon.ts';
import { officeOn } from './name-index.ts';
import { quotedIn } from './quoted.ts';
import type { Named } from './stages.ts';

/*
 * Plan: 1. In a turn the speaker speaks. 2. Narration is heard paragraph by paragraph; each sentence names its source, or
 * is a quotation that goes on, or goes on paraphrasing. 3. A quotation whose source is named only behind it takes that one.
 */

type Who = Pick<Voice, 'person' | 'name' | 'office'>;

type Remembered = { readonly who: Who; readonly paragraph: number };

/** What is remembered from sentence to sentence. */
type Hearing = {
  /** Whose words came last, and in which paragraph. */
  last: Remembered | null;
  /** Whom the last sentence was about: what a pronoun means where nobody has spoken since. */
  subject: Remembered | null;
  /** The last person, not body, who spoke. */
  human: Remembered | null;
  /** Whoever spoke, the last first. */
  humans: readonly Remembered[];
  /** Whose statement "the statement" is. */
  issuer: Who | null;
  /** Everybody named so far, by name, the latest last. */
  readonly named: Map<string, Who>;
};

/** A sentence's voice; `isCarried` where it names nobody, and whoever spoke before goes on. */
type Heard = { readonly voice: Voice; readonly isCarried: boolean };

const TOLD: Voice = { person: null, name: null, office: null, form: 'told' };

/** Whose words each sentence gives, by index. */
export function hearVoices(reading: Named, lexicon: Lexicon): Voice[] {
  const people = new Map([...lexicon.knowledge.people, ...reading.met].map((person) => [person.id, person]));
  const hearing: Hearing = { last: null, subject: null, human: null, humans: [], issuer: null, named: new Map() };
  const mentions = reading.names.filter(({ kind }) => kind === 'person');
  const voices: Voice[] = [];
  const peopleIn = spansWithin(mentions, ({ span }) => span);
  for (const group of byParagraph(reading.sentences)) {
    const [first, last] = [group[0], group.at(-1)];
    if (!first || !last) continue;
    const paragraph = { start: first.span.start, end: last.span.end };
    const quoted = first.turn === null ? quotedIn(reading.text, paragraph) : [];
    const quotesIn = spansWithin(quoted, (span) => span);
    const heard = group.map((sentence) =>
      hearSentence(reading, sentence, peopleIn(sentence.span), quotesIn(sentence.span), hearing, people),
    );
    const goesOn = group.map(({ span }) => quoted.some(({ start, end }) => start < span.start && span.start < end));
    for (const voice of attributeBackwards(heard, goesOn)) voices.push(voice);
  }
  return voices;
}

/** Finds what shares words with one span after another; both come in reading order, so that each is looked at only near its place. */
function spansWithin<T>(items: readonly T[], spanOf: (item: T) => Span): (span: Span) => T[] {
  let from = 0;
  return ({ start, end }) => {
    for (let item = items[from]; item !== undefined && spanOf(item).end <= start; item = items[from]) from += 1;
    const found: T[] = [];
    for (let at = from, item = items[at]; item !== undefined && spanOf(item).start < end; at += 1, item = items[at]) {
      found.push(item);
    }
    return found;
  };
}

function* byParagraph(sentences: readonly Sentence[]): Generator<Sentence[]> {
  let group: Sentence[] = [];
  for (const sentence of sentences) {
    const last = group.at(-1);
    if (last && (last.paragraph !== sentence.paragraph || last.turn !== sentence.turn)) {
      yield group;
      group = [];
    }
    group.push(sentence);
  }
  yield group;
}

function hearSentence(
  reading: Named,
  sentence: Sentence,
  names: readonly NameMention[],
  quotes: readonly Span[],
  hearing: Hearing,
  people: ReadonlyMap<string, Person>,
): Heard {
  const turn = sentence.turn === null ? undefined : reading.turns[sentence.turn];
  if (turn) return told({ person: turn.person, name: turn.speaker, office: turn.office, form: 'said' });
  const { text } = reading;
  const words = text.slice(sentence.span.start, sentence.span.end);
  const found = attributionOf(text, sentence, names, quotes);
  const whoIs = (mention: NameMention) => whoOf(mention, people, reading.published);
  const named = found && sourceOf(found, hearing, sentence.paragraph, people, whoIs);
  const form = shareQuoted(sentence.span, quotes) >= 0.4 ? 'said' : 'reported';
  const source = named ?? (found ? null : carriedOn(words, form, hearing, sentence));
  remember(hearing, sentence, source, names, whoIs, words);
  if (source) return { voice: { ...source, form }, isCarried: found === null };
  return told(form === 'said' || found ? { ...TOLD, form } : TOLD);
}

const told = (voice: Voice): Heard => ({ voice, isCarried: false });

/** The source that an attribution means here; `null` where it can't be told. */
function sourceOf(
  found: Attribution,
  hearing: Hearing,
  paragraph: number,
  people: ReadonlyMap<string, Person>,
  whoIs: (mention: NameMention) => Who,
): Who | null {
  if (found.to === 'person') return whoIs(found.mention);
  if (found.to === 'body') return { person: null, name: found.name, office: null };
  if (found.to === 'statement') return hearing.issuer ?? near(hearing.subject, paragraph, 2);
  if (found.to === 'role') {
    const heard = hearing.humans.find((human) => isRoleOf(found.name, human.who));
    const holder = HELD_OFFICE.test(found.name) ? lastWith(found.name, hearing.named) : null;
    return near(heard ?? null, paragraph, 3) ?? holder ?? { person: null, name: found.name, office: null };
  }
  if (found.to === 'several') return null;
  const fits = ({ person }: Who) =>
    (person === null ? null : (people.get(person)?.gender ?? null)) !== OTHER[found.gender];
  const candidates = [near(hearing.subject, paragraph, 1), near(hearing.human, paragraph, 1)];
  return candidates.find((who) => who !== null && fits(who)) ?? null;
}

/** Offices that only one of two leaders may hold: "the president" is no prime minister. */
const HELD_OFFICE = /(?:head of state|prime minister|premier|president|chancellor|minister)$/iu;

const OTHER_NAME = new Map([
  ['premier', 'prime minister'],
  ['head of state', 'president'],
]);

/** Of all who have been named the last who holds the office that a role names. */
const lastWith = (role: string, named: ReadonlyMap<string, Who>): Who | null =>
  [...named.values()].findLast((who) => who.office !== null && isRoleOf(role, who)) ?? null;

/** Whether someone may be meant by a role: where the office is known, by it. */
function isRoleOf(role: string, { office }: Who): boolean {
  const [held] = HELD_OFFICE.exec(role) ?? [];
  if (held === undefined || office === null) return true;
  const name = OTHER_NAME.get(held.toLowerCase()) ?? held.toLowerCase();
  return office.toLowerCase().includes(name);
}

const OTHER = { f: 'm', m: 'f' } as const;

/** Who is remembered from at most so many paragraphs before. */
const near = (remembered: Remembered | null, paragraph: number, paragraphs: number): Who | null =>
  remembered && paragraph - remembered.paragraph <= paragraphs ? remembered.who : null;

/** Whose words go on in a sentence that names nobody. */
function carriedOn(words: string, form: 'said' | 'reported', { last }: Hearing, sentence: Sentence): Who | null {
  if (!last) return null;
  if (last.paragraph === sentence.paragraph) return form === 'said' || continues(words) ? last.who : null;
  const near = sentence.paragraph - last.paragraph === 1;
  return near && (form === 'said' ? /^["“”«]/.test(words) : mayContinueParagraph(words)) ? last.who : null;
}

function remember(
  hearing: Hearing,
  sentence: Sentence,
  source: Who | null,
  names: readonly NameMention[],
  whoIs: (mention: NameMention) => Who,
  words: string,
): void {
  const { paragraph } = sentence;
  for (const mention of names) {
    const who = whoIs(mention);
    if (!who.name) continue;
    hearing.named.delete(who.name);
    hearing.named.set(who.name, who);
  }
  const [first] = names;
  const begins = first ? first.span.start - sentence.span.start : words.length;
  // "He met with X": the subject is still who it was.
  const isSame = PRONOUN_FIRST.test(words.slice(0, begins));
  const same = isSame ? (near(hearing.subject, paragraph, 1) ?? near(hearing.human, paragraph, 1)) : null;
  const subject = same ?? (first && !isSame && begins < SUBJECT_WITHIN ? whoIs(first) : null);
  if (SENT.test(words) && (source?.person ?? subject)) hearing.issuer = source?.person ? source : subject;
  hearing.last = source && { who: source, paragraph };
  if (!source) {
    if (subject) hearing.subject = { who: subject, paragraph };
    return;
  }
  if (source.person !== null || !BODY.test(source.name ?? '')) {
    hearing.subject = { who: source, paragraph };
    hearing.human = { who: source, paragraph };
    hearing.humans = [hearing.human, ...hearing.humans.filter(({ who }) => who.name !== source.name)];
  }
  if (ISSUED.test(words) || (source.person === null && hearing.issuer === null)) hearing.issuer = source;
}

/** Code units from a sentence's start within which its subject stands. */
const SUBJECT_WITHIN = 60;
const PRONOUN_FIRST = /(?:^|[,:;] )(?:He|She|he|she) /u;
const SENT =
  /\b(?:sent|addressed|conveyed|extended)\b.*\b(?:greetings|message|telegram|condolences|congratulations|letter)\b/u;
const ISSUED =
  /\bin (?:a|the|its|his|her) (?:joint |official )?(?:statement|message|communiqu|press release|report|letter|telegram)/u;
const BODY =
  /ministry|office|service|kremlin|house|government|administration|embassy|commission|council|agency|newspaper/iu;

function whoOf({ id, name }: NameMention, people: ReadonlyMap<string, Person>, day: Day | null): Who {
  const person = id === null ? undefined : people.get(id);
  return {
    person: person?.id ?? id,
    name: person?.name ?? name,
    office: person ? (officeOn(person, day)?.full ?? null) : null,
  };
}

/** Which part of a sentence stands between quotation marks, 0 to 1. */
function shareQuoted({ start, end }: Span, quotes: readonly Span[]): number {
  let covered = 0;
  for (const quote of quotes) covered += Math.min(end, quote.end) - Math.max(start, quote.start);
  return covered / Math.max(1, end - start);
}

/** Step 3: '"We agree. We will sign," the minister said.' `goesOn`: whether a sentence begins within a quotation. */
function attributeBackwards(heard: readonly Heard[], goesOn: readonly boolean[]): Voice[] {
  let behind: Voice | null = null;
  return [...heard.entries()]
    .reverse()
    .map(([at, { voice, isCarried }]): Voice => {
      // Who is named at the end of a quotation has said all of it, whoever spoke before.
      const isOpen = voice.name === null || (isCarried && goesOn[at + 1]);
      if (voice.form === 'said' && isOpen && behind) return { ...behind, form: 'said' };
      behind = voice.form === 'said' || goesOn[at] ? voice : null;
      return voice;
    })
    .reverse();
}
