import { useState } from 'preact/hooks';
import { dayNo, isoAt, minuteAt, momentOf } from '../../utils/calendar/days';
import { clockOf, dmyOf, isoOfText, minutesOf } from '../../utils/calendar/written';
import { calendar as texts } from '../../utils/i18n/vi/calendar';
import type { DueModel } from '../../utils/session/panel/due';
import { Button } from '../ui/button';

const t = texts.received;

/** The moment of receipt: now, or what the clerk enters late; and when a supplemented dossier was complete. */
export function Receipt({ due }: { due: DueModel }) {
  const { received, supplement, now } = due;
  const early = supplement.value !== null && received.value !== null && supplement.value < received.value;
  return (
    <fieldset class="due-receipt">
      <legend>{t.title}</legend>
      <Moment day={t.day} time={t.time} at={received.value ?? now.value} onChange={(at) => due.receive(at)} />
      {received.value === null ? (
        <p class="soft">{t.now}</p>
      ) : (
        <Button kind="quiet" small icon="clock" onClick={() => due.receive(null)}>
          {t.reset}
        </Button>
      )}
      {received.value !== null && isoAt(received.value) < isoAt(now.value) && (
        <p class="soft">{t.keeps(dmyOf(isoAt(received.value)))}</p>
      )}
      <label class="case">
        <input
          type="checkbox"
          checked={supplement.value !== null}
          onChange={(event) => {
            if (!event.currentTarget.checked) supplement.value = null;
            else {
              // The receipt stays the day it was; what is entered from here on is the supplement.
              if (received.value === null) due.receive(now.value);
              supplement.value = now.value;
            }
          }}
        />
        <span>
          {t.supplement}
          <small>{t.supplementHelp}</small>
        </span>
      </label>
      {supplement.value !== null && (
        <Moment
          day={t.supplementDay}
          time={t.supplementTime}
          at={supplement.value}
          onChange={(at) => (supplement.value = at)}
        />
      )}
      {early && (
        <p class="wrong" role="alert">
          {t.early}
        </p>
      )}
    </fieldset>
  );
}

interface MomentProps {
  day: string;
  time: string;
  at: number;
  onChange(at: number): void;
}

/** Day and time as text: a picker of the browser would show dates in the computer's own order. */
function Moment({ day, time, at, onChange }: MomentProps) {
  const [typed, setTyped] = useState<{ day?: string; time?: string }>({});
  const shown = { day: dmyOf(isoAt(at)), time: clockOf(minuteAt(at)), ...typed };
  const iso = isoOfText(shown.day);
  const minute = minutesOf(shown.time);
  const bad = iso === null || minute === null;
  const change = (part: { day?: string; time?: string }): void => setTyped({ ...typed, ...part });
  const take = (): void => {
    if (bad) return;
    if (typed.day !== undefined || typed.time !== undefined) onChange(momentOf(dayNo(iso), minute));
    setTyped({});
  };
  const control = (label: string, value: string, width: number, onInput: (text: string) => void) => (
    <label>
      <span>{label}</span>
      <input
        class="input"
        value={value}
        size={width}
        inputMode="numeric"
        autoComplete="off"
        aria-invalid={bad ? 'true' : undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
        onBlur={take}
        onKeyDown={(event) => event.key === 'Enter' && take()}
      />
    </label>
  );
  return (
    <>
      <div class="due-moment">
        {control(day, shown.day, 10, (text) => change({ day: text }))}
        {control(time, shown.time, 5, (text) => change({ time: text }))}
      </div>
      {bad && (
        <p class="wrong" role="alert">
          {t.bad}
        </p>
      )}
    </>
  );
}
