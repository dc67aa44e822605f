// `export`: a folder of static pages, one an entry, and the rebuttals as a DataFeed of ClaimReview.
import { readFileSync } from 'node:fs';
import type { ClaimReview } from '../../lib/claims/review/claim-review.ts';
import { mendWarning } from '../check/check.ts';
import { Complaint } from '../complaint.ts';
import { type FeedData, readData } from '../read-data.ts';
import { sampleWarning } from '../sample.ts';
import { dayInVietnam } from '../vietnam-day.ts';
import { both, joined, type Words } from '../words.ts';
import { entryPage, withdrawnPage } from './export-entry.ts';
import { dataFeed, reviewOf } from './export-feed.ts';
import { FEED_NAME, mustBeOurs, replaceFolder } from './export-folder.ts';
import { type Framed, page, type Site } from './export-frame.ts';
import { type Episode, episodesOf } from './export-history.ts';
import { indexPage, listOf, listPages, logPage } from './export-index.ts';
import { addToHistory, changesSince, type PastChange, readHistory } from './history.ts';

export type ToExport = {
  data: string;
  out: string;
  /** Where the folder will be served, over https. */
  address: string | undefined;
};

const UNREVIEWED: Words = {
  vi: 'không có nguồn nào ở trang https: trang của mục không kèm ClaimReview',
  en: 'no source on https: its page carries no ClaimReview',
};

/** Exports a publisher's folder, adds today's changes to its history, and returns what to print. */
export function exportData({ data, out, address }: ToExport, now: Date): Words {
  const site = address === undefined ? null : siteAddress(address);
  mustBeOurs(out);
  const read = readData(data);
  const past = readHistory(data);
  const changes = changesSince(
    past,
    read.entries.map(({ entry }) => entry),
    dayInVietnam(now),
  );
  const files = filesOf(read, { history: [...past, ...changes], address: site, now });
  replaceFolder(out, files, () => addToHistory(data, changes));
  const pages = [...files.keys()].filter((path) => path.startsWith('muc/')).length;
  const changed =
    changes.length === 0
      ? { vi: 'lịch sử không có gì mới', en: 'nothing changed' }
      : {
          vi: `đã ghi ${changes.length} thay đổi vào lịch sử`,
          en: `${changes.length} changes noted`,
        };
  const lines = [
    ...read.entries.flatMap(({ entry, file, line }) =>
      entry.kind === 'rebuttal' && !reviewOf(entry, { publisher: read.publisher, address: site })
        ? [both`${file}:${line}:1: ${entry.id}: ${UNREVIEWED}`]
        : [],
    ),
    {
      vi: `Đã ghi ${pages} trang của các mục vào ${out}; ${changed.vi}.`,
      en: `${pages} pages of entries are in ${out}; ${changed.en} in the history.`,
    },
    ...sampleWarning(read),
    ...mendWarning(read, { now, command: 'export' }),
  ];
  return joined(lines, '\n');
}

function filesOf(
  { publisher, topics, entries: placed }: FeedData,
  { history, address, now }: { history: PastChange[]; address: string | null; now: Date },
): Map<string, string> {
  const site: Site = { publisher, address };
  const entries = placed.map(({ entry }) => entry);
  const episodes = episodesOf(history);
  const byId = new Map<string, Episode[]>();
  for (const episode of episodes) byId.set(episode.id, [...(byId.get(episode.id) ?? []), episode]);
  const reviews = new Map<string, ClaimReview>();
  for (const entry of entries) {
    const review = entry.kind === 'rebuttal' ? reviewOf(entry, site) : null;
    if (review) reviews.set(entry.id, review);
  }
  const standing = new Map(entries.map((entry) => [entry.id, entry]));
  const framed: Framed[] = [
    indexPage(site, { topics, entries }),
    ...listPages(topics, entries),
    logPage(episodes),
    ...[...byId].map(([id, those]) => {
      const entry = standing.get(id);
      return entry
        ? {
            ...entryPage(entry, { episodes: those, review: reviews.get(id), now }),
            within: listOf(entry, topics),
          }
        : withdrawnPage(id, those);
    }),
  ];
  const feed = dataFeed(site, { reviews, episodes });
  return new Map([
    ...framed.map((one) => [one.path, page(site, one)] as const),
    ['style.css', styleSheet()],
    [FEED_NAME, `${JSON.stringify(feed)}\n`],
    ['entries.jsonl', entries.map((entry) => `${JSON.stringify(entry)}\n`).join('')],
  ]);
}

/** The colours are those of the extension. */
function styleSheet(): string {
  const files = ['../../components/styles/tokens.css', './export.css'];
  return files.map((file) => readFileSync(new URL(file, import.meta.url), 'utf8')).join('\n');
}

function siteAddress(address: string): string {
  const url = URL.parse(address);
  const isFolder = url?.protocol === 'https:' && !url.search && !url.hash && !url.username;
  if (!isFolder || url.password)
    throw new Complaint({
      vi: `--site ${address}: không phải địa chỉ https của một thư mục; viết như https://vi-du.gov.vn/kiem-chung/`,
      en: `--site ${address}: not an https address of a folder`,
    });
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
