import { useState } from 'preact/hooks';
import { dayNo, momentOf } from '../../../utils/calendar/days';
import { dmyOf } from '../../../utils/calendar/written';
import { texts } from '../../../utils/i18n';
import type { FindingView, NewMark } from '../../../utils/register/api';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Field } from '../../ui/field';
import { addMarks, attempt } from '../checks/asked';
import { NOTE_MOST, noteFault, noteOf } from '../checks/note-text';
import { clerkText, isoTyped, termFrom } from '../checks/words';
import type { Host } from '../host';
import { receiverOf, type Act } from './words';

const say = texts.findingsPage;
const common = texts.checksPage;

/** Answers, closes, returns again or reopens: a choice, words, and where it goes back a term. Said before: it is for good. */
export function ActDialog({
  host,
  view: { key, row, finding },
  act,
  onClose,
}: {
  host: Host;
  view: FindingView;
  act: Act;
  onClose(done: boolean): void;
}) {
  const { world } = host;
  const choices: Readonly<Record<string, string>> = say.choices[act];
  const [choice, setChoice] = useState('');
  const [note, setNote] = useState('');
  const [term, setTerm] = useState(() => dmyOf(termFrom(world.now())));
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const to = receiverOf(finding.history, row.clerk);
  const iso = isoTyped(term);
  const termWrong =
    act === 'return' && (iso === null || iso < world.today()) ? common.giveBack.termWrong : undefined;
  // what was mended shows itself; everything else needs a word
  const noteWrong = noteFault(note, choice !== '' && choice !== 'mended');

  const send = async () => {
    setTried(true);
    if (choice === '' || termWrong || noteWrong || busy) return;
    setBusy(true);
    const mark = markOf(act, choice, {
      finding: finding.id,
      note: noteOf(note),
      to,
      until: iso === null ? 0 : momentOf(dayNo(iso) + 1, 0) - 1,
    });
    const done = await addMarks(host, [{ key, mark }]);
    setBusy(false);
    if (!done) return;
    if (act === 'close') await attempt(host, () => world.note('finding-closed', 1));
    host.say(say.done[act]);
    onClose(true);
  };

  return (
    <Dialog
      title={act === 'return' ? common.giveBack.title(clerkText(to, world)) : say.run[act]}
      onClose={() => onClose(false)}
      onSubmit={() => void send()}
      actions={
        <>
          <Button onClick={() => onClose(false)}>{common.plan.cancel}</Button>
          <Button kind="primary" type="submit" disabled={busy}>
            {say.send[act]}
          </Button>
        </>
      }
    >
      <fieldset class="check-choice">
        <legend>{say.legend[act]}</legend>
        {Object.entries(choices).map(([code, label]) => (
          <label key={code} class="tick">
            <input
              type="radio"
              name="finding-choice"
              checked={choice === code}
              onChange={() => setChoice(code)}
            />
            <span>{label}</span>
          </label>
        ))}
        {tried && choice === '' && (
          <p class="wrong-choice" role="alert">
            {say.chooseOne}
          </p>
        )}
      </fieldset>
      {act === 'return' && (
        <Field
          label={common.giveBack.term}
          hint={common.giveBack.termHint}
          value={term}
          maxLength={10}
          error={tried ? termWrong : undefined}
          onInput={setTerm}
        />
      )}
      <Field
        label={common.giveBack.note}
        type="multiline"
        hint={say.noteHint}
        value={note}
        maxLength={NOTE_MOST}
        error={tried ? noteWrong : undefined}
        onInput={setNote}
      />
      <p class="soft small">{common.note.forGood}</p>
    </Dialog>
  );
}

type Choice<What extends NewMark['what'], Key extends string> =
  Extract<NewMark, { what: What }> extends infer M ? (M extends Record<Key, infer V> ? V : never) : never;

/** `choice` is one of the texts' keys, which are the marks' own codes. */
function markOf(
  act: Act,
  choice: string,
  { finding, note, to, until }: { finding: string; note: string; to: string; until: number },
): NewMark {
  switch (act) {
    case 'answer':
      return {
        what: 'answered',
        as: 'clerk',
        finding,
        answer: choice as Choice<'answered', 'answer'>,
        note,
      };
    case 'close':
      return {
        what: 'closed',
        as: 'reviewer',
        finding,
        outcome: choice as Choice<'closed', 'outcome'>,
        note,
      };
    case 'return':
      return { what: 'returned', as: 'reviewer', finding, to, until, reason: choice, note };
    case 'reopen':
      return { what: 'reopened', as: 'reviewer', finding, reason: choice, note };
  }
}
