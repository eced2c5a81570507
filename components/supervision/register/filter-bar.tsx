import { useState } from 'preact/hooks';
import { CHANNELS } from '../../../utils/core/channel';
import { FLAGS, type Flag } from '../../../utils/supervision/register/columns';
import { RESULTS } from '../../../utils/supervision/register/types';
import { byName } from '../../../utils/core/text';
import { texts } from '../../../utils/i18n';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { DayField } from '../log/day-field';
import { isFiltered, NO_FILTERS, PERIODS, type Filters } from './filters';
import { GROUPINGS, type RegisterModel } from './model';
import { clerkName, procedureName } from './words';

const say = texts.registerPage;
const ALL = '*';

/** Search, the filters used all day in one line, the others a press away, and how the rows are put together. */
export function FilterBar({ model }: { model: RegisterModel }) {
  const [more, setMore] = useState(false);
  const filters = model.filters.value;
  const { world } = model.host;
  const { procedures, clerks } = model.words.value;
  const hidden = Number(filters.channel !== null) + Number(filters.result !== null) + filters.flags.length;
  return (
    <div class="register-filters">
      <div class="row">
        <Field
          label={say.search}
          hideLabel
          type="search"
          placeholder={say.searchHint}
          value={filters.text}
          onInput={(text) => model.set({ text })}
        />
        <Choice
          label={say.period.label}
          value={filters.period}
          options={PERIODS.map((name) => [name, say.period[name]])}
          onChoose={(period) => model.set({ period: period as Filters['period'] })}
        />
        <Choice
          label={say.columns.procedure}
          all={say.allProcedures}
          value={filters.procedure}
          options={named(procedures, (code) => procedureName(code, world))}
          onChoose={(procedure) => model.set({ procedure })}
        />
        <Choice
          label={say.columns.clerk}
          all={say.allClerks}
          value={filters.clerk}
          options={named(clerks, (id) => clerkName(id, world))}
          onChoose={(clerk) => model.set({ clerk })}
        />
        <Button
          kind="quiet"
          aria-expanded={more}
          icon={more ? 'down' : 'right'}
          onClick={() => setMore(!more)}
        >
          {hidden > 0 ? say.moreChosen(hidden) : say.more}
        </Button>
        {isFiltered(filters) && (
          <Button kind="quiet" icon="close" onClick={() => model.set(NO_FILTERS)}>
            {say.clear}
          </Button>
        )}
        <Choice
          label={say.view.label}
          value={model.view.value ?? ALL}
          options={[[ALL, say.view.list], ...GROUPINGS.map((by): [string, string] => [by, say.view[by]])]}
          onChoose={(by) => (model.view.value = GROUPINGS.find((one) => one === by) ?? null)}
        />
      </div>
      {filters.period === 'between' && <Between model={model} />}
      {more && <More model={model} />}
    </div>
  );
}

const named = (words: readonly string[], name: (word: string) => string): [string, string][] =>
  words.map((word): [string, string] => [word, name(word)]).toSorted(([, a], [, b]) => byName(a, b));

interface ChoiceProps {
  label: string;
  /** What "no choice" is called; without it one of the options always holds. */
  all?: string;
  value: string | null;
  options: readonly (readonly [value: string, name: string])[];
  onChoose(value: string | null): void;
}

/** One of several, named when it is read out. '' may be a value. */
export function Choice({ label, all, value, options, onChoose }: ChoiceProps) {
  return (
    <select
      class="input choice-of-one"
      aria-label={label}
      value={value === null ? ALL : `=${value}`}
      onChange={({ currentTarget }) =>
        onChoose(currentTarget.value === ALL ? null : currentTarget.value.slice(1))
      }
    >
      {all !== undefined && <option value={ALL}>{all}</option>}
      {value !== null && !options.some(([one]) => one === value) && (
        <option value={`=${value}`}>{value}</option>
      )}
      {options.map(([one, name]) => (
        <option key={one} value={`=${one}`}>
          {name}
        </option>
      ))}
    </select>
  );
}

function Between({ model }: { model: RegisterModel }) {
  const { from, to } = model.filters.value;
  return (
    <div class="row between">
      <DayField label={say.period.from} value={from} onChange={(day) => model.set({ from: day })} />
      <DayField label={say.period.to} value={to} onChange={(day) => model.set({ to: day })} />
    </div>
  );
}

function More({ model }: { model: RegisterModel }) {
  const { channel, result, flags } = model.filters.value;
  const toggle = (flag: Flag): void =>
    model.set({ flags: flags.includes(flag) ? flags.filter((one) => one !== flag) : [...flags, flag] });
  return (
    <div class="row more">
      <Choice
        label={say.channel}
        all={say.allChannels}
        value={channel}
        options={CHANNELS.map((one) => [one, texts.common.channel[one]])}
        onChoose={(one) => model.set({ channel: one as Filters['channel'] })}
      />
      <Choice
        label={say.resultLabel}
        all={say.allResults}
        value={result}
        options={RESULTS.map((one) => [one, say.result[one]])}
        onChoose={(one) => model.set({ result: one as Filters['result'] })}
      />
      {(Object.keys(FLAGS) as Flag[]).map((flag) => (
        <label key={flag} class="tick">
          <input type="checkbox" checked={flags.includes(flag)} onChange={() => toggle(flag)} />
          <span>{say.flag[flag]}</span>
        </label>
      ))}
    </div>
  );
}
