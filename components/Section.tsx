import type { ComponentChildren } from 'preact';

export type SectionProps = {
  id: string;
  title: string;
  intro?: string;
  children: ComponentChildren;
};

/** A part of the options, which the list of parts leads to. */
export function Section({ id, title, intro, children }: SectionProps) {
  return (
    <section id={id} class="part" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {intro && <p class="intro">{intro}</p>}
      {children}
    </section>
  );
}
