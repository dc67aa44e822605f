import { ICONS, type IconName, type IconShape } from './icon-paths.ts';

/** One icon in the colour of its text; a picture only, the word beside it says what it means. */
export function Icon({ name }: { name: IconName }) {
  const shape: IconShape = ICONS[name];
  return (
    <svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      {shape.line && (
        <path d={shape.line} {...(shape.dashed && { 'stroke-dasharray': '3.2 2.7' })} />
      )}
      {name === 'unproven' && <path d="M7.9 8a2.2 2.2 0 1 1 3 2.1q-.9.4-.9 1.4" />}
      {shape.solid && <path class="solid" d={shape.solid} />}
      {shape.cut && <path class="cut" d={shape.cut} />}
    </svg>
  );
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
