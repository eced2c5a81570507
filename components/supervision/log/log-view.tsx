import { useEffect, useMemo, useState } from 'preact/hooks';
import { isoDayAt } from '../../../utils/core/received';
import { texts } from '../../../utils/i18n';
import { Working } from '../../desk/keeping/working';
import { Notice } from '../../ui/badge';
import { Button } from '../../ui/button';
import { Chain } from './chain';
import { CheckFile } from './check-file';
import { chosen, EVERYTHING, isNarrow, withGaps, type LogChoice } from './choose';
import { LogFilters } from './filters';
import type { LogWorld } from './log-world';
import { LogReading } from './reading';
import { saveLog, type SaveAs } from './save';
import { LogTable } from './table';
import '../../desk/keeping/keeping.css';
import './log.css';

const say = texts.logPage;
/** Lines that are drawn at a time. */
const STEP = 200;

/** Who did what, when, and whether somebody has meddled with it. Never a value, never a citizen. */
export function LogView({ world }: { world: LogWorld }) {
  const log = useMemo(() => new LogReading((before) => world.read(before)), [world]);
  const [choice, setChoice] = useState<LogChoice>(EVERYTHING);
  const [drawn, setDrawn] = useState(STEP);
  const [checking, setChecking] = useState(false);
  const [failed, setFailed] = useState(false);
  const [busy, setBusy] = useState(false);
  const [goal, setGoal] = useState<number | null>(null);
  useEffect(() => {
    void log.begin();
    return () => log.stop();
  }, [log]);
  useEffect(() => {
    if (goal === null) return;
    document.getElementById(`log-line-${goal}`)?.focus();
    setGoal(null);
  }, [goal]);

  const entries = log.entries.value;
  const brokenAt = log.brokenAt.value;
  const progress = log.progress.value;
  const found = useMemo(() => chosen(entries ?? [], choice), [entries, choice]);
  const narrow = isNarrow(choice);
  const lines = useMemo(() => withGapsIf(!narrow, found.slice(0, drawn)), [found, drawn, narrow]);

  const choose = (next: LogChoice) => {
    setChoice(next);
    setDrawn(STEP);
  };
  const older = () => {
    setDrawn(drawn + STEP);
    if (found.length < drawn + STEP) void log.more();
  };
  const save = async (as: SaveAs) => {
    if (busy) return;
    setBusy(true);
    setFailed(false);
    try {
      if (await log.all()) {
        const all = log.entries.value ?? [];
        await saveLog(world, as, as === 'proof' ? all : chosen(all, choice));
      }
    } catch {
      setFailed(true);
    }
    setBusy(false);
  };
  const showBroken = async () => {
    setChoice(EVERYTHING);
    if (brokenAt === null || !(await log.all())) return;
    const all = log.entries.value ?? [];
    const at = all.findLastIndex(({ n }) => n >= brokenAt);
    // with the entry below it, so that a gap between the two shows
    setDrawn(Math.max(STEP, at + 2));
    setGoal(all[at]?.n ?? null);
  };

  return (
    <section class="block log">
      <p class="soft">{say.what}</p>
      {log.error.value !== null && (
        <Notice tone="error" alert>
          {log.error.value}
        </Notice>
      )}
      {entries !== null && (
        <Chain brokenAt={brokenAt} lines={entries[0]?.n ?? 0} onShow={() => void showBroken()} />
      )}
      {entries?.length === 0 && <p class="soft">{say.empty}</p>}
      {entries !== null && entries.length > 0 && (
        <>
          <LogFilters entries={entries} choice={choice} onChoose={choose} onBegin={() => void log.all()} />
          <Saving
            busy={busy}
            failed={failed}
            onSave={(as) => void save(as)}
            onCheck={() => setChecking(true)}
          />
          {progress && (
            <div class="row">
              <Working label={say.reading} {...progress} />
              <Button small onClick={() => log.stop()}>
                {say.save.stop}
              </Button>
            </div>
          )}
          {narrow && (
            <p class="soft" role="status">
              {found.length === 0 && !progress
                ? say.filter.none
                : say.filter.found(found.length, entries.length)}
            </p>
          )}
          {lines.length > 0 && <LogTable lines={lines} brokenAt={brokenAt} today={isoDayAt(world.now())} />}
          {(found.length > drawn || !log.complete.value) && (
            <Button kind="quiet" small icon="down" onClick={older}>
              {say.older}
            </Button>
          )}
        </>
      )}
      {checking && <CheckFile log={log} onClose={() => setChecking(false)} />}
    </section>
  );
}

const withGapsIf = (wanted: boolean, entries: Parameters<typeof withGaps>[0]) =>
  wanted ? withGaps(entries) : entries.map((entry) => ({ kind: 'entry' as const, entry }));

function Saving(props: { busy: boolean; failed: boolean; onSave(as: SaveAs): void; onCheck(): void }) {
  return (
    <div class="row">
      {(['excel', 'csv', 'proof'] as const).map((as) => (
        <Button
          key={as}
          icon="download"
          disabled={props.busy}
          title={as === 'proof' ? say.save.proofWhat : say.save.chosen}
          onClick={() => props.onSave(as)}
        >
          {say.save[as]}
        </Button>
      ))}
      <Button kind="quiet" icon="check" onClick={props.onCheck}>
        {say.check.open}
      </Button>
      {props.failed && (
        <p class="wrong-line" role="alert">
          {say.save.failed}
        </p>
      )}
    </div>
  );
}
