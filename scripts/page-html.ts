// The HTML of the extension's own pages: no blanks between elements, so that Preact finds each where
// it would have put it, and takes it over without moving it.
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** The Vite plugin. */
export function pageHtml(): Plugin {
  return {
    name: 'page-html',
    transformIndexHtml: (html) =>
      html
        .replace(/<!--.*?-->/gs, '')
        .replace(/>\s+/g, '>')
        .replace(/\s+</g, '<'),
  };
}

const POLYFILL = '@wxt-dev/webextension-polyfill/browser';

/**
 * The Vite plugin that gives a page's first script the browser's own interface: the polyfill is larger
 * than all else that is read before the first paint.
 */
export function firstScriptWithoutPolyfill(): Plugin {
  return {
    name: 'first-script-without-polyfill',
    enforce: 'pre',
    resolveId(source, importer) {
      const isFirst = source === POLYFILL && importer?.endsWith('/entrypoints/popup/main.ts');
      return isFirst ? this.resolve('@wxt-dev/browser', importer) : null;
    },
  };
}

/** A page whose style stands in its HTML. */
export type StyleInside = {
  plugin: Plugin;
  /** The style as a source that a content security policy allows (CSP 3, 2.3.1); known once built. */
  source: () => string;
};

/**
 * A Vite plugin that puts the style of `page`, a file of the build, into its HTML: nothing but the HTML
 * is read before it can be painted. What style no other page asks for is not written on its own.
 */
export function styleInside(page: string): StyleInside {
  let hash = '';
  return {
    plugin: {
      name: 'style-inside',
      generateBundle: {
        order: 'post',
        handler(_, bundle) {
          const html = bundle[page];
          if (html?.type !== 'asset') return;
          const links = [...String(html.source).matchAll(STYLE_LINK)];
          const names = links.map(([, name]) => name as string);
          const style = names.map((name) => textOf(bundle[name])).join('');
          hash = createHash('sha256').update(style).digest('base64');
          html.source = String(html.source)
            .replace(STYLE_LINK, '')
            .replace('</head>', () => `<style>${style}</style></head>`);
          const others = Object.values(bundle).map(textOf).join('');
          for (const name of names) if (!others.includes(name)) delete bundle[name];
        },
      },
    },
    source: () => {
      if (!hash) throw new Error(`${page} has no style yet.`);
      return `'sha256-${hash}'`;
    },
  };
}

const STYLE_LINK = /<link rel="stylesheet"[^>]* href="\/([^"]+)">/g;

type Output = NonNullable<
  Parameters<Extract<Plugin['generateBundle'], (...all: never[]) => unknown>>[1][string]
>;

function textOf(file: Output | undefined): string {
  if (!file) throw new Error('A style is not among what was built.');
  return file.type === 'chunk' ? file.code : String(file.source);
}
