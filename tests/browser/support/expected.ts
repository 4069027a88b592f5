import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { extractionOf } from '../../../utils/cli/page.ts';
import { cardsOf } from '../../../utils/record/cards.ts';
import { hold } from '../../../utils/record/index/hold.ts';
import { openPacks, openRecordOf } from '../../../utils/record/index/open.ts';
import { openPack, writePack } from '../../../utils/record/index/pack.ts';
import type { Cards } from '../../../utils/record/model/cards.ts';
import type { Context } from '../../../utils/record/model/context.ts';
import { compileLexicon } from '../../../utils/record/reading/lexicon.ts';
import { read } from '../../../utils/record/reading/read.ts';
import { contextOf } from '../../../utils/record/record.ts';
import type { PageFixture } from '../../fixtures/pages.ts';

type Served = Pick<PageFixture, 'html' | 'address'>;

const PACK = resolve(import.meta.dirname, '../../../public/pack/bundled.otr');
const bundle = new Uint8Array(readFileSync(PACK));
const record = openPacks([bundle]);
const lexicon = compileLexicon(record.knowledge);

/** The bundled record. */
export { record };

/** The cards that the same core makes of a page here: the extension must show neither more nor fewer. */
export function expectedCards({ html, address }: Served): Cards {
  const { article } = extractionOf(html, address);
  return cardsOf(contextOf(article, lexicon, record), record.documents);
}

/** What the reader has besides the bundled record. */
export type Besides = { readonly packs?: readonly Uint8Array[]; readonly kept?: readonly Served[] };

/** What the command line says of pages beside such a record. */
export type Beside = { readonly context: (page: Served) => Context; readonly cards: (page: Served) => Cards };

/** Opens the record that the reader has with packs that were imported and pages that were kept, as the command line would. */
export function recordBeside({ packs = [], kept = [] }: Besides): Beside {
  const bundled = openPack(bundle);
  const opened = packs.map((bytes) => openPack(new Uint8Array(bytes)));
  const known = compileLexicon(openRecordOf({ bundled, packs: opened, kept: [] }).knowledge);
  const pages = kept.map(({ html, address }) => {
    const held = hold(read(extractionOf(html, address).article, known), '');
    if (!held) throw new Error(`${address} has no day: it can't be kept.`);
    const knowledge = { people: [], organisations: [], places: [], agreements: [] };
    return openPack(writePack({ name: held.id, licence: '', documents: [held], knowledge }));
  });
  const whole = openRecordOf({ bundled, packs: opened, kept: pages });
  const words = compileLexicon(whole.knowledge);
  const context: Beside['context'] = ({ html, address }) =>
    contextOf(extractionOf(html, address).article, words, whole);
  return { context, cards: (page) => cardsOf(context(page), whole.documents) };
}

/** The cards of pages beside such a record. */
export const expectedBeside = (besides: Besides): ((page: Served) => Cards) => recordBeside(besides).cards;
