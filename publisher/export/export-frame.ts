// The frame of every published page: head, header and footer. No script but data, nothing from
// elsewhere, no referrer to where a link leads.

import type { FeedData } from '../read-data.ts';
import { vi } from './export-words.ts';
import { type Html, html, jsonForScript } from './html.ts';

export type Site = {
  publisher: FeedData['publisher'];
  /** Where the pages will be, ending in a slash; `null` where nobody said. */
  address: string | null;
};

export type Framed = {
  /** From the folder's top: `muc/cau-sap.html`. */
  path: string;
  title: string;
  description: string;
  body: Html;
  /** The list that it stands in, from the folder's top. */
  within?: { path: string; name: string } | undefined;
  /** What the page says, for machines. */
  data?: object | undefined;
};

const POLICY = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'";

/** A whole page as text. */
export function page({ publisher, address }: Site, framed: Framed): string {
  const { path, title, description, body, data, within } = framed;
  const top = path.includes('/') ? '../' : '';
  const name = publisher.name.vi;
  const { text } = html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title === name ? name : `${title} | ${name}`}</title>
<meta name="description" content="${description}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:site_name" content="${name}">
${address && html`<link rel="canonical" href="${address}${path === 'index.html' ? '' : path}">\n`}<link rel="stylesheet" href="${top}style.css">
${data && html`<script type="application/ld+json">${jsonForScript(data)}</script>\n`}</head>
<body>
${
  path !== 'index.html' &&
  html`<header class="top"><a href="${top}index.html">${name}</a>${
    within && html` › <a href="${top}${within.path}">${within.name}</a>`
  }</header>\n`
}<main>
${body}
</main>
<footer>
<p>${vi.notJudge}</p>
<ul class="links">
<li><a href="${top}index.html">${vi.home}</a></li>
<li><a href="${top}nhat-ky.html">${vi.log}</a></li>
<li><a href="${top}claim-review.json">${vi.data}</a></li>
${publisher.reportUrl && html`<li><a href="${publisher.reportUrl}" rel="noreferrer">${vi.report}</a></li>\n`}</ul>
<p lang="en">${publisher.name.en}</p>
</footer>
</body>
</html>
`;
  return text;
}
