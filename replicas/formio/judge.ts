/** The judge of the Form.io page: values of the submission, components by element. */
import { listen, type Judge } from '../kit/judge';
import type { KitForm } from '../kit/spec';
import type { Role } from '../../utils/core/roles';
import { slug } from './schema';
import { textOf, type Component } from './text';

/** `GRID/#/col` of a row → `GRID/0/col`. */
const idOf = ({ component, path }: Component): string | undefined =>
  component.judge?.replace('#', /\[(\d+)\]/.exec(path)?.[1] ?? '0');

export interface Page {
  form: KitForm;
  /** All Form.io forms that stand on the page now. */
  forms(): Component['root'][];
  /** Bare inputs beside them: id → input. */
  bare: Map<string, HTMLInputElement>;
}

export function judgePage({ form, forms, bare }: Page): Judge & ReturnType<typeof listen> {
  const all = (): Component[] => {
    const found: Component[] = [];
    for (const each of forms())
      each.everyComponent((component) => {
        if (component.component.judge !== undefined) found.push(component);
      });
    return found;
  };
  const idAt = (el: Element): string | undefined => {
    for (const [id, input] of bare) if (input === el) return id;
    const wrapper = el.closest('.formio-component') as (Element & { component?: Component }) | null;
    for (let at: Element | null = wrapper; at; at = at.parentElement) {
      const { component } = at as Element & { component?: Component };
      if (component && component.component?.judge !== undefined) return idOf(component);
    }
    return undefined;
  };
  const roles: Record<string, Role | null> = {};
  for (const block of form.blocks) {
    for (const field of block.fields)
      roles[field.twin ? `${slug(block.title)}/${field.name}` : field.name] = field.role;
    for (const column of block.grid?.columns ?? [])
      roles[`${block.grid?.name}/0/${column.name}`] = column.role;
  }
  const values = (): Record<string, string> => {
    const held = all().map((component): [string, string] => [idOf(component) ?? '', textOf(component)]);
    for (const [id, input] of bare) held.push([id, input.value]);
    return Object.fromEntries(held.filter(([id, text]) => id !== '' && text !== ''));
  };
  return {
    adapter: 'formio',
    procedure: form.code,
    roles: () => ({
      ...roles,
      ...Object.fromEntries([...bare.keys()].map((id) => [id, BARE_ROLES[id] ?? null])),
    }),
    values,
    byRole: () =>
      Object.fromEntries(
        Object.entries(values()).flatMap(([id, text]) => (roles[id] ? [[roles[id], text]] : [])),
      ),
    idAt,
    shown: () => [
      ...all()
        .filter(({ element }) => element?.isConnected && element.checkVisibility())
        .map((component) => idOf(component) ?? ''),
      ...[...bare].filter(([, input]) => input.checkVisibility()).map(([id]) => id),
    ],
    submitted: null,
    ...listen(idAt),
  };
}

/** The block of the shell says "người nộp hồ sơ", its names say owner: nobody can be sure. */
const BARE_ROLES: Record<string, Role | null> = {};
