// Asks the background about texts, some at a time, and keeps what it answered, so that a post that
// comes back is not asked about again. Runs in the content script; knows no nodes.
import { browser } from 'wxt/browser';
import type { EntryKey } from '../claims/entries/entry.ts';
import { atEnd } from '../lifetime.ts';
import type { PageMatch } from '../messages.ts';
import { send } from '../send.ts';

/** Matches with the words they must be painted over, or the link's address. */
export type Answer = { words: string; match: PageMatch }[];

export type Asking = {
  /** What was answered before; `undefined` when nobody asked, or the answer is not there yet. */
  answerTo: (said: string) => Answer | undefined;
  ask: (said: string, question: Question) => void;
  /** No answer holds any longer. */
  forget: () => void;
  /** These words are no match of this entry any more. */
  leaveOut: (key: EntryKey, words: string) => void;
};

/** `wordsAt`: what is before it is only read along. */
export type Question = {
  text: string;
  links: string[];
  wordsAt: number | undefined;
  isComment: boolean;
};

const MAX_PASSAGES = 50;
const MAX_CHARACTERS = 200_000;
const MAX_ANSWERS = 4000;
/** So long more questions may join the first. */
const GATHER_MS = 40;
const RETRY_MS = 1000;
const MAX_FAILURES = 6;

/** Calls `onAnswers` with what was answered, as it comes in; `onLost` when nobody answers any more. */
export function createAsking(page: {
  signal: AbortSignal;
  onAnswers: (answered: ReadonlyMap<string, unknown>) => void;
  onLost: () => void;
}): Asking {
  const { signal } = page;
  const answers = new Map<string, Answer>();
  const questions = new Map<string, Question>();
  let timer = 0;
  let failures = 0;
  let isAsking = false;
  let age = 0;

  const askSoon = (delayMs: number) => {
    if (!isAsking) timer ||= setTimeout(() => void askNow(), delayMs) as unknown as number;
  };
  const askNow = async () => {
    timer = 0;
    const asked = takeBatch(questions);
    if (asked.length === 0 || signal.aborted) return;
    isAsking = true;
    const askedAt = age;
    const passages = asked.map(([, question]) => question);
    const reply = await send({ type: 'match', page: location.href.slice(0, 8192), passages });
    isAsking = false;
    if (signal.aborted) return;
    if (!reply.ok || askedAt !== age) {
      for (const [said, question] of asked) questions.set(said, question);
      if (!reply.ok && (!browser.runtime?.id || ++failures > MAX_FAILURES)) return page.onLost();
      return askSoon(RETRY_MS * failures);
    }
    failures = 0;
    for (const [at, [said, question]] of asked.entries()) {
      remember(answers, said, toAnswer(question, reply.value[at] ?? []));
    }
    page.onAnswers(new Map(asked));
    if (questions.size > 0) askSoon(0);
  };
  atEnd(signal, () => clearTimeout(timer));

  return {
    answerTo: (said) => answers.get(said),
    ask(said, question) {
      questions.set(said, question);
      askSoon(GATHER_MS);
    },
    forget() {
      age++;
      answers.clear();
    },
    leaveOut(key, words) {
      for (const [said, answer] of answers) {
        answers.set(
          said,
          answer.filter((one) => one.match.key !== key || one.words !== words),
        );
      }
    },
  };
}

/** 64 bits of what a unit says; a collision cannot mark anything, because the words are compared. */
export function fingerprint({ text, links, wordsAt = 0 }: Question): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  const whole = [text, ...links, wordsAt].join('\n');
  for (let at = 0; at < whole.length; at++) {
    const unit = whole.charCodeAt(at);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  return `${a ^ (b >>> 15)}:${b ^ (a >>> 13)}`;
}

function toAnswer({ text, links }: Question, matches: PageMatch[]): Answer {
  return matches.map((match) => {
    const { start, end, link } = match;
    const words = link === null ? text.slice(start ?? 0, end ?? 0) : links[link];
    return { match, words: words ?? '' };
  });
}

function takeBatch(questions: Map<string, Question>): [string, Question][] {
  const batch: [string, Question][] = [];
  let length = 0;
  for (const [said, question] of questions) {
    length += question.text.length;
    if (batch.length > 0 && (batch.length >= MAX_PASSAGES || length > MAX_CHARACTERS)) break;
    questions.delete(said);
    batch.push([said, question]);
  }
  return batch;
}

function remember(answers: Map<string, Answer>, said: string, answer: Answer): void {
  answers.set(said, answer);
  if (answers.size <= MAX_ANSWERS) return;
  for (const oldest of answers.keys()) {
    answers.delete(oldest);
    return;
  }
}
