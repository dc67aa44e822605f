// Sources in a cell, one a line: `publisher | title | address | date | authority | chính thức`.
import type { Source } from '../../lib/claims/entries/entry.ts';
import { shownDate } from '../../lib/claims/entries/shown-date.ts';
import { Complaint } from '../complaint.ts';
import { both, type Words } from '../words.ts';
import { readDate } from './dates.ts';
import { addressesIn, foldWords } from './words-of.ts';

const FORM: Words = {
  vi: 'viết mỗi nguồn trên một dòng: nơi đăng | tiêu đề | https://… | ngày | cơ quan được dẫn lời',
  en: 'write each source on a line of its own: publisher | title | https://… | date | who is quoted',
};
const OFFICIAL = ['chinh thuc', 'trang chinh thuc', 'official'];

/**
 * Reads sources. The publisher, the title (which may hold bars) and the address are needed; what
 * comes after the address is told apart by its looks. Throws `Complaint`.
 */
export function readSources(cell: string): Source[] {
  const lines = cell.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line, index) => {
    try {
      return readSource(line);
    } catch (error) {
      if (!(error instanceof Complaint) || lines.length === 1) throw error;
      const which = { vi: `nguồn thứ ${index + 1}`, en: `source ${index + 1}` };
      throw new Complaint(both`${which}: ${error.words}`);
    }
  });
}

/** Writes sources as `readSources` reads them. */
export function writeSources(sources: readonly Source[]): string {
  return sources.map(writeSource).join('\n');
}

function readSource(line: string): Source {
  const [url, second] = addressesIn(line);
  if (second) {
    throw unlike({
      vi: 'có hai đường link trên một dòng',
      en: 'there are two addresses on one line',
    });
  }
  if (!url) {
    throw unlike({
      vi: 'không thấy đường link (https://…) trong nguồn',
      en: 'there is no address (https://…) in it',
    });
  }
  const names = line
    .slice(0, url.start)
    .trim()
    .replace(/\|?\s*[(<“"]?$/, '');
  const rest = line.slice(url.end).replace(/^[\s.,;)>”"]+/, '');
  const bar = names.indexOf('|');
  const publisher = (bar < 0 ? names : names.slice(0, bar)).trim();
  const title = bar < 0 ? '' : names.slice(bar + 1).trim();
  if (publisher === '') {
    throw unlike({
      vi: 'nguồn không ghi nơi đăng',
      en: 'it does not say who published it',
    });
  }
  if (title === '') {
    throw unlike({
      vi: 'nguồn không ghi tiêu đề của trang',
      en: "it does not say the page's title",
    });
  }
  const source: Source = {
    publisher,
    title,
    url: url.address,
    date: null,
    official: false,
    authority: null,
  };
  for (const part of rest.split('|').map((each) => each.trim())) readMore(source, part);
  return source;
}

/** A date begins with a digit, "chính thức" says that the page is the authority's own, the rest is who is quoted. */
function readMore(source: Source, part: string): void {
  if (part === '') return;
  if (OFFICIAL.includes(foldWords(part))) source.official = true;
  else if (/^(\d|ngày \d|tháng \d|năm \d)/i.test(part) && source.date === null) {
    source.date = readDate(part);
  } else if (source.authority === null) source.authority = part;
  else {
    throw unlike({
      vi: `“${part.slice(0, 60)}” là phần thừa trong nguồn`,
      en: `"${part.slice(0, 60)}" is one part too many`,
    });
  }
}

/** What a source lacks, and how it is written. */
function unlike(words: Words): Complaint {
  return new Complaint(both`${words}; ${FORM}`);
}

function writeSource({ publisher, title, url, date, authority, official }: Source): string {
  const more = [
    date && shownDate(date),
    authority && bare(authority),
    official && 'chính thức',
  ].filter(Boolean);
  return [bare(publisher), title.replace(/\s+/g, ' '), url, ...more].join(' | ');
}

/** Bars and line ends part sources: no name keeps them. */
function bare(name: string): string {
  return name.replace(/\s+/g, ' ').replaceAll('|', '/');
}
