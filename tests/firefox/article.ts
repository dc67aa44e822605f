// Firefox with the extension as it ships, one newspaper at its own address, and nothing else.
import { test as base } from 'playwright/test';
import { lifeHost } from '../fixtures/pages/life.ts';
import { openNetwork } from '../network.ts';
import { type Firefox, startFirefox } from './firefox.ts';

export const test = base.extend<{ firefox: Firefox }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from this pattern.
  firefox: async ({}, use) => {
    const network = await openNetwork({ 'vnexpress.net': lifeHost });
    const firefox = await startFirefox(network);
    await use(firefox);
    await firefox.close();
    await network.close();
  },
});

export { expect } from 'playwright/test';
