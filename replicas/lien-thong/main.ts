/** The liên thông portal: hash routing, five steps with one `#next`, forms of `app-input`, papers behind menus. */
import '@angular/compiler';
import { Component, provideZonelessChangeDetection, signal } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatMenuModule } from '@angular/material/menu';
import { bootstrapApplication } from '@angular/platform-browser';
import { UNDESCRIBED } from '../forms';
import { beHostile } from '../hostile';
import { Cell, hooks, judgeOf } from '../kit/angular/judge';
import { dates, MaterialField } from '../kit/angular/material-field';
import { Model } from '../kit/angular/model';
import type { KitForm } from '../kit/spec';
import { readOptions } from '../moods';
import '../kit/angular/style.css';
import { AppInput, typeOf } from './app-input';
import { birth } from './forms/birth';
import { death } from './forms/death';
import { behave } from './portal';

const query = new URLSearchParams(location.search);
const options = readOptions(query);
const code = /^#\/ke-khai\/([\w.-]+)/.exec(location.hash)?.[1] ?? '2.000987';
const described: Record<string, KitForm> = {
  '2.000987': birth(options.moods.has('alias')),
  '1.006714': death,
};
const form = described[code] ?? UNDESCRIBED.find(({ id }) => id === code) ?? birth();
const plain = described[code] === undefined;
const renames = new Set((query.get('rename') ?? '').split(',').filter(Boolean));
const model = new Model(form, options, renames, hooks, { addresses: !plain });
if (plain) model.dateValue = (text) => new Date(text.split('/').reverse().join('-'));
const judge = judgeOf('lien-thong', model);
behave(model);

const TEMPLATE = `
<header><b>CỔNG DỊCH VỤ CÔNG LIÊN THÔNG</b> <a href="#/">Trang chủ</a></header>
<main>
  @if (receipt()) {
    <p>Vui lòng ghi nhớ các thông tin bên dưới để theo dõi tình hình xử lý hồ sơ</p>
    <p>Số hồ sơ: <b>G22.99.08-261120-0001</b></p><p>Ngày hẹn trả dự kiến: <b>27/11/2026</b></p>
  } @else {
    <h2 class="title">{{ model.form.title }}</h2>
    <ol class="steps">@for (name of steps; track name; let at = $index) { <li [class.active]="at === step()">{{ name }}</li> }</ol>
    @if (foreign) { <form class="tra-cuu"><h4>Tra cứu hồ sơ</h4><label>Họ <input name="Ho"></label> <label>Tên <input name="Ten"></label>
      <label>Ngày sinh <input name="NgaySinh"></label></form> }
    @if (step() === 1) {
      <form [formGroup]="model.group">
      @for (block of blocks(); track block.track) {
        <section class="mat-card"><h3>{{ block.title }}</h3><div class="grid">
        @for (item of block.items; track item.track) {
          @let cell = item.cells[0];
          @if (cell.shown()) {
            @if (plain) {
              <div class="field" [cell]="cell.id"><material-field [item]="item" [model]="model"></material-field></div>
            } @else if (item.name.endsWith('Khac')) {
              <mat-form-field [cell]="cell.id"><mat-label>{{ cell.field.label }}</mat-label>
                <input matInput [formControl]="item.control" [name]="item.name"></mat-form-field>
            } @else {
              <app-input [cell]="cell.part ? '' : cell.id" [type]="typeOf(item)" [item]="item" [model]="model" [formControl]="item.control"
                [attr.formcontrolname]="item.name" [attr.type]="attributeOf(typeOf(item))"></app-input>
            }
          }
        }
        </div></section>
      }
      </form>
    }
    @if (step() === 2) {
      <table class="mat-table"><thead><tr><th>STT</th><th>Tên giấy tờ</th><th>Tệp đính kèm</th></tr></thead><tbody>
      @for (paper of model.form.papers; track paper.name; let at = $index) {
        <tr><td>{{ at + 1 }}</td><td>{{ paper.name }} @if (paper.required) { <span class="required">*</span> }</td>
          <td>@if (files()[at]; as file) { <span class="file">{{ file }}</span> }
            <button type="button" class="mat-menu-trigger" [matMenuTriggerFor]="menu" (menuOpened)="row.set(at)">Chọn tệp tin</button></td></tr>
      }
      </tbody></table>
      <mat-menu #menu="matMenu"><ng-template matMenuContent><button mat-menu-item type="button" (click)="file.click()">Từ máy tính</button>
        <input #file id="fileDinhKem" type="file" style="display:none" (change)="attach($any(file))"></ng-template></mat-menu>
    }
    @if (step() === 3) { <p>Kiểm tra lại thông tin đã kê khai.</p> }
    @if (step() === 0) { <p>Chọn cơ quan thực hiện</p> }
    <footer><button type="button" id="next" data-portal-button="next" (click)="next()">{{ step() === 4 ? 'Hoàn thành' : 'Tiếp tục' }}</button></footer>
  }
</main>`;

class AppClass {
  readonly model = model;
  readonly plain = plain;
  readonly foreign = options.moods.has('foreign');
  readonly typeOf = typeOf;
  readonly steps = ['Chọn cơ quan', 'Kê khai', 'Đính kèm', 'Xem lại', 'Hoàn tất'];
  readonly step = signal(Number(query.get('step') ?? 1));
  readonly receipt = signal(false);
  readonly files = signal<Record<number, string>>({});
  readonly row = signal(0);

  /** Short and long lists are both `select` to the portal. */
  attributeOf = (type: string): string => (type.endsWith('select') ? 'select' : type);
  blocks(): { track: string; title: string; items: Model['items'][number] }[] {
    const epoch = model.epoch();
    return model.form.blocks.map(({ title }, at) => ({
      track: `${at}/${epoch}`,
      title,
      items: model.items[at] ?? [],
    }));
  }
  attach(input: HTMLInputElement): void {
    const name = input.files?.[0]?.name;
    if (name) this.files.update((files) => ({ ...files, [this.row()]: name }));
  }
  next(): void {
    if (this.step() < 4) return this.step.update((step) => step + 1);
    if (options.moods.has('confirm') && !window.confirm('Bạn chắc chắn nộp hồ sơ?')) return;
    judge.submitted = judge.values();
    this.receipt.set(true);
  }
}

const App = Component({
  selector: 'app-root',
  template: TEMPLATE,
  imports: [
    ReactiveFormsModule,
    MatFormFieldModule,
    MatInputModule,
    MatMenuModule,
    AppInput,
    MaterialField,
    Cell,
  ],
})(AppClass) as typeof AppClass;

if (options.moods.has('hostile')) beHostile();
bootstrapApplication(App, { providers: [provideZonelessChangeDetection(), ...dates] }).then(
  () => (window.__judge = judge),
  (error: unknown) => console.error(error),
);
