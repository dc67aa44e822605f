// Whether a text says of a claim's own words that they are not so: "không có nổ súng ở …", "đê chưa
// vỡ". What the claim itself denies is left out: a rumour that nobody may go out says "không". Pure.

import { oneSpelling } from '../reading/two-spellings.ts';
import { type CueText, cueHash } from './cue-text.ts';

const NEGATIONS = ['không', 'chưa', 'chẳng', 'chả', 'khong', 'chang', 'ko'];
const NEGATION_HASHES = new Set(NEGATIONS.map(cueHash));
/** What may stand between a negation and what it denies. */
const BETWEEN = new Set(
  'hề|có|bị|phải|là|được|chuyện|việc|vụ|xảy|ra|he|co|bi|phai|la|duoc|chuyen|viec|vu|xay'.split('|'),
);
const MAX_BETWEEN = 4;
/** And so many other words: "không chứa ma túy". */
const MAX_OTHERS = 2;
/** After these, what follows the negation is not denied: it is not known, not the only thing, not prevented. */
const KEEPING = new Set(
  'biết|rõ|hiểu|ngờ|tin|chắc|chỉ|những|riêng|mỗi|kịp|may|dám|ngăn|cứu|chịu|khỏi|thoát|lo|sợ|quên|báo|nói|biet|ro|hieu|ngo|chac|chi|nhung|rieng|kip|dam|ngan|cuu|chiu|khoi|quen|bao|noi'.split(
    '|',
  ),
);
/** A clause ends here, and with it what its negation denies. */
const CLAUSE_END = /[.,;:!?…\n()–—-]/;

/** `claim` is spelled for cues, and only asked for where the text denies anything. */
export function deniesClaim(text: CueText, claim: () => string): boolean {
  const denied = deniedBy(text);
  if (denied.length === 0) return false;
  const spelled = oneSpelling(claim());
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
      const start = (starts[next] as number) - offset;
      const before = next > at ? spelled().slice((ends[next - 1] as number) - offset, start) : '';
      if (CLAUSE_END.test(before)) break;
      words.push(oneSpelling(spelled().slice(start, (ends[next] as number) - offset)));
    }
    denied.push(...deniedPairs(words));
  }
  return denied;
}

/** The pairs of words that a negation stands before, in its own clause of a text. */
function deniedPairs(words: readonly string[]): WordPair[] {
  const denied: WordPair[] = [];
  for (const [at, word] of words.entries()) {
    if (!NEGATIONS.includes(word)) continue;
    let others = 0;
    for (let next = at + 1; next <= at + 1 + MAX_BETWEEN && next + 1 < words.length; next++) {
      const own = words[next] as string;
      if (KEEPING.has(own)) break;
      denied.push([own, words[next + 1] as string]);
      if (!BETWEEN.has(own) && ++others > MAX_OTHERS) break;
    }
  }
  return denied;
}

function joined([first, second]: WordPair): string {
  return `${first} ${second}`;
}
