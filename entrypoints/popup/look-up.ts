// The look-up box: waits until the typing rests, asks, and lets a late answer to an earlier question fall.
// Words that were not typed are asked at once.
import { signal } from '@preact/signals';
import type { LookUpResult } from '../../lib/messages.ts';
import { takePending } from '../../lib/pending-look-up.ts';
import { send } from '../../lib/send.ts';

const REST_MS = 120;
/** After which an answer was not only passed by on the way to more words. */
const READ_MS = 2000;
const LIMIT = 20;

/**
 * The box's words and their results; `null` while there are none to show, `'failed'` without an answer.
 * `onRead` is called with words whose answer has stood for a while.
 */
export function createLookUp(onRead: (query: string) => void) {
  const query = signal('');
  const results = signal<readonly LookUpResult[] | 'failed' | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const ask = async (words: string) => {
    const reply = await send({ type: 'look-up', query: words, limit: LIMIT });
    if (query.value.trim() !== words) return;
    results.value = reply.ok ? reply.value : 'failed';
    timer = setTimeout(() => onRead(words), READ_MS);
  };
  const setQuery = (words: string, isTyped = true) => {
    const isFirst = query.value === '';
    query.value = words;
    clearTimeout(timer);
    const asked = words.trim();
    if (asked === '') results.value = null;
    else if (!isTyped) void ask(asked);
    else {
      // The background may have to start and open its index first: it can while the typing goes on.
      if (isFirst) void send({ type: 'look-up', query: '', limit: 1 });
      timer = setTimeout(() => void ask(asked), REST_MS);
    }
  };
  void takePending().then((pending) => {
    // Whoever began to type means something else by now.
    // The box has one line, and would join the words on both sides of a break.
    const words = pending?.words.replace(/\s+/g, ' ');
    if (words && query.value === '') setQuery(words, false);
  });
  return { query, results, setQuery };
}
