import { useState } from 'preact/hooks';
import { texts } from '../../../utils/i18n';
import { Notice } from '../../ui/badge';
import { Button } from '../../ui/button';
import type { Desk } from '../model';
import type { Judge } from '../passphrase';
import { BackupDialog } from './backup-dialog';
import { ImportDialog } from './import-dialog';

const say = texts.keeping.backup;

/** All drafts into one sealed file, and back out of one. Some of them: by ticking them in the list. */
export function Backups({ desk, today, tools }: { desk: Desk; today: string; tools: Judge }) {
  const [dialog, setDialog] = useState<'out' | 'in' | null>(null);
  const ids = (desk.drafts.value ?? []).filter(({ deletedAt }) => deletedAt === null).map(({ id }) => id);
  const { value: vault } = desk.vault;
  const close = () => setDialog(null);
  const off = desk.isOff('backup');
  return (
    <section class="block">
      <h2>{say.heading}</h2>
      <p>{say.what}</p>
      <div class="row">
        <Button
          kind="primary"
          icon="download"
          disabled={off || ids.length === 0}
          onClick={() => setDialog('out')}
        >
          {say.all(ids.length)}
        </Button>
        <Button icon="upload" onClick={() => setDialog('in')}>
          {texts.desk.list.import}
        </Button>
      </div>
      {off ? (
        <Notice tone="info">
          {texts.managed.by}: {texts.managed.off.backup}
        </Notice>
      ) : (
        <p class="soft">{say.some}</p>
      )}
      {vault.state === 'open' && vault.office === null && <Notice tone="info">{say.noOffice}</Notice>}
      <Notice tone="info">{say.notArchive}</Notice>
      {dialog === 'out' && <BackupDialog desk={desk} tools={tools} ids={ids} onClose={close} />}
      {dialog === 'in' && <ImportDialog desk={desk} today={today} onClose={close} />}
    </section>
  );
}
