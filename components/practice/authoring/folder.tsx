import { useRef, useState } from 'preact/hooks';
import { texts } from '../../../utils/i18n';
import { Button } from '../../ui/button';
import { Choice } from './choice';
import { withPaper } from './edit';
import type { AuthoringModel, Draft } from './model';
import { PaperCard } from './paper-card';

const say = texts.practiceAuthor.edit;
const MOST_PAPERS = 20;

/** The papers that the citizen lays on the counter. */
export function Folder({ model, draft }: { model: AuthoringModel; draft: Draft }) {
  const { scenario, pack } = draft;
  const held = new Set(scenario.folder.map(({ counts }) => counts));
  const rows = pack.papers.filter(({ id }) => !held.has(id));
  const head = useRef<HTMLHeadingElement>(null);
  const [chosen, choose] = useState('');
  const id = rows.some((row) => row.id === chosen) ? chosen : (rows[0]?.id ?? '');
  return (
    <section class="block" aria-label={say.folder}>
      <h2 ref={head} tabIndex={-1}>
        {say.folder}
      </h2>
      {scenario.folder.length === 0 && <p class="soft">{say.noFolder}</p>}
      {scenario.folder.map((paper, at) => (
        <PaperCard
          key={paper.id}
          model={model}
          draft={draft}
          paper={paper}
          at={at + 1}
          onGone={() => head.current?.focus()}
        />
      ))}
      {scenario.folder.length < MOST_PAPERS && (
        <div class="authoring-row">
          {rows.length > 0 && (
            <>
              <Choice
                label={say.addRow}
                value={id}
                options={rows.map((row) => [row.id, row.label])}
                onChange={choose}
              />
              <Button icon="plus" onClick={() => model.change((one, of) => withPaper(one, of, id))}>
                {say.add}
              </Button>
            </>
          )}
          <Button icon="plus" onClick={() => model.change((one, of) => withPaper(one, of, null))}>
            {say.addUseless}
          </Button>
        </div>
      )}
    </section>
  );
}
