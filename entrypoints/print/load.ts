/** Reads what is to be printed: the draft from the background, the letterhead, the procedure; and makes the models of it. */
import { assess } from '@/utils/core/assess';
import type { Draft } from '@/utils/core/draft';
import { isoDayAt, receivedAtOf, rulesDay } from '@/utils/core/received';
import { UNITS_FILE, unitsOf } from '@/utils/core/units';
import { ask } from '@/utils/messaging/client';
import type { RefusalReason } from '@/utils/messaging/protocol';
import { checklistModel } from '@/utils/procedures/case-list';
import { pageOfDraft } from '@/utils/procedures/draft-page';
import { type ChecklistModel, type PrintInput, type SupplementModel } from '@/utils/procedures/print-model';
import { receiptModel, rightForm, type ReceiptModel } from '@/utils/procedures/print-receipt';
import { refusalModel, type RefusalModel } from '@/utils/procedures/print-refusal';
import { supplementModel } from '@/utils/procedures/supplement';
import { loadPolicy, loadOffice } from '@/utils/store/settings';
import { loadDue } from './due';
import { readOwnJson } from '@/entrypoints/pages/own-files';
import { loadProcedure } from './procedure';

export interface Printable {
  draft: Draft;
  receipt: ReceiptModel;
  supplement: SupplementModel;
  refusal: RefusalModel;
  checklist: ChecklistModel;
  right: 'receipt' | 'supplement' | null;
  /** Sentences about a pack that could not be used. */
  problems: readonly string[];
}

export async function loadPrintable(
  id: string,
): Promise<{ ok: true; value: Printable } | { ok: false; reason: RefusalReason }> {
  const opened = await ask({ type: 'draft.open', id });
  if (!opened.ok) return opened;
  const draft = opened.value;
  const [office, policy, procedure] = await Promise.all([
    loadOffice(),
    loadPolicy(),
    draft.procedure === null ? null : loadProcedure(draft.procedure, draft.basis ?? null),
  ]);
  const pack = procedure?.pack ?? null;
  const now = Date.now();
  const today = isoDayAt(now);
  // the rules of the day it was received on, as in the panel
  const day = rulesDay(draft, today);
  const { page, untouched } = pageOfDraft(draft, pack, day);
  const assessment = assess({
    page,
    pack,
    cases: draft.cases,
    marks: new Map(draft.papers.map(({ id, ...mark }) => [id, mark])),
    ignored: draft.ignored,
    today: day,
    now: today,
    units: unitsOf(await readOwnJson(UNITS_FILE)),
    policy,
  });
  const input: PrintInput = { draft, pack, page, untouched, assessment, office, today };
  const said = typeof draft.receivedMinute === 'number';
  const seen = said ? null : (draft.receipt?.at ?? draft.submittedAt);
  const receivedAt = seen ?? receivedAtOf(draft, now) ?? now;
  const due = await loadDue(input, receivedAt);
  return {
    ok: true,
    value: {
      draft,
      receipt: receiptModel({ ...input, ...due, receivedAt }),
      supplement: supplementModel(input),
      refusal: refusalModel(input),
      checklist: checklistModel(input),
      right: rightForm(input),
      problems: procedure?.problems ?? [],
    },
  };
}
