// The words in pictures. Facebook reads them by itself and writes them into `alt`, for readers who cannot
// see the picture: "Có thể là hình ảnh về văn bản cho biết '…'". Nothing is fetched, nothing looked at.
import { COMMENT, LIKE, MESSAGE, SHARED } from './facebook-parts.ts';
import type { Unit } from './reading.ts';
import type { BlockReader, TextBlock } from './text-block.ts';
import { outermost } from './units.ts';

const SAYS = ['văn bản cho biết', 'text that says'];
/** Pictures with words in them. */
export const PICTURE = SAYS.map((says) => `img[alt*="${says}"]`).join();
const WORDS = new RegExp(`(?:${SAYS.join('|')})(.+)`, 'su');
const QUOTES = /^[\s'"‘“]+|[\s'"’”.]+$/gu;

/** Of a long text over a picture so much is read along, in UTF-16 units. */
const MOST_OVER = 1000;

/** A picture's words, behind what was written over it: that may say that they are false. */
export function readPicture(picture: Element, readBlock: BlockReader): TextBlock {
  const words = wordsIn((picture as HTMLImageElement).alt);
  if (words === '') return { text: '', links: [], pieces: [] };
  const over = readBlock(textsOver(picture)).text.slice(0, MOST_OVER).trimEnd();
  const before = over === '' ? '' : `${over}\n`;
  return { text: before + words, links: [], pieces: [], wordsAt: before.length };
}

/** Of a picture that was read, the post or comment that it stands in: to find that takes long. */
const postsOf = new WeakMap<Element, Element>();

/** Whether a picture that was read stands under the text of a unit. */
export function isUnder(picture: Element, { root, kind }: Unit): boolean | undefined {
  const post = postsOf.get(picture);
  return kind === 'comment' ? post === root : kind !== 'picture' && post?.contains(root);
}

/** The words that `alt` says are in the picture; `''` for none. */
function wordsIn(alt: string): string {
  return (WORDS.exec(alt)?.[1] ?? '').replace(QUOTES, '');
}

/** What the author wrote, and of an original that is shared its author, too. */
function textsOver(picture: Element): Element[] {
  const comment = picture.closest(COMMENT);
  const post = comment ?? picture.closest(SHARED.post);
  if (!post) return [];
  postsOf.set(picture, post);
  if (comment) return [comment];
  // Around a picture that stands in no post there may be many.
  if (!post.matches('[role=article]') && post.querySelectorAll(LIKE).length > 1) return [];
  return outermost([...post.querySelectorAll(MESSAGE)]);
}
