// What of a look-up goes into a report: the claim's words, and never the address of a post. Pure.

/** The words without any address in them; `''` where there was nothing else. */
export function reportWords(query: string): string {
  return query
    .replace(/(?:https?:\/\/|www\.)\S+|\S+\.(?:com|vn|net|org|me)(?:\/\S*)?(?=\s|$)/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
