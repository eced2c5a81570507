import { useState } from 'preact/hooks';
import { FAMILIES, type Family } from '../../utils/practice/form';
import { texts } from '../../utils/i18n';
import type { Run } from './run';
import type { StageComponent } from './stage/types';

const say = texts.practice;

/** A form that looks like a portal's, with the panel beside it. */
export function FormStep(props: { run: Run; Stage: StageComponent; onKey(event: KeyboardEvent): void }) {
  const { run, Stage, onKey } = props;
  // read once by the form: what was typed before another look was chosen, or before the section was left
  const [start, setStart] = useState(run.answers.value.values);
  const family = run.family.value;
  const { pack } = run;
  if (!pack) return null;
  return (
    <div
      class="form-step"
      // keys pressed in the form's frames never come to this page by themselves
      onLoadCapture={({ target }) =>
        (target as HTMLIFrameElement).contentWindow?.addEventListener('keydown', onKey)
      }
    >
      <label class="row small">
        {say.form.family}
        <select
          class="input"
          value={family}
          onChange={(event) => {
            setStart(run.answers.value.values);
            run.family.value = event.currentTarget.value as Family;
          }}
        >
          {FAMILIES.map((one) => (
            <option key={one} value={one}>
              {say.families[one]}
            </option>
          ))}
        </select>
      </label>
      <Stage
        key={family}
        scenario={run.scenario}
        pack={pack}
        family={family}
        feedback={run.parts.feedback}
        start={start}
        onValues={(values) => run.answer({ values })}
      />
    </div>
  );
}
