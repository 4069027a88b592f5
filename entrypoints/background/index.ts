import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { BACKGROUND_CHECKS } from '../../utils/messages/background-checks.ts';
import { askPage } from '../../utils/messages/client.ts';
import { type BackgroundAsks, MOVES } from '../../utils/messages/contract.ts';
import { serve } from '../../utils/messages/server.ts';
import { readHighlights } from '../../utils/store/highlights.ts';
import { takeSoughtHighlight } from '../../utils/store/sought.ts';
import { changed } from './changed.ts';
import { held } from './held.ts';
import { annotate, highlight, remove } from './highlight.ts';
import { bringScript, injectEverywhere } from './inject.ts';
import { keep, letGo } from './keep.ts';
import { keptPages } from './kept-pages.ts';
import { lay } from './lay.ts';
import { keepInPrivate } from './may-keep.ts';
import { followMenu, makeMenus } from './menus.ts';
import { mine } from './mine.ts';
import { openDocument } from './open.ts';
import { openPanel } from './panel.ts';
import { refreshKept } from './refresh-kept.ts';
import { silenceCard } from './silence.ts';
import { undo } from './undo.ts';

/** Listeners and nothing else: the worker may be killed at any time, and starts cold for the next message. */
export default defineBackground(() => {
  serve<BackgroundAsks>(BACKGROUND_CHECKS, {
    lay,
    open: openDocument,
    silence: silenceCard,
    bring: ({ script }, { tab }) => bringScript(script, tab),
    highlight,
    mine,
    removeHighlight: remove,
    keep,
    letGo,
    undo,
    keepInPrivate,
    openPanel,
    highlights: ({ documents }) => readHighlights(documents),
    annotate,
    keptPages,
    held,
    soughtHighlight: takeSoughtHighlight,
    changed,
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void injectEverywhere();
    void makeMenus();
    if (reason === 'update') void refreshKept();
  });
  browser.runtime.onStartup.addListener(() => void makeMenus());
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => followMenu(menuItemId, tab?.id));
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    const to = MOVES.find((move) => move === command);
    if (to) void askPage(tab.id, 'go', { to });
    if (command === 'highlight') void askPage(tab.id, 'highlight', {});
  });
});
