// Holds a text against a publisher's folder as a reader's browser would: what it would mark, and how.
import { compileIndex, openIndex } from '../lib/claims/claim-index.ts';
import type { ClaimMatch, MarkTone } from '../lib/claims/entries/claim-match.ts';
import type { Entry } from '../lib/claims/entries/entry.ts';
import { toIndexedClaim } from '../lib/claims/entries/indexed-claim.ts';
import { isMarkable, markTone } from '../lib/claims/entries/mark.ts';
import { matchPassage } from '../lib/claims/matching/match.ts';
import { Complaint } from './complaint.ts';
import { type NearMiss, nearMisses } from './near-misses.ts';
import { readData } from './read-data.ts';
import { joined, type Words } from './words.ts';

const TONES: Record<MarkTone, Words> = {
  repeats: {
    vi: 'đánh dấu là đang lặp lại tin đã bị bác bỏ',
    en: 'marked as a refuted claim that the text repeats',
  },
  scam: { vi: 'đánh dấu là lừa đảo', en: 'marked as a scam' },
  neutral: {
    vi: 'đánh dấu trung tính: chưa rõ đoạn văn lặp lại hay bác bỏ tin',
    en: 'marked in a neutral tone: the text may repeat it or refute it',
  },
  similar: {
    vi: 'đánh dấu gần giống, mời người đọc tự đối chiếu',
    en: 'marked as similar, for the reader to compare',
  },
  notice: { vi: 'đánh dấu: có thông tin chính thức', en: 'marked: there is official information' },
  addressed: {
    vi: 'đánh dấu nhẹ: đoạn văn đang bác bỏ tin',
    en: 'marked calmly: the text refutes it',
  },
  old: {
    vi: 'đánh dấu trung tính: tin bị bác bỏ đã lâu, đây có thể là việc mới',
    en: 'marked in a neutral tone: it was refuted long ago, and this may be another event',
  },
};

const UNMARKED: Words = {
  vi: 'không đánh dấu: mục không có nguồn ở trang https, hoặc đã hết hiệu lực',
  en: 'not marked: it has no source on https, or its time is over',
};

const HOW: Record<ClaimMatch['how'], Words> = {
  link: { vi: 'đường link của mục', en: 'a listed link' },
  phrase: { vi: 'cụm từ của mục', en: 'a listed phrase' },
  similar: { vi: 'lời kể giống', en: 'resemblance' },
};

/**
 * A line for each entry that is met in the text; where none is, for those that it nearly resembles.
 * Throws `Complaint` where there is no text.
 */
export function tryText(folder: string, text: string, now: Date): Words {
  if (text.trim() === '') {
    throw new Complaint({
      vi: 'còn thiếu đoạn văn: try "ĐOẠN VĂN" --data THƯ_MỤC',
      en: 'TEXT is missing: try TEXT --data DIR',
    });
  }
  const entries = new Map(readData(folder).entries.map(({ entry }) => [entry.id, entry]));
  const index = openIndex(
    compileIndex([...entries].map(([id, entry]) => toIndexedClaim(`try/${id}`, entry))),
  );
  const links = text.match(/https?:\/\/[^\s<>"]+/g) ?? [];
  const matches = index ? matchPassage(index, { text, links }) : [];
  const lines = matches.flatMap((match) => {
    const id = match.key.slice('try/'.length);
    const entry = entries.get(id);
    if (!entry) return [];
    const tone = isMarkable(entry, now) ? TONES[markTone(match, entry, now)] : UNMARKED;
    const how = HOW[match.how];
    const quote = quoteOf(match, { text, links });
    return [
      {
        vi: `${id}: ${how.vi}, “${quote}”: ${tone.vi}`,
        en: `${id}: ${how.en}, "${quote}": ${tone.en}`,
      },
    ];
  });
  if (lines.length > 0) return joined(lines, '\n');
  const near = index
    ? nearMisses(index, text).flatMap((miss) => {
        const entry = entries.get(index.keyOf(miss.claim).slice('try/'.length));
        return entry ? [sayNear(entry, miss)] : [];
      })
    : [];
  const nothing = {
    vi: 'Không có gì trong đoạn văn này được đánh dấu.',
    en: 'Nothing in this text is marked.',
  };
  return joined([nothing, ...near], '\n');
}

const SHOWN = 4;

function sayNear(entry: Entry, { groups, met }: NearMiss): Words {
  const concepts = entry.kind === 'channel' ? [] : (entry.concepts ?? []);
  const quotes = [...met.values()].map((quote) => quote.replace(/\s+/g, ' '));
  const [vi, en] = [`“${quotes.join('”, “')}”`, `"${quotes.join('", "')}"`];
  if (met.size === groups) {
    return {
      vi: `Gần với ${entry.id}: gặp đủ ${groups} nhóm từ (${vi}), nhưng chưa đủ giống, hoặc nói số, năm hay nơi khác. Nếu chỉ tin này mới được kể như vậy, hãy ghi lời ấy vào cột “cụm từ”.`,
      en: `Near ${entry.id}: all ${groups} concept groups are met (${en}), and yet it is not alike enough, or says another number, year or place. If only this rumour is told so, give the wording as a phrase.`,
    };
  }
  const missing = concepts.flatMap((group, at) => {
    const first = `${group.slice(0, SHOWN).join('; ')}${group.length > SHOWN ? '; …' : ''}`;
    return met.has(at) ? [] : [`${at + 1} (${first})`];
  });
  return {
    vi: `Gần với ${entry.id}: gặp ${met.size} trên ${groups} nhóm từ (${vi}), chưa gặp nhóm ${missing.join(', ')}. Nếu đoạn văn nói ý ấy bằng lời khác, hãy thêm lời ấy vào nhóm.`,
    en: `Near ${entry.id}: ${met.size} of ${groups} concept groups are met (${en}), and nothing of ${missing.join(', ')}. If the text says it in other words, add them there.`,
  };
}

function quoteOf(
  { start, end, link }: ClaimMatch,
  { text, links }: { text: string; links: readonly string[] },
): string {
  if (link !== null) return links[link] ?? '';
  return text.slice(start ?? 0, end ?? text.length).replace(/\s+/g, ' ');
}
