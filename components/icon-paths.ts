// The icons as shapes on a 20-unit grid: `line` is stroked, `solid` filled, `dashed` stroked with gaps,
// `cut` in the ground's colour on top of the solid part. Each rating is recognisable in one colour by its shape.

export type IconShape = { line?: string; solid?: string; cut?: string; dashed?: string };

export const ring = 'M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15z';
const sheet = 'M4.5 2.8h7.3l3.7 3.7v10.7h-11zM11.8 2.8v3.7h3.7';
const wave = (y: number) => `M2.8 ${y}q2.4-3 4.8-1.2t4.8 0 4.8-1.2`;
export const dot = (x: number, y: number) => `M${x - 1} ${y}a1 1 0 1 0 2 0 1 1 0 0 0-2 0z`;

/** Those of entries and of the card. */
export const ICONS = {
  false: { line: `${ring}M7.3 7.3l5.4 5.4M12.7 7.3l-5.4 5.4` },
  misleading: { line: 'M10 2.4 17.6 10 10 17.6 2.4 10z', solid: 'M10 5.2 14.8 10 10 14.8z' },
  outdated: { line: 'M3.4 6.6a7.3 7.3 0 1 1-.7 3.9M3 2.9v4h4M10 6.2V10l2.7 1.9' },
  unproven: { dashed: ring, line: 'M7.9 8a2.2 2.2 0 1 1 3 2.1q-.9.4-.9 1.4', solid: dot(10, 13.9) },
  scam: {
    line: 'M10 2.7 18 16.9H2zM10 8v3.8',
    solid: dot(10, 14.2),
  },
  fabricated: { line: `${sheet}M7.6 9.3l4.8 4.8M12.4 9.3l-4.8 4.8` },
  true: {
    solid: 'M10 1.9a8.1 8.1 0 1 1 0 16.2 8.1 8.1 0 0 1 0-16.2z',
    cut: 'm6.4 10.2 2.5 2.6 4.8-5.3',
  },
  notice: { line: `${sheet}M7.2 11.5l2 2 3.7-4` },
  channel: {
    line: 'M2.6 7.6 10 3.1l7.4 4.5zM5 7.8V14M8.3 7.8V14M11.7 7.8V14M15 7.8V14M2.6 16.8h14.8',
  },
  impersonating: {
    line: 'M2.3 5.7q4 .9 7.7-.9 3.7 1.8 7.7.9 0 9.4-4.7 9.4-1.5 0-3-1.3-1.5 1.3-3 1.3-4.7 0-4.7-9.4zM5.4 9.3q1.5-.9 2.6.3M14.6 9.3q-1.5-.9-2.6.3',
  },
  withdrawn: { line: `${sheet}M7.3 11.8h5.4` },
  addressed: {
    line: 'M10 3.2c4.2 0 7.4 2.7 7.4 6.2s-3.2 6.2-7.4 6.2q-1.3 0-2.5-.3l-3.8 1.6.9-3.3Q2.6 11.9 2.6 9.4c0-3.5 3.2-6.2 7.4-6.2zM7.3 9.5l2 2 3.6-3.9',
  },
  similar: { line: wave(8.2) + wave(14.2) },
  copy: {
    line: 'M7.2 8.8q0-1.6 1.6-1.6h6.6q1.6 0 1.6 1.6v7q0 1.6-1.6 1.6H8.8q-1.6 0-1.6-1.6zM12.9 4.6q0-1.9-1.9-1.9H4.9Q3 2.7 3 4.6v6.2q0 1.9 1.9 1.9',
  },
  source: { line: 'M8.2 4H3.6v12.4H16v-4.6M11.6 3.1H17v5.4M17 3.1l-7.6 7.5' },
  dismiss: {
    line: 'M3.2 3.2 16.8 16.8M8 4.7Q9 4.5 10 4.5q5.4 0 8 5.5-.8 1.8-2.2 3.1M5.3 6Q3.2 7.4 2 10q2.6 5.5 8 5.5 2 0 3.8-.9M8.3 8.4a2.3 2.3 0 0 0 3.3 3.2',
  },
  close: { line: 'M5.2 5.2l9.6 9.6M14.8 5.2l-9.6 9.6' },
  previous: { line: 'm12 5-5 5 5 5' },
  next: { line: 'm8 5 5 5-5 5' },
  info: { line: `${ring}M10 9.3v4.5`, solid: dot(10, 6.5) },
  recent: { line: `${ring}M10 5.9V10l2.7 1.8` },
} satisfies Record<string, IconShape>;

export type IconName = keyof typeof ICONS;
