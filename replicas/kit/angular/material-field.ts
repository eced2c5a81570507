/** One field as any Angular Material form draws it, bound by `formControl`; for forms that no document describes. */
import { Component } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { DateAdapter, MAT_DATE_FORMATS, NativeDateAdapter } from '@angular/material/core';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { MatDatepickerModule } from '@angular/material/datepicker';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatRadioModule } from '@angular/material/radio';
import { MatSelectModule } from '@angular/material/select';
import { NgSelectModule } from '@ng-select/ng-select';
import type { Cell, Item, Model } from './model';

/** Dates as `dd/mm/yyyy`, typed or picked. */
class VietnameseDates extends NativeDateAdapter {
  override parse(text: unknown): Date | null {
    const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(String(text)) ?? [];
    return year ? new Date(Number(year), Number(month) - 1, Number(day)) : null;
  }
  override format(date: Date): string {
    return [date.getDate(), date.getMonth() + 1, date.getFullYear()]
      .map((part) => String(part).padStart(2, '0'))
      .join('/');
  }
}
export const dates = [
  { provide: DateAdapter, useFactory: () => new VietnameseDates() },
  {
    provide: MAT_DATE_FORMATS,
    useValue: {
      parse: { dateInput: 'l' },
      display: { dateInput: 'l', monthYearLabel: 'l', dateA11yLabel: 'l', monthYearA11yLabel: 'l' },
    },
  },
];

const TEMPLATE = `
@let cell = item.cells[0];
@let field = cell.field;
@let name = bare ? null : item.name;
@switch (kind) {
  @case ('select') {
    <mat-form-field><mat-label>{{ field.label }}</mat-label>
      <mat-select [formControl]="item.control" [attr.formcontrolname]="name" [required]="field.required === true">
        <mat-option [value]="null">-- Chọn --</mat-option>
        @for (each of cell.entries(); track each.code) { <mat-option [value]="each.code">{{ each.text }}</mat-option> }</mat-select></mat-form-field>
  }
  @case ('ng-select') {
    <label class="ng-label">{{ field.label }} @if (field.required) { <span class="required">*</span> }</label>
    <ng-select [items]="$any(cell.entries())" bindLabel="text" bindValue="code" placeholder="Chọn" [appendTo]="'body'" [virtualScroll]="true"
      notFoundText="Không có dữ liệu" [formControl]="item.control" [attr.formcontrolname]="name"></ng-select>
  }
  @case ('choice') {
    <label class="radio-label">{{ field.label }} @if (field.required) { <span class="required">*</span> }</label>
    <mat-radio-group [formControl]="item.control" [attr.formcontrolname]="name">
      @for (each of cell.entries(); track each.code) { <mat-radio-button [value]="each.code">{{ each.text }}</mat-radio-button> }
    </mat-radio-group>
  }
  @case ('checkbox') {
    <mat-checkbox [formControl]="item.control" [attr.formcontrolname]="name">{{ field.label }}</mat-checkbox>
  }
  @case ('date') {
    <mat-form-field><mat-label>{{ field.label }}</mat-label>
      <input matInput [matDatepicker]="picker" [formControl]="item.control" [attr.formcontrolname]="name" [readonly]="cell.locked()" [required]="field.required === true">
      <mat-datepicker-toggle matIconSuffix [for]="picker"></mat-datepicker-toggle><mat-datepicker #picker></mat-datepicker></mat-form-field>
  }
  @case ('textarea') {
    <mat-form-field><mat-label>{{ field.label }}</mat-label>
      <textarea matInput [formControl]="item.control" [attr.formcontrolname]="name" [readonly]="cell.locked()"></textarea></mat-form-field>
  }
  @case ('number') {
    <mat-form-field><mat-label>{{ field.label }}</mat-label>
      <input matInput type="number" [formControl]="item.control" [attr.formcontrolname]="name" [readonly]="cell.locked()"></mat-form-field>
  }
  @default {
    <mat-form-field><mat-label>{{ field.label }}</mat-label>
      <input matInput [formControl]="item.control" [attr.formcontrolname]="name" [readonly]="cell.locked()" [required]="field.required === true"
        [placeholder]="field.placeholder ?? ''"></mat-form-field>
  }
}`;

class MaterialFieldClass {
  item!: Item;
  model!: Model;
  /** Without the name in the DOM. */
  bare = false;
  get kind(): string {
    const { kind, options } = (this.item.cells[0] as Cell).field;
    const long = ['ethnicity', 'nationality', 'ward'].includes(options as string);
    return kind === 'select' && long && !this.bare ? 'ng-select' : kind;
  }
}

export const MaterialField = Component({
  selector: 'material-field',
  inputs: ['item', 'model', 'bare'],
  template: TEMPLATE,
  styles: [':host { display: contents }'],
  imports: [
    ReactiveFormsModule,
    MatFormFieldModule,
    MatInputModule,
    MatSelectModule,
    MatDatepickerModule,
    MatRadioModule,
    MatCheckboxModule,
    NgSelectModule,
  ],
})(MaterialFieldClass) as typeof MaterialFieldClass;
