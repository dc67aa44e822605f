// The version of the compiled claim index, by itself: the store asks it in pages that compile nothing.

/** Raised whenever compiled bytes or what they mean change; an index of another version is rebuilt. */
export const INDEX_VERSION = 19;
