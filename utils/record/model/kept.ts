import type { Article, DocumentId, SiteName } from './article.ts';
import type { Day } from './day.ts';
import type { Highlight, Instant } from './highlight.ts';

/** A page that the reader keeps: what it said, whole, on their own machine. Everything understood of it is read from this anew. */
export type KeptPage = {
  readonly article: Article;
  /** When it was first kept. */
  readonly kept: Instant;
};

/** Everything that the reader made: what a backup holds, and what an import adds to. */
export type Made = { readonly highlights: readonly Highlight[]; readonly pages: readonly KeptPage[] };

/** What a list tells of a kept page. */
export type KeptHead = {
  readonly document: DocumentId;
  readonly title: string | null;
  readonly date: Day;
  readonly site: SiteName | null;
  readonly host: string;
  readonly address: string | null;
  readonly language: string;
  readonly kept: Instant;
};

/** SHA-256 of the pack's file, in hexadecimal: the same file imported twice is one pack. */
export type PackId = string;

/** What the library tells of a pack that it has imported. */
export type ImportedPack = {
  readonly id: PackId;
  readonly name: string;
  /** The licence that the pack gives for all of it. */
  readonly licence: string;
  /** Licences of its documents, with how many have each, most first. */
  readonly licences: readonly { readonly licence: string; readonly documents: number }[];
  /** Hosts that its documents come from, with how many come from each, most first. */
  readonly hosts: readonly { readonly host: string; readonly documents: number }[];
  readonly languages: readonly string[];
  readonly documents: number;
  /** How many people speak or take part in its documents, and of how many agreements these speak: not whom and what it knows besides. */
  readonly people: number;
  readonly agreements: number;
  readonly from: Day;
  readonly to: Day;
  /** Name of the file that it was imported from. */
  readonly file: string;
  /** In bytes. */
  readonly size: number;
  readonly imported: Instant;
  /** Whether it is part of the record. */
  readonly on: boolean;
};
