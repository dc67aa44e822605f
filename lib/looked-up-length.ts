// How much of what was typed or chosen is looked up: the box, the message and what waits between them agree.

/** UTF-16 units, some 4,000 words: more than any message is. Of a longer text only the beginning is taken. */
export const MAX_LOOKED_UP = 20_000;
