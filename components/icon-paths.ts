// The icons as shapes on a 20-unit grid: `line` is stroked, `solid` filled, `cut` stroked in the
// ground's colour on top of the solid part. Each rating is recognisable in one colour by its shape.

export type IconShape = { line?: string; solid?: string; cut?: string; dashed?: boolean };

const ring = 'M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15z';
const sheet = 'M4.5 2.8h7.3l3.7 3.7v10.7h-11zM11.8 2.8v3.7h3.7';
const wave = (y: number) => `M2.8 ${y}q2.4-3 4.8-1.2t4.8 0 4.8-1.2`;
const dot = (x: number, y: number) => `M${x - 1} ${y}a1 1 0 1 0 2 0 1 1 0 0 0-2 0z`;

export const ICONS = {
  false: { line: `${ring}M7.3 7.3l5.4 5.4M12.7 7.3l-5.4 5.4` },
  misleading: { line: 'M10 2.4 17.6 10 10 17.6 2.4 10z', solid: 'M10 5.2 14.8 10 10 14.8z' },
  outdated: { line: 'M3.4 6.6a7.3 7.3 0 1 1-.7 3.9M3 2.9v4h4M10 6.2V10l2.7 1.9' },
  unproven: { line: ring, dashed: true, solid: dot(10, 13.9) },
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
  link: {
    line: 'M8.5 11.5a3.2 3.2 0 0 0 4.5 0l2.9-2.9a3.2 3.2 0 0 0-4.5-4.5l-1.2 1.2M11.5 8.5a3.2 3.2 0 0 0-4.5 0l-2.9 2.9a3.2 3.2 0 0 0 4.5 4.5l1.2-1.2',
  },
  copy: {
    line: 'M7.2 8.8q0-1.6 1.6-1.6h6.6q1.6 0 1.6 1.6v7q0 1.6-1.6 1.6H8.8q-1.6 0-1.6-1.6zM12.9 4.6q0-1.9-1.9-1.9H4.9Q3 2.7 3 4.6v6.2q0 1.9 1.9 1.9',
  },
  source: { line: 'M8.2 4H3.6v12.4H16v-4.6M11.6 3.1H17v5.4M17 3.1l-7.6 7.5' },
  search: { line: 'M8.7 3a5.7 5.7 0 1 1 0 11.4A5.7 5.7 0 0 1 8.7 3zM12.9 12.9l4.5 4.5' },
  settings: {
    line: 'M2.5 6h6.9M14 6h3.5M2.5 14H6M10.6 14h6.9M11.7 3.7a2.3 2.3 0 1 1 0 4.6 2.3 2.3 0 0 1 0-4.6zM8.3 11.7a2.3 2.3 0 1 1 0 4.6 2.3 2.3 0 0 1 0-4.6z',
  },
  dismiss: {
    line: 'M3.2 3.2 16.8 16.8M8 4.7Q9 4.5 10 4.5q5.4 0 8 5.5-.8 1.8-2.2 3.1M5.3 6Q3.2 7.4 2 10q2.6 5.5 8 5.5 2 0 3.8-.9M8.3 8.4a2.3 2.3 0 0 0 3.3 3.2',
  },
  close: { line: 'M5.2 5.2l9.6 9.6M14.8 5.2l-9.6 9.6' },
  check: { line: 'm4.2 10.5 3.8 3.9 7.8-8.5' },
  previous: { line: 'm12 5-5 5 5 5' },
  next: { line: 'm8 5 5 5-5 5' },
  sync: {
    line: 'M16.4 8A7 7 0 0 0 4.2 6.2M3.6 12a7 7 0 0 0 12.2 1.8M3.7 2.9v3.7h3.7M16.3 17.1v-3.7h-3.7',
  },
  offline: {
    line: 'M3.2 3.2l13.6 13.6M8.2 4.8a5 5 0 0 1 6.4 3.7 3.6 3.6 0 0 1 2.3 6M12.6 15.5H6a4 4 0 0 1-.8-7.9',
  },
  pause: { line: 'M7.2 4.7v10.6M12.8 4.7v10.6' },
  play: { line: 'M6.2 4.2v11.6L15.6 10z' },
  info: { line: `${ring}M10 9.3v4.5`, solid: dot(10, 6.5) },
  recent: { line: `${ring}M10 5.9V10l2.7 1.8` },
  topic: { line: 'M3 5h14M3 10h14M3 15h9' },
  feed: {
    line: 'M3.6 9.6a6.9 6.9 0 0 1 6.9 6.9M3.6 4a12.4 12.4 0 0 1 12.4 12.4',
    solid: dot(4.6, 15.5),
  },
  site: { line: `${ring}M2.5 10h15M10 2.5c4.4 4.4 4.4 10.6 0 15-4.4-4.4-4.4-10.6 0-15z` },
  language: {
    line: 'M2.6 5.1h7.9M6.5 3.2v1.9M9 5.1q-1 4.7-6 7.3M4.3 8.1q1.9 3 4.9 4.2M9.9 17l3.6-8.4L17.1 17M11.2 14.2h4.7',
  },
  device: { line: 'M3.5 5q0-1.4 1.4-1.4h10.2q1.4 0 1.4 1.4v8.5h-13zM1.6 16.5h16.8' },
} satisfies Record<string, IconShape>;

export type IconName = keyof typeof ICONS;
