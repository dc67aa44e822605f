// How soon the popup paints and answers, with many entries in the store.
import { startExtension } from '../e2e/extension.ts';
import { PHRASE } from '../e2e/sync-lab.ts';
import { publishLargeFeed, syncNow } from './large-feed.ts';
import { median } from './measure.ts';

const ROUNDS = 15;

/** Medians in milliseconds: from opening to the first paint, and from typing to the first result. */
export type PopupFigures = { entries: number; paintMs: number; resultMs: number };

/** Opens the popup and looks something up in it again and again. */
export async function measurePopup(entries: number): Promise<PopupFigures> {
  const feed = publishLargeFeed(entries);
  const extension = await startExtension();
  try {
    await syncNow(await feed.trust(extension));
    const paints: number[] = [];
    const results: number[] = [];
    for (let round = -1; round < ROUNDS; round++) {
      const popup = await extension.open('popup.html');
      const paintMs = await popup.evaluate(
        () =>
          new Promise<number>((resolve) => {
            new PerformanceObserver((list) => {
              for (const { name, startTime } of list.getEntries()) {
                if (name === 'first-contentful-paint') resolve(startTime);
              }
            }).observe({ type: 'paint', buffered: true });
          }),
      );
      await popup.locator('.search .field').waitFor();
      const resultMs = await popup.evaluate(async (words) => {
        const field = document.querySelector<HTMLInputElement>('.search .field');
        if (!field) throw new Error('nowhere to type');
        const start = performance.now();
        field.value = words;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        while (performance.now() - start < 10_000) {
          const said = [...document.querySelectorAll('[role="status"]')];
          if (said.some(({ textContent }) => /\d/.test(textContent ?? ''))) break;
          await new Promise(requestAnimationFrame);
        }
        return performance.now() - start;
      }, PHRASE);
      if (round >= 0) {
        paints.push(paintMs);
        results.push(resultMs);
      }
      await popup.close();
    }
    return { entries, paintMs: median(paints), resultMs: median(results) };
  } finally {
    await extension.context.close();
    feed.remove();
  }
}
