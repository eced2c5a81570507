/** What the clerk does with a press: each act changes the dossier or starts a job, and the page is judged anew. */
import { batch, type Signal } from '@preact/signals';
import type { PrintForm } from '../../procedures/print-model';
import type { Answer } from '../../messaging/protocol';
import type { Dossier } from './dossier';
import type { Jobs } from './jobs';
import type { Judge, Problem } from './judge';
import { nameOf } from './label';
import { fieldOfRole } from './match';
import type { PageModel } from './page';
import type { SavingModel } from './saving';

/** A submission that was seen: when, and whether the draft has been deleted since. */
export type Submitted = { at: number; deleted: boolean } | null;

export interface ActsOptions {
  page: PageModel;
  dossier: Dossier;
  judge: Judge;
  jobs: Jobs;
  submitted: Signal<Submitted>;
  unsaved: SavingModel['unsaved'];
  /** Deletes a draft, or takes the deletion back. */
  remove(id: string, undo: boolean): Promise<Answer<null>>;
  openPrint(draftId: string, form: PrintForm): void;
}

export function acts({ page, dossier, judge, jobs, submitted, unsaved, remove, openPrint }: ActsOptions) {
  return {
    /** Picks the procedure; null goes back to what the page says. Resolves when its data is there. */
    async pick(code: string | null): Promise<void> {
      const kept = dossier.pick(code);
      judge.now();
      await Promise.all([kept, judge.ready()]);
    },
    choose(id: string, on: boolean): void {
      // The alternatives of one question: turning one on answers "no" for the others.
      const item = judge.pack.value?.switches.find((one) => one.id === id);
      batch(() => {
        for (const one of judge.pack.value?.switches ?? [])
          if (
            on &&
            item?.group !== undefined &&
            one.group === item.group &&
            one.id !== id &&
            dossier.cases.value.has(one.id)
          )
            void dossier.choose(one.id, false);
        void dossier.choose(id, on);
        judge.now();
      });
    },
    setPaper(...change: Parameters<typeof dossier.setPaper>): void {
      void dossier.setPaper(...change);
      judge.now();
    },
    receive(...when: Parameters<typeof dossier.receive>): void {
      void dossier.receive(...when);
      judge.now();
    },
    ignore({ issue }: Problem, reason: string | null): void {
      void dossier.ignore(issue.id, issue.value, reason);
      judge.now();
    },
    fix({ issue }: Problem, index: number): void {
      const fix = issue.fixes[index];
      if (!fix) return;
      const find = () => {
        const at = fieldOfRole(fix.role, page);
        return typeof at === 'string' ? at : { frameId: at.frameId, key: at.field.key };
      };
      void jobs.start('fix', [{ id: fix.role, label: nameOf(fix.role, ''), value: fix.value, find }]);
    },
    async print(form: PrintForm): Promise<void> {
      // A dossier without typed text can be printed too: marking the papers makes its draft.
      if (dossier.draftId.value === null) await dossier.keep();
      if (dossier.draftId.value !== null) openPrint(dossier.draftId.value, form);
    },
    async deleteDraft(undo = false): Promise<void> {
      const id = dossier.draftId.value;
      if (id === null || !submitted.value) return;
      const answer = await remove(id, undo);
      if (answer.ok) submitted.value = { ...submitted.value, deleted: !undo };
      else unsaved(answer.reason);
    },
    dismissSubmitted(): void {
      submitted.value = null;
    },
  };
}
