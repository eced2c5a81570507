/** A form's fields as the server names and keeps them. Values are what is posted: codes of lists, `true`, texts. */
import { entriesOf, type Entry } from '../kit/lists';
import type { KitField, KitForm } from '../kit/spec';
import { chance, type Options } from '../moods';

export type Values = Record<string, string>;
export interface Control {
  /** The judge's id: the name without the master page's containers. */
  id: string;
  /** As posted. */
  name: string;
  field: KitField;
  block: number;
  /** Others depend on it, so it posts back by itself. */
  drives: boolean;
}
export interface PageOptions extends Options {
  /** Exact names to rename besides `drift`. */
  rename: ReadonlySet<string>;
  /** `ctl00$C$` and the like. */
  master: string;
  /** Texts of radio buttons in the next cell (dangkyquamang). */
  cells: boolean;
  /** Every postback loads the whole page. */
  full: boolean;
}

const PREFIX: Partial<Record<KitField['kind'], string>> = { select: 'ddl', choice: 'rbl', checkbox: 'chk' };

/** Documented names, or for forms nobody described the opaque ones of a generator. */
export function controlsOf(form: KitForm, options: PageOptions): Control[] {
  const all = form.blocks.flatMap(({ fields }) => fields);
  const driven = new Set(
    all.flatMap(({ within, when, wipes, name }) => [within, when?.name, wipes ? name : undefined]),
  );
  // lists stay open: a locked empty country would close everything below it
  const locked = ({ kind }: KitField, block: number): boolean =>
    options.moods.has('readonly') && block === 0 && kind !== 'select' && kind !== 'choice';
  let count = 0;
  return form.blocks.flatMap(({ fields, account }, block) =>
    fields.map((field): Control => {
      count += 1;
      const own = form.described
        ? field.name
        : `uc${block + 1}$${PREFIX[field.kind] ?? 'txt'}${String(count).padStart(3, '0')}`;
      const renamed =
        options.rename.has(field.name) ||
        (options.moods.has('drift') &&
          form.described &&
          chance(options.seed, field.name) < options.drift / 100);
      return {
        id: field.name,
        name: `${options.master}${own}${renamed ? 'New' : ''}`,
        field: account || locked(field, block) ? { ...field, readonly: true } : field,
        block,
        drives: driven.has(field.name),
      };
    }),
  );
}

/** Entries offered now; a list within another is empty until that one holds something. */
export function entriesNow(control: Control, controls: readonly Control[], values: Values): Entry[] {
  const { field } = control;
  if (!field.within) return entriesOf(field);
  const parent = values[field.within] ?? '';
  if (parent === '') return [];
  const over = controls.find(({ id }) => id === field.within);
  return entriesOf(field, over ? textOf(over, controls, values) : parent);
}

/** What a person reads for a value. */
export function textOf(control: Control, controls: readonly Control[], values: Values): string {
  const value = values[control.id] ?? '';
  const { kind } = control.field;
  if (value === '' || (kind !== 'select' && kind !== 'choice')) return value;
  return entriesNow(control, controls, values).find(({ code }) => code === value)?.text ?? '';
}

/** Is the field on the page with these values? */
export function isShown(control: Control, controls: readonly Control[], values: Values): boolean {
  const { when } = control.field;
  if (!when) return true;
  const driver = controls.find(({ id }) => id === when.name);
  return (
    driver !== undefined &&
    isShown(driver, controls, values) &&
    when.is.includes(textOf(driver, controls, values))
  );
}

/**
 * The values after a post, as the server sees it: what was posted over what the page's state kept. What is not on the
 * page, or locked, is not posted. A changed parent empties its lists, a changed driver what it wipes.
 */
export function afterPost(controls: readonly Control[], kept: Values, posted: URLSearchParams): Values {
  const values: Values = { ...kept };
  for (const control of controls) {
    if (control.field.readonly || !isShown(control, controls, kept)) continue;
    const value = posted.get(control.name);
    if (value !== null) values[control.id] = value === '-1' ? '' : value;
    else if (control.field.kind === 'checkbox' || control.field.kind === 'choice') values[control.id] = '';
  }
  for (const { id, field } of controls) {
    if ((values[id] ?? '') === (kept[id] ?? '')) continue;
    for (const other of field.wipes ?? []) if (values[other] === kept[other]) values[other] = '';
  }
  for (const control of controls) {
    const { id, field } = control;
    if (field.within && !entriesNow(control, controls, values).some(({ code }) => code === values[id]))
      values[id] = '';
  }
  return values;
}
