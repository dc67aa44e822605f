// On what a mark stands: a post is told from the original that it shares. Runs in the card's script;
// which selectors to try is facebook-parts.ts' business.
import { SHARED } from './facebook-parts.ts';
import type { UnitKind } from './reading.ts';

/** `shared`: what another wrote and this post passes on. */
export type PlaceKind = UnitKind | 'shared';

/** On what of the page a node of a unit stands. */
export function placeKind({ kind, node }: { kind: UnitKind; node: Node }): PlaceKind {
  const element = node instanceof Element ? node : node.parentElement;
  const post = kind === 'post' ? element?.closest(SHARED.post) : null;
  if (!post) return kind;
  const isBefore = (one: Element) =>
    Boolean(one.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) &&
    !one.contains(node);
  // Whoever shares stands above with a name, whoever wrote it below with another.
  const authors = [...post.querySelectorAll(SHARED.author)].filter(isBefore);
  return authors.length > 1 || [...post.querySelectorAll(SHARED.message)].some(isBefore)
    ? 'shared'
    : kind;
}
