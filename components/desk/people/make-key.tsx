import { useEffect, useState } from 'preact/hooks';
import { texts } from '../../../utils/i18n';
import { dayOf } from '../../panel/show';
import { Notice } from '../../ui/badge';
import { Button } from '../../ui/button';
import type { Desk } from '../model';
import { useMark } from './mark';
import type { MadeKey } from './model';

const say = texts.people.office;

/**
 * A new recovery key, shown once: on the sheet that is printed, or in a file. It is used only after somebody has said that it is stored;
 * closing throws it away, and nothing on this PC has changed.
 */
export function MakeKey(props: {
  desk: Desk;
  today: string;
  /** Null: done; else why not. */
  onUse(publicKey: string): Promise<string | null>;
  onClose(): void;
}) {
  const { world } = props.desk;
  const [key, setKey] = useState<MadeKey | null>(null);
  const [stored, setStored] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => void world.recovery().then(async (tools) => setKey(await tools.make())), []);
  if (!key) return <p class="soft">{texts.desk.loading}</p>;
  const save = async () => world.download(say.privateFile, (await world.recovery()).privateFile(key));
  const use = async () => {
    if (busy) return;
    if (!stored) return setError(say.needStored);
    setBusy(true);
    setError(await props.onUse(key.publicKey));
    setBusy(false);
  };
  return (
    <div class="made-key">
      <Notice tone="warn">{say.once}</Notice>
      <RecoverySheet {...props} made={key} />
      <div class="row">
        <Button icon="print" onClick={() => world.print()}>
          {say.print}
        </Button>
        <Button icon="download" onClick={() => void save()}>
          {say.save}
        </Button>
      </div>
      <label class="tick">
        <input
          type="checkbox"
          checked={stored}
          onChange={(event) => setStored(event.currentTarget.checked)}
        />
        <span>{say.stored}</span>
      </label>
      {error && (
        <Notice tone="error" alert>
          {error}
        </Notice>
      )}
      <div class="row">
        <Button kind="primary" icon="check" disabled={busy} onClick={() => void use()}>
          {busy ? say.using : say.use}
        </Button>
        <Button onClick={props.onClose}>{texts.desk.cancel}</Button>
      </div>
    </div>
  );
}

/** What is printed: nothing else of the page comes on the paper (`people.css`). */
function RecoverySheet({ desk, made, today }: { desk: Desk; made: MadeKey; today: string }) {
  const mark = useMark(desk, made.publicKey);
  return (
    <article class="recovery-sheet">
      <p class="soft">{say.sheetProduct}</p>
      <h3>{say.sheetTitle}</h3>
      <p>{say.sheetWhat}</p>
      <ol class="recovery-lines">
        {made.lines.map((line, at) => (
          <li key={line}>
            <span class="soft">{say.sheetLine(at + 1)}</span> <code>{line}</code>
          </li>
        ))}
      </ol>
      <p class="facts">
        <span>{say.sheetMark(mark)}</span>
        <span>{say.sheetDay(dayOf(today))}</span>
      </p>
      <p>
        <strong>{say.sheetKeep}</strong>
      </p>
      <p class="on-paper">{say.sheetPlace}</p>
      <p class="on-paper">{say.sheetKeeper}</p>
    </article>
  );
}
