/** From the description of a field to its row: label text, component, and what the value opens below. */
import type { Changed, Portal } from '../portal';
import type { DateSpec, RadioSpec, SelectSpec, Spec, TextSpec } from '../spec';
import { Address, freeText, partRole } from './area';
import { component, element, type Control } from './control';
import { DateParts } from './dates';
import { follow, mobileCopy } from './mirror';
import { otherText } from './other-text';
import { Radio } from './radio';
import { Select } from './select';
import { Slot, type Choice, type Content } from './slot';
import { Text } from './text';

export interface BuildContext {
  portal: Portal;
  /** Locked by the portal. */
  readonly: boolean;
  changed: Changed;
  /** Number in front of the label, e.g. "(3)". */
  next(): string;
  /** Finds a control by the name it has in the first version of the form. */
  find(name: string): Control | undefined;
}

const isSelect = (spec: Spec): spec is SelectSpec => spec.kind === 'select' || spec.kind === 'select-default';
const isDate = (spec: Spec): spec is DateSpec => spec.kind === 'date' || spec.kind === 'date-text';

/** One field with everything that may open below it; empty when this version does not show it. */
export function build(context: BuildContext, spec: Spec, area = ''): Content {
  const name = area ? spec.name : context.portal.nameOf(spec.name);
  if (name === null) return { nodes: [], controls: [] };
  const key = area ? `${area}/${name}` : name;
  if (spec.kind === 'radio') return radio(context, spec, name);
  if (isSelect(spec)) return select(context, spec, key, name);
  const control = isDate(spec) ? date(context, spec, key, name) : text(context, spec, key, name);
  const copy =
    control instanceof Text && !isDate(spec) && !area
      ? mobileCopy(context.portal, spec, key, name, control)
      : null;
  const row = labelled(context, spec, control.host, ...(copy ? [copy.host] : []));
  return { nodes: [row], controls: copy ? [control, copy] : [control] };
}

/** The label is a text node right before the component. */
function labelled({ next }: BuildContext, spec: Spec, ...nodes: Node[]): HTMLElement {
  return element('div', { class: 'row' }, `${next()} ${spec.label}: `, ...nodes);
}

function text(context: BuildContext, spec: TextSpec, key: string, name: string): Text {
  const { portal, readonly, changed } = context;
  const numeric = spec.kind === 'number' || (portal.has('alias') && spec.name.startsWith('SoDinhDanh'));
  const tag = spec.kind === 'raw' ? null : numeric ? 'x-input-number' : 'x-input';
  const { placeholder } = spec;
  const control = new Text(
    portal,
    spec,
    { key, name, tag, readonly, ...(placeholder ? { placeholder } : {}) },
    changed,
  );
  const source = spec.mirrorOf ? context.find(spec.mirrorOf) : undefined;
  if (source instanceof Text) follow(portal, source, control);
  return control;
}

function date(
  { portal, readonly, changed }: BuildContext,
  spec: DateSpec,
  key: string,
  name: string,
): DateParts {
  return new DateParts(portal, spec, key, name, readonly, changed);
}

function select(context: BuildContext, spec: SelectSpec, key: string, name: string): Content {
  const { portal, readonly, changed } = context;
  const slot = new Slot(portal);
  const other = spec.other ? otherText(portal, spec.other.name, `${key}/other`) : null;
  const source = spec.within;
  const control = new Select(portal, spec, {
    key,
    name,
    plain: spec.kind === 'select-default',
    disabled: readonly,
    list: () =>
      portal.listOf(spec.list, source ? portal.model.get(portal.nameOf(source) ?? source) : '', spec.options),
    taken: (value) => {
      other?.show(value === 'Khác', false);
      slot.show(subForm(context, spec, name, value));
      changed(spec, key, value);
    },
  });
  const value = portal.model.get(key);
  other?.show(value === 'Khác', value !== 'Khác' || portal.model.get(`${key}/other`) !== '');
  slot.show(subForm(context, spec, name, value), true);
  const row = labelled(context, spec, control.host, ...(other ? other.nodes : []));
  const own: Control[] = other ? [control, other.control] : [control];
  return { nodes: [row, slot.host], controls: withSlot(own, slot) };
}

/** The area's name carries the number of the option: `LoaiTinhTrangHonNhan_BenNam=2`. */
function subForm(context: BuildContext, spec: SelectSpec, name: string, value: string): Choice | null {
  const fields = spec.areas?.[value];
  if (!fields) return null;
  return {
    id: value,
    delay: 'area',
    make() {
      const area = `${name}=${Object.keys(spec.areas ?? {}).indexOf(value) + 2}`;
      const host = component('x-select-area', area);
      const inner = fields.map((field) => build({ ...context, next: () => '-' }, field, area));
      host.append(...inner.flatMap((each) => each.nodes));
      return { nodes: [host], controls: inner.flatMap((each) => each.controls) };
    },
  };
}

function radio(context: BuildContext, spec: RadioSpec, name: string): Content {
  const { portal, readonly, changed } = context;
  const slot = new Slot(portal);
  const control = new Radio(portal, spec, name, readonly, (same, key, value) => {
    slot.show(below(context, spec, name, value));
    changed(same, key, value);
  });
  slot.show(below(context, spec, name, portal.model.get(name)), true);
  return { nodes: [labelled(context, spec, control.host), slot.host], controls: withSlot([control], slot) };
}

function below(context: BuildContext, spec: RadioSpec, name: string, value: string): Choice | null {
  const { portal, readonly } = context;
  if (value === '') return null;
  if (spec.place) {
    const inside = value === spec.options[0]?.[1];
    const make = (): Content => {
      if (inside) {
        const address = new Address(portal, `${name}_TrongNuoc`, readonly);
        return { nodes: [address.host], controls: [address] };
      }
      const role = partRole(spec, 'Abroad');
      const free = freeText(
        portal,
        `${name}_NuocNgoai`,
        { kind: 'raw', name, label: spec.label, role },
        readonly,
      );
      return { nodes: [free.host], controls: [free.text] };
    };
    return { id: inside ? 'inside' : 'outside', delay: 'area', make };
  }
  const fields = spec.reveals?.[value];
  if (!fields) return null;
  const make = (): Content => {
    const inner = fields.map((field) => build({ ...context, next: () => '' }, field));
    return { nodes: inner.flatMap((each) => each.nodes), controls: inner.flatMap((each) => each.controls) };
  };
  return { id: value, delay: 'reveal', make };
}

/** A list of controls that grows with the slot: the first one answers for what is below. */
function withSlot(own: Control[], slot: Slot): Control[] {
  const [first, ...rest] = own;
  if (!first) return own;
  const all = first.all.bind(first);
  first.all = () => [...all(), ...slot.controls()];
  return [first, ...rest];
}
