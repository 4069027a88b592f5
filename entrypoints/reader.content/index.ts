import { defineContentScript } from 'wxt/utils/define-content-script';
import { hostPatterns } from '../../utils/sites/registry.ts';
import { startReader } from './reader.ts';

export default defineContentScript({
  matches: [...hostPatterns],
  runAt: 'document_idle',
  // The overlay's styles stand in its own root: nothing is injected beside it, nothing is web accessible.
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  main: startReader,
});
