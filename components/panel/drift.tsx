/** A known form has changed: what is gone, what is new, since when, whether anything is written, and a report about it. */
import { useComputed } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { seenSince, withDrift, type Seen } from '../../utils/core/drift-log';
import { driftReport } from '../../utils/core/drift-report';
import type { FrameSnapshot } from '../../utils/core/snapshot';
import type { Panel } from '../../utils/session/panel/controller';
import { texts } from '../../utils/i18n';
import { Notice } from '../ui/badge';
import { Button } from '../ui/button';
import { useCopying } from '../ui/copying';
import { Dialog } from '../ui/dialog';
import { dayOf, shown } from './show';
import './portal.css';

const t = texts.portal.drift;

interface Frame {
  snapshot: FrameSnapshot;
  stopped: boolean;
}
const isChanged = ({ drift }: FrameSnapshot): boolean => drift.missing.length > 0 || drift.new.length > 0;

/** The log with what is seen now: read once, written when it grew. */
function useSeen(panel: Panel, frames: readonly Frame[]): Seen {
  const [seen, setSeen] = useState<Seen | null>(null);
  useEffect(() => void panel.driftLog.load().then(setSeen), []);
  const now = frames.reduce(
    (log, { snapshot: { adapter, drift } }) => withDrift(log, adapter, drift, panel.today()),
    seen ?? {},
  );
  const text = JSON.stringify(now);
  useEffect(() => {
    if (seen && text !== JSON.stringify(seen)) void panel.driftLog.save(now).then(() => setSeen(now));
  }, [seen, text]);
  return now;
}

export function DriftNotice({ panel }: { panel: Panel }) {
  const [open, setOpen] = useState(false);
  const frames = useComputed(() =>
    panel.page.page.value.frames
      .filter(({ snapshot }) => isChanged(snapshot))
      .map(({ frameId, snapshot }): Frame => ({ snapshot, stopped: panel.page.stopped(frameId) })),
  );
  const changed = frames.value;
  const seen = useSeen(panel, changed);
  const missing = changed.reduce((sum, { snapshot }) => sum + snapshot.drift.missing.length, 0);
  const stopped = changed.some((frame) => frame.stopped);
  return (
    <>
      <Notice tone={stopped ? 'error' : 'warn'}>
        <p>
          <strong>{t.short(missing)}</strong> {stopped ? t.stopped : t.goesOn}
        </p>
        <div class="acts">
          <Button small onClick={() => setOpen(true)}>
            {t.look}
          </Button>
        </div>
      </Notice>
      {open && <Details panel={panel} changed={changed} seen={seen} onClose={() => setOpen(false)} />}
    </>
  );
}

interface DetailsProps {
  panel: Panel;
  changed: readonly Frame[];
  seen: Seen;
  onClose(): void;
}

function Details({ panel, changed, seen, onClose }: DetailsProps) {
  const today = panel.today();
  const report = driftReport({
    frames: changed,
    seen,
    today,
    version: panel.version,
    procedure: panel.procedure.value?.code ?? null,
  });
  const { box, said, onCopy } = useCopying(report, (text) => panel.copy(text), t);
  return (
    <Dialog
      title={t.title}
      onClose={onClose}
      actions={
        <>
          <Button icon="download" onClick={() => panel.download(t.file(today), report)}>
            {t.save}
          </Button>
          <Button icon="copy" onClick={() => void onCopy()}>
            {t.copy}
          </Button>
          <Button onClick={onClose}>{t.close}</Button>
        </>
      }
    >
      {/* a dialog begins where it is read from, not at the text to be sent */}
      <p tabIndex={-1} autofocus class="drift-count">
        {t.short(changed.reduce((sum, { snapshot }) => sum + snapshot.drift.missing.length, 0))}
      </p>
      {changed.map((frame, at) => (
        <Changes key={at} {...frame} seen={seen} today={today} />
      ))}
      <h3>{t.report}</h3>
      <p class="soft">{t.reportHelp}</p>
      <textarea ref={box} class="input report" aria-label={t.report} readOnly rows={8} value={report} />
      <p role="status">{said}</p>
    </Dialog>
  );
}

function Changes({ snapshot, stopped, seen, today }: Frame & { seen: Seen; today: string }) {
  const { adapter, drift, fields } = snapshot;
  const since = (name: string): string => t.since(dayOf(seenSince(seen, adapter, drift, name) ?? today));
  const label = (name: string): string => fields.find((field) => field.name === name)?.label ?? '';
  return (
    <>
      <p>{stopped ? t.stopped : t.goesOn}</p>
      <Names
        title={t.missing(drift.missing.length)}
        names={drift.missing}
        since={(name) => since(`-${name}`)}
      />
      <Names
        title={t.fresh(drift.new.length)}
        names={drift.new}
        since={(name) => since(`+${name}`)}
        label={label}
      />
    </>
  );
}

interface NamesProps {
  title: string;
  names: readonly string[];
  since(name: string): string;
  label?(name: string): string;
}
const Names = ({ title, names, since, label }: NamesProps) =>
  names.length === 0 ? null : (
    <>
      <h3>{title}</h3>
      <ul class="results">
        {names.map((name) => (
          <li key={name}>
            <code>{shown(name, 80)}</code> {label && <bdi>{shown(label(name), 60)}</bdi>}{' '}
            <span class="soft">{since(name)}</span>
          </li>
        ))}
      </ul>
    </>
  );
