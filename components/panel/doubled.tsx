import type { DraftField } from '../../utils/core/draft';
import type { DoubledFields } from '../../utils/session/panel/doubled';
import { texts } from '../../utils/i18n';
import { Notice } from '../ui/badge';
import { Button } from '../ui/button';
import { Value, shown, timeOf } from './show';
import './doubled.css';

const say = texts.keeping.doubled;

interface Choice {
  today: string;
  /** This value holds from now on; the others go. */
  onSettle(key: string, value: string): void;
}

/** Two tabs wrote different things into one field: each value with its time, and a button that keeps it. */
export function DoubledField({
  field,
  label,
  today,
  onSettle,
}: Choice & { field: DraftField; label: string }) {
  const values = [{ value: field.value, at: field.at }, ...(field.others ?? [])];
  return (
    <Notice tone="warn">
      <p>
        <strong>
          <bdi>{say.titleOf(shown(label, 80))}</bdi>
        </strong>{' '}
        {say.what}
      </p>
      <ul class="doubled" aria-label={say.titleOf(shown(label, 80))}>
        {values.map(({ value, at }, index) => (
          <li key={`${at} ${value}`}>
            <span>
              {value === '' ? <span class="soft">{say.blank}</span> : <Value text={value} />}{' '}
              <span class="soft small">
                {say.at(timeOf(at, today, true))}
                {index === 0 && `, ${say.shown}`}
              </span>
            </span>
            <Button
              small
              icon="check"
              aria-label={say.takeOf(value === '' ? say.blank : shown(value, 60))}
              onClick={() => onSettle(field.key, value)}
            >
              {say.take}
            </Button>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** All fields of the draft that hold two values; nothing when there is none. */
export function Doubled({
  fields,
  labelOf,
  ...choice
}: Choice & { fields: readonly DraftField[]; labelOf(field: DraftField): string }) {
  const doubled = fields.filter(({ others }) => others !== undefined && others.length > 0);
  if (doubled.length === 0) return null;
  return (
    <div class="doubled-fields">
      {doubled.map((field) => (
        <DoubledField key={field.key} field={field} label={labelOf(field)} {...choice} />
      ))}
    </div>
  );
}

/** The same beside the form. */
export function DoubledNotice({
  panel: { doubled },
  today,
}: {
  panel: { doubled: DoubledFields };
  today: string;
}) {
  const labelOf = ({ label, role, key }: DraftField): string =>
    label || (role !== null ? texts.common.role(role) : key);
  return (
    <Doubled
      fields={doubled.fields.value}
      labelOf={labelOf}
      today={today}
      onSettle={(key, value) => void doubled.settle(key, value)}
    />
  );
}
