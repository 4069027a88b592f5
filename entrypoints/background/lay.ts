import type { Laid } from '../../utils/messages/contract.ts';
import { cardsOf } from '../../utils/record/cards.ts';
import type { Article } from '../../utils/record/model/article.ts';
import type { CardKind, Cards } from '../../utils/record/model/cards.ts';
import { withTextId } from '../../utils/record/model/document-id.ts';
import { contextOf } from '../../utils/record/record.ts';
import { cardKey, loadSettings, type Settings, silencedBy, silencedOn } from '../../utils/store/settings.ts';
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

/** The cards that the reader hasn't silenced, one by one or by kind. */
function withoutSilenced(cards: Cards, settings: Settings): Cards {
  const { offKinds } = settings;
  const offCards = new Set(silencedOn(settings, cards.page.key));
  const isOn = (kind: CardKind, card: string) =>
    !offKinds.includes(kind) && !offCards.has(cardKey(cards.page.key, card));
  return {
    ...cards,
    cards: cards.cards.filter(({ kind, id }) => isOn(kind, id)),
    marks: cards.marks.filter(({ kind, card }) => isOn(kind, card)),
    omitted: offKinds.includes('source') ? [] : cards.omitted,
  };
}
