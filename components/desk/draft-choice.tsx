import { useState } from 'preact/hooks';
import { texts } from '../../utils/i18n';
import { Button } from '../ui/button';
import { BackupDialog, EraseChosen } from './keeping';
import type { Desk } from './model';
import type { Judge } from './passphrase';
import type { Searchable } from './search';

const say = texts.keeping.choose;

interface Props {
  desk: Desk;
  tools: Judge;
  chosen: ReadonlySet<string>;
  /** What the search leaves: "choose all" means these. */
  found: readonly Searchable[];
  onChoose(chosen: ReadonlySet<string> | null): void;
}

/** What can be done with several drafts at once. */
export function DraftChoice({ desk, tools, chosen, found, onChoose }: Props) {
  const [dialog, setDialog] = useState<'backup' | 'erase' | null>(null);
  // Some may have gone meanwhile.
  const ids = (desk.drafts.value ?? []).filter(({ id }) => chosen.has(id)).map(({ id }) => id);
  const close = () => setDialog(null);
  return (
    <div class="row choice">
      <span role="status">{say.count(ids.length)}</span>
      <Button kind="quiet" small onClick={() => onChoose(new Set(found.map(({ draft }) => draft.id)))}>
        {say.all}
      </Button>
      {!desk.isOff('backup') && (
        <Button small disabled={ids.length === 0} onClick={() => setDialog('backup')}>
          {say.backup}
        </Button>
      )}
      <Button small kind="danger" disabled={ids.length === 0} onClick={() => setDialog('erase')}>
        {say.erase}
      </Button>
      {dialog === 'backup' && <BackupDialog desk={desk} tools={tools} ids={ids} onClose={close} />}
      {dialog === 'erase' && (
        <EraseChosen
          desk={desk}
          ids={ids}
          why="chosen"
          onClose={(erased) => {
            close();
            if (erased) onChoose(null);
          }}
        />
      )}
    </div>
  );
}
