// The shape of a Vietnamese syllable written without its diacritics. Pure.

/** An onset, vowels, a coda. */
const SYLLABLE =
  /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?(?:ieu|uoi|uou|oai|oay|oao|oeo|uay|uya|uye|uyu|yeu|a[iouy]?|e[ou]?|i[aeu]?|o[aeio]?|u[aeiouy]?|ye?)(?:ch|ng|nh|[cmnpt])?$/;
/** Letters that no writer puts before these vowels. */
const MISSPELT = /^(?:k[aou]|c[eiy]|n?gh[aouy]|n?ge|ngi)/;
/** Vowels that nothing ends, with an end: "triệu/m". */
const ENDED = /(?:[ao]i|(?<!q)ui|ay|[ae][ou]|[ou]u|(?<!g)iu)[cmnpt]/;

/** Whether small letters without marks may be a syllable. */
export function hasSyllableShape(letters: string): boolean {
  return SYLLABLE.test(letters);
}

/** Whether they are spelled as one, too. */
export function isSyllable(letters: string): boolean {
  return SYLLABLE.test(letters) && !MISSPELT.test(letters) && !ENDED.test(letters);
}
