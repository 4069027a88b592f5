import type { Article, DocumentId } from './article.ts';
import type { Day } from './day.ts';
import type { AgreementId, OrganisationId, Person, PersonId, PlaceId } from './knowledge.ts';
import type { Span } from './span.ts';

/** What a page is, once read: a `transcript` iff it has at least one turn. */
export type PageKind = 'transcript' | 'news' | 'announcement' | 'gallery' | 'listing' | 'other';

/** One sentence of one paragraph, never running over a turn's border; the speaker's label belongs to no sentence. */
export type Sentence = {
  readonly span: Span;
  /** Index into `article.text`. */
  readonly paragraph: number;
  /** Index into `turns`; `null` for narration. */
  readonly turn: number | null;
};

/** One speaker's uninterrupted words: one for each label, a repeated label of the same speaker too. */
export type Turn = {
  /** The label with its colon. */
  readonly label: Span;
  /** From the first character after the label and its white space to the last before the next label. */
  readonly body: Span;
  /** Full name, or the label's own word ("Question") when unnamed. */
  readonly speaker: string;
  readonly person: PersonId | null;
  /** The office held that day in full, as the label gives it or the record knows it; carried over to bare-name turns. */
  readonly office: string | null;
};

/** Whose words a sentence gives. */
export type Voice = {
  readonly person: PersonId | null;
  /** Full name, or the label's word. */
  readonly name: string | null;
  readonly office: string | null;
  /** `said`: the speaker's own words (a turn, or quotation marks); `reported`: a narrator's paraphrase of them; `told`: narration of nobody's words. */
  readonly form: 'said' | 'reported' | 'told';
};

/** Words that refer to a person, place or organisation. */
export type NameMention = {
  readonly span: Span;
  readonly kind: 'person' | 'place' | 'organisation';
  /** `null` when understood as a reference that the record can't resolve. */
  readonly id: PersonId | PlaceId | OrganisationId | null;
  /** The name in full as the record knows it; of a stranger, as the page writes it. */
  readonly name: string | null;
  /** `name`: any form of the name; `office`: "the President of Kazakhstan"; `relation`: "your Special Representative". */
  readonly by: 'name' | 'office' | 'relation';
};

/** Words that give a date, stated or relative, with what they mean on the page's own day. */
export type DateMention = {
  readonly span: Span;
  /** The earliest and latest day that it can mean, both included; equal for a date to the day. */
  readonly first: Day;
  readonly last: Day;
  /** As precise as the evidence; `null` where the bounds share no year ("less than four months ago" in February). */
  readonly day: Day | null;
  /** Whether the words name the date or count from the page's day ("yesterday"). */
  readonly relative: boolean;
};

/** Most specific first: of several kinds that fit, the first is given. */
export const MEETING_KINDS = ['signing', 'trilateral', 'summit', 'talks', 'call', 'meeting'] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

/** People together at a date, as one text tells it. */
export type Meeting = {
  readonly date: Day | null;
  readonly kind: MeetingKind;
  readonly place: string | null;
  readonly people: readonly PersonId[];
};

/** Words that refer to a meeting: by its name, its date, or its relation to another ("our last meeting"). */
export type MeetingMention = {
  readonly span: Span;
  readonly meeting: Meeting;
  readonly by: 'name' | 'date' | 'relation';
  /** Bounds of the day where the words give no more ("less than four months ago"); `null` where they give none. */
  readonly between: { readonly first: Day; readonly last: Day } | null;
  /** Whether it is the meeting that the page is about. */
  readonly isThis: boolean;
  /** The words by which it was first spoken of, where these only take it up again ("the talks"). */
  readonly first?: Span;
};

/** Words that refer to an agreement; a group or a list gives one for each member, with the same span. */
export type AgreementMention = {
  readonly span: Span;
  /** `null` when understood as an agreement that the record doesn't know. */
  readonly id: AgreementId | null;
  /** Its name as the record knows it; of an unknown one, as the page writes it (a new agreement of a new document). */
  readonly name: string | null;
  readonly date: Day | null;
  readonly parties: readonly (PlaceId | OrganisationId)[];
  readonly by: 'name' | 'date' | 'relation';
};

export type StepKind = 'announced' | 'signed' | 'in force' | 'carried out' | 'reaffirmed' | 'disputed' | 'reported';

/** What a text says became of an agreement. */
export type Step = {
  /** Key of the agreement: its id, or for one that the record doesn't know `new:` and its folded name. */
  readonly agreement: string;
  /** When it happened, where stated, else when it was said. */
  readonly date: Day | null;
  readonly step: StepKind;
  /** The clause or sentence that says so. */
  readonly span: Span;
};

export type Hedge = 'about' | 'more than' | 'less than' | 'nearly' | 'at least' | 'up to';

/** A number as said. */
export type Quantity = {
  /** The number with its hedge, unit and what is counted, where they stand together. */
  readonly span: Span;
  /** In base units: 4.5 billion is 4500000000. */
  readonly value: number;
  /** `percent`, an ISO 4217 code, `ordinal`, `hour`, `day`, `month`, `year`, or `null`. */
  readonly unit: string | null;
  /** The head noun phrase as said. */
  readonly counted: string;
  /** The time it is counted over, as said: "last year", "the first six months of the year". */
  readonly period: string | null;
  readonly hedge: Hedge | null;
  /**
   * What it counts, as a key that two quantities share exactly when they count the same thing, whoever says it, wherever, in whatever words;
   * a function of this reading alone, so that it is the same with any pack. `null` where too little is known to join it to others.
   */
  readonly trail: string | null;
};

/** Everything that was understood in one article. All spans index T. */
export type Reading = {
  readonly article: Article;
  /** T. */
  readonly text: string;
  readonly kind: PageKind;
  /** `article.published`, or what the reading made of the dateline. */
  readonly published: Day | null;
  /** The day the page is about where it says so, else `published`. */
  readonly event: Day | null;
  readonly place: string | null;
  readonly sentences: readonly Sentence[];
  readonly turns: readonly Turn[];
  /** One for each sentence, by index. */
  readonly voices: readonly Voice[];
  readonly names: readonly NameMention[];
  readonly dates: readonly DateMention[];
  readonly meetings: readonly MeetingMention[];
  readonly agreements: readonly AgreementMention[];
  readonly quantities: readonly Quantity[];
  readonly steps: readonly Step[];
  /** The meeting that the page is about. */
  readonly meeting: Meeting | null;
  /** People that the article itself introduces ("President of Uganda Yoweri Museveni:") and the knowledge doesn't have. */
  readonly met: readonly Person[];
};

/** Which document of the record a page is. */
export type Match = {
  readonly document: DocumentId;
  readonly how: 'address' | 'text' | 'title';
  /** Of the page's words, how many stand in the document: 0 to 1. */
  readonly share: number;
};
