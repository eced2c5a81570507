import { useEffect, useRef, useState } from 'preact/hooks';
import { texts } from '../../../utils/i18n';
import { CLASSES, type ErrorClass } from '../../../utils/supervision/register/mark-types';
import { Button } from '../../ui/button';
import { reasonsFor } from './reasons';
import type { SheetModel } from './sheet-model';
import { classText, reasonText } from './words';

const say = texts.checksPage.sheet;

/** Why it does not pass, and how grave that is: the usual class of the reason unless the reviewer says otherwise. */
export function FailForm({ model, item, name }: { model: SheetModel; item: string; name: string }) {
  const reasons = reasonsFor(item);
  const [reason, setReason] = useState<string>(reasons[0]!.code);
  const [grave, setGrave] = useState<ErrorClass>(reasons[0]!.class);
  const first = useRef<HTMLSelectElement>(null);
  useEffect(() => first.current?.focus(), []);
  const close = () => void (model.failing.value = null);
  return (
    <form
      class="fail-form"
      aria-label={say.failOf(name)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
        // a select takes digits and arrows for itself; Enter in one would not submit
        else if (event.key === 'Enter' && event.target instanceof HTMLSelectElement) {
          event.preventDefault();
          event.currentTarget.requestSubmit();
        }
        event.stopPropagation();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        void model.tick(item, 'fail', grave, reason);
      }}
    >
      <label class="field">
        <span class="label">{say.reason}</span>
        <select
          ref={first}
          class="input"
          value={reason}
          onChange={({ currentTarget }) => {
            setReason(currentTarget.value);
            setGrave(reasons.find(({ code }) => code === currentTarget.value)?.class ?? grave);
          }}
        >
          {reasons.map(({ code }) => (
            <option key={code} value={code}>
              {reasonText(code)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span class="label">{say.class}</span>
        <select
          class="input"
          value={grave}
          onChange={({ currentTarget }) => setGrave(currentTarget.value as ErrorClass)}
        >
          {CLASSES.map((one) => (
            <option key={one} value={one}>
              {classText(one)}
            </option>
          ))}
        </select>
      </label>
      <div class="row">
        <Button type="submit" kind="primary" small disabled={model.busy.value}>
          {say.saveFail}
        </Button>
        <Button small onClick={close}>
          {texts.checksPage.plan.cancel}
        </Button>
      </div>
    </form>
  );
}
