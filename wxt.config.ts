import { defineConfig } from 'wxt';

/** The hosts of the three sites, exactly as `utils/sites` knows them: a host added later disables the extension at the update. */
const hosts = [
  '*://kremlin.ru/*',
  '*://www.kremlin.ru/*',
  '*://en.kremlin.ru/*',
  '*://www.en.kremlin.ru/*',
  '*://special.kremlin.ru/*',
  '*://en.special.kremlin.ru/*',
  '*://tass.com/*',
  '*://www.tass.com/*',
  '*://tass.ru/*',
  '*://www.tass.ru/*',
  '*://thediplomaticinsight.com/*',
  '*://www.thediplomaticinsight.com/*',
];

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
    host_permissions: hosts,
  }),
});
