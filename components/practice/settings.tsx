import { useState } from 'preact/hooks';
import { FAMILIES, type Family } from '../../utils/practice/form';
import { texts } from '../../utils/i18n';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import type { PracticeModel } from './model';

const { settings: say, families } = texts.practice;

/** How to practise, and what becomes of one's own record. */
export function Settings({ model }: { model: PracticeModel }) {
  const [erasing, setErasing] = useState(false);
  const hasRecord = typeof model.record.value !== 'string';
  return (
    <section class="block" aria-label={say.title}>
      <h2>{say.title}</h2>
      <fieldset class="practice-choice">
        <legend>{say.feedback}</legend>
        {(['now', 'end'] as const).map((when) => (
          <label key={when}>
            <input
              type="radio"
              name="practice-feedback"
              checked={model.feedback.value === when}
              onChange={() => (model.feedback.value = when)}
            />
            <span>{say[when]}</span>
          </label>
        ))}
      </fieldset>
      <label class="field">
        <span>{say.family}</span>
        <select
          class="input"
          value={model.family.value}
          onChange={(event) => (model.family.value = event.currentTarget.value as Family)}
        >
          {FAMILIES.map((one) => (
            <option key={one} value={one}>
              {families[one]}
            </option>
          ))}
        </select>
      </label>
      <div class="row">
        <Button small icon="print" onClick={() => model.show('summary')}>
          {say.print}
        </Button>
        {hasRecord && (
          <Button small kind="quiet" icon="trash" onClick={() => setErasing(true)}>
            {say.erase}
          </Button>
        )}
      </div>
      {erasing && (
        <Dialog
          title={say.eraseTitle}
          onClose={() => setErasing(false)}
          actions={
            <>
              <Button onClick={() => setErasing(false)}>{say.keep}</Button>
              <Button
                kind="danger"
                icon="trash"
                onClick={() => {
                  setErasing(false);
                  void model.erase();
                }}
              >
                {say.eraseYes}
              </Button>
            </>
          }
        >
          <p>{say.eraseWhat}</p>
        </Dialog>
      )}
    </section>
  );
}
