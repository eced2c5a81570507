import type { Panel } from '../../utils/session/panel/controller';
import { texts } from '../../utils/i18n';
import { Notice } from '../ui/badge';
import { Button } from '../ui/button';

const t = texts.parts.jobs.covered;

/** A press that did nothing because the page lies over the panel: what the clerk can do about it. */
export function Covered({ panel }: { panel: Panel }) {
  if (!panel.jobs.covered.value) return null;
  return (
    <Notice tone="warn" alert>
      <p>{t.text}</p>
      {panel.openAlone && (
        <div class="acts">
          <Button small icon="open" onClick={panel.openAlone}>
            {t.alone}
          </Button>
        </div>
      )}
    </Notice>
  );
}
