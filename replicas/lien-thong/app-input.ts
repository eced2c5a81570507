/**
 * `app-input`, the one component of the portal's forms: its `type` decides what stands inside, and its value is bound to one
 * control of the form. Angular Material 22 draws it; the portal's older Material differs in class names only, which stand here
 * beside the new ones where a template can carry them.
 */
import { Component, forwardRef, signal } from '@angular/core';
import { FormsModule, NG_VALUE_ACCESSOR, type ControlValueAccessor } from '@angular/forms';
import { MatAutocompleteModule } from '@angular/material/autocomplete';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatRadioModule } from '@angular/material/radio';
import { MatSelectModule } from '@angular/material/select';
import { NgSelectModule } from '@ng-select/ng-select';
import { Cell as CellPlace } from '../kit/angular/judge';
import { slug, type Address, type AddressPart, type Cell, type Item, type Model } from '../kit/angular/model';
import type { Entry } from '../kit/lists';

const FORMATS = [
  { text: 'Ngày/Tháng/Năm', shape: /^\d{2}\/\d{2}\/\d{4}$/ },
  { text: 'Ngày/Tháng/Năm giờ:phút', shape: /^\d{2}\/\d{2}\/\d{4}$/ },
  { text: 'Tháng/Năm', shape: /^\d{2}\/\d{4}$/ },
  { text: 'Năm', shape: /^\d{4}$/ },
];
const EMPTY: Address = { province: '', ward: '', detail: '' };

const TEMPLATE = `
@let cell = item.cells[0];
@let locked = cell.locked();
@switch (type) {
  @case ('text') {
    <mat-form-field class="mat-form-field"><mat-label>{{ item.label }}</mat-label>
      <input matInput class="mat-input-element" [attr.data-placeholder]="item.label" [value]="value() ?? ''" [readonly]="locked"
        [required]="cell.field.required === true" (input)="commit($any($event.target).value || null)" (blur)="touched()"></mat-form-field>
  }
  @case ('number') {
    <div class="input-type-number"><mat-form-field [class.mat-form-field-empty]="!value()">
      <input matInput class="mat-input-element" placeholder="Số lượng" [value]="value() ?? ''" [readonly]="locked"
        (input)="count($any($event.target).value)" (blur)="touched()"><span matTextSuffix>Bản</span></mat-form-field></div>
  }
  @case ('date') {
    @if (ready()) {
    <mat-form-field class="mat-form-field"><mat-label>{{ item.label }}</mat-label>
      <input matInput class="mat-input-element" maxlength="10" placeholder="dd/mm/yyyy" [value]="shown()" [readonly]="locked"
        [required]="cell.field.required === true" (input)="mask($any($event.target))" (blur)="leaveDate($any($event.target))"></mat-form-field>
    <input style="display:none" [value]="value() ?? ''"><input style="display:none" type="date">
    }
  }
  @case ('ngaysinh') {
    <mat-form-field><mat-select [value]="format()" (valueChange)="choose($event)" placeholder="Định dạng" [disabled]="locked">
      @for (each of formats; track each.text) { <mat-option [value]="each.text">{{ each.text }}</mat-option> }</mat-select></mat-form-field>
    <mat-form-field><mat-label>{{ item.label }}</mat-label>
      <input matInput [disabled]="format() === ''" [value]="value() ?? ''" (input)="dated($any($event.target).value)" (blur)="touched()"></mat-form-field>
    @if (format().endsWith('phút')) {
      <mat-form-field><mat-label>Giờ</mat-label><input matInput maxlength="2"></mat-form-field>
      <mat-form-field><mat-label>Phút</mat-label><input matInput maxlength="2"></mat-form-field>
    }
  }
  @case ('ng-select') {
    <label class="ng-label">{{ item.label }} @if (cell.field.required) { <span class="mat-form-field-required-marker">*</span> }</label>
    <ng-select [class.required]="cell.field.required" [items]="$any(cell.entries())" bindLabel="text" bindValue="code" [appendTo]="'body'"
      [virtualScroll]="true" [disabled]="locked" notFoundText="Không có dữ liệu" [searchFn]="$any(strict ? exact : loose)"
      [ngModel]="value()" (ngModelChange)="commit($event)" [ngModelOptions]="{ standalone: true }" (blur)="touched()"></ng-select>
  }
  @case ('mat-select') {
    <mat-form-field><mat-label>{{ item.label }}</mat-label>
      <mat-select [value]="value()" (valueChange)="commit($event)" [disabled]="locked" [required]="cell.field.required === true">
        @for (each of cell.entries(); track each.code) { <mat-option [value]="each.code">{{ each.text }}</mat-option> }</mat-select></mat-form-field>
  }
  @case ('diachi') {
    <p class="address-label">{{ item.label }}</p>
    @for (each of item.cells; track each.id) {
      @if (each.part !== 'ward' || wardReady()) {
      <mat-form-field class="mat-form-field" [cell]="each.id">
        @if (each.part === 'detail') {
          <input matInput class="mat-input-element" placeholder="Địa chỉ chi tiết" [attr.data-placeholder]="'Địa chỉ chi tiết'"
            [value]="address().detail" (input)="part('detail', $any($event.target).value)" (blur)="touched()">
        } @else {
          <input matInput class="mat-input-element" [placeholder]="each.field.label" [attr.data-placeholder]="each.field.label"
            [matAutocomplete]="auto" [value]="address()[each.part!]" (input)="search(each, $any($event.target).value)" (blur)="touched()">
        }
        <mat-autocomplete #auto="matAutocomplete" (optionSelected)="pick(each, $event.option.value)">
          @for (entry of found(each); track entry.code) { <mat-option [value]="entry.text">{{ entry.text }}</mat-option> }
        </mat-autocomplete>
      </mat-form-field>
      }
    }
  }
  @case ('radio') {
    <label class="radio-label">{{ item.label }}</label>
    <mat-radio-group [value]="value()" (change)="commit($event.value)" [disabled]="locked">
      @for (each of cell.entries(); track each.code) { <mat-radio-button [value]="each.code">{{ each.text }}</mat-radio-button> }
    </mat-radio-group>
  }
  @case ('checkbox') {
    <mat-checkbox [checked]="value() === true" (change)="commit($event.checked)" [disabled]="locked">{{ item.label }}</mat-checkbox>
  }
}`;

/** Which inner control a cell gets: long lists are searchable, short ones are not. */
export function typeOf(item: Item): string {
  const [cell] = item.cells as [Cell];
  const { kind, options } = cell.field;
  if (cell.part) return 'diachi';
  if (kind === 'select')
    return options === 'ethnicity' || options === 'nationality' || /QuanHe|GiamHo/.test(cell.field.name)
      ? 'ng-select'
      : 'mat-select';
  if (kind === 'choice') return 'radio';
  if (kind === 'date-text') return cell.field.name.startsWith('Giay') ? 'text' : 'ngaysinh';
  return kind === 'textarea' ? 'text' : kind;
}

class AppInputClass implements ControlValueAccessor {
  type = 'text';
  item!: Item;
  model!: Model;
  readonly value = signal<unknown>(null);
  readonly format = signal('');
  readonly ready = signal(true);
  readonly wardReady = signal(false);
  readonly formats = FORMATS;
  readonly #typed = signal<{ id: string; text: string } | null>(null);
  touched: () => void = () => {};
  #told: (value: unknown) => void = () => {};
  #resets = 0;

  get strict(): boolean {
    return this.model.options.moods.has('strict-search');
  }
  exact = (term: string, entry: Entry): boolean => entry.text.includes(term);
  loose = (term: string, entry: Entry): boolean => slug(entry.text).includes(slug(term));

  ngOnInit(): void {
    const late = this.model.options.moods.has('late') && this.type === 'date';
    if (!late) return;
    this.ready.set(false);
    setTimeout(() => this.ready.set(true), 3_000);
  }
  writeValue(value: unknown): void {
    this.value.set(value);
    const given = typeof value === 'string' && this.type === 'ngaysinh' ? value : '';
    if (given !== '') this.format.set(FORMATS.find(({ shape }) => shape.test(given))?.text ?? '');
    this.#awaitWards();
  }
  registerOnChange(tell: (value: unknown) => void): void {
    this.#told = tell;
  }
  registerOnTouched(tell: () => void): void {
    this.touched = tell;
  }
  commit(value: unknown): void {
    this.value.set(value);
    this.#told(value);
  }

  /** The portal's counter resets itself one beat after the first entry (its own code spells "resset"). */
  count(text: string): void {
    this.commit(text === '' ? null : text);
    if (text === '' || this.#resets > 0) return;
    this.#resets += 1;
    setTimeout(() => {
      this.commit(null);
      this.model.hooks.note(this.item.cells[0]!.id, 'wipe');
    }, 400);
  }

  shown(): string {
    const iso = this.value();
    return typeof iso === 'string' ? iso.split('-').reverse().join('/') : '';
  }
  mask(input: HTMLInputElement): void {
    const digits = input.value.replace(/\D/g, '').slice(0, 8);
    const text = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)].filter(Boolean).join('/');
    if (input.value !== text) input.value = text;
    if (text === '') this.commit(null);
  }
  /** The date counts when the box is left, and only if it is a whole one. */
  leaveDate(input: HTMLInputElement): void {
    const whole = /^\d{2}\/\d{2}\/\d{4}$/.test(input.value);
    if (!whole && input.value !== '') input.value = '';
    this.commit(whole ? input.value.split('/').reverse().join('-') : null);
    this.touched();
  }
  choose(format: string): void {
    this.format.set(format);
    this.commit(null);
  }
  dated(text: string): void {
    const shape = FORMATS.find((each) => each.text === this.format())?.shape;
    this.commit(shape?.test(text) ? text : null);
  }

  address(): Address {
    return (this.value() as Address | null) ?? EMPTY;
  }
  part(part: AddressPart, text: string): void {
    this.commit({ ...this.address(), [part]: text });
  }
  found(cell: Cell): readonly Entry[] {
    const typed = this.#typed();
    const text = typed?.id === cell.id ? typed.text : '';
    const entries = cell.entries();
    if (text === '') return entries.slice(0, 60);
    const fits = this.strict ? this.exact : this.loose;
    return entries.filter((entry) => fits(text, entry)).slice(0, 60);
  }
  /** What is only typed is no value: the old one goes, the list narrows one beat later. */
  search(cell: Cell, text: string): void {
    if (this.address()[cell.part!] !== '') this.pick(cell, '');
    setTimeout(() => this.#typed.set({ id: cell.id, text }), this.model.slow ? 1_200 : 150);
  }
  pick(cell: Cell, text: string): void {
    this.#typed.set(null);
    this.part(cell.part!, text);
    this.#awaitWards();
  }
  /** The box for the ward appears when its list has come. */
  #awaitWards(): void {
    const ward = this.item?.cells.find(({ part }) => part === 'ward');
    if (!ward) return;
    const { province } = this.address();
    if (province === '') return this.wardReady.set(false);
    const look = (): void => {
      if (this.address().province !== province) return;
      if (ward.entries().length > 0) this.wardReady.set(true);
      else setTimeout(look, 50);
    };
    look();
  }
}

export const AppInput = Component({
  selector: 'app-input',
  inputs: ['type', 'item', 'model'],
  template: TEMPLATE,
  styles: [':host { display: contents }'],
  imports: [
    MatFormFieldModule,
    MatInputModule,
    MatSelectModule,
    MatAutocompleteModule,
    MatRadioModule,
    MatCheckboxModule,
    NgSelectModule,
    CellPlace,
    FormsModule,
  ],
  providers: [{ provide: NG_VALUE_ACCESSOR, useExisting: forwardRef(() => AppInput), multi: true }],
})(AppInputClass) as typeof AppInputClass;
