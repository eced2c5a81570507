import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import preact from '@preact/preset-vite';
import { chunkGroups } from './scripts/packages/chunks';
import { packed } from './scripts/packages/shelves';
import { PORTAL_MATCHES, OPTIONAL_MATCHES, PANEL_EMBEDDERS } from './utils/portals';

const CHROMIUM = {
  minimum_chrome_version: '120',
  // what the office's IT may set (docs/policy.md); made by `npm run policy-doc`. Firefox reads its policies without a schema
  storage: { managed_schema: 'managed-schema.json' },
};
/** `docs/firefox.md`. The oldest version that is tested; before it the browser does not name the document of a message. */
const FIREFOX = {
  browser_specific_settings: {
    gecko: {
      id: 'so-tay-mot-cua@extension',
      strict_min_version: '153.0',
      data_collection_permissions: { required: ['none' as const] },
    },
  },
};

/** WXT lets every page begin with its plugins. We have none: an empty file for every panel to wait for. */
const WITHOUT_PLUGINS = {
  name: 'without-wxt-plugins',
  transformIndexHtml: {
    order: 'pre' as const,
    handler: (html: string) => html.replace(/<script[^>]*virtual:wxt-html-plugins[^>]*><\/script>/, ''),
  },
};

/** The shipped manifest. Every permission has its reason in `docs/data-and-privacy.md`; `tests/manifest.test.ts` pins it. */
export default defineConfig({
  imports: false,
  outDir: '.output',
  hooks: {
    // WXT takes the list as it is left by this hook
    'build:publicAssets': (_wxt, files) => void files.splice(0, files.length, ...packed(files)),
    'vite:build:extendConfig'(entries, config) {
      // a script is one file, and what the libraries in it would say to whoever develops it is not in it; pages share their files
      if (entries.length === 1)
        config.build!.rollupOptions!.treeshake = {
          manualPureFunctions: ['logger.error', 'console.warn', 'console.debug', 'console.trace'],
        };
      else {
        Object.assign(config.build!.rollupOptions!.output!, { codeSplitting: { groups: chunkGroups() } });
        config.plugins!.push(WITHOUT_PLUGINS);
      }
    },
  },
  vite: () => ({
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
    resolve: {
      alias: [
        // its build for the browsers of today: the other one weighs 2 kB more in every entry
        { find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' },
        // the spreadsheet libraries' zip would use workers made of blobs, which our content policy forbids
        {
          find: /^fflate$/,
          replacement: resolve(import.meta.dirname, 'components/supervision/sheets/zip.ts'),
        },
      ],
    },
    // what a page begins with is named in its head, so that it comes at once instead of file by file
    build: { target: 'chrome120', sourcemap: false, modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    default_locale: 'vi',
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    action: { default_title: '__MSG_name__' },
    ...(browser === 'firefox' ? FIREFOX : CHROMIUM),
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'idle', 'alarms'],
    host_permissions: [...PORTAL_MATCHES],
    optional_host_permissions: [...OPTIONAL_MATCHES],
    content_scripts: [
      { matches: [...PORTAL_MATCHES], js: ['scout.js'], all_frames: true, run_at: 'document_end' },
    ],
    web_accessible_resources: [
      {
        resources: ['panel.html'],
        matches: [...PANEL_EMBEDDERS],
        // Firefox draws the address of every installation by lot, and knows no such key
        ...(browser !== 'firefox' && { use_dynamic_url: true }),
      },
    ],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-ancestors 'self' https://*.gov.vn; base-uri 'none'; form-action 'none'",
    },
    commands: {
      toggle: { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_commandToggle__' },
      check: { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandCheck__' },
      next: { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_commandNext__' },
      previous: { description: '__MSG_commandPrevious__' },
    },
  }),
});
