/**
 * Form.io's components, as far as their values are not in the DOM: lists of objects print as "[object Object]", and a list
 * that was never opened is not there at all.
 */
import type { Library } from '../serve';

interface Entry {
  value: unknown;
  label?: unknown;
  placeholder?: boolean;
  disabled?: boolean;
}
interface Component {
  id: string;
  element?: Element;
  component?: {
    type?: string;
    dataSrc?: string;
    searchField?: string;
    minSearch?: number;
    inputMask?: string;
  };
  dataValue?: unknown;
  emptyValue?: unknown;
  selectOptions?: Entry[];
  choices?: { _store?: { choices?: Entry[] } } | null;
  setValue?(value: unknown, flags: object): unknown;
  activate?(): void;
  triggerUpdate?(search: string): void;
}
interface Form {
  everyComponent?(each: (component: Component) => void): void;
}

/** The forms that the page knows: the library's own list, then what Angular keeps beside the elements around. */
function* formsAround(el: Element): Generator<Form> {
  const { Formio } = window as { Formio?: { forms?: Record<string, Form> } };
  yield* Object.values(Formio?.forms ?? {});
  for (let at: Element | null = el; at; at = at.parentElement) {
    const { __ngContext__: kept } = at as { __ngContext__?: unknown };
    if (!Array.isArray(kept)) continue;
    for (const each of kept as ({ formio?: Form } | null)[]) if (each?.formio) yield each.formio;
  }
}

function componentAt(el: Element): Component {
  const wrapper = el.closest('.formio-component') as (Element & { component?: Component }) | null;
  if (wrapper?.component) return wrapper.component;
  for (const form of formsAround(el)) {
    let found: Component | undefined;
    form.everyComponent?.((each) => {
      if (each.element === wrapper || each.id === wrapper?.id) found = each;
    });
    if (found) return found;
  }
  throw new Error('no component');
}

const plain = (label: unknown): string =>
  String(label ?? '')
    .replace(/<[^>]*>/g, '')
    .trim();

const entriesOf = ({ choices, selectOptions }: Component): Entry[] =>
  (choices?._store?.choices ?? selectOptions ?? []).filter(
    ({ placeholder, disabled, label }) => !placeholder && !disabled && plain(label) !== '',
  );

const isList = ({ component }: Component): boolean => /^(select|resource)$/.test(component?.type ?? '');

export const formio: Library = {
  'formio.read'(el) {
    const at = componentAt(el);
    const { dataValue } = at;
    const key = JSON.stringify(dataValue);
    const entry = isList(at) ? entriesOf(at).find(({ value }) => JSON.stringify(value) === key) : undefined;
    const { searchField, minSearch = 0 } = at.component ?? {};
    return {
      search: !searchField ? 'none' : minSearch > 0 ? 'must' : 'may',
      source: at.component?.dataSrc ?? '',
      mask: 'inputmask' in el || Boolean(at.component?.inputMask),
      options: isList(at) ? entriesOf(at).map(({ label }) => plain(label)) : [],
      value: entry ? plain(entry.label) : typeof dataValue === 'object' ? '' : String(dataValue ?? ''),
    };
  },
  'formio.load'(el, { search }) {
    const at = componentAt(el);
    // a list that the portal's own script fills is never asked to fill itself: that runs the script again, over and over
    if (at.component?.dataSrc === 'custom') return { ok: false };
    at.activate?.();
    if (search !== '') at.triggerUpdate?.(search);
    return { ok: true };
  },
  'formio.set'(el, { value }) {
    const at = componentAt(el);
    const wanted = isList(at) ? entriesOf(at).filter(({ label }) => plain(label) === value) : [{ value }];
    const [entry, other] = value === '' ? [{ value: at.emptyValue ?? '' }] : wanted;
    if (!entry || other) return { ok: false };
    at.setValue?.(entry.value, { modified: true });
    return { ok: true };
  },
};
