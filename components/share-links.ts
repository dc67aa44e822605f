// Where other sides take what is to be shared: their own forms, by the addresses that they document.
// Pure. What has no such address is copied and pasted.

/** What Windows hands to a mail program without cutting it off. */
const LONGEST_MAIL_LINK = 2000;

/** Facebook's sharer; it takes an address and nothing else. */
export function facebookShareLink(sourceUrl: string): string {
  return `https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(sourceUrl)}`;
}

export type MailLink = {
  href: string;
  /** Only the source line went in: the whole text would have been too long. */
  isCut: boolean;
};

/** A letter with no addressee, per RFC 6068; `null` where not even the source line fits. */
export function mailLink(
  { text, sourceLine }: { text: string; sourceLine: string },
  subject: string,
): MailLink | null {
  // A lone half of a character, which no address can hold, would make it throw.
  const mailed = (body: string) => body.replace(/\p{Cs}/gu, '\ufffd').replace(/\r?\n/g, '\r\n');
  const linkOf = (body: string) =>
    `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(mailed(body))}`;
  const links = [text, sourceLine].map(linkOf);
  const at = links.findIndex(({ length }) => length <= LONGEST_MAIL_LINK);
  const href = links[at];
  return href === undefined ? null : { href, isCut: at > 0 };
}
