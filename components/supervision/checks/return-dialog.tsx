import { useState } from 'preact/hooks';
import { dayNo, momentOf } from '../../../utils/calendar/days';
import { dmyOf } from '../../../utils/calendar/written';
import type { Pack } from '../../../utils/core/pack';
import { texts } from '../../../utils/i18n';
import type { NewMark } from '../../../utils/register/api';
import { findingsOf } from '../../../utils/supervision/register/loop';
import type { Tick } from '../../../utils/supervision/register/ticks';
import type { RegisterRow } from '../../../utils/supervision/register/types';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Field } from '../../ui/field';
import type { Host } from '../host';
import { addMarks, attempt } from './asked';
import { NOTE_MOST, noteFault, noteOf } from './note-text';
import { clerkText, isoTyped, itemText, reasonText, termFrom } from './words';

const say = texts.checksPage.giveBack;

/** Items that did not pass and of which there is no open finding yet. */
export function freshOf(row: RegisterRow, check: string, ticks: readonly Tick[]): Tick[] {
  const found = new Set(
    findingsOf(row)
      .filter(({ made, state }) => made.check === check && state !== 'closed')
      .map(({ made }) => made.item),
  );
  return ticks.filter(
    ({ item, state, mark }) => (state === 'fail' || state === 'explain') && mark && !found.has(item),
  );
}

/** Findings of the items that did not pass, back to the clerk with a term. One finding an item. */
export function ReturnDialog({
  host,
  check,
  rowKey,
  row,
  pack,
  ticks: fresh,
  onClose,
}: {
  host: Host;
  check: string;
  rowKey: string;
  row: RegisterRow;
  pack: Pack | null;
  ticks: readonly Tick[];
  onClose(made: boolean): void;
}) {
  const { world } = host;
  const [to, setTo] = useState(row.clerk);
  const [term, setTerm] = useState(() => dmyOf(termFrom(world.now())));
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const iso = isoTyped(term);
  const termWrong = iso === null || iso < world.today() ? say.termWrong : undefined;
  const noteWrong = noteFault(
    note,
    fresh.some(({ mark }) => mark?.reason === 'other'),
  );
  const clerks = [...new Map([...world.clerks.value, [row.clerk, clerkText(row.clerk, world)]])].filter(
    ([id]) => id !== '' && id !== world.me.value?.id,
  );
  const send = async () => {
    setTried(true);
    if (termWrong || noteWrong || to === '' || busy || iso === null) return;
    setBusy(true);
    const until = momentOf(dayNo(iso) + 1, 0) - 1;
    const marks = fresh.flatMap(({ item, mark, state }): NewMark[] => {
      const finding = crypto.randomUUID();
      const told = {
        reason: mark!.reason || (state === 'explain' ? 'to-explain' : ''),
        note: noteOf(note),
      };
      return [
        { what: 'made', as: 'reviewer', check, finding, item, class: mark!.class, ...told },
        { what: 'returned', as: 'reviewer', finding, to, until, ...told },
      ];
    });
    const done = await addMarks(
      host,
      marks.map((mark) => ({ key: rowKey, mark })),
    );
    setBusy(false);
    if (!done) return;
    await attempt(host, () => world.note('finding-made', fresh.length));
    host.say(say.sent(fresh.length, clerkText(to, world), term));
    onClose(true);
  };
  return (
    <Dialog
      title={say.title(clerkText(to, world))}
      onClose={() => onClose(false)}
      onSubmit={() => void send()}
      actions={
        <>
          <Button onClick={() => onClose(false)}>{texts.checksPage.plan.cancel}</Button>
          <Button kind="primary" type="submit" disabled={busy}>
            {say.send(fresh.length)}
          </Button>
        </>
      }
    >
      <ul class="check-bullets">
        {fresh.map(({ item, mark, state }) => (
          <li key={item}>
            {itemText(item, pack)}:{' '}
            {reasonText(mark!.reason || (state === 'explain' ? 'to-explain' : 'other'))}
          </li>
        ))}
      </ul>
      {row.clerk === '' && (
        <label class="field">
          <span class="label">{say.to}</span>
          <select class="input" value={to} onChange={({ currentTarget }) => setTo(currentTarget.value)}>
            <option value="">{say.choose}</option>
            {clerks.map(([id, label]) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
          {tried && to === '' && (
            <span class="wrong-choice" role="alert">
              {say.choose}.
            </span>
          )}
        </label>
      )}
      <Field
        label={say.term}
        hint={say.termHint}
        value={term}
        maxLength={10}
        error={tried ? termWrong : undefined}
        onInput={setTerm}
      />
      <Field
        label={say.note}
        type="multiline"
        hint={say.noteHint}
        value={note}
        maxLength={NOTE_MOST}
        error={tried ? noteWrong : undefined}
        onInput={setNote}
      />
      <p class="soft small">{texts.checksPage.note.forGood}</p>
    </Dialog>
  );
}
