import type { Instant } from '../../utils/record/model/highlight.ts';

/** This moment. */
export const now = (): Instant => new Date().toISOString();
