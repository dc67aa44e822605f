import { defineConfig } from 'playwright/test';

export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results',
  workers: 2,
  fullyParallel: false,
  timeout: 60_000,
  forbidOnly: true,
  reporter: [['list']],
});
