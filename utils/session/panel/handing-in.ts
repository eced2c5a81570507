/** Keeps with the draft how the dossier stood when it was handed in, the moment that is seen. */
import { effect } from '@preact/signals';
import type { Answer, Report } from '../../messaging/protocol';
import type { Assessed, Draft } from '../../core/draft';
import { assessedOf, hasForm, type Judged } from './assessed';
import type { Dossier } from './dossier';
import type { Judge } from './judge';
import type { PageModel } from './page';

export interface HandingInOptions {
  judge: Pick<Judge, 'assessment' | 'pack' | 'day'>;
  page: Pick<PageModel, 'page'>;
  dossier: Pick<Dossier, 'draftId' | 'cases' | 'papers' | 'settle'>;
  keep(draftId: string, assessed: Assessed): Promise<Answer<Draft>>;
}

export function handingIn({ judge, page, dossier, keep }: HandingInOptions) {
  let last: Judged | null = null;
  const attached = new Map<string, boolean>();
  /** The draft that these papers are of. */
  let of: string | null = null;
  /** The draft for which it was kept, until it is judged once more. */
  let kept: string | null = null;
  const stop = effect(() => {
    const assessment = judge.assessment.value;
    const id = dossier.draftId.value;
    if (of !== null && id !== of) attached.clear();
    of = id;
    const seen = page.page.peek();
    for (const { paper, attachedOnPortal } of assessment?.checklist ?? [])
      if (attachedOnPortal !== null) attached.set(paper.id, attachedOnPortal);
    if (!assessment || !hasForm(seen)) return;
    const [pack, cases] = [judge.pack.peek(), dossier.cases.peek()];
    last = { assessment, pack, page: seen, cases, day: judge.day() };
    kept = null;
  });

  return {
    /** A submission goes first; a receipt counts where no submission was seen. Sent at once: the page may be on its way out. */
    report({ t: what, ...rest }: Report): void {
      if (what !== 'submitted' && what !== 'receipt') return;
      dossier.settle();
      const id = dossier.draftId.peek();
      if (id === null || !last) return;
      if (what === 'receipt' && kept === id) return;
      kept = id;
      const since = { marks: dossier.papers.peek(), attached };
      void keep(id, assessedOf(last, since, (rest as { at: number }).at));
    },
    /** What was judged is another clerk's, or another dossier's. */
    forget(): void {
      last = null;
      kept = null;
      attached.clear();
    },
    close: stop,
  };
}
