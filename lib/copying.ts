// Copying a correction, unless it was copied three times within the hour: then the reader is asked
// first whether it has not been said. The background remembers, in memory only.
import type { EntryKey } from './claims/entries/entry.ts';
import { send } from './send.ts';

/** Copies and resolves to `true`; to `false` where the reader is to be asked first. Rejects where copying fails. */
export async function copyUnlessSaid(
  key: EntryKey,
  { isSure, write }: { isSure: boolean; write: () => Promise<void> },
): Promise<boolean> {
  const reply = await send({ type: 'copying', key, isSure });
  // Where nobody answers any more, copying still works.
  if (reply.ok && !reply.value) return false;
  await write();
  return true;
}
