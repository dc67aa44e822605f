// Tells the open pages that what is known has changed.
import { browser } from 'wxt/browser';
import { sendToPage } from '../../lib/send.ts';

/** Asks every tab to read its page again; tabs where nothing of ours runs do not answer. */
export async function rescanPages(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(({ id }) => (id === undefined ? null : sendToPage(id, { type: 'rescan' }))),
  );
}
