import { useState } from 'preact/hooks';
import { texts } from '../../../utils/i18n';
import { Badge, Notice } from '../../ui/badge';
import { Button } from '../../ui/button';
import { DecideDialog } from './decide-dialog';
import type { CatalogueModel, Detail } from './model';
import { dayOf, papersOfPack, papersOfRecord, reasonText, type ShownPaper } from './parts';

const say = texts.catalogue.paper;

/** The papers, grouped by what is done with them. A pack that people wrote wins over what was read from the record. */
export function Checklist({ detail, model }: { detail: Detail; model: CatalogueModel }) {
  const { pack, distillate, decisions } = detail;
  const papers = pack ? papersOfPack(pack) : distillate ? papersOfRecord(distillate, decisions) : [];
  const unsure = papers.filter((paper) => paper.unsure).length;
  const general = pack
    ? pack.notes.filter((note) => !note.papers?.length).map(({ text }) => text)
    : (distillate?.notes ?? []).filter(({ kind }) => kind === 'note').map(({ official }) => official);
  const lookups = pack ? [] : (distillate?.rows ?? []).filter(({ kind }) => kind === 'lookup');
  return (
    <section class="block" aria-label={say.title}>
      <h2>{say.title}</h2>
      {unsure > 0 && <Notice tone="warn">{say.unsureCount(unsure)}</Notice>}
      {papers.length === 0 && <p class="soft">{say.none}</p>}
      {(['submit', 'present'] as const).map((action) => {
        const rows = papers.filter((paper) => paper.action === action);
        return rows.length === 0 ? null : (
          <div key={action}>
            <h3 class="paper-group">{say[action]}</h3>
            <ol class="paper-list">
              {rows.map((paper) => (
                <Paper key={paper.id} paper={paper} code={detail.listed.code} model={model} />
              ))}
            </ol>
          </div>
        );
      })}
      <Folded title={say.lookups} texts={lookups.map(({ official }) => official)} />
      <Folded title={say.otherNotes} texts={general} />
    </section>
  );
}

function Paper({ paper, code, model }: { paper: ShownPaper; code: string; model: CatalogueModel }) {
  const [deciding, setDeciding] = useState(false);
  const { row, decision } = paper;
  return (
    <li>
      <p class="row">
        <strong>{paper.label}</strong>
        {paper.unsure && <Badge tone="warn">{say.unsure}</Badge>}
        {decision && <Badge tone="ok">{say.decided(decision.by, dayOf(decision.at))}</Badge>}
      </p>
      {paper.onlyIf.map((condition) => (
        <p key={condition}>{condition}</p>
      ))}
      {paper.facts.length > 0 && <p class="soft small">{paper.facts.join(' · ')}</p>}
      <details>
        <summary>{say.official}</summary>
        <div class="paper-more">
          <h4>{say.officialTitle}</h4>
          <p class="wording">{paper.official}</p>
          <Lines title={say.alsoTitle} lines={paper.also} />
          <Lines title={say.notes} lines={paper.notes} />
          <Lines title={row ? say.why : say.whyPaper} lines={paper.why} />
          {row && (
            <div>
              <Button small icon="pencil" onClick={() => setDeciding(true)}>
                {decision ? say.change : say.decide}
              </Button>
            </div>
          )}
        </div>
      </details>
      {row && paper.unsure && (
        <Button small icon="check" onClick={() => setDeciding(true)}>
          {say.decide}
        </Button>
      )}
      {row && deciding && (
        <DecideDialog
          row={row}
          decision={decision}
          reasons={row.reasons.map(reasonText)}
          by={model.by}
          onSave={(made) => model.decide(code, made)}
          onRemove={() => void model.undecide(code, row.key)}
          onClose={() => setDeciding(false)}
        />
      )}
    </li>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul class="bullets">
        {lines.map((line, index) => (
          <li key={index} class="wording">
            {line}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Long official text behind one line. */
export function Folded({ title, texts: lines }: { title: string; texts: readonly string[] }) {
  const filled = lines.filter((line) => line.trim() !== '');
  if (filled.length === 0) return null;
  return (
    <details>
      <summary>
        {title} ({filled.length})
      </summary>
      <ul class="bullets">
        {filled.map((line, index) => (
          <li key={index} class="wording">
            {line}
          </li>
        ))}
      </ul>
    </details>
  );
}
