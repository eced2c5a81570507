import { texts } from '../../utils/i18n';
import { Button } from '../ui/button';
import { MarkingContext } from './papers/marking';
import { PaperPicture } from './papers/picture';
import type { Run } from './run';

const say = texts.practice.check;

/** All papers side by side; lines that do not agree are pressed. */
export function CheckStep({ run }: { run: Run }) {
  const { folder } = run.scenario;
  const { marked } = run.answers.value;
  const isOpen = run.isOpen('check');
  return (
    <>
      <div class="check-marked" role="status">
        <p class="small">{marked.length === 0 ? say.none : say.count(marked.length)}</p>
        <ul aria-label={say.marked}>
          {marked.map((ref) => {
            const paper = folder.find(({ id }) => id === ref.paper);
            const fact = paper?.facts.find(({ id }) => id === ref.fact);
            if (!paper || !fact) return null;
            const what = `${fact.label || paper.title}: ${fact.value}`;
            return (
              <li key={`${ref.paper} ${ref.fact}`}>
                <span>{what}</span>
                {isOpen && (
                  <Button
                    kind="quiet"
                    small
                    icon="close"
                    label={say.remove(what)}
                    onClick={() => run.toggle(ref)}
                  />
                )}
              </li>
            );
          })}
        </ul>
      </div>
      {folder.length === 0 && <p class="soft">{say.noPapers}</p>}
      <MarkingContext.Provider value={run.marking}>
        <div class="check-table" role="group" aria-label={say.table} onKeyDown={moveAmongFacts}>
          {folder.map((paper) => (
            <PaperPicture key={paper.id} paper={paper} />
          ))}
        </div>
      </MarkingContext.Provider>
    </>
  );
}

/** Up and down from line to line, left and right from paper to paper. */
function moveAmongFacts(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  if (event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof HTMLElement)) return;
  const line = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const leaf = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  const paper = event.target.closest('.pp');
  if (!paper || (line === 0 && leaf === 0)) return;
  const papers = [...event.currentTarget.querySelectorAll('.pp')];
  const facts = [...event.currentTarget.querySelectorAll<HTMLElement>('button.pp-fact')];
  const next =
    line === 0
      ? papers[papers.indexOf(paper) + leaf]?.querySelector<HTMLElement>('button.pp-fact')
      : facts[facts.indexOf(event.target) + line];
  event.preventDefault();
  next?.focus();
}
