import { useSignal } from '@preact/signals';
import type { ChecklistModel, SlipRow, SupplementModel } from '../../utils/procedures/print-model';
import { Bar, type SlipLog } from './bar';
import { ChecklistSheet } from './checklist-sheet';
import { SupplementSheet } from './supplement-sheet';

export type PrintForm = 'supplement' | 'checklist';
export type PaperSize = 'a5' | 'a4';

export interface PrintViewProps {
  form: PrintForm;
  supplement: SupplementModel;
  checklist: ChecklistModel;
  /** Sentences about a pack that could not be used; empty when all is well. */
  problems: readonly string[];
  log: SlipLog;
  onForm(form: PrintForm): void;
  /** The clerk wants paper. `again` tells why a second request is made; null for a first one or the same slip again. */
  onPrint(again: { reason: string; approver: string } | null): void;
  onTakeBack(): void;
}

/** The paper as it will come out, with a bar beside it that is not printed. */
export function PrintView(props: PrintViewProps) {
  const { supplement, checklist, form } = props;
  const size = useSignal<PaperSize>('a5');
  const withNotes = useSignal(false);
  const rows = useSignal<readonly SlipRow[]>(supplement.rows);
  const offered = useSignal<readonly SlipRow[]>(supplement.offered);
  const added = useSignal(0);

  const putIn = (row: SlipRow): void => {
    rows.value = [...rows.value, row];
    offered.value = offered.value.filter((one) => one.id !== row.id);
  };
  const remove = (id: string): void => {
    rows.value = rows.value.filter((row) => row.id !== id);
  };
  return (
    <div class="print-page">
      <Bar
        {...props}
        size={size.value}
        onSize={(next) => (size.value = next)}
        withNotes={withNotes.value}
        onWithNotes={(next) => (withNotes.value = next)}
        unseen={supplement.unseen}
        empty={rows.value.length === 0}
        offered={offered.value}
        onPutIn={putIn}
        onAddRow={() => putIn({ id: `added:${++added.value}`, text: '', ground: '', care: null })}
      />
      <main class="desk-top">
        {/* both stay mounted, so that what was typed on one is there when the clerk comes back to it */}
        <article class={`sheet ${size.value}`} hidden={form !== 'supplement'}>
          <SupplementSheet model={supplement} rows={rows.value} onRemove={remove} />
        </article>
        <article class={`sheet ${size.value}`} hidden={form !== 'checklist'}>
          <ChecklistSheet model={checklist} withNotes={withNotes.value} />
        </article>
      </main>
    </div>
  );
}
