/** A form of the kit as Form.io components: panels of fields, lists from the list service, grids, dates in two formats. */
import { chance, type Options } from '../moods';
import { entriesOf } from '../kit/lists';
import type { KitBlock, KitField, KitForm } from '../kit/spec';

/** One component of the schema; the ids of the judge go with it, the library carries unknown properties along. */
export type Schema = Record<string, unknown> & { key: string; type: string; components?: Schema[] };

/** `Thông tin chủ hồ sơ` → `thongTinChuHoSo`, as a maker of forms would name a panel. */
export const slug = (title: string): string =>
  title
    .toLocaleLowerCase('vi')
    .replace(/đ/g, 'd')
    .normalize('NFD')
    .replace(/[^a-z0-9 ]+/g, '')
    .trim()
    .replace(/ +(\w)/g, (_, first: string) => first.toUpperCase());

/** Form.io's own builder names a field after the ASCII letters of its label: `Họ và tên` → `hVTn`, the next one `hVTn1`. */
function keysOf(form: KitForm): Map<KitField, string> {
  const taken = new Map<string, number>();
  const keys = new Map<KitField, string>();
  for (const field of form.blocks.flatMap(({ fields, grid }) => [...fields, ...(grid?.columns ?? [])])) {
    if (form.described) {
      keys.set(field, field.name);
      continue;
    }
    const words = field.label.replace(/[^A-Za-z0-9 ]+/g, '').split(' ');
    const base =
      words
        .filter((word) => word !== '')
        .map((word, at) => (at === 0 ? word.toLowerCase() : `${word[0]?.toUpperCase()}${word.slice(1)}`))
        .join('')
        .replace(/^\d+/, '') || 'textField';
    const times = taken.get(base) ?? 0;
    taken.set(base, times + 1);
    keys.set(field, times === 0 ? base : `${base}${times}`);
  }
  return keys;
}

/** Names that this address asks to be others: `rename=a,b` exactly these, `drift=30` about that share. */
function renamer(form: KitForm, options: Options, wanted: readonly string[]): (name: string) => string {
  const { seed, drift, moods } = options;
  return (name) => {
    const byChance =
      moods.has('drift') && wanted.length === 0 && chance(seed, `${form.id}.${name}`) * 100 < drift;
    return wanted.includes(name) || byChance ? `${name}Moi26` : name;
  };
}

/**
 * How a maker cuts a form into blocks: panels (the platform's own way), fieldsets, titles in texts between the fields, or
 * containers, which put their key into every name; lists as Choices.js or as the browser's own.
 */
export type Build = 'panel' | 'fieldset' | 'content' | 'container' | 'html5';

export interface Drawing {
  form: KitForm;
  build: Build;
  options: Options;
  rename: readonly string[];
  /** Milliseconds a list takes. */
  delay(word: string): number;
}

/** Blocks → one panel each. `judge` on a component is the id under which the judge speaks of it. */
export function schemaOf({ form, build, options, rename, delay }: Drawing): Schema[] {
  const keys = keysOf(form);
  const renamed = renamer(form, options, rename);
  const { moods } = options;
  const byName = new Map(form.blocks.flatMap(({ fields }) => fields).map((field) => [field.name, field]));
  const keyOf = (field: KitField): string => renamed(keys.get(field) ?? field.name);
  const keyNamed = (name: string): string => keyOf(byName.get(name) as KitField);

  const blockKey = (block: KitBlock): string =>
    form.described ? slug(block.title) : `panel${form.blocks.indexOf(block) + 1}`;
  const containerOf = (field: KitField): string =>
    `${blockKey(form.blocks.find(({ fields }) => fields.includes(field)) as KitBlock)}Obj`;

  const select = (field: KitField): Schema => {
    const common = {
      type: 'select',
      key: keyOf(field),
      widget: build === 'html5' ? 'html5' : 'choicesjs',
      template: '<span>{{ item.name }}</span>',
    };
    if (field.options === 'province' || field.options === 'ward') {
      const province = field.options === 'province';
      const strict = moods.has('strict-search') && province;
      const parent = field.within ? keyNamed(field.within) : '';
      const query = [
        `delay=${delay(field.name)}`,
        ...(strict ? ['strict=1'] : []),
        ...(province ? [] : [`parent={{ row.${parent} ? row.${parent}.code : data.${parent}.code }}`]),
      ].join('&');
      return {
        ...common,
        dataSrc: 'url',
        data: { url: `${location.origin}/pa/basedata/${field.options}?${query}` },
        // provinces wait until somebody opens the list; wards load when the province was chosen
        lazyLoad: province,
        disableLimit: true,
        ...(province
          ? {}
          : {
              refreshOn: build === 'container' ? `${containerOf(field)}.${parent}` : parent,
              clearOnRefresh: true,
            }),
        ...(strict ? { searchField: 'name', minSearch: 2 } : {}),
      };
    }
    const entries = entriesOf(field);
    const values = entries.map(({ code, text }) => ({ value: `id-${code}`, label: text }));
    // filled by the portal's own script; asking the list to fill itself empties it
    if (field.name === 'chonDoiTuong')
      return {
        ...common,
        dataSrc: 'custom',
        data: { custom: 'window.__customRuns += 1; values = [];' },
        own: values,
      };
    // static lists come in two kinds: plain values, and objects, which print as "[object Object]" in the option
    return chance(7, field.name) < 0.5
      ? {
          ...common,
          template: '<span>{{ item.label }}</span>',
          dataSrc: 'values',
          data: { values: entries.map(({ code, text }) => ({ value: code, label: text })) },
        }
      : {
          ...common,
          dataSrc: 'json',
          data: { json: entries.map(({ code, text }) => ({ id: `o${code}`, code, name: text })) },
        };
  };

  const component = (field: KitField, block: KitBlock): Schema => {
    const { kind, label } = field;
    const key = keyOf(field);
    const when = field.when && byName.get(field.when.name);
    const common = {
      key,
      label,
      judge: field.twin ? `${slug(block.title)}/${field.name}` : field.name,
      validate: { required: field.required === true },
      disabled: field.readonly === true || (moods.has('readonly') && block === form.blocks[0]),
      ...(field.placeholder ? { placeholder: field.placeholder } : {}),
      ...(when ? { customConditional: showsWhen(keyOf(when), field) } : {}),
    };
    if (kind === 'select') return { ...common, ...select(field) };
    if (kind === 'choice')
      return {
        ...common,
        type: 'radio',
        values: entriesOf(field).map(({ code, text }) => ({ value: code, label: text })),
        inline: true,
      };
    if (kind === 'checkbox') return { ...common, type: 'checkbox' };
    if (kind === 'textarea') return { ...common, type: 'textarea', rows: 3 };
    if (kind === 'number') return { ...common, type: 'number' };
    if (kind !== 'date') return { ...common, type: 'textfield' };
    // ISO with a clock where the maker kept the default format, the day only elsewhere
    const clock = /^(tu|den)Ngay/.test(field.name) || (!form.described && chance(3, field.name) < 0.3);
    if (!clock && !form.described && chance(5, field.name) < 0.25)
      return { ...common, type: 'day', dayFirst: true, fields: DAY_FIELDS };
    return {
      ...common,
      type: 'datetime',
      format: clock ? 'yyyy-MM-dd hh:mm a' : 'dd/MM/yyyy',
      enableTime: clock,
      ...(clock
        ? {}
        : {
            widget: {
              type: 'calendar',
              displayInTimezone: 'viewer',
              allowInput: true,
              enableTime: false,
              format: 'dd/MM/yyyy',
            },
          }),
    };
  };

  /** `a.b` is the field b of the container a: `data[a][b]`. */
  const nested = (field: KitField, block: KitBlock): Schema => {
    const made = component(field, block);
    const [outer, inner] = made.key.split('.');
    return inner === undefined
      ? made
      : { type: 'container', key: outer as string, hideLabel: true, components: [{ ...made, key: inner }] };
  };

  return form.blocks.map((block): Schema => {
    const { grid } = block;
    const rows: Schema[] = grid
      ? [
          {
            type: 'datagrid',
            key: grid.name,
            label: grid.title,
            addAnother: 'Thêm dòng',
            components: grid.columns.map((column) => ({
              ...component(column, block),
              judge: `${grid.name}/#/${column.name}`,
            })),
          },
        ]
      : [];
    const key = blockKey(block);
    const components = [...block.fields.map((field) => nested(field, block)), ...rows];
    if (build === 'fieldset') return { type: 'fieldset', key, legend: block.title, components };
    if (build === 'content')
      return {
        type: 'well',
        key: `${key}Well`,
        components: [{ type: 'content', key: `${key}Title`, html: `<h4>${block.title}</h4>` }, ...components],
      };
    return {
      type: 'panel',
      key,
      title: block.title,
      hideLabel: block.title === '',
      collapsible: block.collapsed === true,
      collapsed: block.collapsed === true,
      components:
        build === 'container'
          ? [{ type: 'container', key: `${key}Obj`, hideLabel: true, components }]
          : components,
    };
  });
}

const DAY_FIELDS = {
  day: { type: 'number', placeholder: 'Ngày' },
  month: { type: 'number', placeholder: 'Tháng' },
  year: { type: 'number', placeholder: 'Năm' },
};

/** Conditions compare what a person reads; the driver may hold a code, an object or nothing. */
const showsWhen = (driver: string, { when }: KitField): string =>
  `show = window.__shows(instance, ${JSON.stringify(driver)}, ${JSON.stringify(when?.is ?? [])});`;
