import { useState } from 'preact/hooks';
import { CHANNELS } from '../../../utils/core/channel';
import { byName } from '../../../utils/core/text';
import { texts } from '../../../utils/i18n';
import { Notice } from '../../ui/badge';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Field } from '../../ui/field';
import type { Host } from '../host';
import { procedureOf, rowOfTyped, type Typed, type TypedField } from './add';
import { momentText } from './dates';
import { Choice } from './filter-bar';
import { offerBack } from './save';
import { clerkName } from './words';
import './lists.css';

const say = texts.registerPage.add;

/** A dossier that did not go through the notebook: only what the register needs, no citizen. */
export function AddDialog({ host, onClose }: { host: Host; onClose(): void }) {
  const { world } = host;
  const [typed, setTyped] = useState<Typed>(() => ({
    code: '',
    procedure: '',
    clerk: world.me.value?.id ?? '',
    channel: 'direct',
    assisted: false,
    received: momentText(world.now()),
    due: '',
  }));
  const [fault, setFault] = useState<{ field: TypedField | null; text: string } | null>(null);
  const [busy, setBusy] = useState(false);
  const set = (change: Partial<Typed>): void => {
    setTyped({ ...typed, ...change });
    setFault(null);
  };
  const wrong = (field: TypedField) => (fault?.field === field ? fault.text : undefined);
  const save = async (): Promise<void> => {
    if (busy) return;
    const procedure = procedureOf(typed.procedure, world.procedures.value) ?? typed.procedure;
    setBusy(true);
    try {
      const pack = await world.pack(procedure).catch(() => null);
      const read = rowOfTyped({ ...typed, procedure }, pack, world.now());
      if (!read.ok) return setFault({ field: read.field, text: say.fault[read.why] });
      const [known] = await world.ledger.byCodes([read.row.code]);
      if (known !== null) return setFault({ field: 'code', text: say.known });
      const keys = await world.ledger.add([read.row], world.now());
      await world.note('dossier-changed', 1);
      offerBack(host, say.done(read.row.code), [], keys);
      onClose();
      if (keys[0] !== undefined) host.show('register', keys[0]);
    } catch {
      setFault({ field: null, text: texts.registerPage.edit.failed });
    } finally {
      setBusy(false);
    }
  };
  const names = [...world.procedures.value].toSorted(([, a], [, b]) => byName(a, b));
  const clerks = [...new Set([typed.clerk, ...world.clerks.value.keys()])];
  return (
    <Dialog
      title={say.title}
      onClose={onClose}
      onSubmit={() => void save()}
      actions={
        <>
          <Button onClick={onClose}>{texts.desk.cancel}</Button>
          <Button kind="primary" type="submit" disabled={busy}>
            {say.save}
          </Button>
        </>
      }
    >
      <div class="register-add">
        <p class="soft">{say.what}</p>
        {fault?.field === null && (
          <Notice tone="error" alert>
            {fault.text}
          </Notice>
        )}
        <Field
          label={texts.registerPage.columns.code}
          value={typed.code}
          onInput={(code) => set({ code })}
          error={wrong('code')}
          maxLength={60}
        />
        <ProcedureField
          value={typed.procedure}
          names={names}
          error={wrong('procedure')}
          onInput={(procedure) => set({ procedure })}
        />
        <Field
          label={say.received}
          value={typed.received}
          onInput={(received) => set({ received })}
          error={wrong('received')}
          maxLength={60}
        />
        <Field
          label={say.due}
          value={typed.due}
          hint={say.dueHint}
          onInput={(due) => set({ due })}
          error={wrong('due')}
          maxLength={60}
        />
        <div class="row">
          <Choice
            label={texts.registerPage.columns.clerk}
            value={typed.clerk}
            options={clerks.map((id) => [id, clerkName(id, world)])}
            onChoose={(clerk) => set({ clerk: clerk ?? '' })}
          />
          <Choice
            label={texts.registerPage.channel}
            value={typed.channel}
            options={CHANNELS.map((one) => [one, texts.common.channel[one]])}
            onChoose={(channel) => set({ channel: CHANNELS.find((one) => one === channel) ?? 'direct' })}
          />
          <label class="tick">
            <input
              type="checkbox"
              checked={typed.assisted}
              onChange={({ currentTarget }) => set({ assisted: currentTarget.checked })}
            />
            <span>{say.assisted}</span>
          </label>
        </div>
      </div>
    </Dialog>
  );
}

interface ProcedureProps {
  value: string;
  names: readonly (readonly [code: string, name: string])[];
  error: string | undefined;
  onInput(value: string): void;
}

/** A code, or a name out of the list that the browser offers while it is typed. */
function ProcedureField({ value, names, error, onInput }: ProcedureProps) {
  return (
    <div class="field">
      <label for="register-procedure">{say.procedure}</label>
      <input
        id="register-procedure"
        class="input"
        list="register-procedures"
        value={value}
        maxLength={200}
        autoComplete="off"
        spellcheck={false}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={error ? 'register-procedure-error' : undefined}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      <datalist id="register-procedures">
        {names.map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </datalist>
      {error && (
        <p class="wrong" id="register-procedure-error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
