// Which synonyms stand in a text: the longest at each place, from left to right. There are over four
// thousand forms. Two of three syllables of a text begin one, but few pairs of neighbours do: forms are
// filed under the letters of their first two, and those of one syllable under its spelling. Pure.

import { IntegerList } from '../arrays/integer-list.ts';
import { BARE, MARKED, type Syllables, syllablesOf } from '../reading/normalize.ts';
import { pairWeight, RAREST } from './background.ts';

/** Rows of forms, compiled: forms that open alike lie together, the longest first, then the first row's. */
export type SynonymForms = {
  /** A bit for each opening: surely none where it is not set. */
  filter: Uint32Array;
  /** Open addressing by opening: its forms are `[from, to)`. */
  openings: Int32Array;
  from: Uint16Array;
  to: Uint16Array;
  /** By form: its row, and where its syllables begin; those of the next begin where they end. */
  rows: Uint16Array;
  starts: Uint32Array;
  /** 1 for one whose letters are other words in ordinary prose: its diacritics must be there. */
  isOther: Uint8Array;
  /** By syllable of a form. */
  folded: Int32Array;
  exact: Int32Array;
  flags: Int32Array;
};

/** Forms met in a text, none over another; the first `count` are valid until the next text. */
export type SynonymHits = {
  count: number;
  rows: Uint16Array;
  /** The syllables `[starts, stops)` of each. */
  starts: Uint32Array;
  stops: Uint32Array;
};

/** Of so many bits some three thousand are set: one opening in forty is sought by chance. */
const FILTER_BITS = 1 << 17;

/** Between forms that are read as one text: of each the numbers stand by themselves. */
const APART = '\n\n';

export function compileForms(rows: readonly (readonly string[])[]): SynonymForms {
  // One text of all of them: to read thousands by themselves takes a cold engine three times as long.
  const read = syllablesOf(rows.map((texts) => texts.join(APART)).join(APART));
  const forms = formsIn(read, rows).sort(
    (a, b) => a.opening - b.opening || b.count - a.count || a.row - b.row,
  );
  let slots = 16;
  while (slots < forms.length * 2) slots *= 2;
  const lists = { folded: new IntegerList(), exact: new IntegerList(), flags: new IntegerList() };
  const made = {
    filter: new Uint32Array(FILTER_BITS / 32),
    openings: new Int32Array(slots),
    from: new Uint16Array(slots),
    to: new Uint16Array(slots),
    rows: Uint16Array.from(forms, ({ row }) => row),
    starts: new Uint32Array(forms.length + 1),
    isOther: Uint8Array.from(forms, ({ isOther }) => Number(isOther)),
  };
  for (let form = 0; form < forms.length; form++) {
    const { opening, from, count } = forms[form] as Form;
    for (let at = from; at < from + count; at++) {
      lists.folded.push(read.folded[at] as number);
      lists.exact.push(read.exact[at] as number);
      lists.flags.push(read.flags[at] as number);
    }
    made.starts[form + 1] = lists.folded.length;
    const word = (opening & (FILTER_BITS - 1)) >>> 5;
    made.filter[word] = (made.filter[word] as number) | (1 << (opening & 31));
    const slot = slotOf(made, opening);
    if (made.to[slot] === 0) made.from[slot] = form;
    made.openings[slot] = opening;
    made.to[slot] = form + 1;
  }
  const { folded, exact, flags } = lists;
  return { ...made, folded: folded.values, exact: exact.values, flags: flags.values };
}

/** A form of a row: the syllables `[from, from + count)` of all that was read. */
type Form = { row: number; from: number; count: number; opening: number; isOther: boolean };

function formsIn(read: Syllables, rows: readonly (readonly string[])[]): Form[] {
  const forms: Form[] = [];
  let textEnd = 0;
  let from = 0;
  for (let row = 0; row < rows.length; row++) {
    const texts = rows[row] as readonly string[];
    for (let text = 0; text < texts.length; text++) {
      textEnd += (texts[text] as string).length;
      let to = from;
      while (to < read.count && (read.start[to] as number) < textEnd) to++;
      textEnd += APART.length;
      if (to === from) continue;
      const [one, two] = [read.folded[from] as number, read.folded[from + 1] as number];
      const count = to - from;
      const opening =
        count === 1 ? openingOfOne(read.exact[from] as number) : openingOfTwo(one, two);
      forms.push({
        row,
        from,
        count,
        opening,
        isOther: text > 0 && count === 2 && isOtherPair(one, two),
      });
      from = to;
    }
  }
  return forms;
}

/**
 * "Nâng lương", of which the letters are those of "năng lượng". The background was counted with every
 * synonym replaced by the first of its row: a pair that is still listed is of other words.
 */
function isOtherPair(first: number, second: number): boolean {
  return pairWeight(first, second) < RAREST;
}

/** Of a form of one syllable, which must have its diacritics. */
function openingOfOne(exact: number): number {
  return exact ^ (exact >>> 15);
}

function openingOfTwo(first: number, second: number): number {
  const both = Math.imul(first, 0x9e3779b1) ^ second;
  return both ^ (both >>> 15);
}

/** Where an opening is filed, or would be: there `to` is 0. */
function slotOf({ openings, to }: Pick<SynonymForms, 'openings' | 'to'>, opening: number): number {
  const mask = openings.length - 1;
  let slot = opening & mask;
  while (to[slot] !== 0 && openings[slot] !== opening) slot = (slot + 1) & mask;
  return slot;
}

let hits = roomForHits(256);
/** Where a form may begin. */
let places = new Uint32Array(256);

/** What stands in a text, leftmost and longest first. */
export function findForms(forms: SynonymForms, text: Syllables): SynonymHits {
  if (hits.rows.length < text.count) {
    hits = roomForHits(text.count * 2);
    places = new Uint32Array(text.count * 2);
  }
  const { rows, starts } = forms;
  const { folded, exact } = text;
  const last = text.count - 1;
  const waiting = findOpenings(forms, text);
  let count = 0;
  let next = 0;
  for (let one = 0; one < waiting; one++) {
    const at = places[one] as number;
    if (at < next) continue;
    let form = -1;
    if (at < last) {
      const two = openingOfTwo(folded[at] as number, folded[at + 1] as number);
      form = formAt(forms, two, text, at);
    }
    if (form < 0) form = formAt(forms, openingOfOne(exact[at] as number), text, at);
    if (form < 0) continue;
    next = at + (starts[form + 1] as number) - (starts[form] as number);
    hits.rows[count] = rows[form] as number;
    hits.starts[count] = at;
    hits.stops[count] = next;
    count++;
  }
  hits.count = count;
  return hits;
}

/**
 * Notes where the filter has an opening, and the last place, and returns how many; a branch at each
 * would cost more.
 */
function findOpenings({ filter }: SynonymForms, { folded, exact, count }: Syllables): number {
  const list = places;
  let waiting = 0;
  let first = folded[0] as number;
  for (let at = 1; at < count; at++) {
    const second = folded[at] as number;
    const one = openingOfOne(exact[at - 1] as number);
    const two = openingOfTwo(first, second);
    first = second;
    list[waiting] = at - 1;
    waiting += (bitOf(filter, one) | bitOf(filter, two)) & 1;
  }
  if (count > 0) list[waiting++] = count - 1;
  return waiting;
}

/** In its lowest bit whether the filter has an opening. */
function bitOf(filter: Uint32Array, opening: number): number {
  return (filter[(opening & (FILTER_BITS - 1)) >>> 5] as number) >>> (opening & 31);
}

/** The longest form of an opening that stands at a place; -1 for none. */
function formAt(forms: SynonymForms, opening: number, text: Syllables, at: number): number {
  const slot = slotOf(forms, opening);
  const to = forms.to[slot] as number;
  for (let form = forms.from[slot] as number; form < to; form++) {
    if (stands(forms, form, text, at)) return form;
  }
  return -1;
}

/** A syllable alone that lost its diacritics may be any word; one of several may have lost them. */
function stands(forms: SynonymForms, form: number, text: Syllables, place: number): boolean {
  const from = forms.starts[form] as number;
  const length = (forms.starts[form + 1] as number) - from;
  if (place + length > text.count) return false;
  for (let at = 0; at < length; at++) {
    if (forms.exact[from + at] === text.exact[place + at]) continue;
    if (forms.isOther[form] === 1 || length === 1) return false;
    if (forms.folded[from + at] !== text.folded[place + at]) return false;
    if (text.flags[place + at] !== BARE || forms.flags[from + at] !== MARKED) return false;
  }
  return true;
}

function roomForHits(size: number): SynonymHits {
  return {
    count: 0,
    rows: new Uint16Array(size),
    starts: new Uint32Array(size),
    stops: new Uint32Array(size),
  };
}
