import { type MarkKind, QUIET_MONTHS } from '../lib/claims/entries/quiet.ts';
import type { MarkLook, Settings } from '../lib/settings.ts';
import { useWords } from './Language.tsx';
import { usePageWords } from './page-words.ts';
import { Section } from './Section.tsx';

const LOOKS: readonly MarkLook[] = ['wash', 'line'];
const KINDS: readonly MarkKind[] = [
  'false',
  'fabricated',
  'misleading',
  'scam',
  'unproven',
  'outdated',
  'true',
  'notice',
  'authority',
  'impersonating',
];

type Marks = Settings['marks'];
export type MarkChoicesProps = { marks: Marks; onChange: (change: Partial<Marks>) => void };

/** How marks look, and how quiet a page is to be. */
export function MarkChoices({ marks, onChange }: MarkChoicesProps) {
  const words = usePageWords().options.marks;
  return (
    <Section id="marks" title={words.title} intro={words.intro}>
      <fieldset class="rows">
        <legend class="unseen">{words.look}</legend>
        {LOOKS.map((look) => (
          <div key={look} class="choice">
            <input
              type="radio"
              name="look"
              id={`look-${look}`}
              checked={marks.look === look}
              onChange={() => onChange({ look })}
            />
            <label for={`look-${look}`}>
              {words.looks[look]}
              <small>
                {words.sampleBefore}
                <span class={`sample-mark ${look}`}>{words.sampleMarked}</span>
              </small>
            </label>
          </div>
        ))}
      </fieldset>
      <div class="choice">
        <input
          type="checkbox"
          id="confirmed-only"
          checked={marks.confirmedOnly}
          onChange={(event) => onChange({ confirmedOnly: event.currentTarget.checked })}
        />
        <label for="confirmed-only">
          {words.confirmedOnly}
          <small>{words.confirmedOnlyHint}</small>
        </label>
      </div>
      <div class="choice">
        <label for="months">
          {words.age}
          <small>{words.ageHint}</small>
        </label>
        <select
          id="months"
          class="field"
          value={marks.months ?? ''}
          onChange={(event) => onChange({ months: Number(event.currentTarget.value) || null })}
        >
          <option value="">{words.anyAge}</option>
          {QUIET_MONTHS.map((months) => (
            <option key={months} value={months}>
              {words.months(months)}
            </option>
          ))}
        </select>
      </div>
      <Kinds marks={marks} onChange={onChange} />
    </Section>
  );
}

function Kinds({ marks, onChange }: MarkChoicesProps) {
  const { rating, kind } = useWords().words;
  const words = usePageWords().options.marks;
  const named: Record<MarkKind, string> = { ...rating, ...kind };
  const on = KINDS.filter((id) => !marks.kindsOff.includes(id)).length;
  const turn = (id: MarkKind, isOn: boolean) => {
    const others = marks.kindsOff.filter((one) => one !== id);
    onChange({ kindsOff: isOn ? others : [...others, id] });
  };
  return (
    <details class="news">
      <summary>
        {words.kinds} <small>{words.kindsOn(on, KINDS.length)}</small>
      </summary>
      <ul class="rows columns">
        {KINDS.map((id) => (
          <li key={id} class="choice">
            <input
              type="checkbox"
              id={`kind-${id}`}
              checked={!marks.kindsOff.includes(id)}
              onChange={(event) => turn(id, event.currentTarget.checked)}
            />
            <label for={`kind-${id}`}>{named[id]}</label>
          </li>
        ))}
      </ul>
    </details>
  );
}
