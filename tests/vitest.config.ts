import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest(), preact()],
  define: { __BUILT_IN_FEED_URL__: '""', __BUILT_IN_FEED_KEY__: '""', __DEMO__: 'false' },
  test: {
    include: ['tests/*.test.ts', 'tests/unit/**/*.test.{ts,tsx}'],
    root: '.',
    // One fewer is the default, which is half of a machine of two.
    maxWorkers: '100%',
    // A busy machine must not fail a property test; a hang still ends.
    testTimeout: 120_000,
  },
});
