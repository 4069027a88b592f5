import { type Day, toEpochDays } from '../model/day.ts';
import type { DocumentHead, HeldDocument, HeldStatement } from '../model/held.ts';
import type { Reading } from '../model/reading.ts';
import type { OpenRecord } from '../model/record.ts';
import { compareTexts } from '../text/compare-texts.ts';
import { fitByBars } from './bars.ts';
import { Bearing } from './bearing.ts';
import type { Candidate, Sought } from './candidate.ts';
import { compare, joinShared, type Shared } from './compare.ts';
import { refersBack } from './directness.ts';
import { fitByOdds } from './evidence.ts';
import { saidOfMeeting } from './meant-meetings.ts';
import { isAboutAgreement } from './named-agreement.ts';
import { inOnePlace, LONGEST_PASSAGE } from './passages.ts';
import { Retrieval } from './retrieval.ts';
import { ofSameCountries } from './same-countries.ts';
import type { Scale } from './scale.ts';
import { isKnown, type Stated } from './stated.ts';
import { isOfSubstance, NOTHING } from './subject.ts';
import { Subjects } from './subjects.ts';

/** Statements of a record from which the rarity of a word tells what it is worth: below, the kinds of words must. */
const MANY = 2000;

/** How well words on the meeting that a sentence refers to fit it, where nothing on its subject was said: less than any that was. */
const AT_MEETING = 0.2;

/** Looks up the record's statements on the subject of a sentence. */
export class Candidates {
  readonly #reading: Reading;
  readonly #record: OpenRecord;
  readonly #scale: Scale;
  /** How many statements the record has. */
  readonly #of: number;
  readonly #days = new Map<Day, number>();
  readonly #bearing: Bearing;
  /** The documents of talks between the page's countries, in its company. */
  readonly #talks: ReadonlySet<string>;
  readonly #subjects: Subjects;
  readonly #among: ReadonlySet<string>;
  readonly #retrieval: Retrieval;

  constructor(reading: Reading, record: OpenRecord, among: ReadonlySet<string>, scale: Scale) {
    this.#reading = reading;
    this.#record = record;
    this.#among = among;
    this.#scale = scale;
    this.#of = record.frequency('').of;
    this.#subjects = new Subjects(scale);
    this.#bearing = new Bearing(reading, record, scale, this.#subjects);
    const earlier = record.documents.filter(({ id }) => among.has(id));
    const isOfSame = this.#of > MANY ? ofSameCountries(reading, record.knowledge) : () => false;
    const conversations = earlier.filter((head) => isOfSame(head) || this.#bearing.isInCompany(head));
    const isTalks = (head: DocumentHead): boolean => isOfSame(head) && this.#bearing.isInCompany(head);
    this.#talks = new Set(conversations.filter(isTalks).map(({ id }) => id));
    this.#retrieval = new Retrieval(record, among, conversations, scale, this.#subjects);
  }

  /** The statements that are on the sentence's subject, best first. */
  of(sought: Sought): Candidate[] {
    return this.#retrieval
      .find(sought)
      .flatMap(([id, statement]) => this.#judge(sought, this.#stated(sought, id, statement)) ?? [])
      .sort(bestFirst);
  }

  /** What was said of the meeting that a sentence refers to, at that meeting. */
  atMeetings(sought: Sought, documents: ReadonlySet<string> = new Set()): Candidate[] {
    return [...documents]
      .filter((id) => this.#among.has(id))
      .flatMap((id) => this.#record.open(id) ?? [])
      .filter(({ whole }) => whole)
      .flatMap((document) =>
        saidOfMeeting(document, sought.person, this.#record.knowledge).map((statement, at): Candidate => {
          const same = document.statements[statement]?.person === sought.person ? 'speaker' : 'subject';
          const subject = this.#subjects.of(document, statement) ?? NOTHING;
          const score = AT_MEETING * (1 - at / 20);
          return {
            document,
            statement,
            subject,
            score,
            stems: [],
            same,
            telling: true,
            ground: 'meeting',
            trail: false,
            agreements: [],
          };
        }),
      );
  }

  #judge(sought: Sought, stated: Stated | null): Candidate | null {
    if (!stated) return null;
    const shared = this.#compare(sought, stated);
    const fit =
      this.#of > MANY
        ? fitByOdds(sought, stated, shared, this.#scale)
        : fitByBars(sought, stated, shared, this.#scale, this.#of);
    if (!fit) return null;
    const { document, statement, subject, same, trail, agreements } = stated;
    const telling = isKnown(stated) || shared.stems.some(this.#scale.tells);
    return { document, statement, subject, ...fit, stems: shared.stems, same, telling, trail, agreements };
  }

  /** A statement as the sentence sees it; `null` for one that can't be shown or says nothing. */
  #stated(sought: Sought, id: string, statement: number): Stated | null {
    const document = this.#record.open(id);
    const held = document?.statements[statement];
    if (!document || !held || held.quote.length > LONGEST_PASSAGE || isNarration(document, held)) return null;
    const subject = this.#subjects.of(document, statement);
    if (!subject || !isOfSubstance(subject)) return null;
    const same = sought.person !== null && held.person === sought.person ? 'speaker' : 'subject';
    const company = this.#bearing.isTogether(document, held.person) ? 'together' : 'apart';
    const days = this.#daysTo(document.date);
    return {
      document,
      statement,
      held,
      subject,
      same,
      company,
      talks: this.#talks.has(id),
      trail: hasTrail(sought, document, statement),
      agreements: this.#shared(sought, document, statement),
      days,
      bearing: this.#bearing,
    };
  }

  /** Days between the page and a day. */
  #daysTo(date: Day): number {
    const known = this.#days.get(date);
    if (known !== undefined) return known;
    const days = Math.abs(toEpochDays(this.#reading.event ?? date) - toEpochDays(date));
    this.#days.set(date, days);
    return days;
  }

  /** What both have in common; where one of them says "it", with what the sentence before it is about. */
  #compare(sought: Sought, { document, statement: at, subject: stated }: Stated): Shared {
    const { subject, context } = sought;
    const words = compare(subject, stated, this.#scale, true);
    const here = document.statements[at];
    if (words.stems.length === 0 && !sought.refersBack) return words;
    const isBack = inOnePlace(document.statements[at - 1], here) && refersBack(here?.quote ?? '');
    const before = isBack ? this.#subjects.of(document, at - 1) : null;
    const carried = sought.refersBack ? joinShared(words, compare(context, stated, this.#scale, false)) : words;
    return before ? joinShared(carried, compare(subject, before, this.#scale, false)) : carried;
  }

  /** The agreements that the sentence and a statement are both about. */
  #shared(sought: Sought, { agreements, statements }: HeldDocument, statement: number): string[] {
    if (sought.agreements.size === 0) return [];
    const quote = statements[statement]?.quote ?? '';
    return agreements.flatMap(({ statement: at, exact, agreement }) =>
      at === statement &&
      sought.agreements.has(agreement) &&
      isAboutAgreement(quote, quote.indexOf(exact), exact, this.#scale)
        ? [agreement]
        : [],
    );
  }
}

const hasTrail = ({ trails }: Sought, { quantities }: HeldDocument, statement: number): boolean =>
  trails.size > 0 &&
  quantities.some((each) => each.statement === statement && each.trail !== null && trails.has(each.trail));

/** Of equal ones the latest, then the earlier id and place, so that the order depends on nothing but the record. */
function bestFirst(a: Candidate, b: Candidate): number {
  return (
    b.score - a.score ||
    compareTexts(b.document.date, a.document.date) ||
    compareTexts(a.document.id, b.document.id) ||
    a.statement - b.statement
  );
}

/** In a transcript what nobody says only tells who met where. */
const isNarration = (document: HeldDocument, { turn, form }: HeldStatement): boolean =>
  form === 'told' && document.kind === 'transcript' && turn === null;
