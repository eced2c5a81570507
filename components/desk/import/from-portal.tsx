import { useEffect, useRef, useState } from 'preact/hooks';
import { fetchRecords, type FetchedRecords, type PortalPost } from '../../../utils/records/portal-api';
import { Notice } from '../../ui/badge';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { say } from './sentences';

const t = say.portal;
/** One sitting: some minutes at the pace the portal bears. */
const MOST = 200;
const CODE = /\d{1,2}\.\d{6,9}/g;

export interface PortalWorld {
  /** Has somebody of the office switched it on? Off until then. */
  allowed(): Promise<boolean>;
  allow(on: boolean): Promise<void>;
  post: PortalPost;
  /** Codes to begin with: the procedure that is open, the favourites. */
  codes(): readonly string[];
  wait(ms: number): Promise<void>;
}

type State =
  | { step: 'ready' }
  | { step: 'asking'; done: number; total: number }
  | { step: 'ended'; got: FetchedRecords };

/** The second way to records: asked of the portal through the clerk's own tab. What comes is read like any file. */
export function FromPortal({ world, onFile }: { world: PortalWorld; onFile(file: File): void }) {
  const [on, setOn] = useState(false);
  const [text, setText] = useState(() => world.codes().join(', '));
  const [state, setState] = useState<State>({ step: 'ready' });
  const stop = useRef<AbortController | null>(null);
  useEffect(() => {
    void world.allowed().then(setOn);
    return () => stop.current?.abort();
  }, []);
  const codes = [...new Set(text.match(CODE) ?? [])];

  const ask = async () => {
    const controller = new AbortController();
    stop.current = controller;
    const got = await fetchRecords(codes, world.post, {
      wait: world.wait,
      signal: controller.signal,
      onProgress: (done, total) => setState({ step: 'asking', done, total }),
    });
    if (got.fetched > 0 && got.unlisted.length === 0 && got.stopped === null) return onFile(fileOf(got));
    setState({ step: 'ended', got });
  };
  return (
    <details class="import-portal">
      <summary>{t.title}</summary>
      <p class="soft">{t.what}</p>
      <label class="check">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => {
            const { checked } = event.currentTarget;
            setOn(checked);
            void world.allow(checked);
          }}
        />
        <span>{t.allow}</span>
      </label>
      {on && state.step !== 'asking' && (
        <>
          <Field label={t.codes} hint={t.codesHint} value={text} maxLength={4_000} onInput={setText} />
          {codes.length > MOST && <Notice tone="warn">{t.tooMany(MOST)}</Notice>}
          <Button
            icon="download"
            disabled={codes.length === 0 || codes.length > MOST}
            onClick={() => void ask()}
          >
            {t.ask(codes.length)}
          </Button>
        </>
      )}
      {state.step === 'asking' && (
        <div class="import-progress">
          <p role="status">{t.asking}</p>
          <progress aria-label={t.asking} max={state.total} value={state.done} />
          <Button onClick={() => stop.current?.abort()}>{say.stop}</Button>
        </div>
      )}
      {state.step === 'ended' && <Ended got={state.got} onFile={onFile} />}
    </details>
  );
}

function Ended({ got, onFile }: { got: FetchedRecords; onFile(file: File): void }) {
  return (
    <>
      {got.stopped && (
        <Notice tone={got.stopped === 'by-hand' ? 'info' : 'error'} alert>
          {t.stopped[got.stopped]}
        </Notice>
      )}
      {got.unlisted.length > 0 && <Notice>{t.unlisted(got.unlisted.join(', '))}</Notice>}
      {got.fetched > 0 && <Button onClick={() => onFile(fileOf(got))}>{t.goOn(got.fetched)}</Button>}
    </>
  );
}

const fileOf = ({ jsonl }: FetchedRecords): File =>
  new File([jsonl], t.fileName, { type: 'application/jsonl' });
