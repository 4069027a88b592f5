import type { DocumentHead, HeldDocument } from '../model/held.ts';
import type { Knowledge, Person, PersonId } from '../model/knowledge.ts';
import type { Reading } from '../model/reading.ts';
import type { OpenRecord } from '../model/record.ts';
import { pattern } from '../text/pattern.ts';
import type { Scale } from './scale.ts';
import type { Subject } from './subject.ts';
import type { Subjects } from './subjects.ts';

/** Words by which speakers mean what is between them; said in other company, it is mostly between others. */
export const BETWEEN = pattern(
  String.raw`\b(?:mutual|bilateral|intergovernmental|(?:both|the two) (?:countries|states|nations|sides)|our (?:\p{L}+ ){0,2}(?:relations?|relationship|ties|trade|turnover|cooperation|partnership|countries|states|nations|peoples|contacts|talks))\b`,
  'iu',
);

/** What speaks against a statement's meaning what a sentence means: 1 where it does, else 0. */
export type Against = {
  /** The sentence speaks of a third country, and neither the statement nor those around it do. */
  readonly elsewhere: number;
  /** Said in other company, the statement speaks of a third country, and the sentence doesn't. */
  readonly another: number;
  /** The sentence is about what is between those who speak, and the statement about what is between others. */
  readonly between: number;
  /** The sentence speaks of the country of one who isn't the speaker, and the statement of no such country. */
  readonly theirs: number;
  /** It was said to people of another country, and not among two or more of the page's. */
  readonly foreign: number;
  /** Two or more of the page's people were there, among others. */
  readonly among: number;
};

/** How much of the people here and there must be the same, so that it is one company. */
const SAME_PEOPLE = 0.6;

/** Statements on either side that count as around one. */
const AROUND = 3;

/** What the bearing of a statement depends on. */
type Said = {
  readonly document: HeldDocument;
  /** Index into `document.statements`. */
  readonly statement: number;
  readonly subject: Subject;
};

/** How far a statement of the same words can mean what the page means: who was there, and which country is spoken of. */
export class Bearing {
  readonly #scale: Scale;
  readonly #people: ReadonlySet<PersonId>;
  /** Whether these people are the page's company, for those that were asked about. */
  readonly #companies = new WeakMap<readonly PersonId[], boolean>();

  readonly #knowledge: Knowledge;
  readonly #subjects: Subjects;
  #foreigners: ReadonlySet<PersonId> | null = null;

  constructor({ meeting, voices }: Reading, { knowledge }: OpenRecord, scale: Scale, subjects: Subjects) {
    this.#scale = scale;
    this.#people = new Set([...(meeting?.people ?? []), ...voices.flatMap(({ person }) => person ?? [])]);
    this.#knowledge = knowledge;
    this.#subjects = subjects;
  }

  /** What speaks against a statement. */
  against(sought: { readonly subject: Subject; readonly between: boolean }, said: Said): Against {
    const isApart = !this.isInCompany(said.document);
    const isAmong = isApart && this.#countIn(said.document.people) >= 2;
    const isOfOthers = isApart && !isAmong && !this.#isBetweenThem(said);
    return {
      elsewhere: Number(this.#isElsewhere(sought.subject, said)),
      another: Number(isApart && this.#namesAnother(sought.subject, said)),
      between: Number(isOfOthers && sought.between),
      theirs: Number(isOfOthers && this.#isOfTheirs(sought.subject, said)),
      foreign: Number(isApart && !isAmong && said.document.people.some((person) => this.#isForeign(person))),
      among: Number(isAmong),
    };
  }

  /**
   * Whether it is the page's company: two or more of its people, and few others. Then a few words in common are one conversation's;
   * where two of a cabinet sat among twenty others they aren't.
   */
  isInCompany({ people }: DocumentHead): boolean {
    const known = this.#companies.get(people);
    if (known !== undefined) return known;
    const both = this.#countIn(people);
    const isIn = both >= 2 && 2 * both >= SAME_PEOPLE * (people.length + this.#people.size);
    this.#companies.set(people, isIn);
    return isIn;
  }

  #isForeign(person: PersonId): boolean {
    this.#foreigners ??= foreignersTo(this.#people, this.#knowledge);
    return this.#foreigners.has(person);
  }

  #countIn(people: readonly PersonId[]): number {
    return people.filter((person) => this.#people.has(person)).length;
  }

  /** Whether the sentence speaks of the country of one who isn't the statement's speaker. */
  #isOfTheirs({ stems }: Subject, { document, statement }: Said): boolean {
    const speaker = document.statements[statement]?.person ?? '';
    const own = this.#scale.countriesOf.get(speaker) ?? [];
    const others = [...this.#scale.countriesOf].filter(([person]) => person !== speaker).flatMap(([, of]) => of);
    return others.some((country) => !own.includes(country) && stems.has(country));
  }

  /** Whether a statement is one of the page's own conversation: in its company, by one of its people or by nobody in particular. */
  isTogether(document: HeldDocument, person: PersonId | null): boolean {
    return this.isInCompany(document) && (person === null || this.#people.has(person));
  }

  /** Whether words said in other company name a country that neither the sentence does nor anybody speaks for. */
  #namesAnother(sought: Subject, { subject }: Said): boolean {
    return [...subject.stems].some((stem) => this.#scale.isThird(stem) && !sought.stems.has(stem));
  }

  /** Whether words said in other company name a country of the page's talks, the speaker's own excepted. */
  #isBetweenThem({ document, statement, subject }: Said): boolean {
    const speaker = document.statements[statement]?.person;
    return [...this.#scale.countriesOf].some(
      ([person, countries]) => person !== speaker && countries.some((country) => subject.stems.has(country)),
    );
  }

  /** What is said of a third country is another subject where neither the statement nor those around it name it. */
  #isElsewhere(sought: Subject, { document, statement }: Said): boolean {
    const third = [...sought.stems].filter(this.#scale.isThird);
    if (third.length === 0) return false;
    for (let at = statement - AROUND; at <= statement + AROUND; at++) {
      const stems = this.#subjects.of(document, at)?.stems;
      if (stems && third.some((stem) => stems.has(stem))) return false;
    }
    return true;
  }
}

/** Who speaks for a country that none of these people does. */
function foreignersTo(people: ReadonlySet<PersonId>, knowledge: Knowledge): ReadonlySet<PersonId> {
  const isCountry = countriesOf(knowledge);
  const own = new Set(
    knowledge.people.filter(({ id }) => people.has(id)).flatMap(({ offices }) => offices.map(({ of }) => of)),
  );
  const isForeign = ({ offices }: Person): boolean =>
    offices.some(({ of }) => of !== null && isCountry.has(of)) && !offices.some(({ of }) => own.has(of));
  return new Set(knowledge.people.filter((person) => !people.has(person.id) && isForeign(person)).map(({ id }) => id));
}

const countries = new WeakMap<Knowledge, ReadonlySet<string>>();

function countriesOf(knowledge: Knowledge): ReadonlySet<string> {
  const known = countries.get(knowledge);
  if (known) return known;
  const ids = new Set(knowledge.places.filter(({ kind }) => kind === 'country').map(({ id }) => id));
  countries.set(knowledge, ids);
  return ids;
}
