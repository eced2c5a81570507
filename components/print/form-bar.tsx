import { useSignal } from '@preact/signals';
import type { SlipRow } from '../../utils/procedures/print-model';
import { texts } from '../../utils/i18n';
import { Button } from '../ui/button';
import { Bar } from './bar';
import { Check } from './check';
import { Choice } from './choice';
import { Notice } from './notice';
import type { PrintForm } from '../../utils/procedures/print-model';
import type { Look, PaperSize, PrintViewProps } from './print-view';
import { ReceiptBar } from './receipt-bar';
import { RefusalBar } from './refusal-bar';
import { mayPrint, type RefusalState } from './refusal-state';
import { againOf, SlipBar, SlipOutcome, useAgain } from './slip-bar';

const say = texts.print;

interface Props extends Omit<PrintViewProps, 'checklist'> {
  look: Look;
  onLook(change: Partial<Look>): void;
  refusalState: RefusalState;
  rows: readonly SlipRow[];
  offered: readonly SlipRow[];
  onPutIn(row: SlipRow): void;
  onAddRow(): void;
}

/** Beside the forms of one dossier: which one, which is right, and what to know before it is printed. */
export function FormBar(props: Props) {
  const { form, log, look, onLook, onForm } = props;
  const again = useAgain();
  const held = useSignal(false);

  const print = (): void => {
    held.value = form === 'refusal' && !mayPrint(props.refusalState);
    const answer = form === 'supplement' ? againOf(again, log) : null;
    if (!held.value && answer !== undefined) props.onPrint(answer);
  };
  return (
    <Bar onPrint={print} outcome={<SlipOutcome log={log} onTakeBack={props.onTakeBack} />}>
      <Choice
        title={say.whichForm}
        value={form}
        options={say.formNames}
        onChoose={(next: PrintForm) => onForm(next)}
      />
      {form !== 'checklist' && <Right form={form} right={props.right} onForm={onForm} />}
      <Choice
        title={say.paperSize}
        value={look.size}
        options={{ a5: 'A5', a4: 'A4' }}
        onChoose={(size: PaperSize) => onLook({ size })}
      />
      {props.problems.length > 0 && <Notice kind="warn" title={say.packBroken} lines={props.problems} />}
      {form === 'checklist' && (
        <Check label={say.withNotes} on={look.withNotes} onToggle={(withNotes) => onLook({ withNotes })} />
      )}
      {form === 'receipt' && (
        <ReceiptBar
          model={props.receipt}
          twoCopies={look.twoCopies}
          onTwoCopies={(twoCopies) => onLook({ twoCopies })}
          qrRoom={look.qrRoom}
          onQrRoom={(qrRoom) => onLook({ qrRoom })}
        />
      )}
      {form === 'supplement' && (
        <SlipBar
          log={log}
          again={again}
          unseen={props.supplement.unseen}
          empty={props.rows.length === 0}
          offered={props.offered}
          onPutIn={props.onPutIn}
          onAddRow={props.onAddRow}
        />
      )}
      {form === 'refusal' && (
        <RefusalBar
          state={props.refusalState}
          lacking={props.refusal.lacking}
          held={held.value && !mayPrint(props.refusalState)}
          onSupplement={() => onForm('supplement')}
        />
      )}
    </Bar>
  );
}

/** Exactly one of the three forms answers a dossier: which one is right now, with the way to it. */
function Right({ form, right, onForm }: Pick<Props, 'form' | 'right' | 'onForm'>) {
  const other = right !== null && right !== form;
  return (
    <>
      <p class="hint">{say.layout}</p>
      <Notice
        kind={other ? 'warn' : right === null ? 'info' : 'ok'}
        title=""
        lines={[say.right[right ?? 'unknown'], say.rightRule]}
      >
        {other && form !== 'refusal' && (
          <Button small icon="paper" onClick={() => onForm(right)}>
            {say.rightOpen(right === 'receipt' ? '01' : '02')}
          </Button>
        )}
      </Notice>
    </>
  );
}
