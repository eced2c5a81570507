import { useRef, useState } from 'preact/hooks';
import { texts } from '../../../utils/i18n';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { lazily } from '../../panel/lazily';
import type { Host } from '../host';
import type { RegisterModel } from './model';
import { figure } from './words';

const say = texts.registerPage;

// each is a press away and rarely pressed: fetched then
const ListDialog = lazily(async () => (await import('./list-dialog')).ListDialog);
const AddDialog = lazily(async () => (await import('./add-dialog')).AddDialog);

/** What can be done with the register as a whole. */
export function Tools({ host, model }: { host: Host; model: RegisterModel }) {
  const [open, setOpen] = useState<'list' | 'add' | 'export' | null>(null);
  const close = (): void => setOpen(null);
  return (
    <div class="row">
      <Button small icon="check" onClick={() => setOpen('list')}>
        {say.lists.open}
      </Button>
      <Button small icon="plus" onClick={() => setOpen('add')}>
        {say.add.open}
      </Button>
      <Button small icon="download" onClick={() => setOpen('export')}>
        {say.export.open}
      </Button>
      {open === 'list' && <ListDialog host={host} onClose={close} />}
      {open === 'add' && <AddDialog host={host} onClose={close} />}
      {open === 'export' && <ExportDialog host={host} model={model} onClose={close} />}
    </div>
  );
}

function ExportDialog({ host, model, onClose }: { host: Host; model: RegisterModel; onClose(): void }) {
  const [done, setDone] = useState<number | null>(null);
  const [failed, setFailed] = useState(false);
  const stop = useRef<AbortController | null>(null);
  const total = model.shown.value?.total ?? 0;
  const run = async (kind: 'xlsx' | 'csv'): Promise<void> => {
    if (done !== null) return;
    stop.current = new AbortController();
    const { signal } = stop.current;
    setFailed(false);
    setDone(0);
    try {
      const { exportRows } = await import('./export');
      const rows = await exportRows(host, model, kind, setDone, signal);
      host.say(say.export.done(figure(rows)));
      onClose();
    } catch {
      if (!signal.aborted) setFailed(true);
      setDone(null);
    }
  };
  const close = (): void => {
    stop.current?.abort();
    onClose();
  };
  return (
    <Dialog
      title={say.export.title}
      onClose={close}
      onSubmit={() => void run('xlsx')}
      actions={
        <>
          <Button onClick={close}>{done === null ? texts.desk.cancel : say.lists.stop}</Button>
          <Button icon="download" disabled={done !== null} onClick={() => void run('csv')}>
            {say.export.csv}
          </Button>
          <Button kind="primary" type="submit" icon="download" disabled={done !== null}>
            {say.export.xlsx}
          </Button>
        </>
      }
    >
      <p>{say.export.what(figure(total))}</p>
      {done !== null && (
        <p role="status">
          {say.export.progress(figure(done), figure(total))}{' '}
          <progress value={done} max={Math.max(total, done, 1)} aria-label={say.export.title} />
        </p>
      )}
      {failed && (
        <p class="wrong" role="alert">
          {say.export.failed}
        </p>
      )}
    </Dialog>
  );
}
