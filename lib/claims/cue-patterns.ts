// Lists of cues as patterns: whole words, with their diacritics or, for texts written without any,
// without. Pure.

/** A pattern for any of the cues, which are fragments of regular expressions in lower case. */
export function cuePattern(cues: readonly string[], isBare: boolean): RegExp {
  const spelled = isBare ? cues.map(stripMarks) : cues;
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${spelled.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

/** A text as such patterns read it. */
export function spelledForCues(text: string, isBare: boolean): string {
  return (isBare ? stripMarks(text) : text.normalize('NFC')).toLowerCase();
}

/** The case stays: \S is not \s. */
function stripMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .normalize('NFC');
}

/** The lines of a text, each a cue. */
export function lines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
