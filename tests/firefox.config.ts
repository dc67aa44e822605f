import { defineConfig } from 'playwright/test';

// Playwright runs these tests; Firefox itself is driven through WebDriver BiDi (firefox/firefox.ts).
export default defineConfig({
  testDir: './firefox',
  outputDir: '../test-results/firefox',
  workers: 1,
  fullyParallel: false,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: [['list']],
});
