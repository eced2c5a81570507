/** The ministry's portal: `liz-*` wrappers around Material, no `formcontrolname` in the page, one submit button at the end. */
import '@angular/compiler';
import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { UNDESCRIBED } from '../forms';
import { beHostile } from '../hostile';
import { prefill, toast } from '../kit/angular/account';
import { Cell, hooks, judgeOf } from '../kit/angular/judge';
import { dates, MaterialField } from '../kit/angular/material-field';
import { Model, type Item } from '../kit/angular/model';
import { readOptions } from '../moods';
import '../kit/angular/style.css';
import { permit } from './forms';
import { SearchSelect } from './liz-select';

const query = new URLSearchParams(location.search);
const options = readOptions(query);
const wanted = query.get('MaTTHC') ?? '';
const form =
  UNDESCRIBED.find(({ id, code }) => id === wanted || (code !== null && code === wanted)) ?? permit;
const model = new Model(form, options, new Set(), hooks, { addresses: false });
model.dateValue = (text) => new Date(text.split('/').reverse().join('-'));
prefill(model);
toast(model);
const judge = judgeOf('liz', model);

const TEMPLATE = `
<main><h1>{{ model.form.title }}</h1>
@if (foreign) { <div class="tra-cuu"><label>Họ và tên <input name="hoTen"></label><label>Email <input name="email"></label></div> }
<liz-form-component>
@for (block of blocks(); track block.track) {
  <div class="group"><div class="group-header">{{ block.title }}</div><div class="grid">
  @for (item of block.items; track item.track) {
    @let cell = item.cells[0];
    @if (cell.shown()) {
      @switch (cell.field.kind) {
        @case ('select') { <liz-select [cell]="cell.id"><search-select [item]="item" [model]="model"></search-select></liz-select> }
        @case ('date') { <liz-datepicker [cell]="cell.id"><material-field [bare]="true" [item]="item" [model]="model"></material-field></liz-datepicker> }
        @case ('checkbox') { <liz-checkbox [cell]="cell.id"><material-field [bare]="true" [item]="item" [model]="model"></material-field></liz-checkbox> }
        @case ('choice') { <liz-radio [cell]="cell.id"><material-field [bare]="true" [item]="item" [model]="model"></material-field></liz-radio> }
        @default { <liz-input [cell]="cell.id"><material-field [bare]="true" [item]="item" [model]="model"></material-field></liz-input> }
      }
    }
  }
  </div></div>
}
<div class="group"><div class="group-header">Thành phần hồ sơ</div>
  @for (paper of model.form.papers; track paper.name; let at = $index) {
    <div class="row"><span class="paper-name">{{ at + 1 }}. {{ paper.name }} @if (paper.required) { <span class="required">*</span> }</span>
      <app-upload-flie-multi>@for (file of files()[at] ?? []; track file) { <span class="file-name">{{ file }}</span> <i class="fa fa-trash"></i> }
        <button type="button" data-portal-button="choose" (click)="box.click()"><i class="fa fa-upload"></i></button>
        <input #box type="file" multiple style="display:none" (change)="attach(at, $any(box))"></app-upload-flie-multi></div>
  }
</div>
</liz-form-component>
<button type="button" class="style_btn" data-portal-button="submit" [disabled]="!ready()" (click)="submit()">Lưu và nộp hồ sơ</button>
</main>`;

class AppClass {
  readonly model = model;
  readonly foreign = options.moods.has('foreign');
  readonly files = signal<Record<number, string[]>>({});
  readonly #changes = signal(0);

  constructor() {
    model.group.valueChanges.subscribe(() => this.#changes.update((count) => count + 1));
  }
  blocks(): { track: string; title: string; items: Item[] }[] {
    const epoch = model.epoch();
    return model.form.blocks.map(({ title }, at) => ({
      track: `${at}/${epoch}`,
      title,
      items: model.items[at] ?? [],
    }));
  }
  ready(): boolean {
    this.#changes();
    return [...model.cells.values()].every(
      (cell) => !cell.field.required || !cell.shown() || model.text(cell) !== '',
    );
  }
  attach(at: number, box: HTMLInputElement): void {
    const names = [...(box.files ?? [])].map(({ name }) => name);
    this.files.update((files) => ({ ...files, [at]: [...(files[at] ?? []), ...names] }));
  }
  submit(): void {
    if (options.moods.has('confirm') && !window.confirm('Bạn chắc chắn nộp hồ sơ?')) return;
    judge.submitted = judge.values();
  }
}

const App = Component({
  selector: 'app-root',
  template: TEMPLATE,
  imports: [Cell, MaterialField, SearchSelect],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
})(AppClass) as typeof AppClass;

if (options.moods.has('hostile')) beHostile();
bootstrapApplication(App, { providers: [provideZonelessChangeDetection(), ...dates] }).then(
  () => (window.__judge = judge),
  (error: unknown) => console.error(error),
);
