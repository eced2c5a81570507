import { useRef, useState } from 'preact/hooks';
import { texts } from '../../../utils/i18n';
import { Notice } from '../../ui/badge';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { writeWorkbook } from '../sheets/write';
import { sheetsOf } from './book';
import { listOf, type Progress } from './list';
import type { Figures, NumbersModel } from './model';
import { fileText, periodText } from './place';
import { whole } from './words';

const say = texts.numbersPage.excel;

/** What goes into the workbook. Nobody's name is in it unless asked for with a tick of its own; the log keeps that. */
export function ExportDialog(props: { model: NumbersModel; figures: Figures; onClose(): void }) {
  const { model, figures, onClose } = props;
  const { host } = model;
  const [list, setList] = useState(false);
  const [citizens, setCitizens] = useState(false);
  const [progress, setProgress] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const stop = useRef<AbortController | null>(null);
  const place = model.place.value;

  const make = async (): Promise<void> => {
    const { signal } = (stop.current = new AbortController());
    const onProgress = ({ what, done, all }: Progress): void =>
      setProgress(say[what](whole(done), whole(all)));
    setFailed(false);
    setProgress(say.writing);
    try {
      const listed = list ? await listOf(host, place, { citizens, signal, onProgress }) : null;
      setProgress(say.writing);
      const sheets = [...sheetsOf(figures, place, host), ...(listed ? [listed.sheet] : [])];
      const bytes = await writeWorkbook(sheets, signal);
      // noted first: a file with names that nobody noted must not exist
      if (listed && listed.named > 0) await host.world.note('citizens-exported', listed.named);
      await host.world.note('report-exported', Math.max(1, listed?.sheet.rows.length ?? 1));
      const name = `${(listed && listed.named > 0 ? say.fileWithNames : say.file)(fileText(place))}.xlsx`;
      host.world.download(name, new Blob([bytes], { type: XLSX }));
      host.say(say.done(name));
      onClose();
    } catch {
      setProgress(null);
      if (signal.aborted) host.say(say.stopped);
      else setFailed(true);
    }
  };
  const busy = progress !== null;
  const close = (): void => {
    stop.current?.abort();
    onClose();
  };
  return (
    <Dialog
      title={say.title}
      onClose={close}
      onSubmit={() => void (busy || make())}
      actions={
        busy ? (
          <Button onClick={() => stop.current?.abort()}>{say.stop}</Button>
        ) : (
          <>
            <Button onClick={close}>{texts.numbersPage.acts.close}</Button>
            <Button kind="primary" icon="download" type="submit">
              {say.make}
            </Button>
          </>
        )
      }
    >
      <p>{say.what(periodText(place))}</p>
      <label class="tick">
        <input
          type="checkbox"
          checked={list}
          disabled={busy}
          onChange={(event) => {
            setList(event.currentTarget.checked);
            if (!event.currentTarget.checked) setCitizens(false);
          }}
        />
        <span>{say.list}</span>
      </label>
      <label class="tick">
        <input
          type="checkbox"
          checked={citizens}
          disabled={busy || !list}
          onChange={(event) => setCitizens(event.currentTarget.checked)}
        />
        <span>{say.citizens}</span>
      </label>
      {citizens && <Notice tone="warn">{say.citizensWarn}</Notice>}
      {failed && (
        <Notice tone="error" alert>
          {say.failed}
        </Notice>
      )}
      {busy && <p role="status">{progress}</p>}
    </Dialog>
  );
}
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
