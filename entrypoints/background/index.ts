import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { askPage } from '../../utils/messages/client.ts';
import { BACKGROUND_CHECKS, type BackgroundAsks, MOVES } from '../../utils/messages/contract.ts';
import { serve } from '../../utils/messages/server.ts';
import { injectEverywhere, injectGeneralReader } from './inject.ts';
import { lay } from './lay.ts';
import { openDocument } from './open.ts';

/** Listeners and nothing else: the worker may be killed at any time, and starts cold for the next message. */
export default defineBackground(() => {
  serve<BackgroundAsks>(BACKGROUND_CHECKS, {
    lay: ({ article }, { tab }) => lay(article, tab),
    open: openDocument,
    readAnyway: (_ask, { tab }) => injectGeneralReader(tab),
  });
  browser.runtime.onInstalled.addListener(() => void injectEverywhere());
  browser.commands.onCommand.addListener((command, tab) => {
    const to = MOVES.find((move) => move === command);
    if (to && tab?.id !== undefined) void askPage(tab.id, 'go', { to });
  });
});
