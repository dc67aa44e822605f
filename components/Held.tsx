import type { ComponentChildren } from 'preact';

export type HeldProps = {
  /** Hollow bar: what travels. Solid bar: what was published. */
  bar: 'hollow' | 'solid';
  label: ComponentChildren;
  children: ComponentChildren;
};

/** One of two texts that are held side by side. */
export function Held({ bar, label, children }: HeldProps) {
  return (
    <div class={`held ${bar}`}>
      <div class="label">{label}</div>
      {children}
    </div>
  );
}
