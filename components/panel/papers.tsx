import { useEffect, useState } from 'preact/hooks';
import type { ChecklistRow, PaperMark } from '../../utils/core/checklist';
import type { Pack } from '../../utils/core/pack';
import type { PortalPaper, UploadLimits } from '../../utils/core/snapshot';
import { texts } from '../../utils/i18n';
import { Notice } from '../ui/badge';
import { Cases } from './cases';
import { lazily } from './lazily';
import { PaperRow } from './paper-row';
import { moveAmongRows } from './roving';

const t = texts.panel.papers;

const Facts = lazily(async () => (await import('./facts')).Facts);
const loadPortal = () => import('./portal-table');

export interface PapersProps {
  pack: Pack | null;
  /** A procedure is known, but there is neither a pack nor a record of it. */
  noPack: boolean;
  /** The page bears an old code: what has become of it. */
  successor: string | null;
  /** The dossier was received under another version of this list. */
  outdated: boolean;
  /** The portal's own table, where the page shows it. */
  table: {
    rows: readonly PortalPaper[];
    limits: UploadLimits | null;
    remembered: ReadonlySet<string>;
    checked: boolean;
  };
  rows: readonly ChecklistRow[];
  cases: ReadonlySet<string>;
  choices: ReadonlyMap<string, boolean>;
  onChoose(id: string, on: boolean): void;
  onMark(id: string, change: Partial<PaperMark>): void;
}

export function Papers({
  pack,
  noPack,
  successor,
  outdated,
  table,
  rows,
  cases,
  choices,
  onChoose,
  onMark,
}: PapersProps) {
  const [at, setAt] = useState<string | null>(null);
  const [portal, setPortal] = useState<Awaited<ReturnType<typeof loadPortal>> | null>(null);
  const here = table.rows.length > 0 || table.limits !== null;
  useEffect(() => {
    if (here) void loadPortal().then((loaded) => setPortal(() => loaded));
  }, [here]);
  const seenThere =
    here && portal ? portal.portalPapers({ ...table, checklist: rows, papers: pack?.papers ?? [] }) : null;
  const there = seenThere && portal && <portal.PortalTable advice={seenThere.advice} {...table} />;
  if (!pack)
    return (
      <>
        <p class="empty">{noPack ? t.noPack : t.none}</p>
        {there}
      </>
    );
  const current = rows.some(({ paper }) => paper.id === at) ? at : rows[0]?.paper.id;
  const seen = rows.filter(({ mark }) => mark.state !== 'unseen').length;
  return (
    <>
      {(successor || outdated) && (
        <div class="list-said">
          {successor && <Notice>{successor}</Notice>}
          {outdated && <Notice tone="warn">{t.outdated}</Notice>}
        </div>
      )}
      {pack.distilled && <p class="list-said">{t.distilled}</p>}
      <Cases switches={pack.switches} on={cases} choices={choices} onChoose={onChoose} />
      <div class="section-head">
        <h2>{t.list}</h2>
        {rows.length > 0 && <span class="soft">{t.progress(seen, rows.length)}</span>}
      </div>
      {rows.length === 0 && <p class="empty">{t.noneHere}</p>}
      <ul class="papers paper-rows" aria-label={t.list} onKeyDown={moveAmongRows}>
        {rows.map((row) => (
          <PaperRow
            key={row.paper.id}
            row={row}
            portal={portal?.badgeText(seenThere?.badges.get(row.paper.id)) ?? null}
            notes={pack.notes.filter((note) => note.papers?.includes(row.paper.id))}
            asOf={pack.asOf}
            current={row.paper.id === current}
            onChange={(change) => onMark(row.paper.id, change)}
            onFocus={() => setAt(row.paper.id)}
          />
        ))}
      </ul>
      {there}
      <Facts pack={pack} />
    </>
  );
}
