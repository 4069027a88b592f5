import { type Key, say } from '../../utils/i18n/say.ts';
import type { SiteName } from '../../utils/record/model/article.ts';
import type { CardKind, MeetingCard, Whence } from '../../utils/record/model/cards.ts';
import type { Difference, QuotationCheck } from '../../utils/record/model/context.ts';
import type { Hedge, MeetingKind, StepKind } from '../../utils/record/model/reading.ts';

/** What the core's kinds are called in the interface. */
const MEETINGS: Record<MeetingKind, Key> = {
  signing: 'meetingSigning',
  trilateral: 'meetingTrilateral',
  summit: 'meetingSummit',
  talks: 'meetingTalks',
  call: 'meetingCall',
  meeting: 'meetingMeeting',
};

const RELATIONS: Record<MeetingCard['relation'], Key> = {
  this: 'relationThis',
  'named here': 'relationNamed',
  'same people': 'relationPeople',
  'same day': 'relationDay',
};

const STEPS: Record<StepKind, Key> = {
  announced: 'stepAnnounced',
  signed: 'stepSigned',
  'in force': 'stepInForce',
  'carried out': 'stepCarriedOut',
  reaffirmed: 'stepReaffirmed',
  disputed: 'stepDisputed',
  reported: 'stepReported',
};

/** Steps that a reader would look for, as what is lacking. */
const GAPS: Partial<Record<StepKind, Key>> = {
  signed: 'gapSigned',
  'in force': 'gapInForce',
  'carried out': 'gapCarriedOut',
};

const PUBLISHERS: Record<SiteName, Key> = { kremlin: 'siteKremlin', tass: 'siteTass', tdi: 'siteTdi' };

const HEDGES: Record<Hedge, Key> = {
  about: 'hedgeAbout',
  'more than': 'hedgeMore',
  'less than': 'hedgeLess',
  nearly: 'hedgeNearly',
  'at least': 'hedgeAtLeast',
  'up to': 'hedgeUpTo',
};

const DIFFERENCES: Record<Difference['kind'], Key> = {
  number: 'differenceNumber',
  hedge: 'differenceHedge',
  negation: 'differenceNegation',
  name: 'differenceName',
  date: 'differenceDate',
  speaker: 'differenceSpeaker',
};

const QUOTATIONS: Record<QuotationCheck, Key> = {
  exact: 'quotationExact',
  trimmed: 'quotationTrimmed',
  altered: 'quotationAltered',
  absent: 'quotationAbsent',
};

const SECTIONS: Record<CardKind, Key> = {
  meeting: 'sectionMeetings',
  said: 'sectionEarlier',
  number: 'sectionNumbers',
  agreement: 'sectionAgreements',
  source: 'sectionTranscript',
};

export const sayMeeting = (kind: MeetingKind): string => say(MEETINGS[kind]);
export const sayRelation = (relation: MeetingCard['relation']): string => say(RELATIONS[relation]);
export const sayStep = (step: StepKind): string => say(STEPS[step]);
/** A step that the record lacks. */
export const sayGap = (step: StepKind): string => say(GAPS[step] ?? STEPS[step]);
/** A site as its readers call it. */
export const sayPublisher = (site: SiteName): string => say(PUBLISHERS[site]);
/** A document's title; without one it is called after who published it. */
export const sayTitle = ({ title, publisher, site }: Pick<Whence, 'title' | 'publisher' | 'site'>): string =>
  title ?? say('untitled', publisher ? sayPublisher(publisher) : site);
export const sayDifference = (kind: Difference['kind']): string => say(DIFFERENCES[kind]);
/** How a quotation stands in the transcript. */
export const sayQuotation = (check: QuotationCheck): string => say(QUOTATIONS[check]);
/** The heading of the rail's section for a kind of card. */
export const saySection = (kind: CardKind): string => say(SECTIONS[kind]);
/** A value with the words that make it less exact. */
export const sayHedged = (hedge: Hedge | null, value: string): string => (hedge ? say(HEDGES[hedge], value) : value);
