import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CatalogueProblem } from '../../../utils/catalogue/types';
import { importFiles } from '../../../utils/records/import';
import type { Imported, Progress } from '../../../utils/records/imported';
import type { OfficialRecord } from '../../../utils/records/record';
import { isOff, type Managed } from '../../../utils/core/managed';
import { isoDayAt } from '../../../utils/core/received';
import { texts } from '../../../utils/i18n';
import { timeOf } from '../../panel/show';
import { Notice } from '../../ui/badge';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { FromPortal, type PortalWorld } from './from-portal';
import { Report } from './report';
import { fresh, reportText, say, type Ready } from './sentences';
import './import.css';

type StoreProblem = CatalogueProblem | 'switched-off';

export interface ImportWorld {
  /** The record in use now: the office's own, else the built-in one. */
  before(code: string): Promise<OfficialRecord | null>;
  /** Keeps everything or nothing. @returns why nothing was kept, or null. */
  store(imported: Ready, files: string[]): Promise<StoreProblem | null>;
  download(name: string, content: string): void;
  now(): number;
  /** Absent where there is no portal to ask. */
  portal?: PortalWorld;
  /** What the browser's policy sets. Absent: nothing. */
  managed?: ReadonlySignal<Managed>;
}

type State =
  | { step: 'choose' }
  | { step: 'reading'; progress: Progress }
  | { step: 'read' | 'storing' | 'stored'; imported: Imported; fault: StoreProblem | null };

/** Choose files, read them, look at what they hold, keep it: four steps of one dialog. Nothing is kept before the last. */
export function RecordImportDialog({ world, onClose }: { world: ImportWorld; onClose(): void }) {
  const [files, setFiles] = useState<File[]>([]);
  const [state, setState] = useState<State>({ step: 'choose' });
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);

  const read = async (chosen: File[]) => {
    setFiles(chosen);
    const controller = new AbortController();
    stop.current = controller;
    const onProgress = (progress: Progress) => setState({ step: 'reading', progress });
    onProgress({ bytes: 0, total: 1, records: 0, skipped: 0 });
    const imported = await importFiles(chosen, {
      before: world.before,
      signal: controller.signal,
      onProgress,
    });
    setState({ step: 'read', imported, fault: null });
  };
  const keep = async (imported: Ready) => {
    setState({ step: 'storing', imported, fault: null });
    const fault = await world.store(
      imported,
      files.map(({ name }) => name),
    );
    setState({ step: fault ? 'read' : 'stored', imported, fault });
  };

  const managed = world.managed?.value ?? {};
  const imported = 'imported' in state ? state.imported : null;
  const ready = imported?.ok && fresh(imported).length > 0 ? imported : null;
  const submit = () => {
    if (state.step === 'choose' && files.length > 0) void read(files);
    else if (state.step === 'read' && ready) void keep(ready);
    else if (state.step === 'stored') onClose();
  };
  const again = () => {
    setFiles([]);
    setState({ step: 'choose' });
  };
  const save = () => {
    const now = world.now();
    const names = files.map(({ name }) => name);
    if (imported) world.download(say.reportName(isoDayAt(now)), reportText(imported, names, timeOf(now, '')));
  };

  return (
    <Dialog
      title={say.title}
      onClose={onClose}
      onSubmit={submit}
      actions={
        <>
          {imported && (
            <Button icon="download" onClick={save}>
              {say.download}
            </Button>
          )}
          {state.step === 'reading' ? (
            <Button onClick={() => stop.current?.abort()}>{say.stop}</Button>
          ) : (
            <Button onClick={onClose}>
              {imported && (!ready || state.step === 'stored') ? say.close : say.cancel}
            </Button>
          )}
          {imported && !ready && (
            <Button kind="primary" icon="upload" onClick={again}>
              {say.again}
            </Button>
          )}
          {state.step === 'choose' && (
            <Button kind="primary" type="submit" icon="upload" disabled={files.length === 0}>
              {say.read}
            </Button>
          )}
          {ready && state.step !== 'stored' && (
            <Button kind="primary" type="submit" icon="check" disabled={state.step === 'storing'}>
              {state.step === 'storing' ? say.storing : say.keep(fresh(ready).length)}
            </Button>
          )}
        </>
      }
    >
      {state.step === 'choose' && <Choose files={files} onChoose={setFiles} />}
      {state.step === 'choose' && managed.recordsFolder && (
        <Notice>{texts.managed.folder(managed.recordsFolder)}</Notice>
      )}
      {state.step === 'choose' && world.portal && !isOff(managed, 'askPortal') && (
        <FromPortal world={world.portal} onFile={(file) => void read([file])} />
      )}
      {state.step === 'reading' && <Reading progress={state.progress} />}
      {imported && <Outcome imported={imported} state={state as Extract<State, { imported: Imported }>} />}
    </Dialog>
  );
}

function Choose({ files, onChoose }: { files: File[]; onChoose(files: File[]): void }) {
  return (
    <>
      <p>{say.what}</p>
      <label class="button plain file">
        <input
          type="file"
          multiple
          accept=".json,.jsonl,.ndjson,.zip,.txt"
          class="visually-hidden"
          onChange={(event) => onChoose([...(event.currentTarget.files ?? [])])}
        />
        <span>
          {files.length === 0
            ? say.choose
            : say.chosen(files.length, files.map(({ name }) => name).join(', '))}
        </span>
      </label>
    </>
  );
}

/** The bar speaks for itself to a screen reader; the figures beside it would only be noise there. */
function Reading({ progress: { bytes, total, records, skipped } }: { progress: Progress }) {
  return (
    <div class="import-progress">
      <p role="status">{say.reading}</p>
      <progress aria-label={say.reading} max={Math.max(total, 1)} value={bytes} />
      <p class="soft small">{say.progress(records, skipped)}</p>
    </div>
  );
}

function Outcome({ imported, state }: { imported: Imported; state: Extract<State, { imported: Imported }> }) {
  const head = useRef<HTMLDivElement>(null);
  // the button that had the focus is gone: the reader goes on where the news is
  useEffect(() => head.current?.focus(), []);
  return (
    <div ref={head} tabIndex={-1} class="import-outcome">
      {state.fault && (
        <Notice tone="error" alert>
          {state.fault === 'switched-off' ? texts.common.refusal[state.fault] : say.fault[state.fault]}
        </Notice>
      )}
      <Verdict imported={imported} stored={state.step === 'stored'} />
      <Report imported={imported} />
    </div>
  );
}

function Verdict({ imported, stored }: { imported: Imported; stored: boolean }) {
  if (!imported.ok)
    return (
      <Notice tone={imported.why === 'cancelled' ? 'info' : 'error'} alert>
        {imported.why === 'cancelled' ? say.why.cancelled : `${imported.file}: ${say.why[imported.why]}`}
      </Notice>
    );
  const count = fresh(imported).length;
  if (stored) return <Notice tone="ok">{say.kept(count)}</Notice>;
  return <Notice>{count === 0 ? say.nothingToKeep : say.notYet}</Notice>;
}
