import { toEpochDays } from '../model/day.ts';
import type { HeldDocument, HeldStatement } from '../model/held.ts';
import type { PersonId } from '../model/knowledge.ts';
import type { Reading } from '../model/reading.ts';
import type { OpenRecord } from '../model/record.ts';
import { termsOf } from '../text/terms.ts';
import { Bearing } from './bearing.ts';
import { type Ground, groundOf, likenessOf } from './likeness.ts';
import { isAboutAgreement } from './named-agreement.ts';
import { LONGEST_PASSAGE } from './passages.ts';
import type { Scale } from './scale.ts';
import { compare, type Shared, type Subject, subjectOf } from './subject.ts';

/** A sentence of the page for which statements are sought. */
export type Sought = {
  /** Index into `reading.sentences`. */
  readonly sentence: number;
  readonly subject: Subject;
  /** What the sentence before it in its paragraph is about: it says what "this" means. */
  readonly context: Subject;
  readonly person: PersonId | null;
  /** Whether it is about what is between those who speak: their trade, their relations. */
  readonly between: boolean;
  readonly trails: ReadonlySet<string>;
  readonly agreements: ReadonlySet<string>;
};

/** A statement of the record on the subject of a sentence. */
export type Candidate = {
  readonly document: HeldDocument;
  /** Index into `document.statements`. */
  readonly statement: number;
  readonly subject: Subject;
  readonly score: number;
  /** Stems in common, the most telling first. */
  readonly stems: readonly string[];
  readonly same: 'speaker' | 'subject';
  /** Whether a telling word, a number or an agreement is shared, and not only words of diplomacy. */
  readonly telling: boolean;
  readonly ground: Ground;
  readonly trail: boolean;
  readonly agreements: readonly string[];
};

/** Statements looked at for each sentence: of the speaker's documents, and of all. */
const LOOKED_AT = 30;

/** What a shared trail or agreement adds: as much as one word that stands nowhere else. */
const TRAIL = 1.2;
const AGREEMENT = 0.5;

/** What the sentence before adds, of its own likeness. */
const CONTEXT = 0.25;

/**
 * Likeness from which two passages are on one subject. Others than the speaker must be closer to be worth showing, and so must
 * words said in other company.
 */
const LEAST = { together: { speaker: 0.28, subject: 0.5 }, apart: { speaker: 0.85, subject: 1.1 } } as const;

/** Statements of the record for which that holds; among ten times as many a coincidence of words is likelier by so much. */
const LEAST_HOLDS = { statements: 150, rise: 0.35 } as const;

/** Statements of a record in which a few words of public affairs in common mean nothing. */
const CROWDED = 2000;

/** How much of the lighter passage must be in common. */
const LEAST_SHARE = 0.08;

const OTHER_SPEAKER = 0.7;

/** The words themselves before a report of them, and that before a narrator's own. */
const FORM = { said: 1, reported: 0.85, told: 0.55 } as const;

/** Weight of words below which a statement is a courtesy or bare reporting. */
const LEAST_WEIGHT = 0.7;

/** At most so much is taken off for age, reached after so many days. */
const AGE = { most: 0.12, days: 730 } as const;

/** Looks up the record's statements on the subject of a sentence. */
export class Candidates {
  readonly #reading: Reading;
  readonly #record: OpenRecord;
  readonly #among: ReadonlySet<string>;
  readonly #scale: Scale;
  /** How much closer than in a small record passages must be. */
  readonly #strictness: { readonly together: number; readonly apart: number };
  readonly #crowded: boolean;
  readonly #bearing: Bearing;
  readonly #subjects = new Map<string, Subject>();
  readonly #byPerson = new Map<PersonId, ReadonlySet<string>>();

  constructor(reading: Reading, record: OpenRecord, among: ReadonlySet<string>, scale: Scale) {
    this.#reading = reading;
    this.#record = record;
    this.#among = among;
    this.#scale = scale;
    const { of } = record.frequency('');
    this.#crowded = of > CROWDED;
    const together = 1 + LEAST_HOLDS.rise * Math.max(0, Math.log10(of / LEAST_HOLDS.statements));
    // What was said apart must be close in any record.
    this.#strictness = { together, apart: Math.sqrt(together) };
    this.#bearing = new Bearing(reading, scale, this.#crowded);
  }

  /** The statements that are on the sentence's subject, best first. */
  of(sought: Sought): Candidate[] {
    const terms = this.#termsFor(sought);
    const found = new Map<string, readonly [string, number]>();
    const searches = [this.#among, ...(sought.person === null ? [] : [this.#documentsWith(sought.person)])];
    for (const among of searches) {
      if (among.size === 0) continue;
      for (const { document, statement } of this.#record.search({ terms, among, limit: LOOKED_AT })) {
        found.set(`${document} ${statement}`, [document, statement]);
      }
    }
    return [...found.values()]
      .flatMap(([id, statement]) => this.#judge(sought, id, statement) ?? [])
      .sort((a, b) => b.score - a.score || (a.document.id < b.document.id ? -1 : 1) || a.statement - b.statement);
  }

  /** What is looked for: the sentence's telling words, and the agreements' other names. */
  #termsFor({ subject, agreements }: Sought): string[] {
    const { weigh, formsOf } = this.#scale;
    const named = this.#record.knowledge.agreements.filter(({ id }) => agreements.has(id));
    const names = named.flatMap(({ name, names: others }) => [name, ...others].flatMap(termsOf));
    const own = [...subject.stems].filter((stem) => weigh(stem) > 0).flatMap(formsOf);
    return [...new Set([...own, ...names])];
  }

  #documentsWith(person: PersonId): ReadonlySet<string> {
    const known = this.#byPerson.get(person);
    if (known) return known;
    const documents = this.#record.documents.filter(({ id, people }) => this.#among.has(id) && people.includes(person));
    const ids = new Set(documents.map(({ id }) => id));
    this.#byPerson.set(person, ids);
    return ids;
  }

  #judge(sought: Sought, id: string, statement: number): Candidate | null {
    const document = this.#record.open(id);
    const held = document?.statements[statement];
    if (!document || !held || held.quote.length > LONGEST_PASSAGE || isNarration(document, held)) return null;
    const subject = this.#subjectOf(document, statement);
    if (!subject || subject.weight < LEAST_WEIGHT) return null;
    const shared = compare(sought.subject, subject, this.#scale, true);
    const same = sought.person !== null && held.person === sought.person ? 'speaker' : 'subject';
    const trail = document.quantities.some(
      (each) => each.statement === statement && each.trail !== null && sought.trails.has(each.trail),
    );
    const agreements = this.#agreementsIn(document, statement).filter((agreement) => sought.agreements.has(agreement));
    const known = trail || agreements.length > 0;
    if (this.#crowded && !known && (held.form === 'told' || saysNothingElse(subject, sought.subject, shared)))
      return null;
    const company = this.#bearing.isTogether(document, held.person) ? 'together' : 'apart';
    const ground = known ? 'subject' : groundOf(shared, { same, company, crowded: this.#crowded }, this.#scale);
    if (ground === null) return null;
    const subjectAt = (at: number): Subject | null => this.#subjectOf(document, at);
    const bearing = this.#bearing.of(sought, { document, statement, subject, same, subjectAt });
    const alike = bearing * likenessOf(shared) + (trail ? TRAIL : 0) + (agreements.length > 0 ? AGREEMENT : 0);
    if (alike < LEAST[company][same] * this.#strictness[company] || (shared.share < LEAST_SHARE && !known)) return null;
    const telling = known || shared.stems.some(this.#scale.tells);
    const context = CONTEXT * likenessOf(compare(sought.context, subject, this.#scale, false));
    const score =
      (alike + context) * (same === 'speaker' ? 1 : OTHER_SPEAKER) * FORM[held.form] * this.#freshness(document);
    return {
      document,
      statement,
      subject,
      score,
      stems: shared.stems,
      same,
      telling,
      ground,
      trail,
      agreements,
    };
  }

  /** The agreements that a statement is about. */
  #agreementsIn({ agreements, statements }: HeldDocument, statement: number): string[] {
    const quote = statements[statement]?.quote ?? '';
    return agreements.flatMap(({ statement: at, exact, agreement }) =>
      at === statement && isAboutAgreement(quote, quote.indexOf(exact), exact, this.#scale) ? [agreement] : [],
    );
  }

  #subjectOf(document: HeldDocument, statement: number): Subject | null {
    const held = document.statements[statement];
    if (!held) return null;
    const key = `${document.id} ${statement}`;
    const known = this.#subjects.get(key);
    if (known) return known;
    const subject = subjectOf(held.quote, this.#scale);
    this.#subjects.set(key, subject);
    return subject;
  }

  #freshness({ date }: HeldDocument): number {
    const days = Math.abs(toEpochDays(this.#reading.event ?? date) - toEpochDays(date));
    return 1 - AGE.most * Math.min(1, days / AGE.days);
  }
}

/** Weight of the words by which a statement says something of a subject that many speak of. */
const OF_ITS_OWN = 0.4;

/** Whether a statement has next to no words besides the shared ones: it mentions the subject and says nothing of it. */
const saysNothingElse = (stated: Subject, sought: Subject, { share }: Shared): boolean =>
  stated.weight - share * Math.min(stated.weight, sought.weight) < OF_ITS_OWN;

/** In a transcript what nobody says only tells who met where. */
const isNarration = (document: HeldDocument, { turn, form }: HeldStatement): boolean =>
  form === 'told' && document.kind === 'transcript' && turn === null;
