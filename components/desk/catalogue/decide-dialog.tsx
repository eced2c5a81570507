import { useState } from 'preact/hooks';
import { CHANNELS, type Channel } from '../../../utils/core/channel';
import { TICKABLE, type DistilledRow, type RowDecision, type RowKind } from '../../../utils/distill/types';
import { texts } from '../../../utils/i18n';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Field } from '../../ui/field';

const say = texts.catalogue.decide;
const KINDS = ['paper', 'present', 'note', 'lookup'] as const satisfies readonly RowKind[];
const LONGEST_LABEL = 70;

/** What is missing, told at its place. */
interface Fault {
  at: 'label' | 'when' | 'channels' | 'by';
  text: string;
}

/** The office says once what a row is; its word wins over what was read, and is kept across imports. */
export function DecideDialog(props: {
  row: DistilledRow;
  decision: RowDecision | null;
  reasons: readonly string[];
  by: string;
  onSave(decision: Omit<RowDecision, 'at'>): Promise<boolean>;
  onRemove(): void;
  onClose(): void;
}) {
  const { row, decision } = props;
  const [kind, setKind] = useState<RowKind>(row.kind);
  const [label, setLabel] = useState(row.label ?? '');
  const [conditional, setConditional] = useState(row.conditional);
  const [when, setWhen] = useState(row.when ?? '');
  const [channels, setChannels] = useState<readonly Channel[]>(row.channels);
  const [by, setBy] = useState(decision?.by ?? props.by);
  const [error, setError] = useState<Fault | null>(null);
  const ticked = TICKABLE.includes(kind);

  const fault = (): Fault | null => {
    const length = label.trim().length;
    if (ticked && (length < 3 || length > LONGEST_LABEL)) return { at: 'label', text: say.needLabel };
    if (ticked && conditional && when.trim() === '') return { at: 'when', text: say.needWhen };
    if (ticked && channels.length === 0) return { at: 'channels', text: say.needChannel };
    return by.trim() === '' ? { at: 'by', text: say.needBy } : null;
  };
  const errorAt = (at: Fault['at']): string | undefined => (error?.at === at ? error.text : undefined);
  const save = async () => {
    const wrong = fault();
    setError(wrong);
    if (wrong) return;
    const clean = (text: string): string => text.normalize('NFC').trim();
    const saved = await props.onSave({
      key: row.key,
      kind,
      conditional: ticked && conditional,
      when: ticked && conditional ? clean(when) : null,
      label: ticked ? clean(label) : null,
      channels: ticked ? CHANNELS.filter((channel) => channels.includes(channel)) : [...CHANNELS],
      by: clean(by),
    });
    if (saved) props.onClose();
  };

  return (
    <Dialog
      title={say.title}
      onClose={props.onClose}
      onSubmit={() => void save()}
      actions={
        <>
          {decision && (
            <Button
              icon="undo"
              onClick={() => {
                props.onRemove();
                props.onClose();
              }}
            >
              {say.remove}
            </Button>
          )}
          <Button onClick={props.onClose}>{say.cancel}</Button>
          <Button kind="primary" type="submit" icon="check">
            {say.save}
          </Button>
        </>
      }
    >
      <blockquote class="wording">{row.official}</blockquote>
      {props.reasons.length > 0 && <p class="soft small">{props.reasons.join(' ')}</p>}
      <fieldset class="choices">
        <legend>{say.kind}</legend>
        {KINDS.map((one) => (
          <label key={one} class="tick">
            <input type="radio" name="kind" checked={kind === one} onChange={() => setKind(one)} />
            <span>{say.kinds[one]}</span>
          </label>
        ))}
      </fieldset>
      {ticked && (
        <>
          <Field
            label={say.label}
            hint={say.labelHint}
            value={label}
            onInput={setLabel}
            error={errorAt('label')}
            maxLength={LONGEST_LABEL}
          />
          <label class="tick">
            <input
              type="checkbox"
              checked={conditional}
              onChange={(event) => setConditional(event.currentTarget.checked)}
            />
            <span>{say.conditional}</span>
          </label>
          {conditional && (
            <Field
              label={say.when}
              hint={say.whenHint}
              value={when}
              onInput={setWhen}
              error={errorAt('when')}
              maxLength={300}
            />
          )}
          <fieldset class="choices three">
            <legend>{say.channels}</legend>
            {CHANNELS.map((channel) => (
              <label key={channel} class="tick">
                <input
                  type="checkbox"
                  checked={channels.includes(channel)}
                  onChange={(event) =>
                    setChannels(
                      event.currentTarget.checked
                        ? [...channels, channel]
                        : channels.filter((one) => one !== channel),
                    )
                  }
                />
                <span>{texts.catalogue.channel[channel]}</span>
              </label>
            ))}
            {errorAt('channels') && (
              <p class="wrong" role="alert">
                {errorAt('channels')}
              </p>
            )}
          </fieldset>
        </>
      )}
      <Field
        label={say.by}
        hint={say.byHint}
        value={by}
        onInput={setBy}
        error={errorAt('by')}
        maxLength={80}
      />
      <p class="soft small">{say.kept}</p>
    </Dialog>
  );
}
