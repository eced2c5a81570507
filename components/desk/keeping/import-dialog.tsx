import { useEffect, useRef, useState } from 'preact/hooks';
import { reasonOf } from '../../../utils/messaging/refusal';
import type { RefusalReason } from '../../../utils/messaging/protocol';
import type { OpenedFile, SealedFile } from '../../../utils/store/sealed-file';
import { texts } from '../../../utils/i18n';
import { shown } from '../../panel/show';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { refusal, type Desk } from '../model';
import { readKey } from '../people/recovery-input';
import { FileKeyInput, type KeyChoice } from './file-key';
import { ImportPreview } from './import-preview';
import { eraseForGood, preview, takeIn, type Fate, type Preview, type TakenIn } from './transfer';
import { Working } from './working';
import './keeping.css';

const file = texts.desk.file;
const say = texts.keeping.take;
const sentence = (reason: RefusalReason): string =>
  reason === 'wrong-passphrase' ? file.wrong : refusal(reason);

type State =
  | { step: 'choose' }
  | { step: 'reading' | 'taking'; done: number; total: number }
  | { step: 'look'; opened: OpenedFile; found: Preview };

/** Choose a file, open it, look at what is in it, take some of it in: nothing changes before the last. A single draft comes in at once. */
export function ImportDialog({ desk, today, onClose }: { desk: Desk; today: string; onClose(): void }) {
  const [chosen, setChosen] = useState<{ file: File; sealed: SealedFile | null } | null>(null);
  const [key, setKey] = useState<KeyChoice>({ by: 'passphrase', passphrase: '', recovery: '' });
  const [state, setState] = useState<State>({ step: 'choose' });
  const [wanted, setWanted] = useState<ReadonlyMap<number, Fate>>(new Map());
  const [error, setError] = useState<string | undefined>();
  const stop = useRef(new AbortController());
  useEffect(() => () => stop.current.abort(), []);
  const busy = state.step === 'reading' || state.step === 'taking';

  const watch = (step: 'reading' | 'taking') => ({
    signal: stop.current.signal,
    onStep: (done: number, total: number) => setState({ step, done, total }),
  });
  const again = (words?: string) => {
    setState({ step: 'choose' });
    setError(words);
  };

  const choose = async (picked: File | undefined) => {
    if (!picked) return;
    again();
    setChosen({ file: picked, sealed: null });
    try {
      const sealed = await (await desk.world.keeping.files()).lookInto(picked);
      setChosen({ file: picked, sealed });
      setKey((now) => ({ ...now, by: sealed.kdf === null ? 'office' : 'passphrase' }));
    } catch (problem) {
      setError(sentence(reasonOf(problem)));
    }
  };

  const open = async (sealed: SealedFile) => {
    setState({ step: 'reading', done: 0, total: 1 });
    const fileKey = await keyOf(desk, sealed, key);
    if (typeof fileKey === 'string') return again(fileKey);
    const opened = await sealed.open(fileKey).catch(reasonOf);
    if (typeof opened === 'string')
      return again(key.by === 'office' && opened === 'wrong-passphrase' ? say.otherKey : sentence(opened));
    const mine = new Set(desk.drafts.value?.map(({ id }) => id));
    const found = await preview(desk.world, opened, mine, watch('reading'));
    // locked or closed meanwhile
    if (stop.current.signal.aborted) return undefined;
    if (!found.ok) return again(found.reason === 'stopped' ? undefined : sentence(found.reason));
    if (found.rows.length === 0) return again(say.nothing);
    const whole = Object.values(found.flaws).every((flaw) => !flaw);
    if (whole && found.rows.length === 1)
      return take(opened, new Map([[found.rows[0]!.n, found.rows[0]!.fate]]));
    setWanted(new Map(found.rows.filter(({ fate }) => fate !== 'same').map(({ n, fate }) => [n, fate])));
    setState({ step: 'look', opened, found });
  };

  const take = async (opened: OpenedFile, rows: ReadonlyMap<number, Fate>) => {
    setState({ step: 'taking', done: 0, total: 1 });
    const taken = await takeIn(desk.world, opened, rows, watch('taking'));
    await desk.reload();
    tellTaken(desk, taken, rows.size);
    if (rows.size === 1 && taken.ids[0]) await desk.show({ kind: 'draft', id: taken.ids[0] });
    onClose();
  };

  const submit = () => {
    if (busy) return;
    if (state.step === 'look') {
      if (wanted.size > 0) void take(state.opened, wanted);
    } else if (chosen?.sealed) void open(chosen.sealed);
    else void choose(chosen?.file);
  };

  return (
    <Dialog
      title={file.importTitle}
      onClose={onClose}
      onSubmit={submit}
      actions={
        <>
          <Button onClick={onClose}>{busy ? texts.keeping.stop : texts.desk.cancel}</Button>
          <Button
            kind="primary"
            type="submit"
            icon="upload"
            disabled={busy || !ready(state, chosen, key, wanted)}
          >
            {busy ? file.importing : state.step === 'look' ? say.run(wanted.size) : file.import}
          </Button>
        </>
      }
    >
      {state.step === 'look' ? (
        <ImportPreview
          found={state.found}
          names={desk.world.procedures.value}
          today={today}
          wanted={wanted}
          onWant={setWanted}
        />
      ) : (
        <>
          <p>{file.importWhat}</p>
          <label class="button plain file">
            <input
              type="file"
              accept=".sotay,application/json"
              class="visually-hidden"
              disabled={busy}
              onChange={(event) => void choose(event.currentTarget.files?.[0])}
            />
            <span>{chosen ? file.chosen(shown(chosen.file.name, 80)) : file.choose}</span>
          </label>
          <FileKeyInput sealed={chosen?.sealed ?? null} choice={key} error={error} onChange={setKey} />
        </>
      )}
      {busy && <Working label={say[state.step]} done={state.done} total={state.total} />}
    </Dialog>
  );
}

function ready(state: State, chosen: object | null, key: KeyChoice, wanted: { size: number }) {
  if (state.step === 'look') return wanted.size > 0;
  return chosen !== null && (key.by === 'office' ? key.recovery : key.passphrase) !== '';
}

/** The key, or the sentence that says what is wrong with what was typed. */
async function keyOf(
  desk: Desk,
  sealed: SealedFile,
  key: KeyChoice,
): Promise<{ kek: string } | { secret: string } | string> {
  if (key.by === 'passphrase' && sealed.kdf)
    return { kek: (await desk.world.derive(key.passphrase, sealed.kdf)).kek };
  const held = await readKey(key.recovery, await desk.world.recovery());
  return typeof held === 'string' ? held : { secret: held.secret };
}

/** What came of it, with the way back. */
function tellTaken(desk: Desk, { ids, failure }: TakenIn, wanted: number): void {
  const told =
    tellFailure() ?? (ids.length === 0 ? say.already : wanted === 1 ? file.imported : say.done(ids.length));
  const undo = {
    label: texts.keeping.undo,
    run: () => {
      desk.dismiss('offer');
      void eraseForGood(desk.world, ids, 'chosen').then(async (reason) => {
        desk.tell(reason ? refusal(reason) : say.undone(ids.length));
        await desk.reload();
      });
    },
  };
  desk.offer(told, ids.length > 0 ? undo : undefined);

  function tellFailure(): string | null {
    if (failure === null) return null;
    const part = say.part(ids.length, wanted);
    return failure.reason === 'stopped' ? part : `${part} ${refusal(failure.reason)}`;
  }
}
