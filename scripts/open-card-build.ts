// A copy of a build whose card can be looked into. As it ships, the card's shadow root is closed, to
// the page's scripts and so to whatever drives the page in a test or for a picture.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CARD = 'card.js';

const copies: string[] = [];

/** The copy's folder, which goes when the process ends. Throws where the card is not as expected. */
export function openCardBuild(build: string): string {
  const copy = copyBuild(build);
  const code = readFileSync(join(copy, CARD), 'utf8');
  const opened = code.replace(/(attachShadow\(\{mode:)(["'`])closed\2/, '$1$2open$2');
  if (opened === code) throw new Error(`no closed shadow root in ${CARD}`);
  writeFileSync(join(copy, CARD), opened);
  return copy;
}

/** A copy as it is, so that another build does not change it under a browser; goes likewise. */
export function copyBuild(build: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'doi-chieu-'));
  if (copies.length === 0) process.on('exit', removeCopies);
  copies.push(copy);
  cpSync(build, copy, { recursive: true });
  return copy;
}

function removeCopies(): void {
  for (const copy of copies) rmSync(copy, { recursive: true, force: true });
}
