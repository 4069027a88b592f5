import type { DocumentHead, HeldDocument } from '../model/held.ts';
import type { PersonId } from '../model/knowledge.ts';
import type { Reading } from '../model/reading.ts';
import { pattern } from '../text/pattern.ts';
import type { Scale } from './scale.ts';
import type { Subject } from './subject.ts';

/** Words by which speakers mean what is between them; said in other company, it is mostly between others. */
export const BETWEEN = pattern(
  String.raw`\b(?:mutual|bilateral|intergovernmental|(?:both|the two) (?:countries|states|nations|sides)|our (?:\p{L}+ ){0,2}(?:relations?|relationship|ties|trade|turnover|cooperation|partnership|countries|states|nations|peoples|contacts|talks))\b`,
  'iu',
);

/** What is left of words said in other company than the page's: "our trade" is trade with somebody. */
const OTHER_COMPANY = { speaker: 0.8, subject: 0.65 } as const;

/**
 * What is left of a statement on other countries: none of those around it names the one that the sentence speaks of, or it names
 * another itself. Where statements are many, what is said of one country is said of each in its turn.
 */
const ELSEWHERE = { few: 0.35, crowded: 0.25 } as const;

/** Statements on either side that count as around one. */
const AROUND = 3;

/** What the bearing of a statement depends on, besides its words. */
export type Stated = {
  readonly document: HeldDocument;
  /** Index into `document.statements`. */
  readonly statement: number;
  readonly subject: Subject;
  readonly same: 'speaker' | 'subject';
  /** What the statements about it are about, by index. */
  readonly subjectAt: (statement: number) => Subject | null;
};

/** How far a statement of the same words can mean what the page means: who was there, and which country is spoken of. */
export class Bearing {
  readonly #scale: Scale;
  readonly #people: ReadonlySet<PersonId>;
  readonly #crowded: boolean;
  /** Whether these people are the page's company, for those that were asked about. */
  readonly #companies = new WeakMap<readonly PersonId[], boolean>();

  constructor({ meeting, voices }: Reading, scale: Scale, crowded: boolean) {
    this.#scale = scale;
    this.#crowded = crowded;
    this.#people = new Set([...(meeting?.people ?? []), ...voices.flatMap(({ person }) => person ?? [])]);
  }

  /** What is left of the likeness: 1 where nothing speaks against it. */
  of(sought: { readonly subject: Subject; readonly between: boolean }, stated: Stated): number {
    const together = this.isInCompany(stated.document);
    const company = together ? 1 : OTHER_COMPANY[stated.same];
    const isOfOthers =
      !together &&
      ((this.#isAboutOther(sought, stated) && !this.#isBetweenThem(stated)) ||
        this.#namesAnother(sought.subject, stated));
    const isElsewhere = isOfOthers || this.#isElsewhere(sought.subject, stated);
    return company * (isElsewhere ? ELSEWHERE[this.#crowded ? 'crowded' : 'few'] : 1);
  }

  /**
   * Whether it is the page's company: two or more of its people, and half of those here or there. Then a few words in common are one
   * conversation's; where two of a cabinet sat among twenty others they aren't.
   */
  isInCompany({ people }: DocumentHead): boolean {
    const known = this.#companies.get(people);
    if (known !== undefined) return known;
    const both = people.filter((person) => this.#people.has(person)).length;
    const isIn = both >= 2 && both >= Math.min(people.length, this.#people.size) / 2;
    this.#companies.set(people, isIn);
    return isIn;
  }

  /** Whether the sentence is about what is between those who speak, or about the country of one who isn't the speaker. */
  #isAboutOther(
    { between, subject }: { readonly subject: Subject; readonly between: boolean },
    stated: Stated,
  ): boolean {
    const speaker = stated.document.statements[stated.statement]?.person;
    const others = [...this.#scale.countriesOf].filter(([person]) => person !== speaker).flatMap(([, of]) => of);
    const own = this.#scale.countriesOf.get(speaker ?? '') ?? [];
    return between || (this.#crowded && others.some((country) => !own.includes(country) && subject.stems.has(country)));
  }

  /** Whether a statement is one of the page's own conversation: in its company, by one of its people or by nobody in particular. */
  isTogether(document: HeldDocument, person: PersonId | null): boolean {
    return this.isInCompany(document) && (person === null || this.#people.has(person));
  }

  /** Whether words said in other company name a country that neither the sentence does nor anybody speaks for. */
  #namesAnother(sought: Subject, { subject }: Stated): boolean {
    return this.#crowded && [...subject.stems].some((stem) => this.#scale.isThird(stem) && !sought.stems.has(stem));
  }

  /** Whether words said in other company name a country of the page's talks, the speaker's own excepted. */
  #isBetweenThem({ document, statement, subject }: Stated): boolean {
    const speaker = document.statements[statement]?.person;
    return [...this.#scale.countriesOf].some(
      ([person, countries]) => person !== speaker && countries.some((country) => subject.stems.has(country)),
    );
  }

  /** What is said of a third country is another subject where neither the statement nor those around it name it. */
  #isElsewhere(sought: Subject, { statement, subjectAt }: Stated): boolean {
    const third = [...sought.stems].filter(this.#scale.isThird);
    if (third.length === 0) return false;
    for (let at = statement - AROUND; at <= statement + AROUND; at++) {
      const stems = subjectAt(at)?.stems;
      if (stems && third.some((stem) => stems.has(stem))) return false;
    }
    return true;
  }
}
