import { useSignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import type { SlipRow } from '../../utils/procedures/print-model';
import { texts } from '../../utils/i18n';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Choice } from './choice';
import { Notice } from './notice';
import type { PaperSize, PrintForm, PrintViewProps } from './print-view';

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

interface Props extends Pick<
  PrintViewProps,
  'form' | 'problems' | 'log' | 'onForm' | 'onPrint' | 'onTakeBack'
> {
  size: PaperSize;
  onSize(size: PaperSize): void;
  withNotes: boolean;
  onWithNotes(on: boolean): void;
  unseen: readonly string[];
  empty: boolean;
  offered: readonly SlipRow[];
  onPutIn(row: SlipRow): void;
  onAddRow(): void;
}

/** Everything beside the paper. A second request is never refused in silence: it asks for a reason and an approver. */
export function Bar(props: Props) {
  const { form, log } = props;
  const slip = form === 'supplement';
  const mode = useSignal<'reprint' | 'again'>('reprint');
  const reason = useSignal('');
  const approver = useSignal('');
  const needed = useSignal(false);

  const print = (): void => {
    const again = slip && log.count > 0 && mode.value === 'again';
    needed.value = again && (reason.value.trim() === '' || approver.value.trim() === '');
    if (needed.value) return;
    props.onPrint(again ? { reason: reason.value.trim(), approver: approver.value.trim() } : null);
  };
  // with the bar itself: Ctrl+P pressed at once must not open the browser's own dialog
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'p' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      print();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });

  return (
    <aside class="bar" aria-label={say.barLabel}>
      <Choice
        title={say.whichForm}
        value={form}
        options={{ supplement: say.documentTitle.supplement, checklist: say.documentTitle.checklist }}
        onChoose={(next: PrintForm) => props.onForm(next)}
      />
      <Choice
        title={say.paperSize}
        value={props.size}
        options={{ a5: 'A5', a4: 'A4' }}
        onChoose={(next: PaperSize) => props.onSize(next)}
      />
      {!slip && (
        <label class="check">
          <input
            type="checkbox"
            checked={props.withNotes}
            onChange={(event) => props.onWithNotes(event.currentTarget.checked)}
          />
          {say.withNotes}
        </label>
      )}
      {props.problems.length > 0 && <Notice kind="warn" title={say.packBroken} lines={props.problems} />}
      {slip && log.count > 0 && (
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
      )}
      {slip && log.count === 0 && (
        <Notice
          kind={props.unseen.length > 0 ? 'warn' : 'info'}
          title={say.onceTitle}
          lines={[say.once, ...(props.unseen.length > 0 ? [say.unseen(props.unseen)] : [])]}
        />
      )}
      {slip && props.empty && <Notice kind="info" title="" lines={[say.empty]} />}
      {slip && props.offered.length > 0 && (
        <Notice kind="info" title={say.offeredTitle} lines={[say.offeredHint]}>
          <ul class="offered">
            {props.offered.map((row) => (
              <li key={row.id}>
                <span>{row.text}</span>
                <Button small icon="plus" onClick={() => props.onPutIn(row)}>
                  {say.putIn}
                </Button>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {slip && (
        <Button icon="plus" onClick={props.onAddRow}>
          {say.addRow}
        </Button>
      )}
      <Button kind="primary" icon="print" onClick={print}>
        {say.printNow}
      </Button>
      <Outcome log={log} onTakeBack={props.onTakeBack} />
      <p class="hint">{say.printHint}</p>
    </aside>
  );
}

function Outcome({ log, onTakeBack }: { log: SlipLog; onTakeBack(): void }) {
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
