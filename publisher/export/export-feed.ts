// The rebuttals as a DataFeed of ClaimReview (https://schema.org/DataFeed), which fact-check explorers
// read, one element an entry; what was withdrawn is an element with a `dateDeleted` and nothing in it.

import { bestSource } from '../../lib/claims/entries/correction.ts';
import type { Rebuttal, Source } from '../../lib/claims/entries/entry.ts';
import { type ClaimReview, toClaimReview } from '../../lib/claims/review/claim-review.ts';
import type { Site } from './export-frame.ts';
import type { Episode } from './export-history.ts';
import { pathOf } from './export-parts.ts';

/**
 * A rebuttal's review: at its page and by the publisher where the pages' address is known, else at
 * its best source and by whoever published that; `null` without a source over https.
 */
export function reviewOf(entry: Rebuttal, { publisher, address }: Site): ClaimReview | null {
  const source: Source | null = bestSource(entry.sources);
  if (!source) return null;
  if (address === null) {
    return toClaimReview(entry, { url: source.url, author: { name: source.publisher, url: null } });
  }
  return toClaimReview(entry, {
    url: `${address}${pathOf(entry.id)}`,
    author: { name: publisher.name.vi, url: publisher.url ?? address },
  });
}

/** The feed; its dates are those of the history, so that the same entries give the same bytes. */
export function dataFeed(
  site: Site,
  {
    reviews,
    episodes,
  }: { reviews: ReadonlyMap<string, ClaimReview>; episodes: readonly Episode[] },
): object {
  const byId = new Map<string, Episode[]>();
  for (const episode of episodes) {
    // Only rebuttals have reviews, and a note changes none.
    if (episode.note !== null || (episode.after ?? episode.before)?.kind !== 'rebuttal') continue;
    byId.set(episode.id, [...(byId.get(episode.id) ?? []), episode]);
  }
  const elements = [...byId]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, those]) => {
      const [first, last] = [those[0] as Episode, those.at(-1) as Episode];
      const review = reviews.get(id);
      if (last.after && !review) return [];
      const head = { '@type': 'DataFeedItem', identifier: id, dateCreated: first.at };
      return [
        last.after
          ? { ...head, dateModified: last.at, item: [review] }
          : { ...head, dateDeleted: last.at, item: [] },
      ];
    });
  const { publisher, address } = site;
  const url = address ?? publisher.url;
  return {
    '@context': 'https://schema.org',
    '@type': 'DataFeed',
    name: publisher.name.vi,
    alternateName: publisher.name.en,
    inLanguage: 'vi',
    ...(address === null ? {} : { url: `${address}claim-review.json` }),
    publisher: { '@type': 'Organization', name: publisher.name.vi, ...(url ? { url } : {}) },
    ...(episodes.length === 0 ? {} : { dateModified: (episodes.at(-1) as Episode).at }),
    dataFeedElement: elements,
  };
}
