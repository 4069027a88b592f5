import { paragraphSpans } from '../model/article.ts';
import { type Day, toEpochDays, weekdayOf } from '../model/day.ts';
import type { Reading } from '../model/reading.ts';
import type { OpenRecord } from '../model/record.ts';
import { datelineAt } from '../reading/dateline-forms.ts';
import { weekdaysNamed } from '../reading/dateline-year.ts';

/** Paragraphs among which a dateline is looked for. */
const HEAD = 3;

/** Days that a report may be younger than its event. */
const REPORTED_WITHIN = 3;

/**
 * The day of a report whose dateline leaves out the year and whose text gives none: that of the one meeting on the record at
 * which its people met on that date, where a weekday that the text names agrees. `null` where none or several are it.
 */
export function dayByRecord({ article, text, event, meeting }: Reading, record: OpenRecord): Day | null {
  const people = meeting?.people ?? [];
  if (event !== null || people.length < 2) return null;
  const heads = paragraphSpans(article).slice(0, article.leads + HEAD);
  const [dateline] = heads.flatMap((paragraph) => datelineAt(text, paragraph) ?? []);
  if (!dateline || dateline.year !== null) return null;
  const weekdays = weekdaysNamed(text);
  const days = record.documents
    .filter(({ kind, date, people: met }) => {
      if (kind !== 'transcript' || date.length < DAY || !people.every((person) => met.includes(person))) return false;
      const written = `${date.slice(0, 4)}-${two(dateline.month)}-${two(dateline.date)}`;
      const lag = toEpochDays(written) - toEpochDays(date);
      return lag >= 0 && lag <= REPORTED_WITHIN && weekdays.has(weekdayOf(date) ?? -1);
    })
    .map(({ date }) => date);
  return new Set(days).size === 1 ? (days[0] ?? null) : null;
}

const DAY = 'YYYY-MM-DD'.length;

const two = (number: number): string => String(number).padStart(2, '0');
