// `npm run eval [-- --errors] [--checkthat DIR] [--texts FILE.jsonl ...]`: how right the matching is, in
// one table, with the bar for each figure; `--errors` lists what went wrong, so that a person can read it,
// `--texts` counts what is marked in rows of `{text}` that are no part of the project.
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { compileIndex, openIndex } from '../lib/claims/claim-index.ts';
import { matchPassage } from '../lib/claims/matching/match.ts';
import { stanceOf } from '../lib/claims/stance/stance.ts';
import { fail, readClaims, readRows } from './entry-rows.ts';
import { readCheckThat } from './eval-checkthat.ts';
import {
  meanAveragePrecision,
  peerMeanAveragePrecision,
  readXquad,
  withoutDiacritics,
  withTypingMistake,
} from './eval-look-up.ts';
import { byStyle, crossValidated, outcomeOf } from './eval-posts.ts';
import { rewritten } from './eval-rewritten.ts';
import { unseenRows } from './eval-unseen.ts';
import {
  fixtureRows,
  labelledPosts,
  ordinaryHeadlines,
  ordinaryPosts,
  ordinarySentences,
  ordinaryTexts,
} from './labelled-texts.ts';
import { rebuttals, sourceHeadlines, weighAll } from './similarity-rows.ts';

const { values } = parseArgs({
  options: {
    errors: { type: 'boolean' },
    checkthat: { type: 'string' },
    texts: { type: 'string', multiple: true },
  },
});

type Row = { figure: string; measured: string; bar: string };

const claims = readClaims(undefined);
const index = openIndex(compileIndex(claims)) ?? fail('the index cannot be read');
const claimTexts = new Map(
  claims.map(({ key, claim }) => [key.slice(key.indexOf('/') + 1), claim]),
);
const errors: string[] = [];
const rows: Row[] = [...posts(), ...rewrites(), ...ordinary(), ...lookingUp(), ...stances()];
const unseen = unseenRows(index);
rows.push(...unseen.rows);
errors.push(...unseen.errors);
if (values.checkthat) rows.push(...checkThat(values.checkthat));
for (const file of values.texts ?? []) rows.push(...othersTexts(file));
print(rows);
if (values.errors) console.log(`\n${errors.join('\n')}`);

function posts(): Row[] {
  const outcomes = labelledPosts('labelled/posts.jsonl').map((post) => outcomeOf(index, post));
  const near = labelledPosts('labelled/near-misses.jsonl').map((post) => outcomeOf(index, post));
  for (const { post, isFound } of outcomes) {
    if (!isFound) errors.push(`missed ${post.id} (${post.style}, ${post.expects}): ${post.text}`);
  }
  for (const { post, wrong } of near) {
    if (wrong.length > 0) errors.push(`marked ${post.id} as ${wrong}: ${post.text}`);
  }
  const elsewhere = labelledPosts('eval/other-denials.jsonl').map((post) => outcomeOf(index, post));
  for (const { post, wrong } of elsewhere) {
    if (wrong.length > 0) errors.push(`marked ${post.id} as ${wrong}: ${post.text}`);
  }
  const found = outcomes.filter(({ isFound }) => isFound).length;
  const folded = crossValidated(weighAll(rebuttals()));
  return [
    row('posts found, shipped weights', share(found, outcomes.length), '≥ 0.90'),
    ...[...byStyle(outcomes)].map(([style, { found, all }]) =>
      row(`  ${style}`, share(found, all), style === 'paraphrase' ? '≥ 0.70' : ''),
    ),
    row('posts found, cross-validated', share(folded.recall.count, folded.recall.of), '≥ 0.90'),
    row('  paraphrases', share(folded.paraphrases.count, folded.paraphrases.of), '≥ 0.70'),
    row('near misses confirmed', count(near.map(({ confirmed }) => confirmed)), '0'),
    row('near misses similar, shipped weights', count(near.map(({ wrong }) => wrong)), '≤ 1 %'),
    row('  cross-validated', share(folded.nearMisses.count, folded.nearMisses.of), '≤ 0.010'),
    row(
      'source headlines found, cross-validated',
      share(folded.sources.count, folded.sources.of),
      '≥ 0.65',
    ),
    row(
      'hard headlines similar, cross-validated',
      share(folded.headlines.count, folded.headlines.of),
      '',
    ),
    row(
      'headlines that deny or warn of other things',
      count(elsewhere.map(({ wrong }) => wrong)),
      '',
    ),
  ];
}

function rewrites(): Row[] {
  return rewritten(index).map(({ way, found, posts, marked, innocent }, at) =>
    row(
      at === 0 ? `all posts found, innocent texts marked, ${way}` : `  ${way}`,
      `${share(found, posts)}; ${marked} of ${innocent}`,
      '',
    ),
  );
}

function ordinary(): Row[] {
  const found = ordinaryTexts().map((text) => matchPassage(index, { text, links: [] }));
  for (const [at, matches] of found.entries()) {
    for (const { key, how } of matches)
      errors.push(`ordinary text ${at} marked as ${key} (${how})`);
  }
  const of = (certainty: string) =>
    found.filter((matches) => matches.some((match) => match.certainty === certainty)).length;
  return [
    row('ordinary texts confirmed, of 1,000', String(of('confirmed')), '0'),
    row('ordinary texts similar, of 1,000', String(of('similar')), '≤ 1'),
    row(
      'ordinary sentences marked, each alone',
      marked('sentence', ordinarySentences()),
      '≤ 0.001',
    ),
    row('ordinary headlines marked', marked('headline', ordinaryHeadlines()), '≤ 0.001'),
    row('ordinary posts marked', marked('post', ordinaryPosts()), '≤ 0.001'),
  ];
}

function marked(kind: string, all: readonly string[]): string {
  const met = all.filter((text) => matchPassage(index, { text, links: [] }).length > 0);
  for (const text of met) errors.push(`ordinary ${kind} marked: ${text}`);
  return share(met.length, all.length);
}

function othersTexts(file: string): Row[] {
  const texts = readRows(file).map(({ text }) => String(text));
  const of = (certainty: string) => {
    const met = texts.flatMap((text) =>
      matchPassage(index, { text, links: [] })
        .filter((match) => match.certainty === certainty)
        .slice(0, 1)
        .map(({ key, stance }) => `${basename(file)}: ${certainty}, ${stance}, ${key}: ${text}`),
    );
    errors.push(...met);
    return `${((met.length / texts.length) * 100).toFixed(3)} % (${met.length} of ${texts.length})`;
  };
  return ['confirmed', 'similar'].map((certainty) =>
    row(`${basename(file)}, ${certainty}`, of(certainty), '≤ 0.1 %'),
  );
}

function lookingUp(): Row[] {
  const { claims: paragraphs, queries } = readXquad();
  const map = (spell?: (text: string) => string) =>
    meanAveragePrecision(paragraphs, queries, spell).toFixed(3);
  return [
    row('look-up MAP@5, XQuAD', map(), '≥ 0.93'),
    row('  without diacritics', map(withoutDiacritics), '≥ 0.88'),
    row('  with a typing mistake', map(withTypingMistake), 'costs ≤ 0.03'),
    row('  MiniSearch', peerMeanAveragePrecision(paragraphs, queries).toFixed(3), ''),
  ];
}

function stances(): Row[] {
  const of = (texts: { text: string; claim: string }[], wrong: string) => {
    const given = texts.map(({ text, claim }) => {
      const stance = stanceOf({ text, start: 0, end: text.length, claim });
      if (stance === wrong) errors.push(`stance ${wrong}: ${text}`);
      return stance;
    });
    return share(given.filter((stance) => stance === wrong).length, given.length);
  };
  const withClaim = ({ text, expects }: { text: string; expects: string[] }) => ({
    text,
    claim: claimTexts.get(expects[0] ?? '') ?? '',
  });
  const own = fixtureRows('labelled/stance.jsonl').map(({ text, stance }) => ({
    text: String(text),
    stance,
    claim: '',
  }));
  return [
    row(
      'headlines that refute, shown as repeating',
      of(sourceHeadlines().map(withClaim), 'repeats'),
      '≤ 0.030',
    ),
    row(
      'posts that repeat, shown as refuting',
      of(labelledPosts('labelled/posts.jsonl').map(withClaim), 'refutes'),
      '≤ 0.050',
    ),
    row(
      'own texts that refute, shown as repeating',
      of(
        own.filter(({ stance }) => stance === 'refutes'),
        'repeats',
      ),
      '≤ 0.030',
    ),
    row(
      'own texts that repeat, shown as refuting',
      of(
        own.filter(({ stance }) => stance === 'repeats'),
        'refutes',
      ),
      '≤ 0.050',
    ),
  ];
}

function checkThat(folder: string): Row[] {
  const { claims: checked, train, dev } = readCheckThat(folder);
  return [
    row('CheckThat! 2022 2A, train, MAP@5', meanAveragePrecision(checked, train).toFixed(3), ''),
    row(
      'CheckThat! 2022 2A, dev, MAP@5',
      meanAveragePrecision(checked, dev).toFixed(3),
      '≥ MiniSearch + 0.04',
    ),
    row('  MiniSearch, dev', peerMeanAveragePrecision(checked, dev).toFixed(3), ''),
  ];
}

function row(figure: string, measured: string, bar: string): Row {
  return { figure, measured, bar };
}

function share(count: number, of: number): string {
  return `${(count / of).toFixed(3)} (${count} of ${of})`;
}

function count(lists: readonly (readonly string[])[]): string {
  return `${lists.filter((list) => list.length > 0).length} of ${lists.length}`;
}

function print(table: readonly Row[]): void {
  const width = Math.max(...table.map(({ figure }) => figure.length));
  const middle = Math.max(...table.map(({ measured }) => measured.length));
  for (const { figure, measured, bar } of table) {
    console.log(`${figure.padEnd(width)}  ${measured.padEnd(middle)}  ${bar}`.trimEnd());
  }
}
