/** Prose is cut at the ends of sentences into pieces as long as a post. */
const PASSAGE_LENGTH = 150;
const SHORTEST_PARAGRAPH = 40;

/** A long text in pieces of some forty syllables, as readers meet it; headings and scraps are left out. */
export function passagesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph.length >= SHORTEST_PARAGRAPH)
    .flatMap(cut);
}

function cut(paragraph: string): string[] {
  const passages: string[] = [];
  let open = '';
  for (const sentence of paragraph.split(/(?<=[.!?]) /)) {
    open += (open === '' ? '' : ' ') + sentence;
    if (open.length <= PASSAGE_LENGTH) continue;
    passages.push(open);
    open = '';
  }
  return open === '' ? passages : [...passages, open];
}
