import { useEffect, useState } from 'preact/hooks';
import { dmyOf, isoOfText } from '../../../utils/calendar/written';
import { texts } from '../../../utils/i18n';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import type { NumbersModel } from './model';
import { monthAfter, monthText } from './place';

const say = texts.numbersPage.period;
/** As far back as the list of months goes; earlier days are written. */
const MONTHS = 36;

/** Which period: a month by the arrows or the list, or any days. */
export function PeriodChoice({ model }: { model: NumbersModel }) {
  const { month, period } = model.place.value;
  const thisMonth = model.host.world.today().slice(0, 7);
  const [days, setDays] = useState(month === null);
  useEffect(() => setDays(month === null), [month]);
  const shown = month ?? period.to.slice(0, 7);
  const listed = Array.from({ length: MONTHS }, (_, back) => monthAfter(thisMonth, -back));
  const months = listed.includes(shown) ? listed : [...listed, shown];
  const go = (to: string): void => model.show({ month: to, report: false });
  return (
    <section class="numbers-period" aria-label={say.title}>
      {days ? (
        <Days model={model} />
      ) : (
        <div class="row">
          <Button kind="quiet" icon="back" label={say.previous} onClick={() => go(monthAfter(shown, -1))} />
          <label class="visually-hidden" for="numbers-month">
            {say.month}
          </label>
          <select
            id="numbers-month"
            class="input"
            value={shown}
            onChange={(event) => go(event.currentTarget.value)}
          >
            {months.map((one) => (
              <option key={one} value={one}>
                {monthText(one)}
              </option>
            ))}
          </select>
          <Button
            kind="quiet"
            icon="right"
            label={say.next}
            disabled={shown >= thisMonth}
            onClick={() => go(monthAfter(shown, 1))}
          />
        </div>
      )}
      <Button kind="quiet" small onClick={() => (days ? (setDays(false), go(shown)) : setDays(true))}>
        {days ? say.months : say.days}
      </Button>
    </section>
  );
}

function Days({ model }: { model: NumbersModel }) {
  const { period } = model.place.value;
  const [from, setFrom] = useState(dmyOf(period.from));
  const [to, setTo] = useState(dmyOf(period.to));
  const [error, setError] = useState<string | undefined>();
  useEffect(() => {
    setFrom(dmyOf(period.from));
    setTo(dmyOf(period.to));
  }, [period.from, period.to]);
  const submit = (event: Event): void => {
    event.preventDefault();
    const [first, last] = [isoOfText(from), isoOfText(to)];
    const fault =
      first === null || last === null
        ? say.bad
        : first > last
          ? say.order
          : first > model.host.world.today()
            ? say.future
            : undefined;
    setError(fault);
    if (!fault) model.show({ period: { from: first!, to: last! }, month: null, report: false });
  };
  return (
    <form class="row numbers-days" onSubmit={submit}>
      <Field label={say.from} value={from} onInput={setFrom} maxLength={10} error={error} />
      <Field label={say.to} value={to} onInput={setTo} maxLength={10} />
      <Button type="submit">{say.show}</Button>
    </form>
  );
}
