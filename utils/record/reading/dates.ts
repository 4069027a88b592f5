import type { DateMention } from '../model/reading.ts';
import type { Voiced } from './stages.ts';

/** Every date in the text, stated or relative, with the days that it can mean. */
export function readDates(_reading: Voiced): DateMention[] {
  return [];
}
