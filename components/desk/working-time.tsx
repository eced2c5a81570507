import { useEffect, useState } from 'preact/hooks';
import { calendarOf } from '../../utils/calendar/calendar-of';
import type { Calendar } from '../../utils/calendar/types';
import { dmyOf } from '../../utils/calendar/written';
import { calendar as texts } from '../../utils/i18n/vi/calendar';
import type { StoredTime } from '../../utils/store/settings';
import { Notice } from '../ui/badge';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { draftOf, timeOf, type TimeDraft, type TimeFault } from './working-time-draft';
import './working-time.css';

const t = texts.office;

export interface WorkingTimeWorld {
  load(): Promise<StoredTime | null>;
  /** Null goes back to the defaults. */
  save(time: StoredTime | null): Promise<void>;
  /** Parsed JSON of `CALENDAR_FILE`. */
  calendar(): Promise<unknown>;
}

export interface WorkingTimeProps {
  world: WorkingTimeWorld;
  /** Says something at the lower edge, with a way back. */
  tell(text: string, action?: { label: string; run(): void }): void;
}

/** Opening hours, cut-off, decisions on open days, closures: what the due dates of this office stand on. */
export function WorkingTime({ world, tell }: WorkingTimeProps) {
  const [calendar, setCalendar] = useState<Calendar | null>(null);
  const [problems, setProblems] = useState<string[]>([]);
  const [kept, setKept] = useState<StoredTime | null>(null);
  const [draft, setDraft] = useState<TimeDraft | null>(null);
  const [faults, setFaults] = useState<readonly TimeFault[]>([]);
  useEffect(() => {
    void Promise.all([world.load(), world.calendar()]).then(([time, data]) => {
      const checked = calendarOf(data);
      if (!checked.ok)
        return setProblems(checked.problems.map(({ place, what }) => texts.bad.at(place, texts.bad[what])));
      setCalendar(checked.calendar);
      setKept(time);
      setDraft(draftOf(time, checked.calendar));
    });
  }, []);
  if (problems.length > 0)
    return (
      <Notice tone="error">
        <p>{texts.bad.title}</p>
        {problems.slice(0, 5).map((problem) => (
          <p key={problem}>{problem}</p>
        ))}
      </Notice>
    );
  if (!draft || !calendar) return null;

  const put = async (time: StoredTime | null): Promise<void> => {
    await world.save(time);
    setKept(time);
    setDraft(draftOf(time, calendar));
  };
  const save = async (): Promise<void> => {
    const made = timeOf(draft, calendar);
    setFaults(made.ok ? [] : made.faults);
    if (!made.ok) return;
    const before = kept;
    await put(made.time);
    tell(t.saved, {
      label: t.undo,
      run: () => void put(before).then(() => tell(t.undone)),
    });
  };
  const set = (part: Partial<TimeDraft>): void => setDraft({ ...draft, ...part });
  return (
    <form
      class="detail narrow working-time"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <header>
        <h2>{t.title}</h2>
        <p class="soft">{t.what}</p>
      </header>
      <Field
        label={t.hours}
        hint={t.hoursHint}
        value={draft.hours}
        maxLength={80}
        error={faults.includes('hours') ? t.hoursBad : undefined}
        onInput={(hours) => set({ hours })}
      />
      <Field
        label={t.cutoff}
        hint={t.cutoffHint}
        value={draft.cutoff}
        maxLength={8}
        error={faults.includes('cutoff') ? t.cutoffBad : undefined}
        onInput={(cutoff) => set({ cutoff })}
      />
      <Tick
        label={t.saturday}
        help={t.saturdayHelp}
        on={draft.saturdayCounts}
        onChange={(saturdayCounts) => set({ saturdayCounts })}
      />
      <Tick
        label={t.shift}
        help={t.shiftHelp}
        on={draft.shiftAfterCutoff}
        onChange={(shiftAfterCutoff) => set({ shiftAfterCutoff })}
      />
      <OpenDays draft={draft} calendar={calendar} faults={faults} set={set} />
      <Closures draft={draft} faults={faults} set={set} />
      <Button kind="primary" type="submit" icon="check">
        {t.save}
      </Button>
    </form>
  );
}

function Tick(props: { label: string; help: string; on: boolean; onChange(on: boolean): void }) {
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={props.on}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <span>
        {props.label}
        <small class="soft">{props.help}</small>
      </span>
    </label>
  );
}

interface PartProps {
  draft: TimeDraft;
  faults: readonly TimeFault[];
  set(part: Partial<TimeDraft>): void;
}

/** What nobody has announced yet; once chosen, with the name of who decided. */
function OpenDays({ draft, calendar, faults, set }: PartProps & { calendar: Calendar }) {
  if (calendar.undecided.length === 0) return null;
  const change = (at: number, part: Partial<TimeDraft['spans'][number]>): void =>
    set({ spans: draft.spans.map((span, index) => (index === at ? { ...span, ...part } : span)) });
  const label = (option: string): string =>
    option === '' ? t.works : t.isOff(option.split('/').map(dmyOf).join(' – '));
  return (
    <fieldset>
      <legend>{t.undecided}</legend>
      <p class="soft">{t.undecidedHelp}</p>
      {calendar.undecided.map(({ from, question, options }, at) => {
        const { choice, by } = draft.spans[at] ?? { choice: null, by: '' };
        return (
          <div key={from} class="open-days" role="radiogroup" aria-label={question}>
            <p>{question}</p>
            {[null, ...options.keys()].map((index) => (
              <label key={index} class="tick">
                <input
                  type="radio"
                  name={`open-${from}`}
                  checked={choice === index}
                  onChange={() => change(at, { choice: index })}
                />
                <span>{index === null ? t.notDecided : label(options[index] ?? '')}</span>
              </label>
            ))}
            {choice !== null && (
              <Field
                label={t.by}
                hint={t.byHint}
                value={by}
                maxLength={200}
                error={faults.includes(`by ${at}`) ? t.byBad : undefined}
                onInput={(text) => change(at, { by: text })}
              />
            )}
          </div>
        );
      })}
      <Field
        label={t.makeup}
        hint={t.makeupHint}
        value={draft.makeup}
        maxLength={200}
        error={faults.includes('makeup') ? t.makeupBad : undefined}
        onInput={(makeup) => set({ makeup })}
      />
    </fieldset>
  );
}

function Closures({ draft, faults, set }: PartProps) {
  const { closures } = draft;
  const change = (at: number, part: Partial<TimeDraft['closures'][number]>): void =>
    set({ closures: closures.map((one, index) => (index === at ? { ...one, ...part } : one)) });
  return (
    <fieldset>
      <legend>{t.closures}</legend>
      <p class="soft">{t.closuresHelp}</p>
      {closures.map(({ day, decision }, at) => (
        <div key={at} class="closure">
          <Field
            label={t.closureDay}
            value={day}
            maxLength={10}
            onInput={(text) => change(at, { day: text })}
          />
          <Field
            label={t.decision}
            value={decision}
            maxLength={200}
            error={faults.includes(`closure ${at}`) ? t.closureBad : undefined}
            onInput={(text) => change(at, { decision: text })}
          />
          <Button
            kind="quiet"
            small
            icon="trash"
            label={t.remove(day)}
            onClick={() => set({ closures: closures.filter((_, index) => index !== at) })}
          />
        </div>
      ))}
      <Button small icon="plus" onClick={() => set({ closures: [...closures, { day: '', decision: '' }] })}>
        {t.add}
      </Button>
    </fieldset>
  );
}
