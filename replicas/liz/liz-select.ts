/** A Material list with a search box inside, as ngx-mat-select-search makes it: it takes the focus a beat after the list opened. */
import { Component, ElementRef, inject, signal } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatSelectModule } from '@angular/material/select';
import { slug, type Item, type Model } from '../kit/angular/model';
import type { Entry } from '../kit/lists';

/** Lists longer than this have a search box, and only so many entries are there before somebody searches. */
export const LONG = 12;
const PRELOADED = 20;

const TEMPLATE = `
@let cell = item.cells[0];
<mat-form-field><mat-label>{{ cell.field.label }}</mat-label>
  <mat-select [formControl]="item.control" [required]="cell.field.required === true" (openedChange)="opened($event)">
    @if (long()) {
      <mat-option class="contains-mat-select-search" disabled><div class="mat-select-search-inner mat-typography">
        <input class="mat-select-search-input" autocomplete="off" placeholder="Tìm kiếm" (input)="search($any($event.target).value)" (keydown)="$event.stopPropagation()"
          (click)="$event.stopPropagation()"></div></mat-option>
    }
    @for (each of found(); track each.code) { <mat-option [value]="each.code">{{ each.text }}</mat-option> }
  </mat-select></mat-form-field>`;

class SearchSelectClass {
  item!: Item;
  model!: Model;
  readonly #el = inject<ElementRef<Element>>(ElementRef).nativeElement;
  readonly #query = signal('');
  #timer = 0;

  get #entries(): readonly Entry[] {
    return this.item.cells[0]?.entries() ?? [];
  }
  long = (): boolean => this.#entries.length > LONG;
  /** Of combined entries ("Xã …, Tỉnh …") only the first name is searched; what is chosen stays in the list. */
  found(): readonly Entry[] {
    const query = slug(this.#query());
    const strict = this.model.options.moods.has('strict-search');
    const first = (text: string): string => text.split(',')[0] ?? text;
    const fits = (text: string): boolean =>
      strict ? first(text).includes(this.#query()) : slug(first(text)).includes(query);
    const found = this.#entries.filter(({ text }) => fits(text)).slice(0, this.long() ? PRELOADED : 999);
    const chosen = this.#entries.find(({ code }) => code === this.item.control.value);
    return chosen && !found.includes(chosen) ? [...found, chosen] : found;
  }
  search(text: string): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#query.set(text), this.model.slow ? 1_200 : 200);
  }
  opened(open: boolean): void {
    if (!open) return this.#query.set('');
    setTimeout(() => {
      const inside = (root: ParentNode) =>
        root.querySelector<HTMLInputElement>('.mat-mdc-select-panel .mat-select-search-input');
      (inside(this.#el) ?? inside(document))?.focus();
    }, 1);
  }
}

export const SearchSelect = Component({
  selector: 'search-select',
  inputs: ['item', 'model'],
  template: TEMPLATE,
  styles: [':host { display: contents }'],
  imports: [ReactiveFormsModule, MatFormFieldModule, MatSelectModule],
})(SearchSelectClass) as typeof SearchSelectClass;
