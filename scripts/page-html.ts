// The HTML of the extension's own pages: no blanks between elements, so that Preact finds each where
// it would have put it, and takes it over without moving it.
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
