import { useEffect, useRef, useState } from 'preact/hooks';
import { CHANNELS } from '../../../utils/core/channel';
import type { RowView } from '../../../utils/register/api';
import { RESULTS } from '../../../utils/supervision/register/types';
import { texts } from '../../../utils/i18n';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import type { Host } from '../host';
import { dayText } from './dates';
import {
  ACT_KEYS,
  ACTS,
  applies,
  edit,
  FIELDS,
  startOf,
  type Act,
  type FieldName,
  type Values,
} from './edit';
import { Choice } from './filter-bar';
import { change } from './save';

const say = texts.registerPage.edit;
const PAID = ['counter', 'online', 'postal', 'no'] as const;

interface Props {
  host: Host;
  view: RowView;
  /** Which act is being entered; null: none. */
  act: Act | null;
  onAct(act: Act | null): void;
}

/** What can be entered: buttons, and the small form of the one chosen. Enter saves, Esc leaves. */
export function Acts({ host, view, act, onAct }: Props) {
  const keyOf = new Map(Object.entries(ACT_KEYS).map(([key, one]) => [one, key.toUpperCase()]));
  return (
    <section class="block" aria-label={say.title}>
      <div class="row acts">
        {ACTS.filter((one) => applies(one, view.row)).map((one) => (
          <Button
            key={one}
            small
            aria-pressed={act === one}
            aria-keyshortcuts={keyOf.get(one)}
            onClick={() => onAct(act === one ? null : one)}
          >
            {say.act[one]}
            {keyOf.has(one) && <kbd>{keyOf.get(one)}</kbd>}
          </Button>
        ))}
      </div>
      {act && applies(act, view.row) && (
        <ActForm key={`${view.key} ${act}`} host={host} view={view} act={act} onDone={() => onAct(null)} />
      )}
    </section>
  );
}

interface FormProps {
  host: Host;
  view: RowView;
  act: Act;
  onDone(): void;
}

function ActForm({ host, view, act, onDone }: FormProps) {
  const { world } = host;
  const [values, setValues] = useState<Values>(() => startOf(act, view, dayText(world.now())));
  const [fault, setFault] = useState<{ field: FieldName; text: string } | null>(null);
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const first = form.current?.querySelector<HTMLElement>('input, select, button');
    first?.focus();
    if (first instanceof HTMLInputElement) first.select();
  }, []);
  const set = (field: FieldName) => (value: string) => {
    setValues({ ...values, [field]: value });
    setFault(null);
  };
  const save = async (): Promise<void> => {
    if (busy) return;
    const made = edit(act, view, values, world.now());
    if (!made.ok) return setFault({ field: made.field, text: say.fault[made.why] });
    setBusy(true);
    const refused = await change(host, [made.change], say.done[act](view.row.code));
    setBusy(false);
    if (refused) setFault({ field: FIELDS[act][0] ?? 'day', text: refused });
    else onDone();
  };
  const wrong = (field: FieldName) => (fault?.field === field ? fault.text : undefined);
  return (
    <form
      ref={form}
      class="act-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onDone();
      }}
    >
      {FIELDS[act].map((field) =>
        field === 'day' || field === 'due' || field === 'code' ? (
          <Field
            key={field}
            label={say.field[act === 'answer' && field === 'due' ? 'newDue' : field]}
            value={values[field]}
            onInput={set(field)}
            hint={
              field === 'code' ? undefined : act === 'answer' && field === 'due' ? say.dueHint : say.dayHint
            }
            error={wrong(field)}
            maxLength={60}
          />
        ) : (
          <Choice
            key={field}
            label={say.field[field]}
            value={values[field]}
            options={OPTIONS[field]}
            onChoose={(value) => set(field)(value ?? '')}
          />
        ),
      )}
      {act === 'reopen' && <p>{say.reopenWhat}</p>}
      {fault && !FIELDS[act].includes(fault.field) && (
        <p class="wrong" role="alert">
          {fault.text}
        </p>
      )}
      <div class="row">
        <Button kind="primary" small type="submit" disabled={busy}>
          {say.save}
        </Button>
        <Button kind="quiet" small onClick={onDone}>
          {texts.desk.cancel}
        </Button>
      </div>
    </form>
  );
}

const OPTIONS: Readonly<Record<'result' | 'paid' | 'channel', readonly (readonly [string, string])[]>> = {
  result: RESULTS.filter((one) => one !== 'open').map((one) => [one, texts.registerPage.result[one]]),
  paid: PAID.map((one) => [one, texts.registerPage.paid[one]]),
  channel: CHANNELS.map((one) => [one, texts.common.channel[one]]),
};
