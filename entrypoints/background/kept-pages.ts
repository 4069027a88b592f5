import { hostOf } from '../../utils/record/index/host.ts';
import type { KeptHead } from '../../utils/record/model/kept.ts';
import { type HeldPage, readPages } from '../../utils/store/pages.ts';

/** Everything that the reader has kept whole, latest first. */
export const keptPages = async (): Promise<readonly KeptHead[]> => (await readPages()).map(headOf).reverse();

/** Until an imported page has been read, its day is the one that its site gave, or else the one on which it was kept. */
function headOf({ page: { article, kept }, pack }: HeldPage): KeptHead {
  const { id, title, published, site, address, language } = article;
  const date = pack?.date ?? published ?? kept.slice(0, 'YYYY-MM-DD'.length);
  return { document: id, title, date, site, host: hostOf(address), address, language, kept };
}
