// A message to a person, in both languages at once: whoever writes it in one is asked for the other.

export type Words = { vi: string; en: string };
