import { defineConfig } from 'wxt';
import { hostPatterns } from './utils/sites/registry.ts';

export default defineConfig({
  imports: false,
  vite: () => ({ oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } }),
  manifest: ({ browser }) => ({
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: [...hostPatterns],
  }),
});
