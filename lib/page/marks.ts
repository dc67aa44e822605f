// From units to marks: reads a unit, asks the background, paints the answer. Runs in the content
// script. Knows what was said already, so that a post that comes back is not asked about again.
import { browser } from 'wxt/browser';
import type { EntryKey } from '../claims/entry.ts';
import type { PageMatch } from '../messages.ts';
import { send } from '../send.ts';
import { erase, paint } from './highlight.ts';
import { anchor, readBlock, type TextBlock } from './text-block.ts';
import type { Unit } from './units.ts';

/** One match where it stands on the page. */
export type Mark = {
  match: PageMatch;
  unit: Unit;
  /** The page's words, or the link's address. */
  words: string;
  /** The link, or the unit's root: what to scroll to, and where a link without text lies. */
  element: Element;
  /** One range per text node, each with the words it must hold; empty for a link without text. */
  ranges: StaticRange[];
  said: string[];
};

export type Marks = {
  /** Reads a unit that is new or has changed. */
  read: (unit: Unit) => void;
  /** Takes off at once what no longer stands where it was painted. */
  check: (unit: Unit) => void;
  drop: (unit: Unit) => void;
  /** Asks about everything again; marks stay until the new answer is there. */
  refresh: () => void;
  /** Takes off every mark of these words for this entry. */
  dismiss: (mark: { key: EntryKey; words: string }) => void;
  all: () => Mark[];
  /** The mark that owns a painted range. */
  ownerOf: (range: AbstractRange) => Mark | undefined;
};

type Answer = { words: string; match: PageMatch }[];
type Question = { text: string; links: string[]; units: Set<Unit> };

const MAX_PASSAGES = 50;
const MAX_CHARACTERS = 200_000;
const MAX_ANSWERS = 4000;
const RETRY_MS = 1000;

/** Marks of this page; `onChange` after each change, `onLost` when the extension is gone. */
export function createMarks(page: {
  leaveAlone: string;
  signal: AbortSignal;
  onChange: () => void;
  onLost: () => void;
}): Marks {
  const { leaveAlone, signal } = page;
  const answers = new Map<string, Answer>();
  const questions = new Map<string, Question>();
  const saidBy = new Map<Unit, string>();
  const marksOf = new Map<Unit, Mark[]>();
  const owners = new WeakMap<AbstractRange, Mark>();
  let timer = 0;
  let isAsking = false;
  let failures = 0;

  const takeOff = (unit: Unit) => {
    const marks = marksOf.get(unit);
    if (!marks) return;
    marksOf.delete(unit);
    for (const mark of marks) erase(mark.ranges);
    page.onChange();
  };

  const putOn = (unit: Unit, block: TextBlock, answer: Answer) => {
    takeOff(unit);
    const marks = answer.flatMap(({ match, words }) => {
      const mark = place({ unit, block, match, words });
      return mark ? [mark] : [];
    });
    if (marks.length === 0) return;
    marksOf.set(unit, marks);
    for (const mark of marks) {
      for (const range of mark.ranges) owners.set(range, mark);
      paint(mark.ranges, mark.match.tone);
    }
    page.onChange();
  };

  const read = (unit: Unit) => {
    const block = readBlock(unit.parts(), leaveAlone);
    const links = block.links.map((link) => link.href);
    const said = fingerprint(`${block.text}\n${links.join('\n')}`);
    saidBy.set(unit, said);
    const answer = answers.get(said);
    if (answer) return putOn(unit, block, answer);
    if (links.length === 0 && !/\p{L}.*\p{L}/su.test(block.text)) return takeOff(unit);
    const question = questions.get(said) ?? { text: block.text, links, units: new Set() };
    question.units.add(unit);
    questions.set(said, question);
    askSoon(20);
  };

  const askSoon = (delayMs: number) => {
    if (!isAsking) timer ||= setTimeout(() => void ask(), delayMs) as unknown as number;
  };

  const ask = async () => {
    timer = 0;
    const asked = nextBatch(questions);
    if (asked.length === 0 || signal.aborted) return;
    isAsking = true;
    const passages = asked.map(([, { text, links }]) => ({ text, links }));
    const reply = await send({ type: 'match', page: location.href.slice(0, 8192), passages });
    isAsking = false;
    if (signal.aborted) return;
    if (!reply.ok) {
      for (const [said, question] of asked) questions.set(said, question);
      failures++;
      if (!browser.runtime?.id || failures > 6) return page.onLost();
      return askSoon(RETRY_MS * failures);
    }
    failures = 0;
    for (const [at, [said, question]] of asked.entries()) {
      const answer = (reply.value[at] ?? []).map((match) => ({
        match,
        words: wordsOf(question, match),
      }));
      remember(answers, said, answer);
      for (const unit of question.units) {
        if (saidBy.get(unit) !== said) continue;
        // The page may have changed since: what is painted is what stands there now.
        if (answer.length > 0) read(unit);
        else takeOff(unit);
      }
    }
    if (questions.size > 0) askSoon(0);
  };

  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    for (const unit of [...marksOf.keys()]) takeOff(unit);
  });

  return {
    read,
    check(unit) {
      const marks = marksOf.get(unit);
      for (const mark of marks ?? []) if (!stillSays(mark)) erase(mark.ranges);
    },
    drop(unit) {
      saidBy.delete(unit);
      takeOff(unit);
    },
    refresh() {
      answers.clear();
      for (const unit of [...saidBy.keys()]) read(unit);
    },
    dismiss({ key, words }) {
      const isDismissed = (one: { match: PageMatch; words: string }) =>
        one.match.key === key && one.words === words;
      for (const [said, answer] of answers) {
        if (answer.some(isDismissed))
          answers.set(
            said,
            answer.filter((one) => !isDismissed(one)),
          );
      }
      for (const [unit, marks] of marksOf) {
        for (const mark of marks) if (isDismissed(mark)) erase(mark.ranges);
        marksOf.set(
          unit,
          marks.filter((mark) => !isDismissed(mark)),
        );
      }
      page.onChange();
    },
    all: () => [...marksOf.values()].flat(),
    ownerOf: (range) => owners.get(range),
  };
}

function place(found: {
  unit: Unit;
  block: TextBlock;
  match: PageMatch;
  words: string;
}): Mark | null {
  const { unit, block, match, words } = found;
  const link = match.link === null ? undefined : block.links[match.link];
  const start = link?.start ?? match.start;
  const end = link?.end ?? match.end;
  if (start === null || end === null) return null;
  if ((link ? link.href : block.text.slice(start, end)) !== words) return null;
  const ranges = anchor(block, start, end);
  if (ranges.length === 0 && !link) return null;
  const element = link?.element ?? unit.root;
  return { match, unit, words, element, ranges, said: ranges.map(textOf) };
}

function wordsOf({ text, links }: Question, { start, end, link }: PageMatch): string {
  if (link !== null) return links[link] ?? '';
  return start === null || end === null ? '' : text.slice(start, end);
}

function stillSays({ ranges, said }: Mark): boolean {
  return ranges.every(
    (range, at) => range.startContainer.isConnected && textOf(range) === said[at],
  );
}

function textOf({ startContainer, startOffset, endOffset }: StaticRange): string {
  return (startContainer as Text).data.slice(startOffset, endOffset);
}

function nextBatch(questions: Map<string, Question>): [string, Question][] {
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

/** 64 bits of what a unit says; a collision cannot mark anything, because the words are compared. */
function fingerprint(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  return `${a ^ (b >>> 15)}:${b ^ (a >>> 13)}`;
}
