import type { PersonId } from '../model/knowledge.ts';

/** Begins the ids of those whom a page names in full and nobody knows: they never leave the reading of names. */
export const STRANGER = '?';

/** Whether an id is of somebody whom only the page knows. */
export const isStrangerId = (id: PersonId): boolean => id.startsWith(STRANGER);
