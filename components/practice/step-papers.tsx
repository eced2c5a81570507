import { useState } from 'preact/hooks';
import type { PaperMark } from '../../utils/core/checklist';
import type { PaperAnswer } from '../../utils/practice/types';
import { texts } from '../../utils/i18n';
import { PaperRow } from '../panel/paper-row';
import { moveAmongRows } from '../panel/roving';
import type { Run } from './run';
import '../panel/paper-row.css';

/** The checklist as it stands beside a form at work. */
export function PapersStep({ run }: { run: Run }) {
  const [at, setAt] = useState<string | null>(null);
  const { papers } = run.answers.value;
  const { pack } = run;
  const rows = run.parts.key.papers.map(({ paper }) => paper);
  const current = rows.some(({ id }) => id === at) ? at : rows[0]?.id;
  const change = (id: string, { state, note }: Partial<PaperMark>): void => {
    if (!run.isOpen('papers')) return;
    if (note !== undefined) run.notes.value = { ...run.notes.value, [id]: note };
    if (state === undefined) return;
    const { [id]: _before, ...others } = papers;
    run.answer({ papers: state === 'unseen' ? others : { ...others, [id]: state as PaperAnswer } });
  };
  return (
    <ul class="practice-papers paper-rows" aria-label={texts.panel.papers.list} onKeyDown={moveAmongRows}>
      {rows.map((paper) => (
        <PaperRow
          key={paper.id}
          row={{
            paper,
            mark: { state: papers[paper.id] ?? 'unseen', note: run.notes.value[paper.id] ?? '' },
            attachedOnPortal: null,
          }}
          notes={pack?.notes.filter((note) => note.papers?.includes(paper.id)) ?? []}
          asOf={pack?.asOf ?? ''}
          current={paper.id === current}
          onChange={(mark) => change(paper.id, mark)}
          onFocus={() => setAt(paper.id)}
        />
      ))}
    </ul>
  );
}
