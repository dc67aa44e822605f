// The demo pages in Firefox, with the built extension: what should be marked is, and nothing else.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEMO_PAGES, expect, ORIGIN, test } from './demo.ts';
import { pageState, painted, scrollThrough } from './marks.ts';

type Mark = { id: string; how: string; tone?: string; words: string; isInPicture?: boolean };
type Expected = { path: string; marks: Mark[]; unmarked: string[] };
const { pages } = JSON.parse(readFileSync(join(DEMO_PAGES, 'expected.json'), 'utf8')) as {
  pages: Expected[];
};

test('each demo page is marked as it says', async ({ firefox }) => {
  const options = await firefox.open('options.html', '#dismissed');
  for (const { path, marks, unmarked } of pages) {
    await test.step(path, async () => {
      const url = ORIGIN + path;
      const page = await firefox.visit(url);
      const found = async () => {
        await scrollThrough(page);
        const state = await pageState(options, url);
        return state?.matches.map(({ key, how }) => `${key.slice('built-in/'.length)} ${how}`);
      };
      const expected = marks.map(({ id, how }) => `${id} ${how}`).sort();
      await expect.poll(async () => (await found())?.sort()).toEqual(expected);

      const state = await pageState(options, url);
      expect(state?.units === 0).toBe(path.includes('/messages/'));
      for (const { id, tone, words } of marks) {
        const match = state?.matches.find(({ key }) => key === `built-in/${id}`);
        if (match?.how !== 'link') expect(match?.words.replace(/\s+/g, ' ')).toBe(words);
        if (tone) expect(match?.tone).toBe(tone);
      }
      const onPage = (await painted(page)).map(({ words }) => words).join('');
      const all = withoutSpace(onPage);
      // What is in a picture is framed: facebook.spec.ts.
      const inText = marks.filter(({ isInPicture }) => !isInPicture);
      for (const { words } of inText) expect(all).toContain(withoutSpace(words));
      for (const words of unmarked) expect(all).not.toContain(withoutSpace(words));
      await page.close();
    });
  }
});

function withoutSpace(words: string): string {
  return words.replace(/\s/g, '');
}
