/** Reads what is to be printed: the draft from the background, the letterhead, the pack; and makes the two models of it. */
import { browser } from 'wxt/browser';
import { assess } from '@/utils/core/assess';
import type { Draft } from '@/utils/core/draft';
import type { Pack } from '@/utils/core/pack';
import { ask } from '@/utils/messaging/client';
import type { RefusalReason } from '@/utils/messaging/protocol';
import { checklistModel } from '@/utils/procedures/case-list';
import { loadPack, type Loaded } from '@/utils/procedures/catalogue';
import { pageOfDraft } from '@/utils/procedures/draft-page';
import type { ChecklistModel, SupplementModel } from '@/utils/procedures/print-model';
import { supplementModel } from '@/utils/procedures/supplement';
import { loadOffice } from '@/utils/store/settings';

export interface Printable {
  draft: Draft;
  supplement: SupplementModel;
  checklist: ChecklistModel;
  /** Sentences about a pack that could not be used. */
  problems: readonly string[];
}

/** Only the extension's own packed files are ever read. */
const readOwnFile = async (path: string): Promise<unknown> =>
  (await fetch(browser.runtime.getURL(path as never))).text();

/** ISO day in Vietnam. */
const today = (): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());

export async function loadPrintable(
  id: string,
): Promise<{ ok: true; value: Printable } | { ok: false; reason: RefusalReason }> {
  const opened = await ask({ type: 'draft.open', id });
  if (!opened.ok) return opened;
  const draft = opened.value;
  const [office, loaded] = await Promise.all([loadOffice(), packOf(draft)]);
  const pack = loaded.ok ? loaded.value : null;
  const day = today();
  const { page, untouched } = pageOfDraft(draft, pack, day);
  const assessment = assess({
    page,
    pack,
    cases: draft.cases,
    marks: new Map(draft.papers.map(({ id, ...mark }) => [id, mark])),
    ignored: draft.ignored,
    today: day,
  });
  const input = { draft, pack, page, untouched, assessment, office, today: day };
  const problems = loaded.ok ? [] : loaded.problems;
  return {
    ok: true,
    value: { draft, supplement: supplementModel(input), checklist: checklistModel(input), problems },
  };
}

const packOf = async (draft: Draft): Promise<Loaded<Pack | null>> =>
  draft.procedure === null ? { ok: true, value: null } : loadPack(draft.procedure, readOwnFile);
