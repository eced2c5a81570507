import { defineConfig } from 'wxt';
import preact from '@preact/preset-vite';
import { PORTAL_MATCHES, OPTIONAL_MATCHES, PANEL_EMBEDDERS } from './utils/portals';

/** The shipped manifest. Every permission has its reason in `docs/data-and-privacy.md`; `tests/manifest.test.ts` pins it. */
export default defineConfig({
  imports: false,
  outDir: '.output',
  vite: () => ({
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
    build: { target: 'chrome120', sourcemap: false, modulePreload: false },
  }),
  manifest: {
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    default_locale: 'vi',
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    action: { default_title: '__MSG_name__' },
    minimum_chrome_version: '120',
    permissions: ['storage', 'unlimitedStorage', 'scripting'],
    host_permissions: [...PORTAL_MATCHES],
    optional_host_permissions: [...OPTIONAL_MATCHES],
    content_scripts: [
      { matches: [...PORTAL_MATCHES], js: ['scout.js'], all_frames: true, run_at: 'document_idle' },
    ],
    web_accessible_resources: [
      { resources: ['panel.html'], matches: [...PANEL_EMBEDDERS], use_dynamic_url: true },
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
  },
});
