import { useSignal, type Signal } from '@preact/signals';
import type { SlipRow } from '../../utils/procedures/print-model';
import { texts } from '../../utils/i18n';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Choice } from './choice';
import { Notice } from './notice';

const say = texts.print;

/** What is known about slips of this dossier. Moments are texts like `10:42 ngày 22/11/2026`. */
export interface SlipLog {
  /** Slips handed out before this page was opened. */
  count: number;
  last: string;
  /** What became of the slip printed now. */
  now: 'none' | 'kept' | 'taken-back' | 'not-kept';
  when: string;
}

/** Why and by whose leave something is asked for once more. */
export interface Again {
  reason: string;
  approver: string;
}

interface AgainState {
  mode: Signal<'reprint' | 'again'>;
  reason: Signal<string>;
  approver: Signal<string>;
  needed: Signal<boolean>;
}

export const useAgain = (): AgainState => ({
  mode: useSignal<'reprint' | 'again'>('reprint'),
  reason: useSignal(''),
  approver: useSignal(''),
  needed: useSignal(false),
});

/** The answer for `onPrint`, or undefined while reason or approver are missing (and then says so). */
export function againOf(
  { mode, reason, approver, needed }: AgainState,
  log: SlipLog,
): Again | null | undefined {
  const again = log.count > 0 && mode.value === 'again';
  needed.value = again && (reason.value.trim() === '' || approver.value.trim() === '');
  if (needed.value) return undefined;
  return again ? { reason: reason.value.trim(), approver: approver.value.trim() } : null;
}

interface Props {
  log: SlipLog;
  again: AgainState;
  unseen: readonly string[];
  empty: boolean;
  offered: readonly SlipRow[];
  onPutIn(row: SlipRow): void;
  onAddRow(): void;
}

/** What belongs to the slip alone. A second request is never refused in silence: it asks for a reason and an approver. */
export function SlipBar({ log, again, unseen, empty, offered, onPutIn, onAddRow }: Props) {
  return (
    <>
      {log.count > 0 ? (
        <Repeated log={log} again={again} />
      ) : (
        <Notice
          kind={unseen.length > 0 ? 'warn' : 'info'}
          title={say.onceTitle}
          lines={[say.once, ...(unseen.length > 0 ? [say.unseen(unseen)] : [])]}
        />
      )}
      {empty && <Notice kind="info" title="" lines={[say.empty]} />}
      {offered.length > 0 && (
        <Notice kind="info" title={say.offeredTitle} lines={[say.offeredHint]}>
          <ul class="offered">
            {offered.map((row) => (
              <li key={row.id}>
                <span>{row.text}</span>
                <Button small icon="plus" onClick={() => onPutIn(row)}>
                  {say.putIn}
                </Button>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <Button icon="plus" onClick={onAddRow}>
        {say.addRow}
      </Button>
    </>
  );
}

function Repeated({ log, again }: Pick<Props, 'log' | 'again'>) {
  const { mode, reason, approver, needed } = again;
  return (
    <Notice
      kind="warn"
      title={say.issuedTitle}
      lines={[log.count === 1 ? say.issued(log.last) : say.issuedMany(log.count, log.last)]}
    >
      <Choice
        title={say.issuedTitle}
        hideTitle
        value={mode.value}
        options={{ reprint: say.reprint, again: say.again }}
        onChoose={(next: 'reprint' | 'again') => (mode.value = next)}
      />
      {mode.value === 'again' && (
        <>
          <Field
            label={say.againReason}
            value={reason.value}
            maxLength={300}
            onInput={(text) => (reason.value = text)}
          />
          <Field
            label={say.againApprover}
            value={approver.value}
            maxLength={120}
            error={needed.value ? say.againNeeded : undefined}
            onInput={(text) => (approver.value = text)}
          />
        </>
      )}
    </Notice>
  );
}

/** What became of a printed slip, with the way back. */
export function SlipOutcome({ log, onTakeBack }: { log: SlipLog; onTakeBack(): void }) {
  return (
    <div role="status">
      {log.now === 'kept' && (
        <Notice kind="ok" title="" lines={[say.kept(log.when)]}>
          <Button small icon="undo" onClick={onTakeBack}>
            {say.notHandedOut}
          </Button>
        </Notice>
      )}
      {log.now === 'taken-back' && <Notice kind="info" title="" lines={[say.takenBack]} />}
      {log.now === 'not-kept' && <Notice kind="warn" title="" lines={[say.notKept]} />}
    </div>
  );
}
