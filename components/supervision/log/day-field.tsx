import { useEffect, useId, useState } from 'preact/hooks';
import { dateOf, isoOf } from '../../../utils/core/dates';
import { texts } from '../../../utils/i18n';
import { dayOf } from '../../panel/show';

/**
 * A day as people type it (`25/11/2026`, `25112026`); handed on as an ISO day, '' for none. What cannot be read is marked and not
 * handed on. `wrong`: a day, but not one that fits; the sentence about that stands elsewhere.
 */
export function DayField(props: {
  label: string;
  value: string;
  wrong?: boolean;
  onChange(day: string): void;
}) {
  const { label, value, onChange } = props;
  const id = useId();
  const [text, setText] = useState(written(value));
  const [unread, setUnread] = useState(false);
  useEffect(() => {
    setText(written(value));
    setUnread(false);
  }, [value]);
  const read = () => {
    const date = dateOf(text.trim());
    const isDay = date?.precision === 'day';
    setUnread(text.trim() !== '' && !isDay);
    const day = isDay ? isoOf(date.first) : '';
    if (isDay) setText(written(day));
    if (day !== value && (isDay || text.trim() === '')) onChange(day);
  };
  return (
    <div class="field day-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="input"
        maxLength={20}
        autoComplete="off"
        placeholder={texts.logPage.filter.dayExample}
        value={text}
        aria-invalid={unread || props.wrong ? 'true' : undefined}
        aria-describedby={unread ? `${id}-error` : undefined}
        onInput={(event) => setText(event.currentTarget.value)}
        onBlur={read}
        onKeyDown={(event) => {
          if (event.key === 'Enter') read();
        }}
      />
      {unread && (
        <p class="wrong" id={`${id}-error`} role="alert">
          {texts.logPage.filter.dayBad}
        </p>
      )}
    </div>
  );
}

const written = (iso: string): string => (iso === '' ? '' : dayOf(iso));
