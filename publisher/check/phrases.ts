// Phrases that would mark innocent text: met in ordinary text or in other entries, another word without
// their diacritics.
import type { PlacedEntry } from '../read-data.ts';
import { joined, type Words } from '../words.ts';
import { error, type Finding, look, type PlacedFinding } from './finding.ts';
import { largestShare, quoted, type TrialText, wouldPause } from './ordinary-text.ts';
import { type Trial, tryPhrases } from './phrase-trial.ts';

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
    const alone = known.get(phrase) ?? ordinaryFindings({ phrase, met, metBare }, ordinary);
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

function ordinaryFindings(
  { phrase, met, metBare }: { phrase: string; met: Trial[]; metBare: Trial[] },
  ordinary: readonly TrialText[],
): Finding[] {
  const most = largestShare(
    met.map(({ text }) => text),
    ordinary,
  );
  if (wouldPause(most)) {
    return [
      error([], {
        vi: `cụm từ “${phrase}” có trong ${most.met} trên ${most.of} bài bình thường, nên máy của người đọc sẽ tạm dừng mục này, và build không xuất bản cụm từ ấy: ${quote(met).vi}; viết cụ thể hơn, hoặc bỏ đi`,
        en: `phrase "${phrase}" stands in ${most.met} of ${most.of} ordinary texts: readers would pause the entry, so it is not published; ${quote(met).en}`,
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
