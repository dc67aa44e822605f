// Whether a sentence speaks of a drill: what is played there is nobody's rumour ("diễn tập tình huống
// vỡ đập"). That it is no drill, or only called one, is what rumours say. Pure.
import { BARE, type Syllables, syllablesOf } from './normalize.ts';

/** So many syllables before a phrase may say that it is played. */
const REACH = 8;
const DRILLS = ['diễn tập', 'tập huấn', 'mô phỏng', 'giả định'];
/** Without diacritics the others are other words ("gia dinh" is a family). */
const PLAIN_DRILLS = ['diễn tập', 'tập huấn'];
const DOUBTS = [
  'không',
  'chẳng',
  'chả',
  'chưa',
  'đâu',
  'gọi',
  'bảo',
  'nói',
  'kêu',

  'chứ',
  'nhưng',
];

const drills = new Set(DRILLS.map((words) => pairAt(syllablesOf(words).exact, 0)));
const plainDrills = new Set(PLAIN_DRILLS.map((words) => pairAt(syllablesOf(words).folded, 0)));
const doubts = new Set(DOUBTS.map((word) => syllablesOf(word).exact[0] as number));

/** Whether the sentence says so of what begins at the syllable `start`, and nothing in between doubts it. */
export function isRehearsed({ exact, folded, flags, breaks }: Syllables, start: number): boolean {
  for (let at = start - 1; at > 0 && at >= start - REACH; at--) {
    if (breaks[at + 1] || breaks[at] || doubts.has(exact[at] as number)) return false;
    const isDrill =
      drills.has(pairAt(exact, at - 1)) ||
      (flags[at] === BARE && flags[at - 1] === BARE && plainDrills.has(pairAt(folded, at - 1)));
    if (isDrill) return !isDoubted(exact, at - 2);
  }
  return false;
}

/** "không phải diễn tập": what stands right before. */
function isDoubted(exact: ArrayLike<number>, before: number): boolean {
  for (let at = before; at >= 0 && at > before - 2; at--) {
    if (doubts.has(exact[at] as number)) return true;
  }
  return false;
}

function pairAt(hashes: ArrayLike<number>, at: number): string {
  return `${hashes[at]} ${hashes[at + 1]}`;
}
