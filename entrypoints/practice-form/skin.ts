/** What a family's look consists of. A skin draws; it decides nothing and keeps nothing but what stands in its controls. */
import type { FormField, FormSpec } from '@/utils/practice/form';
import type { Control } from './native';

export interface Drawn extends Control {
  /** The whole question with its label. */
  row: Element;
}

export interface Skin {
  /** @param changed called when a hand has chosen in a widget that is not the browser's own. */
  field(field: FormField, changed: () => void): Drawn;
  /** A block with its title; rows are put into `body`. */
  block(title: string, at: number): { whole: Element; body: Element };
  papers(papers: FormSpec['papers']): Element | null;
  /** The page around: blocks, then papers. */
  page(blocks: readonly Element[], papers: Element | null): Element;
}
