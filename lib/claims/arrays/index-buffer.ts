// The claim index as two ArrayBuffers, what is asked of a page's text and what only looking up asks
// besides: a header, a table of sections, and typed arrays that are used where they lie. Loading one
// means checking its header, not parsing.

const MAGIC = 0x0d0c41d1;
const HEADER_WORDS = 4;

/** The sections of each half in the order they lie in; adding, removing or retyping one raises the version. */
const SECTIONS = {
  matching: {
    keyEnds: Uint32Array,
    keyBytes: Uint8Array,
    claimEnds: Uint32Array,
    claimBytes: Uint8Array,
    kinds: Uint8Array,
    knownFolded: Int32Array,
    knownExact: Int32Array,
    knownFlags: Uint8Array,
    phraseClaims: Uint16Array,
    phraseClaimsHigh: Uint8Array,
    phraseLow: Uint16Array,
    phraseHigh: Uint8Array,
    gramFilter: Uint32Array,
    gramBuckets: Uint32Array,
    gramSizes: Uint8Array,
    claimGroups: Uint32Array,
    fewWordings: Uint8Array,
    wordingLow: Uint16Array,
    wordingHigh: Uint8Array,
    wordingFilter: Uint32Array,
    wordingBuckets: Uint32Array,
    wordingSizes: Uint8Array,
    soloSyllables: Uint32Array,
    rowEnds: Uint32Array,
    rowGroups: Uint32Array,
    wordingWeights: Uint8Array,
    claimViews: Uint32Array,
    viewEnds: Uint32Array,
    viewLow: Uint16Array,
    viewHigh: Uint8Array,
    linkHigh: Uint32Array,
    linkLow: Uint32Array,
    linkClaims: Uint32Array,
    linkRoles: Uint8Array,
  },
  lookUp: {
    terms: Int32Array,
    termPages: Uint32Array,
    termStarts: Uint32Array,
    postings: Uint16Array,
    heaviestPosting: Float32Array,
    claimWeights: Float32Array,
    digests: Int32Array,
    vocabularyEnds: Uint32Array,
    vocabularyBytes: Uint8Array,
  },
} as const;

const VIEWS = { ...SECTIONS.matching, ...SECTIONS.lookUp };

export type Half = keyof typeof SECTIONS;
type Halves = typeof SECTIONS;
type ViewsOf<Table extends Record<string, abstract new (...args: never) => unknown>> = {
  [Name in keyof Table]: InstanceType<Table[Name]>;
};
export type SectionsOf<One extends Half> = ViewsOf<Halves[One]>;
export type Sections = SectionsOf<'matching'> & SectionsOf<'lookUp'>;

/** Lays the sections of one half out in a buffer, each at a multiple of four bytes. */
export function packSections(half: Half, sections: Sections, version: number): ArrayBuffer {
  const names = namesOf(half);
  const tableBytes = tableBytesOf(names);
  const total = names.reduce((sum, name) => sum + padded(sections[name].byteLength), tableBytes);
  const buffer = new ArrayBuffer(total);
  const words = new Uint32Array(buffer, 0, tableBytes / 4);
  words.set([MAGIC, version, total]);
  let offset = tableBytes;
  for (const [at, name] of names.entries()) {
    const { buffer: from, byteOffset, byteLength } = sections[name];
    words.set([offset, byteLength], HEADER_WORDS + at * 2);
    new Uint8Array(buffer, offset, byteLength).set(new Uint8Array(from, byteOffset, byteLength));
    offset += padded(byteLength);
  }
  words[3] = checksum(words);
  return buffer;
}

/** Views into a packed buffer; `null` when it is the other half, of another version, cut short or damaged. */
export function openSections<One extends Half>(
  half: One,
  buffer: ArrayBuffer,
  version: number,
): SectionsOf<One> | null {
  const names = namesOf(half);
  const tableBytes = tableBytesOf(names);
  if (buffer.byteLength < tableBytes) return null;
  const words = new Uint32Array(buffer, 0, tableBytes / 4);
  const [magic, packedVersion, total, sum] = words;
  if (magic !== MAGIC || packedVersion !== version || total !== buffer.byteLength) return null;
  if (sum !== checksum(words)) return null;
  const views = names.map((name, at) => {
    const offset = words[HEADER_WORDS + at * 2] ?? 0;
    const byteLength = words[HEADER_WORDS + at * 2 + 1] ?? 0;
    const View = VIEWS[name];
    return [name, new View(buffer, offset, byteLength / View.BYTES_PER_ELEMENT)] as const;
  });
  return Object.fromEntries(views) as SectionsOf<One>;
}

function namesOf(half: Half): (keyof Sections)[] {
  return Object.keys(SECTIONS[half]) as (keyof Sections)[];
}

function tableBytesOf(names: readonly string[]): number {
  return (HEADER_WORDS + names.length * 2) * 4;
}

/** FNV-1a over the header and the table; the sections are guarded by the length and by the store. */
function checksum(words: Uint32Array): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) {
    if (at !== 3) hash = Math.imul(hash ^ (words[at] as number), 0x01000193);
  }
  return hash >>> 0;
}

function padded(bytes: number): number {
  return (bytes + 3) & ~3;
}
