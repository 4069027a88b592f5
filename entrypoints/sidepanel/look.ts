import { browser } from 'wxt/browser';
import { tagsInUse } from '../../components/highlights/tags.ts';
import type { PanelPage, PanelView } from '../../components/panel/view.ts';
import { locale } from '../../utils/i18n/say.ts';
import { ask, askPage } from '../../utils/messages/client.ts';
import type { PageAsks } from '../../utils/messages/contract.ts';
import type { DocumentId } from '../../utils/record/model/article.ts';
import type { HighlightId } from '../../utils/record/model/highlight.ts';
import type { KeptHead } from '../../utils/record/model/kept.ts';
import { isAllowedInPrivate } from '../../utils/store/private.ts';
import { type CurrentTab, currentTab } from '../popup/tab.ts';
import { whereabouts } from './whereabouts.ts';

/** What is beside the panel, and everything that is kept of it. */
export type Look = {
  readonly tab: CurrentTab;
  /** Under which id the page's highlights are kept; `null` where it is no article. */
  readonly document: DocumentId | null;
  /** Highlights whose words the page doesn't have just now. */
  readonly missing: ReadonlySet<HighlightId>;
  readonly view: Omit<PanelView, 'note'>;
};

type Here = NonNullable<PageAsks['cardsHere']['answer']>;

/** Looks at the tab's page; `doubted`: highlights that an earlier look missed on it. */
export async function lookBeside(doubted: ReadonlySet<HighlightId>): Promise<Look> {
  const [tab, all, pages, keys] = await Promise.all([
    currentTab(),
    ask('highlights', { documents: null }),
    ask('keptPages', {}),
    keysOf('highlight'),
  ]);
  const [here, locked] = await Promise.all([cardsBeside(tab), isLocked(tab)]);
  const own = here && (await ask('highlights', { documents: [here.mine.document] }));
  const { found, missing } = whereabouts(
    own?.got === 'answer' ? own.answer : [],
    { language: here?.cards.page.language ?? '', placed: here?.mine.highlights ?? [] },
    doubted,
  );
  return {
    tab,
    document: here?.mine.document ?? null,
    missing,
    view: {
      page: pageOf(tab, here, pages.got === 'answer' ? pages.answer : []),
      site: tab.host,
      highlights: own && own.got !== 'answer' ? 'failed' : found,
      tags: all.got === 'answer' ? tagsInUse(all.answer, locale()) : [],
      holdings:
        all.got === 'answer' && pages.got === 'answer'
          ? { highlights: all.answer.length, pages: pages.answer.length }
          : null,
      locked,
      keys,
    },
  };
}

async function cardsBeside({ id, page }: CurrentTab): Promise<Here | null> {
  if (id === null || (page.state !== 'shown' && page.state !== 'nothing')) return null;
  const asked = await askPage(id, 'cardsHere', {});
  return asked.got === 'answer' ? asked.answer : null;
}

/** What is kept is told by the background: the page may not have heard yet. */
function pageOf({ page }: CurrentTab, here: Here | null, pages: readonly KeptHead[]): PanelPage {
  if (here) {
    const kept = pages.some(({ document }) => document === here.mine.document);
    return { state: 'laid', cards: here.cards, kept, held: here.mine.held };
  }
  // The page knows what it is, and is about to lay it out.
  return page.state === 'shown' ? { state: 'reading' } : page;
}

const isLocked = async ({ isPrivate }: CurrentTab): Promise<boolean> => isPrivate && !(await isAllowedInPrivate());

/** The keys of one of our commands, as the reader may have changed them. */
async function keysOf(command: string): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === command)?.shortcut ?? '';
}
