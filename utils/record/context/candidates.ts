import { tenLogOf } from '../arithmetic.ts';
import { toEpochDays } from '../model/day.ts';
import type { HeldDocument, HeldStatement } from '../model/held.ts';
import type { Reading } from '../model/reading.ts';
import type { OpenRecord } from '../model/record.ts';
import { compareTexts } from '../text/compare-texts.ts';
import { Bearing } from './bearing.ts';
import type { Candidate, Sought } from './candidate.ts';
import { compare, joinShared, type Shared } from './compare.ts';
import { announces, directness, refersBack, reportsBarely } from './directness.ts';
import { groundOf, likenessOf, likenessTogether, type Standing } from './likeness.ts';
import { isAboutAgreement } from './named-agreement.ts';
import { inOnePlace, LONGEST_PASSAGE } from './passages.ts';
import { Retrieval } from './retrieval.ts';
import type { Scale } from './scale.ts';
import { isOfSubstance, type Subject } from './subject.ts';
import { Subjects } from './subjects.ts';

/** What a shared trail or agreement adds: as much as one word that stands nowhere else. */
const TRAIL = 1.2;
const AGREEMENT = 0.5;

/** What the sentence before adds, of its own likeness. */
const CONTEXT = 0.25;

/**
 * Likeness from which two passages are on one subject. Others than the speaker must be closer to be worth showing, and so must
 * words said in other company.
 */
const LEAST = { together: { speaker: 0.22, subject: 0.4 }, apart: { speaker: 0.7, subject: 0.9 } } as const;

/** Statements of the record for which that holds; among ten times as many a coincidence of words is likelier by so much. */
const LEAST_HOLDS = { statements: 150, rise: 0.35 } as const;

/** How much closer words said to the same people must be among many: any two of them have something in common. */
const AMONG_MANY = 1.7;

/** Statements of a record, and documents of one company, among which a few words of public affairs in common mean nothing. */
const CROWDED = { statements: 2000, conversations: 15 } as const;

/** How much of the lighter passage must be in common. */
const LEAST_SHARE = 0.08;

const OTHER_SPEAKER = 0.7;

/** The words themselves before a report of them, and that before a narrator's own. */
const FORM = { said: 1, reported: 0.85, told: 0.55 } as const;

/** At most so much is taken off for age, reached after so many days. */
const AGE = { most: 0.12, days: 730 } as const;

/** Looks up the record's statements on the subject of a sentence. */
export class Candidates {
  readonly #reading: Reading;
  readonly #record: OpenRecord;
  readonly #scale: Scale;
  /** How much closer than in a small record passages must be. */
  readonly #strictness: { readonly together: number; readonly apart: number };
  readonly #crowded: { readonly together: boolean; readonly apart: boolean };
  readonly #bearing: Bearing;
  readonly #subjects: Subjects;
  readonly #retrieval: Retrieval;

  constructor(reading: Reading, record: OpenRecord, among: ReadonlySet<string>, scale: Scale) {
    this.#reading = reading;
    this.#record = record;
    this.#scale = scale;
    const { of } = record.frequency('');
    const strictness = 1 + LEAST_HOLDS.rise * Math.max(0, tenLogOf(of / LEAST_HOLDS.statements));
    const isMany = of > CROWDED.statements;
    this.#bearing = new Bearing(reading, scale, isMany);
    const conversations = record.documents.filter((head) => among.has(head.id) && this.#bearing.isInCompany(head));
    // What two leaders said to one another is little, however much is on record; a cabinet's meetings are many.
    const isMuch = isMany && conversations.length > CROWDED.conversations;
    this.#crowded = { together: isMuch, apart: isMany };
    // What was said apart must be close in any record.
    this.#strictness = { together: isMany ? AMONG_MANY : 1, apart: Math.sqrt(strictness) };
    this.#subjects = new Subjects(scale);
    this.#retrieval = new Retrieval(record, among, conversations, scale, this.#subjects);
  }

  /** The statements that are on the sentence's subject, best first. */
  of(sought: Sought): Candidate[] {
    return this.#retrieval
      .find(sought)
      .flatMap(([id, statement]) => this.#judge(sought, id, statement) ?? [])
      .sort(bestFirst);
  }

  #judge(sought: Sought, id: string, statement: number): Candidate | null {
    const document = this.#record.open(id);
    const held = document?.statements[statement];
    if (!document || !held || held.quote.length > LONGEST_PASSAGE || isNarration(document, held)) return null;
    const subject = this.#subjects.of(document, statement);
    if (!subject || !isOfSubstance(subject)) return null;
    const words = this.#compare(sought, document, statement, subject);
    const same = sought.person !== null && held.person === sought.person ? 'speaker' : 'subject';
    const knownBy = this.#knownBy(sought, document, statement);
    const company = this.#bearing.isTogether(document, held.person) ? 'together' : 'apart';
    const standing = { same, company, crowded: this.#crowded[company] } as const;
    const tellsNothing =
      (this.#crowded.apart && held.form === 'told' && (company === 'apart' || reportsBarely(held.quote))) ||
      (standing.crowded && saysNothingElse(subject, sought.subject, words));
    if (!knownBy.isKnown && tellsNothing) return null;
    if (!knownBy.isKnown && groundOf(words, standing, this.#scale) === null) return null;
    const subjectAt = (at: number): Subject | null => this.#subjects.of(document, at);
    const bearing = this.#bearing.of(sought, { document, statement, subject, same, subjectAt });
    // What is said of somebody else is on the subject by its words only.
    const shared = bearing < 1 ? { ...words, field: 0 } : words;
    const ground = knownBy.isKnown ? 'subject' : groundOf(shared, standing, this.#scale);
    if (ground === null) return null;
    const alike = bearing * likenessAt(shared, company) + knownBy.adds;
    if (alike < this.#leastFor(sought, standing)) return null;
    if (shared.share < LEAST_SHARE && shared.field === 0 && !knownBy.isKnown) return null;
    const context = CONTEXT * likenessOf(compare(sought.context, subject, this.#scale, false));
    const score = (alike + context) * this.#standingOf(sought, { document, held, subject, same });
    const telling = knownBy.isKnown || shared.stems.some(this.#scale.tells);
    const { trail, agreements } = knownBy;
    return { document, statement, subject, score, stems: shared.stems, same, telling, ground, trail, agreements };
  }

  /** A report's own narration is nobody's: any who takes part speaks to it. */
  #leastFor({ person }: Sought, { same, company }: Standing): number {
    return LEAST[company][person === null ? 'speaker' : same] * this.#strictness[company];
  }

  /** What is left of the likeness of words by whose they are, how they are given, what they say of the subject, and their age. */
  #standingOf(sought: Sought, { document, held, subject, same }: Stated): number {
    const stated = { subject, announces: announces(held.quote) };
    const speaker = same === 'speaker' ? 1 : OTHER_SPEAKER;
    return speaker * FORM[held.form] * directness(sought, stated) * this.#freshness(document);
  }

  /** By which number and agreements, that the page names too, a statement is known to be on its subject. */
  #knownBy(sought: Sought, document: HeldDocument, statement: number) {
    const trail =
      sought.trails.size > 0 &&
      document.quantities.some(
        (each) => each.statement === statement && each.trail !== null && sought.trails.has(each.trail),
      );
    const agreements =
      sought.agreements.size === 0
        ? []
        : this.#agreementsIn(document, statement).filter((agreement) => sought.agreements.has(agreement));
    const adds = (trail ? TRAIL : 0) + (agreements.length > 0 ? AGREEMENT : 0);
    return { trail, agreements, adds, isKnown: adds > 0 };
  }

  /** What both have in common; where one of them says "it", with what the sentence before it is about. */
  #compare(sought: Sought, document: HeldDocument, at: number, stated: Subject): Shared {
    const { subject, context } = sought;
    const words = compare(subject, stated, this.#scale, true);
    const here = document.statements[at];
    if (words.stems.length === 0) return words;
    const isBack = inOnePlace(document.statements[at - 1], here) && refersBack(here?.quote ?? '');
    const before = isBack ? this.#subjects.of(document, at - 1) : null;
    const carried = sought.refersBack ? joinShared(words, compare(context, stated, this.#scale, false)) : words;
    return before ? joinShared(carried, compare(subject, before, this.#scale, false)) : carried;
  }

  /** The agreements that a statement is about. */
  #agreementsIn({ agreements, statements }: HeldDocument, statement: number): string[] {
    const quote = statements[statement]?.quote ?? '';
    return agreements.flatMap(({ statement: at, exact, agreement }) =>
      at === statement && isAboutAgreement(quote, quote.indexOf(exact), exact, this.#scale) ? [agreement] : [],
    );
  }

  #freshness({ date }: HeldDocument): number {
    const days = Math.abs(toEpochDays(this.#reading.event ?? date) - toEpochDays(date));
    return 1 - AGE.most * Math.min(1, days / AGE.days);
  }
}

/** Of equal ones the earlier id and place, so that the order depends on nothing but the record. */
function bestFirst(a: Candidate, b: Candidate): number {
  return b.score - a.score || compareTexts(a.document.id, b.document.id) || a.statement - b.statement;
}

type Stated = {
  readonly document: HeldDocument;
  readonly held: HeldStatement;
  readonly subject: Subject;
  readonly same: Standing['same'];
};

const likenessAt = (shared: Shared, company: Standing['company']): number =>
  company === 'together' ? likenessTogether(shared) : likenessOf(shared);

/** Weight of the words by which a statement says something of a subject that many speak of. */
const OF_ITS_OWN = 0.4;

/** Whether a statement has next to no words besides the shared ones: it mentions the subject and says nothing of it. */
const saysNothingElse = (stated: Subject, sought: Subject, { share }: Shared): boolean =>
  stated.weight - share * Math.min(stated.weight, sought.weight) < OF_ITS_OWN;

/** In a transcript what nobody says only tells who met where. */
const isNarration = (document: HeldDocument, { turn, form }: HeldStatement): boolean =>
  form === 'told' && document.kind === 'transcript' && turn === null;
