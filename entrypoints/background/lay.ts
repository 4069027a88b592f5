import type { BackgroundAsks, Laid, Mine } from '../../utils/messages/contract.ts';
import type { Asker } from '../../utils/messages/server.ts';
import { cardsOf } from '../../utils/record/cards.ts';
import type { Article } from '../../utils/record/model/article.ts';
import type { CardKind, Cards } from '../../utils/record/model/cards.ts';
import { withTextId } from '../../utils/record/model/document-id.ts';
import { gather } from '../../utils/record/record.ts';
import { cardKey, loadSettings, type Settings, silencedBy, silencedOn } from '../../utils/store/settings.ts';
import { takeSought } from '../../utils/store/sought.ts';
import { warnOnce } from '../../utils/store/warn.ts';
import { mineUnder } from './mine.ts';
import { readyRecord } from './record.ts';
import { refreshKept } from './refresh-kept.ts';
import { today } from './today.ts';
import { type Keys, keysBy, understand } from './understand.ts';

/** What the record says to an article that a tab shows, as far as the reader wants to be told, and what they keep of it. */
export async function lay({ article: given }: BackgroundAsks['lay']['ask'], from: Asker): Promise<Laid> {
  const settings = await loadSettings();
  const why = silencedBy(settings, given.site, today());
  if (why) return { state: 'off', why };
  try {
    const ready = await readyRecord();
    if (ready.behind.length > 0) void refreshKept();
    const article = withTextId(given);
    const { reading, match } = understand(article, ready);
    const cards = cardsOf(gather(reading, match, ready.record), ready.record.documents);
    const documents = [article.id, ...(match ? [match.document] : [])];
    return {
      state: 'shown',
      cards: withoutSilenced(cards, settings),
      sought: from.tab === null ? null : await takeSought(from.tab, documents),
      mine: await mineOrNothing(article, keysBy(article, match), from),
    };
  } catch {
    return { state: 'failed' };
  }
}

/** A store that can't be read keeps nobody from the record. */
async function mineOrNothing(article: Article, keys: Keys, from: Asker): Promise<Mine> {
  try {
    return await mineUnder(article, keys, from);
  } catch (error) {
    warnOnce('what the reader keeps can’t be read', error);
    return { document: keys.document, highlights: [], kept: false, held: from.own, keepAtEnd: false };
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
