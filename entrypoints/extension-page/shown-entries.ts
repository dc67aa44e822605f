// Entries that a page of ours shows, asked of the background: as many at a time as one question takes.
import type { EntryKey } from '../../lib/claims/entries/entry.ts';
import type { ShownEntry } from '../../lib/messages.ts';
import { send } from '../../lib/send.ts';

/** As `lib/messages.ts` has it. */
const MOST_ASKED = 100;

/** In the order of the keys; left out are those of which there is no answer. */
export async function shownEntries(keys: readonly EntryKey[]): Promise<ShownEntry[]> {
  const questions = Array.from({ length: Math.ceil(keys.length / MOST_ASKED) }, (_, at) =>
    keys.slice(at * MOST_ASKED, (at + 1) * MOST_ASKED),
  );
  const replies = await Promise.all(questions.map((some) => send({ type: 'entries', keys: some })));
  return replies.flatMap((reply) => (reply.ok ? reply.value : []));
}
