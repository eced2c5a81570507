import { useSignal } from '@preact/signals';
import type { ChecklistModel, PrintForm, SlipRow, SupplementModel } from '../../utils/procedures/print-model';
import type { ReceiptModel } from '../../utils/procedures/print-receipt';
import type { RefusalModel } from '../../utils/procedures/print-refusal';
import { texts } from '../../utils/i18n';
import { official } from '../../utils/i18n/area';
import { ChecklistSheet } from './checklist-sheet';
import { FormBar } from './form-bar';
import { ReceiptSheet } from './receipt-sheet';
import { RefusalSheet } from './refusal-sheet';
import { useRefusal } from './refusal-state';
import { SecondCopy } from './second-copy';
import type { Again, SlipLog } from './slip-bar';
import { SupplementSheet } from './supplement-sheet';

export type PaperSize = 'a5' | 'a4';

/** How the paper is made. */
export interface Look {
  size: PaperSize;
  /** The checklist with the notes of the procedure. */
  withNotes: boolean;
  /** The receipt once for the applicant, once for the dossier. */
  twoCopies: boolean;
  qrRoom: boolean;
}

export interface PrintViewProps {
  form: PrintForm;
  receipt: ReceiptModel;
  supplement: SupplementModel;
  refusal: RefusalModel;
  checklist: ChecklistModel;
  /** The form that answers the dossier as it is now; null while not everything was looked at. */
  right: 'receipt' | 'supplement' | null;
  /** Sentences about a pack that could not be used; empty when all is well. */
  problems: readonly string[];
  log: SlipLog;
  onForm(form: PrintForm): void;
  /** The clerk wants paper. `again` tells why a second request is made; null for a first one or the same slip again. */
  onPrint(again: Again | null): void;
  onTakeBack(): void;
}

/** The paper as it will come out, with a bar beside it that is not printed. */
export function PrintView(props: PrintViewProps) {
  const { receipt, supplement, refusal, checklist, form } = props;
  const look = useSignal<Look>({ size: 'a5', withNotes: false, twoCopies: true, qrRoom: false });
  const rows = useSignal<readonly SlipRow[]>(supplement.rows);
  const offered = useSignal<readonly SlipRow[]>(supplement.offered);
  const added = useSignal(0);
  const refusalState = useRefusal();

  const putIn = (row: SlipRow): void => {
    rows.value = [...rows.value, row];
    offered.value = offered.value.filter((one) => one.id !== row.id);
  };
  const remove = (id: string): void => {
    rows.value = rows.value.filter((row) => row.id !== id);
  };
  const { size, withNotes, twoCopies, qrRoom } = look.value;
  const sheet = `sheet ${size}`;
  return (
    <div class="print-page">
      <FormBar
        {...props}
        look={look.value}
        onLook={(change) => (look.value = { ...look.value, ...change })}
        refusalState={refusalState}
        rows={rows.value}
        offered={offered.value}
        onPutIn={putIn}
        onAddRow={() => putIn({ id: `added:${++added.value}`, text: '', ground: '', care: null })}
      />
      <main class="desk-top" lang="vi">
        {/* all stay mounted, so that what was typed on one is there when the clerk comes back to it */}
        <article class={`${sheet} receipt`} hidden={form !== 'receipt'}>
          <ReceiptSheet
            model={receipt}
            copy={twoCopies ? official(texts.print.receipt).copyOne : ''}
            qrRoom={qrRoom}
          />
        </article>
        {form === 'receipt' && twoCopies && <SecondCopy class={`${sheet} receipt`} />}
        <article class={sheet} hidden={form !== 'supplement'}>
          <SupplementSheet model={supplement} rows={rows.value} onRemove={remove} />
        </article>
        <article class={sheet} hidden={form !== 'refusal'}>
          <RefusalSheet model={refusal} state={refusalState} />
        </article>
        <article class={sheet} hidden={form !== 'checklist'}>
          <ChecklistSheet model={checklist} withNotes={withNotes} />
        </article>
      </main>
    </div>
  );
}
