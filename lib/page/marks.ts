// From units to marks: reads a unit, has the background asked, paints the answer. Runs in the
// content script. What is painted is what stands there when the answer comes, never what once stood.
import type { EntryKey } from '../claims/entries/entry.ts';
import { atEnd } from '../lifetime.ts';
import type { PageMatch } from '../messages.ts';
import { type Answer, createAsking, fingerprint, type Question } from './asking.ts';
import { erase, paint } from './highlight.ts';
import type { Reading as SiteReading, Unit } from './reading.ts';
import type { Slices } from './slices.ts';
import { anchor, blockReader, type TextBlock } from './text-block.ts';

/** One match where it stands on the page. */
export type Mark = {
  match: PageMatch;
  unit: Unit;
  /** The page's words, or the link's address. */
  words: string;
  /** The link, or the unit's root: what to scroll to, and where a link without text or a picture lies. */
  element: Element;
  /** One range per text node, each with the words it must hold; empty for a link without text and a picture. */
  ranges: StaticRange[];
  said: string[];
};

export type Marks = {
  /** What this site's pictures take. */
  pictures: SiteReading['pictures'];
  /** Reads a unit that is new or has changed. */
  read: (unit: Unit) => void;
  /** Takes off at once what no longer stands where it was painted. */
  check: (unit: Unit) => void;
  drop: (unit: Unit) => void;
  /** Asks about everything again; marks stay until the new answer is there. */
  refresh: () => void;
  /** Chooses the inks anew for the page's colours. */
  repaint: () => void;
  /** Takes off every mark of these words for this entry. */
  dismiss: (mark: { key: EntryKey; words: string }) => void;
  all: () => Mark[];
  /** The mark that owns a painted range. */
  ownerOf: (range: AbstractRange) => Mark | undefined;
};

/** What a unit said, and where, while that is asked about and nothing in it changed. */
type Reading = { said: string; block: TextBlock | null };

const SAYS_SOMETHING = /\p{L}.*\p{L}/su;

/** Marks of this page; `onChange` after each change, `onLost` when the extension is gone. */
export function createMarks(page: {
  reading: SiteReading;
  slices: Slices;
  signal: AbortSignal;
  onChange: () => void;
  onLost: () => void;
}): Marks {
  const { slices, signal, onLost } = page;
  const { leaveAlone, pictures } = page.reading;
  const readBlock = blockReader(leaveAlone);
  const readings = new Map<Unit, Reading>();
  const marksOf = new Map<Unit, Mark[]>();
  const owners = new WeakMap<AbstractRange, Mark>();
  const onAnswers = (answered: ReadonlyMap<string, unknown>) => {
    for (const [unit, reading] of readings) {
      if (!answered.has(reading.said)) continue;
      slices.addSoon(() => readings.get(unit) === reading && settle(unit, reading));
    }
  };
  const asking = createAsking({ signal, onAnswers, onLost });

  // Of several marks of a picture the first frames it; none takes the frame off.
  const draw = ({ kind, root }: Unit, marks: readonly Mark[]) => {
    if (kind === 'picture') pictures?.frame(root, marks[0]?.match.tone);
    else for (const { ranges, match } of marks) paint(ranges, match.tone);
  };
  const takeOff = (unit: Unit) => {
    const marks = marksOf.get(unit);
    if (!marks) return;
    marksOf.delete(unit);
    for (const mark of marks) erase(mark.ranges);
    draw(unit, []);
    page.onChange();
  };
  const putOn = (unit: Unit, block: TextBlock, answer: Answer) => {
    takeOff(unit);
    const marks = answer.flatMap((found) => place(unit, block, found) ?? []);
    if (marks.length === 0) return;
    marksOf.set(unit, marks);
    for (const mark of marks) for (const range of mark.ranges) owners.set(range, mark);
    draw(unit, marks);
    page.onChange();
  };
  const blockOf = ({ kind, root, parts }: Unit) =>
    kind === 'picture' && pictures ? pictures.read(root, readBlock) : readBlock(parts());
  const read = (unit: Unit) => {
    const block = blockOf(unit);
    const question = questionOf(unit, block);
    const said = fingerprint(question);
    // An article's title and lead lie outside of it: nobody tells when they change.
    const reading: Reading = { said, block: unit.kind === 'article' ? null : block };
    readings.set(unit, reading);
    const answer = asking.answerTo(said);
    if (answer) putOn(unit, block, answer);
    else if (question.links.length > 0 || SAYS_SOMETHING.test(block.text))
      return asking.ask(said, question);
    else takeOff(unit);
    reading.block = null;
  };
  const settle = (unit: Unit, reading: Reading) => {
    const { said } = reading;
    const answer = asking.answerTo(said);
    const isArticle = unit.kind === 'article';
    const block = reading.block ?? (isArticle ? blockOf(unit) : null);
    reading.block = null;
    if (answer?.length === 0) takeOff(unit);
    else if (block && answer) putOn(unit, block, answer);
    else return read(unit);
    // Of what changed while it was asked about, the rest can wait: it may change for ever.
    if (isArticle && block && fingerprint(questionOf(unit, block)) !== said)
      slices.addLater(() => readings.get(unit) === reading && read(unit));
  };

  atEnd(signal, () => {
    for (const unit of [...marksOf.keys()]) takeOff(unit);
  });
  return {
    pictures,
    read,
    check(unit) {
      const reading = readings.get(unit);
      if (reading) reading.block = null;
      for (const mark of marksOf.get(unit) ?? []) if (!stillSays(mark)) erase(mark.ranges);
      // What is in a picture is known only once it is read again.
      draw(unit, []);
    },
    drop(unit) {
      readings.delete(unit);
      takeOff(unit);
    },
    refresh() {
      asking.forget();
      for (const unit of readings.keys()) slices.addSoon(() => readings.has(unit) && read(unit));
    },
    repaint() {
      for (const [unit, marks] of marksOf) draw(unit, marks.filter(stillSays));
    },
    dismiss({ key, words }) {
      asking.leaveOut(key, words);
      for (const [unit, marks] of marksOf) {
        const isGone = (mark: Mark) => mark.match.key === key && mark.words === words;
        for (const mark of marks) if (isGone(mark)) erase(mark.ranges);
        const left = marks.filter((mark) => !isGone(mark));
        marksOf.set(unit, left);
        draw(unit, left.filter(stillSays));
      }
      page.onChange();
    },
    all: () => [...marksOf.values()].flat(),
    ownerOf: (range) => owners.get(range),
  };
}

function questionOf({ kind }: Unit, { text, links, wordsAt }: TextBlock): Question {
  const hrefs = links.map(({ href }) => href);
  return { text, links: hrefs, wordsAt, isComment: kind === 'comment' };
}

/** What changed before the words may have moved them so far, in UTF-16 units. */
const MOVED = 100;

function place(unit: Unit, block: TextBlock, { match, words }: Answer[number]): Mark | null {
  const link = match.link === null ? undefined : block.links[match.link];
  const from = link?.start ?? match.start;
  if (from === null || (link && link.href !== words)) return null;
  const isThere = link || block.text.startsWith(words, from);
  const start = isThere ? from : block.text.indexOf(words, from - MOVED);
  if (start < 0 || start > from + MOVED) return null;
  const end = link?.end ?? start + words.length;
  const ranges = anchor(block, start, end);
  if (ranges.length === 0 && !link && unit.kind !== 'picture') return null;
  const element = link?.element ?? unit.root;
  return { match, unit, words, element, ranges, said: ranges.map(textOf) };
}

function stillSays({ ranges, said }: Mark): boolean {
  return ranges.every(
    (range, at) => range.startContainer.isConnected && textOf(range) === said[at],
  );
}

function textOf({ startContainer, startOffset, endOffset }: StaticRange): string {
  return (startContainer as Text).data.slice(startOffset, endOffset);
}
