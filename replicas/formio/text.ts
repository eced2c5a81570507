/** What a Form.io component holds, as a person would read it. */

/** The few members of the library's components that the replica looks at. */
export interface Component {
  key: string;
  path: string;
  visible: boolean;
  disabled: boolean;
  dataValue: unknown;
  element?: HTMLElement;
  component: Record<string, unknown> & {
    type: string;
    judge?: string;
    values?: { value: string; label: string }[];
  };
  selectOptions?: { value: unknown; label: string }[];
  root: { everyComponent(each: (component: Component) => void): void };
  parent?: { type?: string; redraw(): void };
  choices?: {
    setChoices(entries: object[], value: string, label: string, replace: boolean): unknown;
    _store: { choices: unknown[] };
  } | null;
  setValue(value: unknown, flags?: object): boolean;
  redraw(): void;
}

const label = (entries: unknown, value: unknown): string => {
  const list = Array.isArray(entries) ? (entries as { value: unknown; label: string }[]) : [];
  return list.find((entry) => String(entry.value) === String(value))?.label ?? '';
};

const day = (date: Date): string =>
  [date.getDate(), date.getMonth() + 1, date.getFullYear()].map((n) => String(n).padStart(2, '0')).join('/');

export function textOf({ dataValue: value, component }: Component): string {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'object') return (value as { name?: string }).name ?? '';
  switch (component.type) {
    case 'select':
      return label(component['own'] ?? (component['data'] as { values?: unknown }).values, value);
    case 'radio':
      return label(component.values, value);
    case 'checkbox':
      return value === true ? 'true' : '';
    case 'datetime':
      return day(new Date(String(value)));
    case 'day':
      return String(value).startsWith('00') ? '' : String(value);
    default:
      return String(value);
  }
}
