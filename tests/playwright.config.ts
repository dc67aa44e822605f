import { defineConfig } from 'playwright/test';

export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results',
  // The type in the pictures is bundled, so that they are the same everywhere.
  snapshotPathTemplate: '{testDir}/../fixtures/pictures/{arg}{ext}',
  workers: 2,
  fullyParallel: false,
  timeout: 60_000,
  forbidOnly: true,
  reporter: [['list']],
});
