import { ICONS, type IconName, type IconShape } from './icon-paths.ts';

/** One icon in the colour of its text; a picture only, the word beside it says what it means. */
export function Icon({ name }: { name: IconName }) {
  return <Shape shape={ICONS[name]} />;
}

/** Draws a shape at the size of a line of text. */
export function Shape({ shape }: { shape: IconShape }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      {shape.dashed && <path d={shape.dashed} stroke-dasharray="3.2 2.7" />}
      {shape.line && <path d={shape.line} />}
      {shape.solid && <path class="solid" d={shape.solid} />}
      {shape.cut && <path class="cut" d={shape.cut} />}
    </svg>
  );
}
