// How soon the popup paints and answers, with many entries in the store; and in turns with it how soon
// the browser paints a page of the extension that is empty.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { BUILD, startExtension } from '../e2e/extension.ts';
import { PHRASE } from '../e2e/sync-lab.ts';
import { publishLargeFeed, syncNow } from './large-feed.ts';
import { median } from './measure.ts';

const ROUNDS = 15;
const EMPTY = '<!doctype html><html lang="vi"><meta charset="utf-8"><title>Ví dụ</title><p>Ví dụ';

/** Medians in milliseconds. */
export type PopupFigures = {
  /** From opening to the first paint, of an empty page and of the popup. */
  emptyMs: number;
  paintMs: number;
  /** From opening until the lists stand there. */
  listsMs: number;
  /** From typing to the first result. */
  resultMs: number;
};

/** Opens the popup and looks something up in it again and again. */
export async function measurePopup(entries: number): Promise<PopupFigures> {
  const feed = publishLargeFeed(entries);
  const build = mkdtempSync(join(tmpdir(), 'popup-'));
  cpSync(BUILD, build, { recursive: true });
  writeFileSync(join(build, 'empty.html'), EMPTY);
  const extension = await startExtension({ build });
  try {
    await feed.serve(extension);
    const options = await extension.open('options.html');
    await feed.trust(options);
    await syncNow(options);
    const empties: number[] = [];
    const paints: number[] = [];
    const lists: number[] = [];
    const results: number[] = [];
    for (let round = -1; round < ROUNDS; round++) {
      const empty = await extension.open('empty.html');
      const emptyMs = await firstPaint(empty);
      await empty.close();
      const popup = await extension.open('popup.html');
      const paintMs = await firstPaint(popup);
      const listsMs = await popup.evaluate(async () => {
        while (!document.querySelector('.browse .entry')) {
          await new Promise(requestAnimationFrame);
        }
        return performance.now();
      });
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
        empties.push(emptyMs);
        paints.push(paintMs);
        lists.push(listsMs);
        results.push(resultMs);
      }
      await popup.close();
    }
    return {
      emptyMs: median(empties),
      paintMs: median(paints),
      listsMs: median(lists),
      resultMs: median(results),
    };
  } finally {
    await extension.context.close();
    rmSync(build, { recursive: true, force: true });
    feed.remove();
  }
}

function firstPaint(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          for (const { name, startTime } of list.getEntries()) {
            if (name === 'first-contentful-paint') resolve(startTime);
          }
        }).observe({ type: 'paint', buffered: true });
      }),
  );
}
