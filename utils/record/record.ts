/*
 * The story, in one direction:
 *
 *   page ──extract──► article ──read──► reading ──match──► which document this is, if any
 *                                          │
 *                        packs, opened ────┴──gather──► context ──► cards and marks
 *
 * A page and a document go through the same `read`; so a page that the reader keeps is at once part of the record.
 */
export {};
