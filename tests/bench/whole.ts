// The whole of matching (phrases, similarity, stance) and looking up, beside MiniSearch and FlexSearch.
import FlexSearch from 'flexsearch';
import MiniSearch from 'minisearch';
import { compileIndex, openIndex } from '../../lib/claims/claim-index.ts';
import type { IndexedClaim } from '../../lib/claims/entries/indexed-claim.ts';
import { lookUp } from '../../lib/claims/look-up/look-up.ts';
import { matchPassage } from '../../lib/claims/matching/match.ts';
import { benchClaims, seeded } from './corpus.ts';
import { inTurns, quantile, timed } from './measure.ts';
import { fold } from './phrases.ts';

const ROUNDS = 7;
const LOOK_UP_ROUNDS = 3;
const QUERIES = 200;
const TOP = 10;

/** Compiling and matching. */
export type PipelineFigures = {
  claims: number;
  buildMs: number;
  megabytes: number;
  openMs: number;
  /** Times the bare loop over the same posts. */
  pipeline: number;
  postMs: number;
  /** Posts with any match, and matches that are only similar. */
  matched: number;
  similar: number;
};

/** And looking up, beside its peers. */
export type WholeFigures = PipelineFigures & {
  lookUp: LookUpFigures[];
};

/** `p50` and `p95` in milliseconds. */
type LookUpFigures = { name: string; p50: number; p95: number; recall: number; buildMs: number };

/** Figures for claims; `charLoopMs` is the bare loop's time on the same posts. */
export function benchPipeline(
  posts: readonly string[],
  claims: readonly IndexedClaim[],
  charLoopMs: number,
): PipelineFigures {
  const { ms: buildMs, value: compiled } = timed(() => compileIndex(claims));
  const { ms: openMs, value: index } = timed(() => openIndex(compiled));
  if (!index) throw new Error('the index cannot be read');
  const match = (post: string) => matchPassage(index, { text: post, links: [] });
  const found = posts.map(match);
  const ms = inTurns([{ name: 'pipeline', run: () => posts.map(match) }], ROUNDS).get('pipeline');
  return {
    claims: claims.length,
    buildMs,
    megabytes: (compiled.matching.byteLength + compiled.lookUp.byteLength) / 1e6,
    openMs,
    pipeline: (ms as number) / charLoopMs,
    postMs: (ms as number) / posts.length,
    matched: found.filter(({ length }) => length > 0).length,
    similar: found.flat().filter(({ how }) => how === 'similar').length,
  };
}

/**
 * Figures for `count` claims drawn from `others`, which the posts are not about: a feed seldom
 * repeats a rumour. Their phrases are plain words, and stand in most posts: no feed's would.
 */
export function benchWhole(
  { posts, others }: { posts: readonly string[]; others: readonly string[] },
  count: number,
  charLoopMs: number,
): WholeFigures {
  const claims = benchClaims(others, count);
  const figures = benchPipeline(posts, claims, charLoopMs);
  const { buildMs } = figures;
  const index = openIndex(compileIndex(claims));
  if (!index) throw new Error('the index cannot be read');

  const draw = seeded(7);
  const queries = Array.from({ length: QUERIES }, () => {
    const at = draw(claims.length);
    const words = claims[at]?.claim.split(' ') ?? [];
    return { key: `bench/${at}`, text: words.slice(0, Math.ceil(words.length / 2)).join(' ') };
  });
  const texts = claims.map(({ claim, summary }) => fold(`${claim} ${summary}`));
  const mini = timed(() => {
    const peer = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
    peer.addAll(texts.map((text, id) => ({ id, text })));
    return peer;
  });
  const flex = timed(() => {
    const peer = new FlexSearch.Index({ tokenize: 'strict', resolution: 9 });
    for (const [id, text] of texts.entries()) peer.add(id, text);
    return peer;
  });
  const arms: LookUpArm[] = [
    {
      name: 'ours',
      buildMs,
      ask: (text: string) => lookUp(index, text, TOP).map(({ key }) => key),
    },
    {
      name: 'MiniSearch',
      buildMs: mini.ms,
      ask: (text: string) =>
        mini.value
          .search(fold(text))
          .slice(0, TOP)
          .map(({ id }) => `bench/${id}`),
    },
    {
      name: 'FlexSearch',
      buildMs: flex.ms,
      ask: (text: string) => flex.value.search(fold(text), TOP).map((id) => `bench/${id}`),
    },
  ];
  return { ...figures, lookUp: benchLookUps(arms, queries) };
}

type LookUpArm = { name: string; buildMs: number; ask: (text: string) => string[] };
type Query = { key: string; text: string };

/** The queries asked of one arm after the other, round after round, the first uncounted; of each query the median. */
function benchLookUps(arms: readonly LookUpArm[], queries: readonly Query[]): LookUpFigures[] {
  const times = arms.map(() => queries.map((): number[] => []));
  const found = arms.map(() => 0);
  for (let round = 0; round <= LOOK_UP_ROUNDS; round++) {
    for (const [which, { ask }] of arms.entries()) {
      for (const [at, { text, key }] of queries.entries()) {
        const { ms, value } = timed(() => ask(text));
        if (round > 0) times[which]?.[at]?.push(ms);
        else if (value.includes(key)) found[which] = (found[which] as number) + 1;
      }
    }
  }
  return arms.map(({ name, buildMs }, which) => {
    const medians = (times[which] as number[][]).map((one) => quantile(one, 0.5));
    return {
      name,
      p50: quantile(medians, 0.5),
      p95: quantile(medians, 0.95),
      recall: (found[which] as number) / queries.length,
      buildMs,
    };
  });
}
