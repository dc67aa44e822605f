// `npm start`: builds the demo, serves it on localhost and opens a browser on it. With `--headless`,
// or without a display, visits the pages itself and says what was marked.
import { DEMO_PAGES, openDemo } from './demo-browser.ts';
import { driveDemo } from './demo-drive.ts';

const headless = process.argv.includes('--headless') || !hasDisplay();
const { context, origin, close } = await openDemo({ headless });

if (headless) {
  const differences = await driveDemo(context, origin, DEMO_PAGES);
  await close();
  process.exit(differences === 0 ? 0 : 1);
}

const page = context.pages()[0] ?? (await context.newPage());
await page.goto(origin);
console.log(`Các trang thử ở ${origin} · đóng trình duyệt để dừng / close the browser to stop.`);
context.on('close', () => process.exit(0));

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
