import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { madeTables } from './tools/made-tables';

/** The one place that names what the browser must grant. Frozen: anything added later is optional and asked at use. */
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  srcDir: '.',
  outDir: '.output',
  vite: ({ mode }) => ({
    // the framework's own context speaks to the page, and listens to it
    resolve: { alias: { 'wxt/utils/content-script-context': resolve('entrypoints/guard.content/context.ts') } },
    // what is shipped brings its tables ready made; workers are built apart and want to be told again
    ...(mode === 'production' && { plugins: [madeTables()], worker: { plugins: () => [madeTables()] } }),
  }),
  zip: { name: 'juli', excludeSources: ['.ci/**', 'out/**', 'coverage/**', 'tests/**'] },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'zh_CN',
    // activeTab: read this tab and take its picture after a click on our button. scripting: read a page once on request.
    // storage: settings. unlimitedStorage: evidence is never evicted. contextMenus: "check the selected words".
    // alarms: wake up for a reminder; no browser asks or warns about it, and Firefox does not let it be asked for later.
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus', 'alarms'],
    // In Chromium the side panel brings `sidePanel` with it, which nobody is asked or warned about.
    // asked for when the person wants to be told of reminders outside our own pages
    optional_permissions: ['notifications'],
    optional_host_permissions: ['*://*/*'],
    // dev mode needs its web socket; what is shipped can reach nothing at all. media-src: recordings in the log are played
    // from memory. Styles of a kept page stand in the page: only snapshot.html shows one, popup and desk forbid themselves
    // such styles in their own heads.
    ...(mode === 'production' && {
      content_security_policy: {
        extension_pages:
          "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; media-src blob:; connect-src 'none'; object-src 'none'; frame-src 'none'; base-uri 'none'; form-action 'none'",
      },
    }),
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+J' } },
      'keep-evidence': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandKeep__' },
      'next-hint': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_commandNext__' },
      // browsers suggest keys for four commands at most; this one is the person's to give
      'previous-hint': { description: '__MSG_commandPrevious__' },
      'open-hint': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_commandOpen__' },
    },
    action: { default_title: '__MSG_extName__' },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'juli@juli.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
    ...(browser === 'chrome' && { minimum_chrome_version: '116' }),
  }),
});
