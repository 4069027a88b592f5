import type { Laid } from '../../utils/messages/contract.ts';
import { cardsOf } from '../../utils/record/cards.ts';
import type { Article } from '../../utils/record/model/article.ts';
import type { Cards } from '../../utils/record/model/cards.ts';
import { withTextId } from '../../utils/record/model/document-id.ts';
import { contextOf } from '../../utils/record/record.ts';
import { loadSettings, type Settings, silencedBy } from '../../utils/store/settings.ts';
import { takeSought } from '../../utils/store/sought.ts';
import { readyRecord } from './record.ts';
import { today } from './today.ts';

/** What the record says to an article that a tab shows, as far as the reader wants to be told. */
export async function lay(given: Article, tab: number | null): Promise<Laid> {
  const settings = await loadSettings();
  const why = silencedBy(settings, given.site, today());
  if (why) return { state: 'off', why };
  try {
    const { record, lexicon } = await readyRecord();
    const article = given.id === '' ? withTextId(given) : given;
    const context = contextOf(article, lexicon, record);
    const cards = withoutSilenced(cardsOf(context, record.documents), settings);
    const documents = [article.id, ...(context.match ? [context.match.document] : [])];
    return { state: 'shown', cards, sought: tab === null ? null : await takeSought(tab, documents) };
  } catch {
    return { state: 'failed' };
  }
}

/** The cards of the kinds that the reader hasn't silenced. */
function withoutSilenced(cards: Cards, { offKinds }: Settings): Cards {
  if (offKinds.length === 0) return cards;
  return {
    ...cards,
    cards: cards.cards.filter(({ kind }) => !offKinds.includes(kind)),
    marks: cards.marks.filter(({ kind }) => !offKinds.includes(kind)),
    omitted: offKinds.includes('source') ? [] : cards.omitted,
  };
}
