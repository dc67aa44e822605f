// What both benches of matching are run on, by the arguments that both take.
import { parseArgs } from 'node:util';
import { readClaims } from '../../scripts/entry-rows.ts';
import { ordinaryTexts } from '../../scripts/labelled-texts.ts';
import type { BenchInput } from './both.ts';
import { benchPosts } from './corpus.ts';

/** Posts, other prose and the project's entries for `--posts 1000`, and whether `--large` was said. */
export function benchInput(): BenchInput {
  const { values } = parseArgs({
    options: { posts: { type: 'string', default: '1000' }, large: { type: 'boolean' } },
  });
  const prose = ordinaryTexts();
  const count = Number(values.posts);
  return {
    posts: benchPosts(prose, count),
    others: benchPosts(prose, count, 1),
    entries: readClaims(undefined),
    isLarge: values.large === true,
  };
}
