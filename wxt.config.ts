import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { matchPatterns } from './lib/page/sites.ts';
import { firstScriptWithoutPolyfill, pageHtml, styleInside } from './scripts/page-html.ts';
import { preactWithoutHtml } from './scripts/preact-without-html.ts';

/** Where a build's own feed lies; the demo build sets it, a release sets it to the city's feed. */
const feedUrl = process.env.DOI_CHIEU_FEED_URL ?? '';
const feedKey = process.env.DOI_CHIEU_FEED_KEY ?? '';
/** The demo build also reads pages on localhost, and may fetch its feed from there. */
const isDemo = process.env.DOI_CHIEU_DEMO === '1';

/** With leave to read its own feed's host, a build asks it directly, without a CORS request before each. */
const feedHost = URL.parse(feedUrl);
const feedHosts = feedHost ? [`${feedHost.protocol}//${feedHost.hostname}/*`] : [];

/** How marks look. */
const STYLE = 'assets/resident.css';

/** The pages that are read, each kind by a script of its own; a demo page plays one of a kind. */
const scripts = (['facebook', 'news'] as const).map((kind) => ({
  matches: [...matchPatterns(kind), ...(isDemo ? [`http://localhost/${kind}/*`] : [])],
  ...(kind === 'facebook'
    ? { js: ['resident-facebook.js'], css: [STYLE, 'assets/resident-facebook.css'] }
    : { js: ['resident.js'], css: [STYLE] }),
}));
const pages = scripts.flatMap(({ matches }) => matches);

/** The popup is opened with one look: nothing is to be waited for before its first picture. */
const popupStyle = styleInside('entrypoints/popup/index.html');

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  // What a reviewer needs to build the same bytes, and no more: scripts/package.ts.
  zip: {
    includeSources: [
      '{components,entrypoints,lib,public,publisher}/**',
      'data/*',
      'docs/*.md',
      'scripts/package*.ts',
      'scripts/{zip-files,page-html,preact-without-html}.ts',
      '{CHANGELOG,CONTRIBUTING,README}.md',
      'LICENSE',
      '{package,package-lock,tsconfig}.json',
      'wxt.config.ts',
    ],
    excludeSources: ['public/starter-feed/**'],
  },
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}${isDemo ? '-demo' : ''}`,
  vite: () => ({
    plugins: [
      preact(),
      preactWithoutHtml(),
      pageHtml(),
      firstScriptWithoutPolyfill(),
      popupStyle.plugin,
    ],
    // The list of public suffixes is data: only what asks it carries it.
    build: {
      modulePreload: { polyfill: false },
      rolldownOptions: {
        // The list is one string, which is read in three places; written into each it is there three times.
        optimization: { inlineConst: false },
        treeshake: {
          moduleSideEffects: [{ test: /\/tldts/, sideEffects: false }],
          // What WXT would write to the console in development says nothing in a build.
          manualPureFunctions: ['logger.error'],
        },
      },
    },
    define: {
      __BUILT_IN_FEED_URL__: JSON.stringify(feedUrl),
      __BUILT_IN_FEED_KEY__: JSON.stringify(feedKey),
      __DEMO__: JSON.stringify(isDemo),
    },
  }),
  hooks: {
    'build:manifestGenerated': (_, { content_security_policy: policy }) => {
      const pages = policy as { extension_pages: string };
      pages.extension_pages += `; style-src 'self' ${popupStyle.source()}`;
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      // In every page each kilobyte counts, and what these scripts call needs no polyfill.
      if (
        entrypoints.some(({ name }) =>
          ['resident', 'resident-facebook', 'card', 'diagnosis'].includes(name),
        )
      ) {
        config.resolve = { ...config.resolve, alias: { 'wxt/browser': '@wxt-dev/browser' } };
        config.build = { ...config.build, cssTarget: ['chrome120', 'firefox140'] };
      }
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'vi',
    permissions: ['storage', 'scripting', 'contextMenus', 'alarms', 'unlimitedStorage'],
    content_security_policy: {
      extension_pages: [
        "default-src 'self'",
        "script-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "img-src 'self' data: blob:",
        `connect-src 'self' https:${isDemo ? ' http://localhost:* http://127.0.0.1:*' : ''}`,
      ].join('; '),
    },
    commands: {
      'open-card': {
        suggested_key: { default: 'Alt+Period' },
        description: '__MSG_openCardCommand__',
      },
    },
    // The card's script is injected into these when a card is first opened.
    host_permissions: [...new Set([...pages, ...feedHosts])],
    // Asked for site by site, when the reader adds one in the options.
    optional_host_permissions: ['*://*/*'],
    // Declared here and not by WXT, whose content scripts announce themselves to the page.
    content_scripts: scripts,
    // The first with Ed25519, by which feeds are signed.
    ...(browser !== 'firefox' && { minimum_chrome_version: '137' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'doi-chieu@doi-chieu.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        // The first for Android that knows what data an extension collects: none.
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
});
