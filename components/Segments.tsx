import { useId } from 'preact/hooks';

export type SegmentsProps<T extends string> = {
  label: string;
  options: readonly { id: T; label: string; lang?: string }[];
  value: T;
  onChoose: (id: T) => void;
};

/** One of a few, side by side: radio buttons that look like a divided bar. */
export function Segments<T extends string>({ label, options, value, onChoose }: SegmentsProps<T>) {
  const name = useId();
  return (
    <fieldset class="segments">
      <legend class="unseen">{label}</legend>
      {options.map((option) => (
        <label key={option.id} lang={option.lang}>
          <input
            type="radio"
            name={name}
            checked={value === option.id}
            onChange={() => onChoose(option.id)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
