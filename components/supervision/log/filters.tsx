import { useId } from 'preact/hooks';
import type { AuditEntry } from '../../../utils/messaging/protocol';
import { texts } from '../../../utils/i18n';
import { Button } from '../../ui/button';
import { byOf, EVERYTHING, isNarrow, occurring, type LogChoice } from './choose';
import { DayField } from './day-field';
import { actText, whoText } from './words';

const say = texts.logPage.filter;

interface Props {
  entries: readonly AuditEntry[];
  choice: LogChoice;
  onChoose(choice: LogChoice): void;
  /** Somebody is about to choose: all of it is wanted. */
  onBegin(): void;
}

/** By act, person and days. What can be chosen is what occurs in the log. */
export function LogFilters({ entries, choice, onChoose, onBegin }: Props) {
  const { acts, people } = occurring(entries);
  const part = (change: Partial<LogChoice>) => onChoose({ ...choice, ...change });
  const wrong = choice.from !== '' && choice.to !== '' && choice.from > choice.to;
  const known = new Set(acts);
  const listed = Object.keys(texts.logPage.acts).filter((act) => known.has(act));
  const others = acts.filter((act) => !(act in texts.logPage.acts));
  return (
    <fieldset class="log-filters" onFocusIn={onBegin}>
      <legend class="visually-hidden">{say.title}</legend>
      <Choose
        label={say.act}
        value={choice.act}
        options={[...listed, ...others].map((act) => ({ value: act, label: actText(act) }))}
        onChange={(act) => part({ act })}
      />
      <Choose
        label={say.by}
        value={choice.by}
        options={people.map((by) => ({ value: byOf({ by }), label: whoText(by) }))}
        onChange={(by) => part({ by })}
      />
      <DayField label={say.from} value={choice.from} wrong={wrong} onChange={(from) => part({ from })} />
      <DayField label={say.to} value={choice.to} wrong={wrong} onChange={(to) => part({ to })} />
      {isNarrow(choice) && (
        <Button kind="quiet" icon="close" onClick={() => onChoose(EVERYTHING)}>
          {say.clear}
        </Button>
      )}
      {wrong && (
        <p class="wrong-line" role="alert">
          {say.order}
        </p>
      )}
    </fieldset>
  );
}

function Choose(props: {
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  onChange(value: string): void;
}) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <select
        id={id}
        class="input"
        value={props.value}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      >
        <option value="">{say.every}</option>
        {props.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
