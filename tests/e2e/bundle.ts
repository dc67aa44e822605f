// Bundles a source file for a page of a browser test, in memory.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = new URL('../..', import.meta.url);

/** One script that puts what `entry` (a path from the project's root) exports on `globalThis[name]`. */
export async function bundle(
  entry: string,
  name: string,
  { alias = {}, demo = false }: { alias?: Record<string, string>; demo?: boolean } = {},
): Promise<string> {
  const path = (file: string) => fileURLToPath(new URL(file, ROOT));
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    define: { __DEMO__: String(demo), 'process.env.NODE_ENV': '"production"' },
    resolve: {
      alias: Object.fromEntries(Object.entries(alias).map(([from, to]) => [from, path(to)])),
    },
    build: {
      write: false,
      minify: false,
      lib: { entry: path(entry), formats: ['iife'], name },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error(`nothing was built from ${entry}`);
  return output.output[0].code;
}
