/**
 * A form of the kit as Angular holds it: one `FormControl` per control of the page, what is shown, what the lists hold, and
 * everything the portal does by itself. The pages draw it; the judge reads it.
 */
import { signal, type WritableSignal } from '@angular/core';
import { FormControl, FormGroup } from '@angular/forms';
import { chance, type Options } from '../../moods';
import { entriesOf, type Entry } from '../lists';
import type { KitBlock, KitField, KitForm } from '../spec';

/** What a widget for addresses holds, as one value of one control. */
export interface Address {
  province: string;
  ward: string;
  detail: string;
}
export type AddressPart = keyof Address;
const PARTS: readonly string[] = ['province', 'ward', 'detail'];

/** One fact of the form: a whole control, or a part of an address. */
export interface Cell {
  id: string;
  /** Technical name in the page. */
  name: string;
  field: KitField;
  block: number;
  control: FormControl;
  part: AddressPart | null;
  locked: WritableSignal<boolean>;
  shown: WritableSignal<boolean>;
  entries: WritableSignal<readonly Entry[]>;
}

/** One control of the page: a cell, or the parts of one address. */
export interface Item {
  track: string;
  name: string;
  label: string;
  control: FormControl;
  cells: Cell[];
}

export interface ModelHooks {
  /** `wipe`, `portal`, `copy` … of the judge's log. */
  note(id: string, event: string): void;
  wrong(id: string, why: 'readonly' | 'hidden'): void;
}

/** A name nobody has met, in the same style. */
const renamed = (name: string): string => `${name}Moi`;

export class Model {
  readonly group = new FormGroup<Record<string, FormControl>>({});
  readonly cells = new Map<string, Cell>();
  readonly items: Item[][] = [];
  /** Grows when the portal builds its nodes anew. */
  readonly epoch = signal(0);
  #acting = false;
  readonly #before = new Map<string, string>();
  readonly #wiped = new Set<string>();

  constructor(
    readonly form: KitForm,
    readonly options: Options,
    readonly renames: ReadonlySet<string>,
    readonly hooks: ModelHooks,
    /** Does this family draw the parts of an address as one control? */
    { addresses }: { addresses: boolean },
  ) {
    for (const [at, block] of form.blocks.entries()) this.items.push(this.#build(block, at, addresses));
    for (const cell of this.cells.values()) {
      this.#before.set(cell.id, '');
      if (!cell.field.within) cell.entries.set(entriesOf(cell.field));
    }
    this.#settle(true);
    for (const { control } of new Set(this.items.flat()))
      control.valueChanges.subscribe(() => this.#changed(control));
  }

  #build(block: KitBlock, at: number, addresses: boolean): Item[] {
    const items: Item[] = [];
    for (const field of block.fields) {
      const [base = field.name, part] = field.name.split('/');
      const whole = addresses && part !== undefined && PARTS.includes(part);
      const own = whole ? base : field.name;
      const known = whole && items.at(-1)?.track === `${at}/${own}` ? items.at(-1) : undefined;
      const name = known?.name ?? this.#nameOf(own);
      const control = known?.control ?? new FormControl<unknown>(whole ? null : this.#empty(field));
      const id = field.twin ? `${slug(block.title)}/${field.name}` : field.name;
      const cell: Cell = {
        id,
        name,
        field,
        block: at,
        control,
        part: whole ? (part as AddressPart) : null,
        locked: signal(field.readonly === true || block.account === true),
        shown: signal(false),
        entries: signal([]),
      };
      this.cells.set(id, cell);
      if (known) known.cells.push(cell);
      else {
        const label = whole ? (field.placeholder ?? field.label) : field.label;
        items.push({ track: `${at}/${own}`, name, label, control, cells: [cell] });
        this.group.addControl(`${at}/${own}`, control, { emitEvent: false });
      }
    }
    return items;
  }

  #nameOf(name: string): string {
    const { moods, seed, drift } = this.options;
    const drifted = this.renames.has(name) || (moods.has('drift') && chance(seed, name) * 100 < drift);
    return drifted && this.form.described ? renamed(name) : name;
  }

  #empty = (field: KitField): unknown => (field.kind === 'checkbox' ? false : null);

  cellNamed(name: string, block: number): Cell | undefined {
    const all = [...this.cells.values()].filter(({ field }) => field.name === name);
    return all.find((cell) => cell.block === block) ?? all[0];
  }

  /** What a person reads of it: an option's text, `dd/mm/yyyy`, `true`. */
  text(cell: Cell): string {
    const raw: unknown = cell.control.value;
    if (cell.part) return (raw as Address | null)?.[cell.part] ?? '';
    if (raw === null || raw === undefined || raw === false) return '';
    if (raw === true) return 'true';
    if (raw instanceof Date)
      return Number.isNaN(raw.getTime())
        ? ''
        : [raw.getDate(), raw.getMonth() + 1, raw.getFullYear()].map(two).join('/');
    const text = String(raw as string);
    if (cell.field.options) return cell.entries().find(({ code }) => code === text)?.text ?? '';
    return /^\d{4}-\d\d-\d\d$/.test(text) ? text.split('-').reverse().join('/') : text;
  }

  /** The portal itself sets a value, as a person would read it. */
  set(cell: Cell, text: string, event = 'portal'): void {
    this.#acting = true;
    if (cell.part) {
      const old = (cell.control.value as Address | null) ?? { province: '', ward: '', detail: '' };
      cell.control.setValue({ ...old, [cell.part]: text });
    } else if (cell.field.kind === 'checkbox') cell.control.setValue(text === 'true');
    else if (cell.field.options)
      cell.control.setValue(cell.entries().find((entry) => entry.text === text)?.code ?? null);
    else if (cell.field.kind === 'date') cell.control.setValue(this.dateValue(text));
    else cell.control.setValue(text === '' ? null : text);
    this.#acting = false;
    this.hooks.note(cell.id, event);
  }

  /** How this family stores a date: ISO text, unless the page says otherwise. */
  dateValue: (text: string) => unknown = (text) =>
    /^\d\d\/\d\d\/\d{4}$/.test(text) ? text.split('/').reverse().join('-') : null;

  get slow(): boolean {
    return this.options.moods.has('slow');
  }

  /** Milliseconds the list service needs. */
  listDelay(word: string): number {
    return this.slow ? 1_500 + 1_000 * chance(this.options.seed, word) : 300;
  }

  #changed(control: FormControl): void {
    for (const cell of this.cells.values()) {
      if (cell.control !== control) continue;
      const now = this.text(cell);
      const before = this.#before.get(cell.id);
      if (now === before) continue;
      this.#before.set(cell.id, now);
      if (!this.#acting) {
        if (cell.locked()) this.hooks.wrong(cell.id, 'readonly');
        else if (!cell.shown()) this.hooks.wrong(cell.id, 'hidden');
        else this.hooks.note(cell.id, 'commit');
      }
      this.#follow(cell, now);
    }
    this.#settle(false);
  }

  /** What hangs on this value: lists, wipes, the moods. */
  #follow(cell: Cell, now: string): void {
    for (const other of this.cells.values()) {
      const { within } = other.field;
      if (within !== cell.field.name || other.block !== cell.block) continue;
      if (this.text(other) !== '') this.set(other, '');
      other.entries.set([]);
      const parent = now;
      setTimeout(() => {
        if (this.text(cell) === parent) other.entries.set(entriesOf(other.field, parent));
      }, this.listDelay(other.id));
    }
    for (const name of cell.field.wipes ?? []) {
      const other = this.cellNamed(name, cell.block);
      if (other) setTimeout(() => this.text(other) !== '' && this.set(other, '', 'wipe'), 250);
    }
    const { moods, seed } = this.options;
    if (moods.has('wipe') && !this.#acting && now !== '' && !this.#wiped.has(cell.id)) {
      if (chance(seed, `wipe ${cell.id}`) < 0.2) {
        this.#wiped.add(cell.id);
        setTimeout(() => this.set(cell, '', 'wipe'), 600 + 1_200 * chance(seed, cell.id));
      }
    }
    if (moods.has('redraw') && cell.field.options && chance(seed, `redraw ${cell.id}`) < 0.3)
      for (let beat = 1; beat <= 40; beat += 1)
        setTimeout(() => this.epoch.update((count) => count + 1), beat * 50);
  }

  /** Shows what its condition asks for, one beat later; hides and empties the rest at once. */
  #settle(first: boolean): void {
    for (const cell of this.cells.values()) {
      const { when } = cell.field;
      const holds = !when || when.is.includes(this.#textOf(when.name, cell.block));
      if (!holds) {
        if (!cell.shown()) continue;
        cell.shown.set(false);
        if (this.text(cell) !== '') this.set(cell, '');
      } else if (!cell.shown()) {
        const delay = first
          ? 0
          : this.options.moods.has('hidden')
            ? 1_500
            : /khac/i.test(cell.field.name)
              ? 800
              : 120;
        if (delay === 0) cell.shown.set(true);
        else
          setTimeout(
            () => cell.shown.set(!when || when.is.includes(this.#textOf(when.name, cell.block))),
            delay,
          );
      }
    }
  }

  #textOf(name: string, block: number): string {
    const cell = this.cellNamed(name, block);
    return cell ? this.text(cell) : '';
  }
}

const two = (part: number): string => String(part).padStart(2, '0');

export const slug = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
