import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('components/styles/tokens.css', 'utf8');
const [light = '', dark = ''] = css.split('prefers-color-scheme: dark');

const GROUNDS = ['paper', 'surface', 'sunken', 'hover', 'action-soft'];
const TONES = ['false', 'misleading', 'outdated', 'unproven', 'scam', 'official'];
const PAIRS: [text: string, ground: string][] = [
  ...GROUNDS.flatMap(
    (ground) =>
      [
        ['ink', ground],
        ['ink-2', ground],
      ] as [string, string][],
  ),
  ...['paper', 'surface', 'sunken'].map((ground): [string, string] => ['ink-3', ground]),
  ...['paper', 'surface', 'sunken', 'hover'].map((ground): [string, string] => ['action', ground]),
  ['on-action', 'action'],
  ['on-action', 'action-hover'],
  ['ink-2', 'misleading-soft'],
  ['ink-2', 'official-soft'],
  ...TONES.flatMap((tone) =>
    ['surface', 'paper', `${tone}-soft`].map((ground): [string, string] => [tone, ground]),
  ),
];

describe.each([
  ['light', light],
  ['dark', dark],
])('%s', (_, block) => {
  test.each(PAIRS)('%s on %s is at least 4.5 to 1', (text, ground) => {
    expect(contrast(colour(block, text), colour(block, ground))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['paper', 'surface'])('a field’s border on %s is at least 3 to 1', (ground) => {
    expect(contrast(colour(block, 'line-strong'), colour(block, ground))).toBeGreaterThanOrEqual(3);
  });
});

function colour(block: string, name: string): string {
  const hex = new RegExp(`--${name}: #([0-9a-f]{3,6});`).exec(block)?.[1] ?? '';
  return hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
}

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = (hex.match(/../g) ?? []).map((pair) => {
    const share = Number.parseInt(pair, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
