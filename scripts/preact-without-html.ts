// Takes out of Preact's code the one place where it would set innerHTML. Nothing of ours asks for it
// (the linter forbids that), and without it nothing in the built extension can: Mozilla's linter
// looks for just that.
import type { Plugin } from 'vite';

const SETS_HTML = /\b\w+\.innerHTML=\w+\.__html\b/;

/** The Vite plugin; the build fails when a later Preact is written otherwise. */
export function preactWithoutHtml(): Plugin {
  return {
    name: 'preact-without-html',
    transform: {
      filter: { id: /\/preact\/dist\/preact\.mjs$/ },
      handler(code) {
        if (!SETS_HTML.test(code)) this.error('Preact sets innerHTML elsewhere: look again.');
        return { code: code.replace(SETS_HTML, 'void 0'), map: null };
      },
    },
  };
}
