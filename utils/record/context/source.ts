import type { Source } from '../model/context.ts';
import type { DocumentHead } from '../model/held.ts';

/** A document of the record as a reader is shown it: what stands beside every piece of evidence. */
export const sourceOf = ({ id, title, date, published, host, address }: DocumentHead): Source => ({
  document: id,
  title,
  date,
  published,
  site: host,
  address,
});
