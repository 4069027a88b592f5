import type { Day } from '../../utils/record/model/day.ts';

/** The day it is for the reader, in their own time zone. */
export function today(): Day {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
