// Phrases that would mark innocent text: too short, met in ordinary text or in other entries, another
// word without its diacritics.
import { syllablesOf } from '../../lib/claims/reading/normalize.ts';
import type { PlacedEntry } from '../read-data.ts';
import { joined, type Words } from '../words.ts';
import { error, type Finding, look, type PlacedFinding } from './finding.ts';
import { largestShare, quoted, type TrialText } from './ordinary-text.ts';
import { type Trial, tryPhrases } from './phrase-trial.ts';

/** Syllables below which a phrase says too little to be sure of; of a single one the index takes none. */
const MIN_PHRASE_SYLLABLES = 3;
/** Readers pause an entry that marks more than this share of what they see (`lib/claims/entries/over-marking.ts`). */
export const PAUSED_SHARE = 0.05;

type PlacedPhrase = { placed: PlacedEntry; phrase: string; at: Finding['at'] };

/** Tries every phrase on ordinary text and on what the other entries say. */
export function lintPhrases(
  entries: readonly PlacedEntry[],
  ordinary: readonly TrialText[],
): PlacedFinding[] {
  const phrases = entries.flatMap((placed): PlacedPhrase[] => {
    const { entry } = placed;
    if (entry.kind === 'channel') return [];
    return entry.phrases.map((phrase, at) => ({ placed, phrase, at: ['phrases', at] }));
  });
  const texts = phrases.map(({ phrase }) => phrase);
  const own = entries.flatMap(textsOf);
  const inOrdinary = tryPhrases(texts, ordinary);
  const inEntries = tryPhrases(texts, own);
  // What a phrase is by itself is the same in every entry that has it.
  const known = new Map<string, Finding[]>();
  return phrases.flatMap(({ placed, phrase, at }, index) => {
    const { met = [], metBare = [] } = inOrdinary[index] ?? {};
    const alone = known.get(phrase) ?? [
      ...lengthFindings(phrase),
      ...severalFindings(phrase),
      ...ordinaryFindings({ phrase, met, metBare }, ordinary),
    ];
    known.set(phrase, alone);
    const other = inEntries[index]?.met.find(({ text }) => (text as OwnText).placed !== placed);
    const findings = [...alone, ...(other ? [otherFinding(phrase, other)] : [])];
    return findings.map((finding) => ({ ...finding, at, placed }));
  });
}

type OwnText = TrialText & { placed: PlacedEntry; from: string };

function otherFinding(phrase: string, { example, text }: Trial): Finding {
  const { from } = text as OwnText;
  return look([], {
    vi: `cụm từ “${phrase}” cũng đánh dấu lời của mục khác, “${from}”: “${example}”; viết cụ thể hơn`,
    en: `phrase "${phrase}" marks another entry's words too, "${from}": "${example}"`,
  });
}

/** What an entry says itself, and how its claim travels. */
function textsOf(placed: PlacedEntry): OwnText[] {
  const { entry } = placed;
  if (entry.kind === 'channel') return [];
  const { id, kind } = entry;
  const said =
    kind === 'rebuttal'
      ? [entry.vi.claim, entry.vi.summary, entry.vi.correction]
      : [entry.vi.title, entry.vi.summary];
  return [...said, ...entry.phrases].map((text) => ({
    placed,
    text,
    from: id,
    kind: 'entries',
  }));
}

function lengthFindings(phrase: string): Finding[] {
  const { count } = syllablesOf(phrase);
  if (count < 2) {
    return [
      error([], {
        vi: `cụm từ “${phrase}” chỉ có một tiếng, nên không bao giờ khớp; viết dài hơn, hoặc bỏ đi`,
        en: `phrase "${phrase}" is a single syllable: it never matches`,
      }),
    ];
  }
  return count < MIN_PHRASE_SYLLABLES
    ? [
        look([], {
          vi: `cụm từ “${phrase}” ngắn quá, chưa chắc là nói về tin này; viết dài hơn`,
          en: `phrase "${phrase}" is too short to be sure of`,
        }),
      ]
    : [];
}

/** What parts phrases that were written on one line. */
const SEVERAL = /,(?!\p{N})|\s\/\s|[|、]/u;

/** Wordings of one claim have so many syllables in common, of the shorter one so large a share; clauses of one sentence have not. */
const [MIN_SHARED, SHARED] = [3, 0.75];

/** Wordings of one claim between commas: as one phrase they are met only where all stand in a row. */
function severalFindings(phrase: string): Finding[] {
  const parts = phrase.split(SEVERAL).map((part) => {
    const { exact, count } = syllablesOf(part);
    return new Set(exact.subarray(0, count));
  });
  const areAlike = parts.some((part, one) =>
    parts.slice(0, one).some((other) => {
      const shared = [...part].filter((word) => other.has(word)).length;
      return shared >= MIN_SHARED && shared >= Math.min(part.size, other.size) * SHARED;
    }),
  );
  // Nobody speaks a bar.
  return areAlike || /[|、]/u.test(phrase)
    ? [
        look([], {
          vi: `cụm từ “${phrase}” chỉ khớp khi bài viết đúng cả dòng ấy: nếu là nhiều cụm từ, đặt dấu “;” giữa chúng hoặc viết mỗi cụm một dòng`,
          en: `phrase "${phrase}" is met only as a whole: if it is several phrases, put ";" between them`,
        }),
      ]
    : [];
}

function ordinaryFindings(
  { phrase, met, metBare }: { phrase: string; met: Trial[]; metBare: Trial[] },
  ordinary: readonly TrialText[],
): Finding[] {
  const most = largestShare(
    met.map(({ text }) => text),
    ordinary,
  );
  if (most.met > most.of * PAUSED_SHARE) {
    return [
      error([], {
        vi: `cụm từ “${phrase}” có trong ${most.met} trên ${most.of} bài bình thường, nên máy của người đọc sẽ tạm dừng mục này: ${quote(met).vi}; viết cụ thể hơn, hoặc bỏ đi`,
        en: `phrase "${phrase}" stands in ${most.met} of ${most.of} ordinary texts: readers would pause the entry; ${quote(met).en}`,
      }),
    ];
  }
  if (met.length > 0) {
    const many = met.length > 1 ? `${met.length} ordinary texts` : 'ordinary text';
    return [
      look([], {
        vi: `cụm từ “${phrase}” có trong ${met.length} bài bình thường: ${quote(met).vi}; viết cụ thể hơn, hoặc bỏ đi`,
        en: `phrase "${phrase}" stands in ${many}; ${quote(met).en}`,
      }),
    ];
  }
  return metBare.length > 0
    ? [
        look([], {
          vi: `cụm từ “${phrase}” khi viết không dấu lại thành lời khác, nên bài không dấu sẽ bị đánh dấu nhầm: ${quote(metBare).vi}; thêm chữ cho rõ`,
          en: `phrase "${phrase}" means something else without its diacritics: text without them would be marked; ${quote(metBare).en}`,
        }),
      ]
    : [];
}

const EXAMPLES = 2;

function quote(trials: readonly Trial[]): Words {
  const shown = trials.slice(0, EXAMPLES).map(({ example, text }) => quoted(example, text));
  return joined(shown, ', ');
}
