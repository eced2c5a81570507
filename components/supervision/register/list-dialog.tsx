import { useRef, useState } from 'preact/hooks';
import { texts } from '../../../utils/i18n';
import { Notice } from '../../ui/badge';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Field } from '../../ui/field';
import type { Host } from '../host';
import { readTable } from '../sheets/read';
import { procedureOf } from './add';
import { Choice } from './filter-bar';
import { linesOf, type Line } from './lists';
import { planOf, type Planned } from './list-plan';
import { ListPreview } from './list-preview';
import { write } from './list-write';
import { figure } from './words';
import './lists.css';

const say = texts.registerPage.lists;
type Plain = 'finished' | 'handedOver';

/** Many dossiers at once: a pasted list or a file, looked at line by line, written only at the press of "Ghi". */
export function ListDialog({ host, onClose }: { host: Host; onClose(): void }) {
  const { world } = host;
  const [text, setText] = useState('');
  const [plain, setPlain] = useState<Plain>('finished');
  const [planned, setPlanned] = useState<readonly Planned[] | null>(null);
  const [wanted, setWanted] = useState({ over: false, add: false });
  const [working, setWorking] = useState<{ done: number; of: number; writing: boolean } | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const stop = useRef<AbortController | null>(null);
  const file = useRef<HTMLInputElement>(null);

  const hold = (
    lines: readonly Line[],
    onProgress: (done: number) => void,
    signal?: AbortSignal,
  ): Promise<Planned[]> =>
    planOf(
      lines,
      {
        ledger: world.ledger,
        procedure: (name) => procedureOf(name, world.procedures.value),
        now: world.now(),
      },
      onProgress,
      signal,
    );
  const look = async (from: Blob | string): Promise<void> => {
    stop.current = new AbortController();
    const { signal } = stop.current;
    setFault(null);
    setWorking({ done: 0, of: 0, writing: false });
    try {
      const table = await readTable(from, signal);
      if (!table.ok) return setFault(texts.sheets.fault[table.why]);
      const lines = linesOf(table.rows, plain);
      setPlanned(await hold(lines, (done) => setWorking({ done, of: lines.length, writing: false }), signal));
    } catch {
      if (!signal.aborted) setFault(say.failed);
    } finally {
      setWorking(null);
    }
  };
  const chosen = (planned ?? []).filter(
    ({ fate }) => fate === 'will' || (fate === 'over' && wanted.over) || (fate === 'add' && wanted.add),
  );
  const save = async (): Promise<void> => {
    stop.current = new AbortController();
    setFault(null);
    const progress = (done: number): void => setWorking({ done, of: chosen.length, writing: true });
    progress(0);
    const { refused, done, failed } = await write(host, chosen, progress, stop.current.signal);
    setWorking(null);
    if (refused.length === 0 && !failed && done === chosen.length) return onClose();
    setFault(
      [failed ? say.failedPart(done, chosen.length) : say.part(done, chosen.length), ...refused].join(' '),
    );
    // what is left, held against the register as it is now
    const left = chosen.map(({ line }) => line);
    setPlanned(await hold(left, () => undefined).catch(() => null));
  };
  const busy = working !== null;
  return (
    <Dialog
      title={say.title}
      onClose={() => {
        stop.current?.abort();
        onClose();
      }}
      onSubmit={() => {
        if (busy) return;
        if (planned === null) void look(text);
        else if (chosen.length > 0) void save();
      }}
      actions={
        <>
          {planned !== null && !busy && (
            <Button icon="back" onClick={() => setPlanned(null)}>
              {say.back}
            </Button>
          )}
          <Button
            onClick={() => {
              stop.current?.abort();
              if (!busy) onClose();
            }}
          >
            {busy ? say.stop : texts.desk.cancel}
          </Button>
          <Button
            kind="primary"
            type="submit"
            disabled={busy || (planned === null ? text.trim() === '' : chosen.length === 0)}
          >
            {planned === null ? say.look : say.save(figure(chosen.length))}
          </Button>
        </>
      }
    >
      <div class="register-lists">
        {fault && (
          <Notice tone="error" alert>
            {fault}
          </Notice>
        )}
        {working && (
          <p role="status">
            {working.writing ? say.writing(figure(working.done), figure(working.of)) : say.looking}{' '}
            <progress
              {...(working.of > 0 && { value: working.done, max: working.of })}
              aria-label={say.title}
            />
          </p>
        )}
        {planned === null ? (
          <>
            <p>{say.what}</p>
            <Field
              type="multiline"
              label={say.paste}
              value={text}
              onInput={setText}
              placeholder={say.example}
            />
            <div class="row">
              <label class="row">
                {say.plain}
                <Choice
                  label={say.plain}
                  value={plain}
                  options={[
                    ['finished', say.plainDay.finished],
                    ['handedOver', say.plainDay.handedOver],
                  ]}
                  onChoose={(value) => setPlain(value as Plain)}
                />
              </label>
              <Button icon="upload" disabled={busy} onClick={() => file.current?.click()}>
                {say.file}
              </Button>
              <input
                ref={file}
                type="file"
                hidden
                accept=".xlsx,.csv,.txt,.tsv"
                onChange={({ currentTarget }) => {
                  const [taken] = currentTarget.files ?? [];
                  // the same file may be chosen again after it was mended
                  currentTarget.value = '';
                  if (taken) void look(taken);
                }}
              />
            </div>
          </>
        ) : (
          <ListPreview planned={planned} wanted={wanted} onWant={setWanted} host={host} />
        )}
      </div>
    </Dialog>
  );
}
