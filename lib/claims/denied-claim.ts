// Whether a text says of a claim's own words that they are not so: "không có nổ súng ở …", "đê chưa
// vỡ". What the claim itself denies is left out: a rumour that nobody may go out says "không". Pure.

const NEGATIONS = new Set(['không', 'chưa', 'chẳng', 'chả', 'khong', 'chang', 'ko']);
const NEGATION = new RegExp([...NEGATIONS].join('|'));
/** What may stand between a negation and what it denies. */
const BETWEEN = new Set(
  'hề|có|bị|phải|là|được|chuyện|việc|vụ|xảy|ra|he|co|bi|phai|la|duoc|chuyen|viec|vu|xay'.split('|'),
);
const MAX_BETWEEN = 4;

/** Both texts spelled for cues. */
export function deniesClaim(text: string, claim: string): boolean {
  // Most texts hold no negation at all, and need not be cut into words.
  if (!NEGATION.test(text)) return false;
  const denied = deniedPairs(wordsOf(text));
  if (denied.size === 0) return false;
  const words = wordsOf(claim);
  const own = deniedPairs(words);
  const pairs = pairsOf(words);
  for (const pair of denied) {
    if (pairs.has(pair) && !own.has(pair)) return true;
  }
  return false;
}

/** The pairs of words that a negation stands before. */
function deniedPairs(words: readonly string[]): Set<string> {
  const denied = new Set<string>();
  for (const [at, word] of words.entries()) {
    if (!NEGATIONS.has(word)) continue;
    for (let next = at + 1; next <= at + 1 + MAX_BETWEEN; next++) {
      denied.add(`${words[next]} ${words[next + 1]}`);
      if (!BETWEEN.has(words[next] ?? '')) break;
    }
  }
  return denied;
}

function pairsOf(words: readonly string[]): Set<string> {
  return new Set(words.slice(1).map((word, at) => `${words[at]} ${word}`));
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
