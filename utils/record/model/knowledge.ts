import type { Day } from './day.ts';

/** Slug of the name in full, such as `ada-lovelace`: the same person in two packs has the same one. */
export type PersonId = string;
export type PlaceId = string;
export type OrganisationId = string;
export type AgreementId = string;

/** An office held from one day to another, both included. */
export type Office = {
  /** The office's own word, without its country: "President", "Deputy Prime Minister". */
  readonly title: string;
  /** Place or organisation that the office is of; `null` where it is of none ("Academician"). */
  readonly of: PlaceId | OrganisationId | null;
  /** The office in full as a card prints it: "President of Uganda". */
  readonly full: string;
  /** Other ways to name it, in any language: "Ugandan leader", "Президент Уганды". */
  readonly names: readonly string[];
  readonly from: Day;
  /** Last day; `null` while it is held (as far as the data know). */
  readonly to: Day | null;
};

/** A figure who speaks or is spoken of. */
export type Person = {
  readonly id: PersonId;
  /** In full, in English: "Ada Lovelace", given name first. */
  readonly name: string;
  /** The word that stands alone for the person after "Mr": usually the family name. */
  readonly surname: string;
  /** Other spellings, scripts and orders; Russian in the nominative (case endings are the reading's work). */
  readonly names: readonly string[];
  readonly gender: 'f' | 'm' | null;
  readonly offices: readonly Office[];
};

export type PlaceKind = 'country' | 'region' | 'city' | 'residence' | 'body of water' | 'continent';

export type Place = {
  readonly id: PlaceId;
  readonly name: string;
  readonly kind: PlaceKind;
  /** Other names of the place, in any language: "Republic of Uganda", "Уганда". */
  readonly names: readonly string[];
  /** Adjectives and people: "Ugandan", "угандийский". */
  readonly adjectives: readonly string[];
  /** The place that it lies in; `null` for countries and what lies in several. */
  readonly in: PlaceId | null;
};

export type Organisation = {
  readonly id: OrganisationId;
  readonly name: string;
  /** Other names and abbreviations, in any language. */
  readonly names: readonly string[];
};

export type AgreementKind = 'declaration' | 'statement' | 'treaty' | 'memorandum' | 'road map' | 'agreement';

/** A declaration, statement or treaty that readers know by name. */
export type Agreement = {
  readonly id: AgreementId;
  readonly name: string;
  /** Every other name it goes by, wrong ones that are in use included. */
  readonly names: readonly string[];
  readonly kind: AgreementKind;
  /** The day it was signed or adopted. */
  readonly date: Day | null;
  readonly parties: readonly (PlaceId | OrganisationId)[];
};

/** What a reader brings along to a text: who is who, and what things are called. It says nothing of what any document says. */
export type Knowledge = {
  readonly people: readonly Person[];
  readonly places: readonly Place[];
  readonly organisations: readonly Organisation[];
  readonly agreements: readonly Agreement[];
};
