// A report of a page that was not recognised, to be copied: what the diagnosis holds and nothing else.
import type { Diagnosis } from '../lib/messages.ts';
import type { PageWords } from './words/vi-pages.ts';

export type Report = {
  diagnosis: Diagnosis;
  /** The listed site's own name; `null` for one that the reader added, which would be an address. */
  site: string | null;
  version: string;
  /** Such as `Chrome 156`. */
  browser: string;
};

/** Some lines of plain text, in the reader's language. */
export function diagnosisText(report: Report, words: PageWords['diagnosis']): string {
  const { diagnosis, site, version, browser } = report;
  return [
    words.head(version, browser),
    `${words.site}: ${site ?? words.added}`,
    `${words.page}: ${diagnosis.page}`,
    `${words.strategies}:`,
    ...diagnosis.strategies.map(({ name, fitted, usable }) => `  ${name} ${fitted}/${usable}`),
    `${words.landmarks}: ${diagnosis.landmarks.map(({ name, count }) => `${name} ${count}`).join(', ')}`,
  ].join('\n');
}

/** Name and main version of the browser, from what it calls itself. */
export function browserName(userAgent: string): string {
  const [, name, version] = /(Firefox|Edg|OPR|Chrome)\/(\d+)/.exec(userAgent) ?? [];
  return name ? `${name} ${version}` : '?';
}
