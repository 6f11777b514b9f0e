/** How the extension is built: its entry points, its permissions and where it runs. */
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { listedPatterns } from './src/platform/news-sites.ts';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** A script with one letter beyond Latin-1 is kept and read by the browser in twice the bytes, on every page it is put into. */
const inAscii: Plugin = {
  name: 'in-ascii',
  enforce: 'post',
  generateBundle: (_, bundle) => {
    for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = file.code.replace(/[^\0-\x7f]/g, escaped);
  },
};

/** The popup is one script that is no module, but every page is given a module: that is taken out of it again. */
const popupInOne: Plugin = {
  name: 'popup-in-one',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { path }) =>
      path.endsWith('/popup/index.html')
        ? html.replace(/\s*<(?:script type="module"|link rel="modulepreload")[^>]*>(?:<\/script>)?/g, '')
        : html,
  },
};

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

export default defineConfig({
  srcDir: '.',
  entrypointsDir: 'extension',
  publicDir: 'assets/public',
  outDir: '.output',
  imports: false,
  vite: () => ({
    plugins: [inAscii, popupInOne],
    // A megabyte of record and lexicons is read sooner as JSON than as a script.
    json: { namedExports: false, stringify: true },
    // The engine and its data are one file of two megabytes, which only the background and the welcome page load.
    // Styles are written for the oldest browsers below: for older ones percents would become lengths, which are not inherited as percents are.
    build: { chunkSizeWarningLimit: 2500, modulePreload: { polyfill: false }, cssTarget: ['chrome120', 'firefox142'] },
  }),
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  hooks: {
    // WXT takes an entry point called history for a replacement of the browser's own history page.
    'entrypoints:resolved': (_, entrypoints) => {
      for (const [index, entrypoint] of entrypoints.entries())
        if (entrypoint.type === 'history') entrypoints[index] = { ...entrypoint, type: 'unlisted-page' };
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['scripting', 'activeTab'],
    host_permissions: listedPatterns(),
    optional_host_permissions: ['<all_urls>'],
    content_scripts: [{ matches: listedPatterns(), js: ['spotter.js'], run_at: 'document_idle' }],
    content_security_policy: { extension_pages: POLICY },
    commands: {
      'next-conflict': { suggested_key: { default: 'Alt+Shift+Period' }, description: '__MSG_command_next__' },
      'previous-conflict': { suggested_key: { default: 'Alt+Shift+Comma' }, description: '__MSG_command_previous__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: 'of-record@of-record.example', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
