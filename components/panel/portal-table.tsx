/** The portal's own table of papers: what looks wrong in it, and the check of files before they are attached. */
import { useState } from 'preact/hooks';
import type { PaperAdvice, PaperBadge } from '../../utils/core/portal-papers';
import type { PortalPaper, UploadLimits } from '../../utils/core/snapshot';
import { texts } from '../../utils/i18n';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { Files } from './files';
import { shown } from './show';
import './portal.css';

export { portalPapers } from '../../utils/core/portal-papers';

const t = texts.portal;
const CAP = 90;

/** What stands at a paper of the checklist where "the portal has a file" would mislead; null where it would not. */
export const badgeText = (badge: PaperBadge | undefined): string | null =>
  badge === 'uploading' || badge === 'unticked' || badge === 'wrong-row' ? t.papers.badge[badge] : null;

function sentence(advice: PaperAdvice): string {
  const row = shown(advice.row, CAP);
  if (advice.kind === 'wrong-row' || advice.kind === 'same-file')
    return t.papers.advice[advice.kind](row, shown(advice.file, CAP), `“${shown(advice.other, CAP)}”`);
  return t.papers.advice[advice.kind](row);
}

export interface PortalTableProps {
  advice: readonly PaperAdvice[];
  rows: readonly PortalPaper[];
  limits: UploadLimits | null;
}

export function PortalTable({ advice, rows, limits }: PortalTableProps) {
  const [checking, setChecking] = useState(false);
  return (
    <section class="part">
      <h2>{t.papers.title}</h2>
      {advice.length === 0 && <p class="soft">{t.papers.none}</p>}
      <ul class="advice" aria-live="polite">
        {advice.map((one) => (
          <li key={JSON.stringify(one)}>
            <Icon name={one.kind === 'required-empty' || one.kind === 'received-empty' ? 'upload' : 'warn'} />
            <bdi>{sentence(one)}</bdi>
          </li>
        ))}
      </ul>
      <Button small icon="search" aria-expanded={checking} onClick={() => setChecking(!checking)}>
        {t.files.open}
      </Button>
      {checking && <Files limits={limits} rows={rows} />}
    </section>
  );
}
