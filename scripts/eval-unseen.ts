// What the matching does with texts that nothing was tuned to (tests/fixtures/unseen), in halves by a
// fixed draw: the errors of half A are listed and may be studied by kind, half B only counts. The
// later sets C, D and E (files `c-…`, …) are halved and treated likewise, as C1 and C2, and so on.
import type { LookUpIndex } from '../lib/claims/claim-index.ts';
import type { ClaimMatch } from '../lib/claims/entries/claim-match.ts';
import { lookUpText } from '../lib/claims/look-up/look-up-text.ts';
import { matchPassage } from '../lib/claims/matching/match.ts';
import { fixtureRows, halfOf, ordinaryPosts } from './labelled-texts.ts';

type Row = { figure: string; measured: string; bar: string };
type Text = { id: string; text: string; style: string; right: string[]; half: Half };
type Set = { posts: Read[]; refutes: Read[]; quiet: Read[] };

const HALVES = [
  ['A', 'B'],
  ['C1', 'C2'],
  ['D1', 'D2'],
  ['E1', 'E2'],
] as const;
type Half = (typeof HALVES)[number][number];
/** Sets that came later, by the beginning of their files' names. */
const LATER = ['c', 'd', 'e'] as const;
type Read = Text & { matches: ClaimMatch[]; found: ClaimMatch | undefined };

const TOP = 5;
/** A message that tells of more than one thing. */
const LONG_WORDS = 80;

/** The rows of all files, and what went wrong in half A. */
export function unseenRows(index: LookUpIndex): { rows: Row[]; errors: string[] } {
  const first: Set = {
    posts: read(index, 'posts'),
    refutes: read(index, 'refutes'),
    quiet: [...read(index, 'near-misses'), ...read(index, 'headlines')],
  };
  const later = LATER.map((name) => ({
    name: name.toUpperCase(),
    posts: read(index, `${name}-posts`),
    refutes: read(index, `${name}-refutes`),
    quiet: read(index, `${name}-near-misses`),
  }));
  const { rows, missed } = lookUps(index);
  return {
    errors: [...[first, ...later].flatMap(errorsOf), ...missed],
    rows: [
      ...figures('unseen', first),
      ...later.flatMap((set) => figures(`unseen ${set.name}:`, set)),
      ...silent('F: ordinary headlines', read(index, 'f-headlines')),
      ...silent('F: ordinary posts', read(index, 'f-posts')),
      ...aboutOthers(read(index, 'g-denials')),
      ...rows,
      ...pasted(index),
    ],
  };
}

/** What went wrong in the half that may be studied. */
function errorsOf({ posts, refutes, quiet }: Set): string[] {
  const list = (rows: readonly Read[], what: string, is: (row: Read) => unknown) =>
    rows
      .filter((row) => HALVES.some(([studied]) => studied === row.half) && is(row))
      .map(({ id, style, right, text, matches }) => {
        const as = matches.map(({ key, how, stance }) => `${idOf(key)}/${how}/${stance}`);
        return `unseen ${what} ${id} (${style}, ${right}) [${as}]: ${text}`;
      });
  return [
    ...list(posts, 'missed', isMissed),
    ...list(posts, 'post shown as refuting', saysOf('refutes')),
    ...list(posts, 'post without stance', saysOf(null)),
    ...list(refutes, 'missed', isMissed),
    ...list(refutes, 'refuting shown as repeating', isWarm),
    ...list(refutes, 'refuting without stance', saysOf(null)),
    ...list(quiet, 'marked', isMarked),
  ];
}

/** What is reported of one set. */
function figures(set: string, { posts, refutes, quiet }: Set): Row[] {
  return [
    ...halves(`${set} posts found`, posts, ({ found }) => found),
    ...styles(posts),
    ...halves('  marked as another entry', posts, isWrong),
    ...halves('  of the found: repeats', posts.filter(hasFound), saysOf('repeats')),
    ...halves('  of the found: refutes', posts.filter(hasFound), saysOf('refutes'), '≤ 0.050'),
    ...halves(`${set} refuting texts found`, refutes, ({ found }) => found),
    ...halves('  shown as repeating', refutes, isWarm, '≤ 0.030'),
    ...halves('  of the found: refutes', refutes.filter(hasFound), saysOf('refutes')),
    ...halves(`${set} near misses and headlines confirmed`, quiet, isConfirmed, '0'),
    ...halves('  marked', quiet, isMarked, '≤ 0.010'),
    ...halves('  shown as repeating', quiet, isWarm, '0'),
  ];
}

/** Set F: what papers print and people write every day; all of it is for counting only. */
function silent(what: string, all: readonly Read[], bar = '≤ 0.001'): Row[] {
  return [{ figure: `unseen ${what} marked`, measured: share(all.filter(isMarked), all), bar }];
}

/** Texts that deny, or tell, something else of the kind that an entry is on. */
function aboutOthers(all: readonly Read[]): Row[] {
  const styles = [...new Set(all.map(({ style }) => style))];
  return styles.flatMap((style) =>
    silent(
      `G: ${style} on something else`,
      all.filter((row) => row.style === style),
      '',
    ),
  );
}

function lookUps(index: LookUpIndex): { rows: Row[]; missed: string[] } {
  const asked = texts('queries').map((query) => {
    const answers = lookUpText(index, query.text, TOP).map(({ key }) => idOf(key));
    return { ...query, answers, at: answers.findIndex((id) => query.right.includes(id)) };
  });
  const meant = asked.filter(({ right }) => right.length > 0);
  const other = asked.filter(({ right }) => right.length === 0);
  const missed = asked
    .filter(({ half, right, at, answers }) =>
      half === 'A' && right.length > 0 ? at !== 0 : half === 'A' && answers.length > 0,
    )
    .map(({ id, right, answers, text }) => `unseen look-up ${id} (${right}) [${answers}]: ${text}`);
  return {
    missed,
    rows: [
      ...halves('unseen look-ups, right entry first', meant, ({ at }) => at === 0),
      ...halves(`  among the first ${TOP}`, meant, ({ at }) => at >= 0),
      ...halves('  of nothing here, empty', other, ({ answers }) => answers.length === 0),
    ],
  };
}

/** All posts, each pasted with other people's long ones above and below it. */
function pasted(index: LookUpIndex): Row[] {
  const posts = ['posts', ...LATER.map((name) => `${name}-posts`)].flatMap(texts);
  const long = ordinaryPosts().filter((text) => text.split(/\s+/).length > LONG_WORDS);
  const other = (at: number) => long[at % long.length] ?? '';
  const isFirst = ({ text, right }: Text, at: number) => {
    const [answer] = lookUpText(index, [other(at), text, other(at + 3)].join('\n'), TOP);
    return answer !== undefined && right.includes(idOf(answer.key));
  };
  const answered = long.filter((text) => lookUpText(index, text, TOP).length > 0);
  return [
    {
      figure: 'unseen posts pasted between two long ones, right entry first',
      measured: share(posts.filter(isFirst), posts),
      bar: '',
    },
    {
      figure: '  the long ones alone, answered with something',
      measured: share(answered, long),
      bar: '',
    },
  ];
}

function read(index: LookUpIndex, file: string): Read[] {
  return texts(file).map((row) => {
    const matches = matchPassage(index, { text: row.text, links: [] });
    return { ...row, matches, found: matches.find(({ key }) => row.right.includes(idOf(key))) };
  });
}

function texts(file: string): Text[] {
  const names = HALVES[LATER.findIndex((name) => file.startsWith(`${name}-`)) + 1] ?? HALVES[0];
  return fixtureRows(`unseen/${file}.jsonl`).map((row) => {
    const id = String(row.post_id ?? row.query_id);
    return {
      id,
      text: String(row.text),
      style: String(row.style ?? 'none'),
      right: [row.expects ?? [], row.refutes ?? []].flat().map(String),
      half: names[halfOf(id) === 'A' ? 0 : 1],
    };
  });
}

const idOf = (key: string) => key.slice(key.indexOf('/') + 1);
const isMissed = ({ found }: Read) => !found;
const isWarm = ({ matches }: Read) => matches.some(({ stance }) => stance === 'repeats');
const isMarked = ({ matches }: Read) => matches.length > 0;
const saysOf = (stance: ClaimMatch['stance']) => (row: Read) => row.found?.stance === stance;
const hasFound = ({ found }: Read) => found !== undefined;
const isConfirmed = ({ matches }: Read) =>
  matches.some(({ certainty }) => certainty === 'confirmed');
const isWrong = ({ matches, right }: Read) => matches.some(({ key }) => !right.includes(idOf(key)));

function styles(posts: readonly Read[]): Row[] {
  return [...new Set(posts.map(({ style }) => style))].map((style) => {
    const of = posts.filter((post) => post.style === style);
    return { figure: `  ${style}`, measured: share(of.filter(hasFound), of), bar: '' };
  });
}

/** One row: all, then each half. */
function halves<T extends Text>(
  figure: string,
  of: readonly T[],
  is: (row: T) => unknown,
  bar = '',
): Row[] {
  const inHalf = (half: Half) => {
    const some = of.filter((row) => row.half === half);
    return `${half} ${some.filter(is).length}/${some.length}`;
  };
  const names = HALVES.find((pair) => of.some(({ half }) => pair.some((name) => name === half)));
  const measured = `${share(of.filter(is), of)}; ${names?.map(inHalf).join(', ')}`;
  return [{ figure, measured, bar }];
}

function share(some: readonly unknown[], of: readonly unknown[]): string {
  return `${(some.length / of.length).toFixed(3)} (${some.length} of ${of.length})`;
}
