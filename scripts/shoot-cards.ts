// Pictures of the card, each with the mark that it stands under.
import type { Locator, Page } from 'playwright';
import { type Keep, openCard, openDemoPage, openFeed, type Scene, shoot } from './scenes.ts';

/** What is shown of the page around a card. */
const AROUND = { side: 56, above: 64, below: 24 };

const SHOWN = {
  similar: 'built-in/sap-nhap-34-tinh-con-16-2025',
  old: 'built-in/bat-coc-2-tre-em-times-city-2026',
  scam: 'built-in/gia-danh-cap-nhat-vneid-sau-sap-nhap-2025',
  refutes: 'built-in/ca-sau-ho-tay-ha-noi',
  pages: 'built-in/evnhanoi-19001288',
  picture: 'built-in/sap-doi-tien-2016',
};

/** The card in each of its states, on the demo pages. */
export async function shootCards(scene: Scene, keep: Keep): Promise<void> {
  const { worker } = scene;
  const feed = await openFeed(scene, { width: 960, height: 700 });
  const open = (key: string) => openCard(worker, feed, key);
  await openCard(worker, feed);
  keep('card', await shoot(feed));
  for (const state of ['similar', 'old', 'scam'] as const) {
    keep(`card-${state}`, await around(feed, await open(SHOWN[state])));
  }
  await feed.setViewportSize({ width: 960, height: 860 });
  await open(SHOWN.picture);
  keep('card-of-picture', await shoot(feed));
  await feed.setViewportSize({ width: 960, height: 700 });
  await placeTwoTogether(feed);
  keep('card-pages', await around(feed, await open(SHOWN.pages)));
  const copied = await openCard(worker, feed);
  await feed.bringToFront();
  await copied.getByRole('button', { name: 'Sao chép đính chính' }).click();
  await copied.locator('.done').waitFor();
  keep('card-copied', await around(feed, copied));
  await copied.getByRole('button', { name: 'Không liên quan' }).click();
  await copied.getByRole('button', { name: 'Hiện lại dấu' }).waitFor();
  keep('card-hidden', await around(feed, copied));
  await copied.getByRole('button', { name: 'Hiện lại dấu' }).click();
  await copied.getByRole('button', { name: 'Không liên quan' }).waitFor();
  await feed.close();
  const news = await openDemoPage(scene, 'news/bac-bo-tin-don-100002.html', {
    width: 960,
    height: 900,
  });
  keep('card-refutes', await around(news, await openCard(worker, news, SHOWN.refutes)));
  await news.close();
}

/** The card with the line above it and some of the page. */
export async function around(page: Page, card: Locator): Promise<Buffer> {
  const box = await card.boundingBox();
  const view = page.viewportSize();
  if (!box || !view) throw new Error('the card is not to be seen');
  const left = Math.max(0, box.x - AROUND.side);
  const top = Math.max(0, box.y - AROUND.above);
  const right = Math.min(view.width, box.x + box.width + AROUND.side);
  const bottom = Math.min(view.height, box.y + box.height + AROUND.below);
  const clip = { x: left, y: top, width: right - left, height: bottom - top };
  return page.screenshot({ caret: 'hide', clip });
}

/** A link of one entry whose words are those of another, as a post might have it. */
async function placeTwoTogether(feed: Page): Promise<void> {
  await feed.evaluate(() => {
    const posts = [...document.querySelectorAll('[dir="auto"]')];
    const text = posts.find((one) => one.textContent?.includes('EVNHANOI'));
    const link = document.createElement('a');
    link.href = 'https://evnhanoi.vn/';
    link.textContent = 'tổng đài EVNHANOI 19001288';
    text?.replaceChildren('Mất điện thì gọi ', link, ' nhé cả nhà.');
  });
  await feed.waitForTimeout(1500);
}
