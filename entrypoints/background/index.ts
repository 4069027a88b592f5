import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { BACKGROUND_CHECKS } from '../../utils/messages/background-checks.ts';
import { askPage } from '../../utils/messages/client.ts';
import { type BackgroundAsks, MOVES } from '../../utils/messages/contract.ts';
import { serve } from '../../utils/messages/server.ts';
import { bringScript, injectEverywhere } from './inject.ts';
import { lay } from './lay.ts';
import { openDocument } from './open.ts';
import { silenceCard } from './silence.ts';

/** Listeners and nothing else: the worker may be killed at any time, and starts cold for the next message. */
export default defineBackground(() => {
  serve<BackgroundAsks>(BACKGROUND_CHECKS, {
    lay: ({ article }, { tab }) => lay(article, tab),
    open: openDocument,
    silence: silenceCard,
    bring: ({ script }, { tab }) => bringScript(script, tab),
  });
  browser.runtime.onInstalled.addListener(() => void injectEverywhere());
  browser.commands.onCommand.addListener((command, tab) => {
    const to = MOVES.find((move) => move === command);
    if (to && tab?.id !== undefined) void askPage(tab.id, 'go', { to });
  });
});
