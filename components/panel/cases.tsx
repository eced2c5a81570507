import { useState } from 'preact/hooks';
import type { CaseSwitch } from '../../utils/core/pack';
import { texts } from '../../utils/i18n';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';

const t = texts.panel.cases;
/** So many switches are shown without asking. */
const FEW = 3;

export interface CasesProps {
  switches: readonly CaseSwitch[];
  on: ReadonlySet<string>;
  /** What the clerk said; a switch that is on without it was turned on by the form. */
  choices: ReadonlyMap<string, boolean>;
  onChoose(id: string, on: boolean): void;
}

export function Cases({ switches, on, choices, onChoose }: CasesProps) {
  const [all, setAll] = useState(false);
  if (switches.length === 0) return null;
  const few = switches.length <= FEW;
  const shown = few || all ? switches : switches.filter(({ id }) => on.has(id) || choices.has(id));
  return (
    <fieldset class="cases">
      <legend>{t.title}</legend>
      {shown.map(({ id, label, help }) => (
        <label key={id} class="case" title={help}>
          <input
            type="checkbox"
            checked={on.has(id)}
            onChange={(event) => onChoose(id, event.currentTarget.checked)}
          />
          <span>
            {label} {on.has(id) && !choices.has(id) && <Badge tone="info">{t.suggested}</Badge>}
            {help && on.has(id) && <small>{help}</small>}
          </span>
        </label>
      ))}
      {!few && (
        <Button kind="quiet" small aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t.less : t.more(switches.length - shown.length)}
        </Button>
      )}
    </fieldset>
  );
}
