// What is read on no site. Nothing of the DOM at its top, no `browser.*`.

/** What can be typed in: never read, nor anything that lies in it. */
export const TYPED =
  'input,textarea,select,[role=textbox],[contenteditable]:not([contenteditable=false])';

/** Whether it is, or lies in, what can be typed in. */
export function isTyped(element: Element): boolean {
  // A whole document may be, and no attribute tells. (An element's own word for it would cost a layout.)
  return document.designMode === 'on' || !!element.closest(TYPED);
}

/** What in a unit is not its text on any site: typed, pressed, unseen or no prose. */
// Joined at run time: the minifier would write what can be typed in out once more.
export const NEVER_READ = [
  TYPED,
  'button,[role=button],[aria-hidden=true],[hidden],script,style,noscript,template,iframe,object,svg,math,canvas,video,audio',
].join();
