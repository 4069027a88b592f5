import { defineConfig } from 'wxt';
import { notices } from './utils/cli/notices.ts';
import { hostPatterns } from './utils/sites/registry.ts';

/** Extension pages may load nothing but the extension's own files, and ask nobody anything. */
const OWN_FILES_ONLY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The oldest browsers that the manifest admits: what they understand needs no translation, which would be larger. */
const BROWSERS = ['chrome128', 'firefox140'];

export default defineConfig({
  imports: false,
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      files.push({ relativeDest: 'THIRD-PARTY-NOTICES.txt', contents: notices() });
    },
  },
  vite: ({ mode }) => ({
    // The polyfill fetches what these browsers preload by themselves.
    build: { target: BROWSERS, cssTarget: BROWSERS, modulePreload: { polyfill: false } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
    define: {
      // The one difference between the build that readers get and the one that browser tests drive: they can't see into a closed root.
      __OPEN_ROOT__: JSON.stringify(mode === 'test'),
      // A test build would differ in these as well.
      'import.meta.env.MODE': JSON.stringify(mode === 'test' ? 'production' : mode),
      'process.env.NODE_ENV': JSON.stringify(mode === 'test' ? 'production' : mode),
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: [...hostPatterns],
    content_security_policy: { extension_pages: OWN_FILES_ONLY },
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 96: 'icon/96.png', 128: 'icon/128.png' },
    commands: {
      rail: { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_commandRail__' },
      next: { suggested_key: { default: 'Alt+Shift+Period' }, description: '__MSG_commandNext__' },
      previous: { suggested_key: { default: 'Alt+Shift+Comma' }, description: '__MSG_commandPrevious__' },
      highlight: { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_commandHighlight__' },
      // Chromium suggests no more than four; Firefox has a key of its own for its sidebar.
      ...(browser === 'firefox' ? { _execute_sidebar_action: { suggested_key: { default: 'Alt+Shift+P' } } } : {}),
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'on-the-record@readers.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});
