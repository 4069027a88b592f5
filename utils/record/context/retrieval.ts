import type { DocumentHead } from '../model/held.ts';
import type { Agreement, PersonId } from '../model/knowledge.ts';
import type { OpenRecord } from '../model/record.ts';
import { termsOf } from '../text/terms.ts';
import type { Sought } from './candidate.ts';
import type { Scale } from './scale.ts';
import type { Subject } from './subject.ts';
import type { Subjects } from './subjects.ts';

/** A statement of the record: its document and its index there. */
type Place = readonly [document: string, statement: number];

/** Statements looked at for each sentence: of the company's documents, of the speaker's, and of all; the next five changed hardly an answer. */
const LOOKED_AT = 15;

/** Weight up to which a word stands in so many statements that it finds none, where there are others to look for. */
const ANY = 0.1;
const FEW = 3;

/** Part of all documents from which the company's or a speaker's needn't be searched by themselves. */
const MOST_OF_ALL = 0.6;

/** Of the company's documents the latest are looked through for fields, up to so many statements: calls have few, talks have many. */
const STATEMENTS = 300;

/** How near to the weight of the rarest country's name another's must come: one that stands everywhere finds nothing. */
const NEAR = 0.5;

const namesByAgreement = new WeakMap<Agreement, readonly string[]>();

/** The terms of all of an agreement's names, made once for each. */
function termsOfNames(agreement: Agreement): readonly string[] {
  const known = namesByAgreement.get(agreement);
  if (known) return known;
  const terms = [agreement.name, ...agreement.names].flatMap(termsOf);
  namesByAgreement.set(agreement, terms);
  return terms;
}

/** Finds statements that may be on a sentence's subject: by words, and where the page's company speaks, by fields. */
export class Retrieval {
  readonly #record: OpenRecord;
  readonly #among: ReadonlySet<string>;
  readonly #conversations: readonly DocumentHead[];
  readonly #company: ReadonlySet<string>;
  readonly #scale: Scale;
  readonly #subjects: Subjects;
  readonly #byPerson = new Map<PersonId, ReadonlySet<string>>();
  #byField: ReadonlyMap<number, readonly Place[]> | null = null;

  /** `conversations` are the documents of the page's company, in order of time. */
  constructor(
    record: OpenRecord,
    among: ReadonlySet<string>,
    conversations: readonly DocumentHead[],
    scale: Scale,
    subjects: Subjects,
  ) {
    this.#record = record;
    this.#among = among;
    this.#conversations = conversations;
    this.#company = new Set(conversations.map(({ id }) => id));
    this.#scale = scale;
    this.#subjects = subjects;
  }

  /** The statements to be judged, each once. */
  find(sought: Sought): readonly Place[] {
    const terms = this.#termsFor(sought);
    const found: Place[] = [];
    const seen = new Map<string, Set<number>>();
    const keep = (place: Place): void => {
      const [document, statement] = place;
      const before = seen.get(document);
      if (before?.has(statement)) return;
      if (before) before.add(statement);
      else seen.set(document, new Set([statement]));
      found.push(place);
    };
    for (const among of this.#searches(sought)) {
      for (const { document, statement } of this.#record.search({ terms, among, limit: LOOKED_AT })) {
        keep([document, statement]);
      }
    }
    this.#onFields(sought.subject).forEach(keep);
    if (sought.refersBack) this.#onFields(sought.context).forEach(keep);
    return found;
  }

  /** The documents that are searched by themselves: all, the company's and the speaker's, where they are but a part. */
  #searches({ person }: Sought): readonly ReadonlySet<string>[] {
    const parts = [this.#company, ...(person === null ? [] : [this.#documentsWith(person)])];
    return [this.#among, ...parts.filter(({ size }) => size > 0 && size <= MOST_OF_ALL * this.#among.size)];
  }

  /** What is looked for: the sentence's telling words, and the agreements' other names. */
  #termsFor({ subject, agreements, between }: Sought): string[] {
    const { weigh, formsOf } = this.#scale;
    const names = agreements.size === 0 ? [] : this.#namesOf(agreements);
    const said: string[] = [];
    const telling: string[] = [];
    for (const stem of subject.stems) {
      const weight = weigh(stem);
      if (weight > 0) said.push(stem);
      if (weight > ANY) telling.push(stem);
    }
    const terms = new Set<string>();
    for (const stem of telling.length < FEW ? said : telling) for (const form of formsOf(stem)) terms.add(form);
    for (const name of names) terms.add(name);
    if (between) for (const country of this.#countries()) for (const form of formsOf(country)) terms.add(form);
    return [...terms];
  }

  /** Who "our countries" are, those left out that the whole record speaks of. */
  #countries(): readonly string[] {
    const { countriesOf, weigh } = this.#scale;
    const countries = [...new Set([...countriesOf.values()].flat())];
    const rarest = Math.max(0, ...countries.map(weigh));
    return countries.filter((country) => weigh(country) > NEAR * rarest);
  }

  #namesOf(agreements: ReadonlySet<string>): string[] {
    const named = this.#record.knowledge.agreements.filter(({ id }) => agreements.has(id));
    return named.flatMap(termsOfNames);
  }

  #documentsWith(person: PersonId): ReadonlySet<string> {
    const known = this.#byPerson.get(person);
    if (known) return known;
    const documents = this.#record.documents.filter(({ id, people }) => this.#among.has(id) && people.includes(person));
    const ids = new Set(documents.map(({ id }) => id));
    this.#byPerson.set(person, ids);
    return ids;
  }

  /** Statements of the same company on a field that the subject is about: in other words nothing else finds them. */
  #onFields({ fields }: Subject): readonly Place[] {
    if (fields.size === 0) return [];
    const byField = this.#byField ?? this.#statementsByField();
    this.#byField = byField;
    return [...fields.keys()].flatMap((field) => byField.get(field) ?? []);
  }

  #statementsByField(): Map<number, Place[]> {
    const byField = new Map<number, Place[]>();
    let left = STATEMENTS;
    for (const { id } of this.#conversations.toReversed()) {
      if (left <= 0) break;
      const document = this.#record.open(id);
      left -= document?.statements.length ?? 0;
      document?.statements.forEach((_, statement) => {
        for (const field of this.#subjects.of(document, statement)?.fields.keys() ?? []) {
          const held = byField.get(field);
          if (held) held.push([id, statement]);
          else byField.set(field, [[id, statement]]);
        }
      });
    }
    return byField;
  }
}
