// Whether a text says of a claim's own words that they are not so: "không có nổ súng ở …", "đê chưa
// vỡ". What the claim itself denies is left out: a rumour that nobody may go out says "không". Pure.
import { type CueText, cueHash } from './cue-text.ts';

const NEGATIONS = ['không', 'chưa', 'chẳng', 'chả', 'khong', 'chang', 'ko'];
const NEGATION_HASHES = new Set(NEGATIONS.map(cueHash));
/** What may stand between a negation and what it denies. */
const BETWEEN = new Set(
  'hề|có|bị|phải|là|được|chuyện|việc|vụ|xảy|ra|he|co|bi|phai|la|duoc|chuyen|viec|vu|xay'.split('|'),
);
const MAX_BETWEEN = 4;

/** `claim` is spelled for cues, and only asked for where the text denies anything. */
export function deniesClaim(text: CueText, claim: () => string): boolean {
  const denied = deniedBy(text);
  if (denied.length === 0) return false;
  const spelled = claim();
  // Hardly ever does a claim hold both words: then it need not be cut into its own.
  const likely = denied.filter(
    ([first, second]) => spelled.includes(first) && spelled.includes(second),
  );
  if (likely.length === 0) return false;
  const words: string[] = spelled.match(/[\p{L}\p{N}]+/gu) ?? [];
  const own = new Set(deniedPairs(words).map(joined));
  const pairs = new Set(words.slice(1).map((word, at) => joined([words[at] as string, word])));
  return likely.map(joined).some((pair) => pairs.has(pair) && !own.has(pair));
}

type WordPair = [string, string];

/** What a text denies: only the words after its negations are looked at. */
function deniedBy({ spelled, starts, ends, hashes, offset }: CueText): WordPair[] {
  const denied: WordPair[] = [];
  for (let at = 0; at < hashes.length; at++) {
    if (!NEGATION_HASHES.has(hashes[at] as number)) continue;
    const last = Math.min(hashes.length, at + MAX_BETWEEN + 3);
    const words: string[] = [];
    for (let next = at; next < last; next++) {
      words.push(
        spelled().slice((starts[next] as number) - offset, (ends[next] as number) - offset),
      );
    }
    denied.push(...deniedPairs(words));
  }
  return denied;
}

/** The pairs of words that a negation stands before. */
function deniedPairs(words: readonly string[]): WordPair[] {
  const denied: WordPair[] = [];
  for (const [at, word] of words.entries()) {
    if (!NEGATIONS.includes(word)) continue;
    for (let next = at + 1; next <= at + 1 + MAX_BETWEEN && next + 1 < words.length; next++) {
      denied.push([words[next] as string, words[next + 1] as string]);
      if (!BETWEEN.has(words[next] as string)) break;
    }
  }
  return denied;
}

function joined([first, second]: WordPair): string {
  return `${first} ${second}`;
}
