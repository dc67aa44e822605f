// What of a look-up goes into a report: the claim's words, and never the address of a post. Pure.

/** UTF-16 units: a rumour in its own words, not a whole message. */
export const MAX_REPORT = 1000;

/** The words without any address in them, as many as a report takes; `''` where there was nothing else. */
export function reportWords(query: string): string {
  return query
    .replace(/(?:https?:\/\/|www\.)\S+|\S+\.(?:com|vn|net|org|me)(?:\/\S*)?(?=\s|$)/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_REPORT)
    .trimEnd();
}
