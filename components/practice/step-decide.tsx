import { useEffect, useState } from 'preact/hooks';
import { isoOf } from '../../utils/calendar/days';
import type { Calendar } from '../../utils/calendar/types';
import { dateOf } from '../../utils/core/dates';
import { DECISIONS } from '../../utils/practice/types';
import { texts } from '../../utils/i18n';
import { Field } from '../ui/field';
import { dayOf } from '../panel/show';
import { MonthCalendar } from './month-calendar';
import type { Run } from './run';
import { longDay } from './words';

const say = texts.practice.decide;

/** Taken in, sent back for more, refused; and the day promised. */
export function DecideStep({ run, calendar }: { run: Run; calendar(): Promise<Calendar | null> }) {
  const { decision } = run.answers.value;
  const isOpen = run.isOpen('decide');
  const asks = (skill: 'decision' | 'date'): boolean => run.asked.includes(skill);
  return (
    <>
      {asks('decision') && (
        <fieldset class="practice-choice decisions" disabled={!isOpen}>
          <legend>{say.decision}</legend>
          {DECISIONS.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="practice-decision"
                checked={decision === one}
                onChange={() => run.answer({ decision: one })}
              />
              <span>
                {say.choice[one]} <small class="block-line">{say.what[one]}</small>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {!asks('decision') && <p>{say.accepted}</p>}
      {asks('date') && decision === 'accept' && <PromisedDay run={run} calendar={calendar} isOpen={isOpen} />}
    </>
  );
}

/** ISO day of what was typed; null while it is none. */
function dayTyped(text: string): string | null {
  const date = dateOf(text);
  return date?.precision === 'day' ? isoOf(date.first) : null;
}

/** The box, the published term beside it, and the wall calendar. */
function PromisedDay(props: { run: Run; calendar(): Promise<Calendar | null>; isOpen: boolean }) {
  const { run, isOpen } = props;
  const { scenario, pack } = run;
  const text = run.dayText.value;
  const day = run.answers.value.due;
  const [calendar, setCalendar] = useState<Calendar | null>(null);
  useEffect(() => void props.calendar().then(setCalendar), []);
  const type = (typed: string): void => {
    run.dayText.value = typed;
    run.noDay.value = false;
    run.answer({ due: dayTyped(typed) });
  };
  const isBad = text.trim() !== '' && day === null && run.unfinished.value === 'day';
  return (
    <div class="promise">
      <p>{say.received(longDay(scenario.day), scenario.time)}</p>
      {pack && (
        <p class="small">
          <span class="soft">{say.term}:</span> {pack.time.text}
        </p>
      )}
      <fieldset class="promise-day" disabled={!isOpen}>
        <legend class="visually-hidden">{say.day}</legend>
        <Field
          label={say.day}
          hint={day === null ? say.dayHint : longDay(day)}
          error={isBad ? say.dayBad : undefined}
          value={text}
          maxLength={20}
          onInput={type}
        />
        <label class="tick">
          <input
            type="checkbox"
            checked={run.noDay.value}
            onChange={(event) => {
              const on = event.currentTarget.checked;
              if (on) type('');
              run.noDay.value = on;
            }}
          />
          <span>{say.noDay}</span>
        </label>
        {calendar && (
          <MonthCalendar
            calendar={calendar}
            received={scenario.day}
            chosen={day}
            onChoose={(iso) => type(dayOf(iso))}
          />
        )}
      </fieldset>
    </div>
  );
}
