import { Shape } from './Icon.tsx';
import { dot, type IconShape, ring } from './icon-paths.ts';

/** Icons that only the popup and the options use; apart from the card's, which must stay small. */
const PAGE_ICONS = {
  search: { line: 'M8.7 3a5.7 5.7 0 1 1 0 11.4A5.7 5.7 0 0 1 8.7 3zM12.9 12.9l4.5 4.5' },
  settings: {
    line: 'M2.5 6h6.9M14 6h3.5M2.5 14H6M10.6 14h6.9M11.7 3.7a2.3 2.3 0 1 1 0 4.6 2.3 2.3 0 0 1 0-4.6zM8.3 11.7a2.3 2.3 0 1 1 0 4.6 2.3 2.3 0 0 1 0-4.6z',
  },
  check: { line: 'm4.2 10.5 3.8 3.9 7.8-8.5' },
  sync: {
    line: 'M16.4 8A7 7 0 0 0 4.2 6.2M3.6 12a7 7 0 0 0 12.2 1.8M3.7 2.9v3.7h3.7M16.3 17.1v-3.7h-3.7',
  },
  offline: {
    line: 'M3.2 3.2l13.6 13.6M8.2 4.8a5 5 0 0 1 6.4 3.7 3.6 3.6 0 0 1 2.3 6M12.6 15.5H6a4 4 0 0 1-.8-7.9',
  },
  pause: { line: 'M7.2 4.7v10.6M12.8 4.7v10.6' },
  play: { line: 'M6.2 4.2v11.6L15.6 10z' },
  topic: { line: 'M3 5h14M3 10h14M3 15h9' },
  feed: {
    line: 'M3.6 9.6a6.9 6.9 0 0 1 6.9 6.9M3.6 4a12.4 12.4 0 0 1 12.4 12.4',
    solid: dot(4.6, 15.5),
  },
  site: { line: `${ring}M2.5 10h15M10 2.5c4.4 4.4 4.4 10.6 0 15-4.4-4.4-4.4-10.6 0-15z` },
  language: {
    line: 'M2.6 5.1h7.9M6.5 3.2v1.9M9 5.1q-1 4.7-6 7.3M4.3 8.1q1.9 3 4.9 4.2M9.9 17l3.6-8.4L17.1 17M11.2 14.2h4.7',
  },
  lock: { line: 'M4.6 8.8h10.8v8H4.6zM6.8 8.8V6.2a3.2 3.2 0 0 1 6.4 0v2.6M10 11.8v2' },
  undo: { line: 'M3.6 3.4v4.4H8M3.9 7.6a6.9 6.9 0 1 1-.6 4.2' },
  edit: { line: 'm12.6 3.9 3.6 3.6-9 9-4.3.8.8-4.3zM10.7 5.8l3.6 3.6' },
  picture: {
    line: 'M3 4.6h14v10.8H3zM3.4 13.6l3.9-4 3.2 3.1 2.4-2.2 3.8 3.4',
    solid: dot(12.6, 7.6),
  },
  keyboard: {
    line: 'M2.4 5.2h15.2v9.6H2.4zM5.4 8.4h.2M8.4 8.4h.2M11.4 8.4h.2M14.4 8.4h.2M6.4 11.8h7.2',
  },
  mark: { line: 'M3 16.6h14M5.6 12.6 10 3.6l4.4 9M7.2 9.4h5.6' },
  device: { line: 'M3.5 5q0-1.4 1.4-1.4h10.2q1.4 0 1.4 1.4v8.5h-13zM1.6 16.5h16.8' },
} satisfies Record<string, IconShape>;

export type PageIconName = keyof typeof PAGE_ICONS;

/** One icon of the popup or the options. */
export function PageIcon({ name }: { name: PageIconName }) {
  return <Shape shape={PAGE_ICONS[name]} />;
}

/** A hollow bar beside a solid one: what travels, and what was published. */
export function Logo({ size = 22 }: { size?: number }) {
  return (
    <svg class="logo" viewBox="0 0 24 24" width={size} height={size} aria-hidden="true">
      <rect x="2.9" y="3.9" width="7.2" height="16.2" rx="1.8" class="hollow" />
      <rect x="13" y="3" width="9" height="18" rx="2.6" class="solid" />
      <path d="M5.4 10h2.3" class="hollow" />
      <path d="M15.9 10h3.2" class="cut" />
    </svg>
  );
}
