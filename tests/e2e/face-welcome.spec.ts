// The page that greets who has just installed the extension.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { type Extension, expect, test } from './extension.ts';
import { startFace, storedSettings } from './face-lab.ts';

let extension: Extension;
let welcome: Page;

test.beforeAll(async () => {
  extension = await startFace();
});
test.afterAll(() => extension.context.close());
test.beforeEach(async () => {
  welcome = await extension.open('welcome.html');
  await expect(mark()).toBeVisible();
});
test.afterEach(() => welcome.close());

test('opens by itself after installing, and again from the options', async () => {
  expect(extension.firstPage).toBe(`chrome-extension://${extension.id}/welcome.html`);
  const options = await extension.open('options.html');
  await options.getByRole('link', { name: 'Xem lại trang chào' }).click();
  await expect(options.getByRole('heading', { name: 'Đọc tin, thấy nguồn' })).toBeVisible();
  await options.close();
});

test('the sample is tried by keyboard alone: open, copy, close, and the focus is back', async () => {
  await mark().press('Enter');
  const card = welcome.getByRole('dialog', { name: /^Đối Chiếu/ });
  await expect(card).toBeFocused();
  await expect(card.locator('.fact')).not.toBeEmpty();
  await expectNoViolations();
  await welcome.screenshot({ path: 'test-results/face/welcome-card.png', fullPage: true });
  await card.getByRole('button', { name: 'Sao chép đính chính' }).press('Enter');
  await expect(card.getByRole('status')).toContainText('Đã sao chép');
  expect(await welcome.evaluate(() => navigator.clipboard.readText())).toMatch(
    /\n\nNguồn: .+: https:\/\/\S+$/,
  );
  await welcome.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(mark()).toBeFocused();
});

test('the usual topics are chosen, what accuses its own judge is not, and a choice is kept', async () => {
  const food = welcome.getByRole('checkbox', { name: 'Thực phẩm' });
  await expect(food).toBeChecked();
  await expect(welcome.getByRole('checkbox', { name: 'Cơ quan nhà nước' })).not.toBeChecked();
  await food.uncheck();
  await expect.poll(() => storedSettings(welcome)).toMatchObject({ topics: { food: false } });
  await welcome.reload();
  await expect(food).not.toBeChecked();
  await food.check();
  await expect.poll(() => storedSettings(welcome)).toMatchObject({ topics: { food: true } });
});

test('of two choices made in one moment both are kept', async () => {
  const before = await topicsOff();
  await clickFirstTwo(welcome);
  await expect.poll(topicsOff).toBe(before + 2);
  for (const at of [0, 1]) await welcome.locator('input[type=checkbox]').nth(at).check();
  await expect.poll(topicsOff).toBe(before);
});

test('of two choices made in one moment neither moves back while the other is being written', async () => {
  const before = await topicsOff();
  const seen = welcome.evaluate(async () => {
    const { local } = (globalThis as unknown as { chrome: Chrome }).chrome.storage;
    const write = local.set.bind(local);
    local.set = async (items) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await write(items);
    };
    const boxes = [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    const [first, second] = boxes as [HTMLInputElement, HTMLInputElement];
    first.click();
    second.click();
    const states: string[] = [];
    for (const until = performance.now() + 1200; performance.now() < until; ) {
      const state = `${first.checked} ${second.checked}`;
      if (states.at(-1) !== state) states.push(state);
      await new Promise(requestAnimationFrame);
    }
    local.set = write;
    return states;
  });
  expect(await seen).toEqual(['false false']);
  expect(await topicsOff()).toBe(before + 2);
  await clickFirstTwo(welcome);
  await expect.poll(topicsOff).toBe(before);
});

test('what is chosen in the moment in which its page is closed is kept', async () => {
  const { other, giveTurns, expectChosen, takeBack } = await chooseInAnother();
  await other.close();
  await expectChosen();
  await giveTurns();
  await takeBack();
});

test('who begins to read in the moment of choosing has chosen', async () => {
  const { other, giveTurns, expectChosen, takeBack } = await chooseInAnother();
  const closed = other.waitForEvent('close');
  await other.getByRole('button', { name: 'Bắt đầu đọc' }).click();
  await giveTurns();
  await closed;
  await expectChosen();
  await takeBack();
});

test('speaks English when asked, and says what is never collected in both languages', async () => {
  await expect(welcome.getByText('Tin nhắn, ô soạn thảo, mật khẩu')).toBeVisible();
  await welcome.getByRole('radio', { name: 'English' }).check({ force: true });
  await expect(welcome.getByText('Messages, text boxes, passwords')).toBeVisible();
  await expectNoViolations();
  await welcome.getByRole('radio', { name: 'Tiếng Việt' }).check({ force: true });
  await expect(welcome.getByRole('heading', { name: 'Chọn điều bạn quan tâm' })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing, nothing scrolls sideways at 320 pixels or 200 %, ${colorScheme}`, async () => {
    await welcome.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expectNoViolations();
    for (const [name, width] of [
      ['wide', 1100],
      ['zoomed', 550],
      ['narrow', 320],
    ] as const) {
      await welcome.setViewportSize({ width, height: 800 });
      await mark().click();
      const over = await welcome.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, name).toBe(0);
      const path = `test-results/face/welcome-${name}-${colorScheme}.png`;
      await welcome.screenshot({ path, fullPage: true });
    }
  });
}

test('asks nothing of any network', () => {
  expect(extension.requests.filter((url) => /^https?:/.test(url))).toEqual([]);
});

/** How many topics are stored as switched off. */
async function topicsOff(): Promise<number> {
  const { topics = {} } = (await storedSettings(welcome)) as { topics?: object };
  return Object.values(topics).filter((isOn) => !isOn).length;
}

/** Lets nobody else write settings, until the turn is given back. */
async function takeTurn(): Promise<() => Promise<void>> {
  const page = await extension.open('correction.html');
  await page.evaluate(
    () =>
      new Promise<void>((taken) => {
        void navigator.locks.request('settings', () => {
          taken();
          return new Promise(() => {});
        });
      }),
  );
  return () => page.close();
}

/** Chooses on a second first page, where no turn comes to what is chosen until it is given back. */
async function chooseInAnother() {
  const before = await topicsOff();
  const checked = await welcome.locator('input:checked').count();
  const other = await extension.open('welcome.html');
  await expect(other.locator('input[type=checkbox]').first()).toBeVisible();
  const giveTurns = await takeTurn();
  await clickFirstTwo(other);
  return {
    other,
    giveTurns,
    expectChosen: async () => {
      await expect.poll(topicsOff).toBe(before + 2);
      await expect(welcome.locator('input:checked')).toHaveCount(checked - 2);
    },
    takeBack: async () => {
      await clickFirstTwo(welcome);
      await expect.poll(topicsOff).toBe(before);
    },
  };
}

function clickFirstTwo(page: Page): Promise<void> {
  return page.locator('input[type=checkbox]').evaluateAll((boxes) => {
    for (const box of boxes.slice(0, 2)) (box as HTMLInputElement).click();
  });
}

function mark() {
  return welcome.locator('.sample-post').getByRole('link');
}

async function expectNoViolations(): Promise<void> {
  const { violations } = await new AxeBuilder({ page: welcome }).analyze();
  expect(
    violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ target }) => target) })),
  ).toEqual([]);
}

type Chrome = { storage: { local: { set: (items: object) => Promise<void> } } };
