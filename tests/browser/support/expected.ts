import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { extractionOf } from '../../../utils/cli/page.ts';
import { cardsOf } from '../../../utils/record/cards.ts';
import { openPacks } from '../../../utils/record/index/open.ts';
import type { Cards } from '../../../utils/record/model/cards.ts';
import { compileLexicon } from '../../../utils/record/reading/lexicon.ts';
import { contextOf } from '../../../utils/record/record.ts';
import type { PageFixture } from '../../fixtures/pages.ts';

const PACK = resolve(import.meta.dirname, '../../../public/pack/bundled.otr');
const record = openPacks([new Uint8Array(readFileSync(PACK))]);
const lexicon = compileLexicon(record.knowledge);

/** The bundled record. */
export { record };

/** The cards that the same core makes of a page here: the extension must show neither more nor fewer. */
export function expectedCards({ html, address }: Pick<PageFixture, 'html' | 'address'>): Cards {
  const { article } = extractionOf(html, address);
  return cardsOf(contextOf(article, lexicon, record), record.documents);
}
