import { useRef, useState } from 'preact/hooks';
import { dayNo, isoOf, weekdayOf } from '../../utils/calendar/days';
import { nothingMet, officeDays } from '../../utils/calendar/day-kind';
import { DEFAULT_OFFICE } from '../../utils/calendar/office';
import type { Calendar } from '../../utils/calendar/types';
import { texts } from '../../utils/i18n';
import { Button } from '../ui/button';
import { longDay } from './words';

const say = texts.practice.calendar;
const WEEK = [1, 2, 3, 4, 5, 6, 0] as const;
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
};

/** Day number of the first of the month, `by` months on. */
const firstOf = (iso: string, by = 0): number =>
  Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1 + by, 1) / 86_400_000;

/** The calendar on the wall: days off and worked Saturdays as the office's engine knows them. Arrows go from day to day. */
export function MonthCalendar(props: {
  calendar: Calendar;
  /** ISO days. */
  received: string;
  chosen: string | null;
  onChoose(iso: string): void;
}) {
  const { received, chosen, onChoose } = props;
  const [at, setAt] = useState(chosen ?? received);
  const table = useRef<HTMLTableElement>(null);
  const office = officeDays(DEFAULT_OFFICE, props.calendar);
  const first = firstOf(at);
  const end = firstOf(at, 1);
  const monday = first - ((weekdayOf(first) + 6) % 7);
  const weeks = Array.from({ length: Math.ceil((end - monday) / 7) }, (_, week) => monday + week * 7);

  const turn = (months: number): void => setAt(isoOf(firstOf(at, months)));
  const onKey = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    const months = event.key === 'PageDown' ? 1 : event.key === 'PageUp' ? -1 : 0;
    if ((step === undefined && months === 0) || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = isoOf(step === undefined ? firstOf(at, months) : dayNo(at) + step);
    setAt(next);
    requestAnimationFrame(() => table.current?.querySelector<HTMLElement>(`[data-day="${next}"]`)?.focus());
  };
  const cell = (day: number) => {
    const iso = isoOf(day);
    if (day < first || day >= end) return <td key={iso} />;
    const kind = office.kindOf(day, new Map(), nothingMet());
    const words = [
      longDay(iso),
      iso === received && say.today,
      iso === chosen && say.chosen,
      kind.what === 'off' && say.off(kind.name),
      kind.what === 'weekend' && say.weekend,
      kind.what === 'worked-saturday' && say.worked,
    ].filter(Boolean);
    const classes = [!kind.works && 'off', iso === received && 'received'].filter(Boolean).join(' ');
    return (
      <td key={iso}>
        <button
          type="button"
          class={classes}
          data-day={iso}
          title={words.slice(1).join(', ') || undefined}
          aria-pressed={iso === chosen}
          tabIndex={iso === at ? 0 : -1}
          onClick={() => {
            setAt(iso);
            onChoose(iso);
          }}
        >
          <span aria-hidden="true">{Number(iso.slice(8))}</span>
          <span class="visually-hidden">{words.join(', ')}</span>
        </button>
      </td>
    );
  };
  return (
    <div class="month">
      <div class="row spread">
        <Button kind="quiet" small icon="back" label={say.previous} onClick={() => turn(-1)} />
        <strong aria-live="polite">{say.month(Number(at.slice(5, 7)), Number(at.slice(0, 4)))}</strong>
        <Button kind="quiet" small icon="right" label={say.next} onClick={() => turn(1)} />
      </div>
      <table ref={table} aria-label={say.title} onKeyDown={onKey}>
        <thead>
          <tr>
            {WEEK.map((day) => (
              <th key={day} scope="col">
                {say.days[day]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week}>{Array.from({ length: 7 }, (_, day) => cell(week + day))}</tr>
          ))}
        </tbody>
      </table>
      <p class="soft small">{say.legend}</p>
    </div>
  );
}
