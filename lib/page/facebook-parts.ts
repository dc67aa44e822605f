// Facebook's own names for the parts of a post. When it changes its markup, this and facebook.ts are
// the files to change. Never use hashed class names.

export const MESSAGE = `${roleOf('story_message')},[data-ad-comet-preview=message],[data-ad-preview=message]`;

export const COMMENT =
  '[role=article] [role=article],' +
  ['Bình luận', 'Phản hồi', 'Trả lời', 'Comment', 'Reply']
    .map((label) => `[role=article][aria-label^="${label}"]`)
    .join();

export const LIKE = roleOf('like_button');

/** Facebook's own name for a part of a post. */
export function roleOf(name: string): string {
  return `[data-ad-rendering-role=${name}]`;
}

/** How the original that a post shares is told: it stands below a second author, or a second text. */
export const SHARED = {
  post: `[role=article]:not([role=article] *),:has(${LIKE})`,
  author: 'h2,h3,h4',
  message: MESSAGE,
};
