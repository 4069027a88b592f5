import { hold } from '../../utils/record/index/hold.ts';
import { licenceOf } from '../../utils/record/index/licence.ts';
import { writePack } from '../../utils/record/index/pack.ts';
import type { KeptPage } from '../../utils/record/model/kept.ts';
import type { Knowledge } from '../../utils/record/model/knowledge.ts';
import { read } from '../../utils/record/reading/read.ts';
import type { PagePack } from '../../utils/store/database.ts';
import { warnOnce } from '../../utils/store/warn.ts';
import type { Ground } from './record.ts';

/** Who is who stands in the other packs: of its own, a kept page knows only whom it introduces. */
const NOTHING: Knowledge = { people: [], places: [], organisations: [], agreements: [] };

/** What the record needs of a kept page, by the same reading as any document's: a pack of this one. */
export function derive({ article, kept }: KeptPage, { reading, lexicon }: Ground): PagePack {
  const row = { document: article.id, kept, reading };
  try {
    const licence = licenceOf(article);
    const held = hold(read(article, lexicon()), licence);
    if (!held) return { ...row, date: null, bytes: null };
    const bytes = writePack({ name: 'Kept page', licence, documents: [held], knowledge: NOTHING });
    return { ...row, date: held.date, bytes };
  } catch (error) {
    warnOnce(`the kept page ${article.id} can’t be read`, error);
    return { ...row, date: null, bytes: null };
  }
}
