/** What a family has to say about a form under jQuery: how it draws it and what things are called. */
import type { Entry } from '../lists';
import type { KitBlock, KitField } from '../spec';

/** One field in its place. */
export interface At {
  /** For the judge. */
  id: string;
  field: KitField;
  block: number;
  /** In the whole form, from 0. */
  index: number;
  /** Its name was changed by the portal since the description was written. */
  renamed: boolean;
}

export interface Skin {
  adapter: string;
  procedure: string | null;
  /** `name`, and for radio buttons the stem of their ids. */
  nameOf(at: At): string;
  /** The controls as the family draws them, without events. `locked`: readonly from the account. */
  draw(at: At, entries: readonly Entry[], locked: boolean): HTMLElement[];
  /** Control and words together. */
  row(at: At, controls: readonly HTMLElement[]): HTMLElement;
  block(block: KitBlock, index: number): { whole: HTMLElement; body: HTMLElement };
  /** Address of the list that hangs on what is chosen in its parent. */
  listUrl(at: At, parent: string, delay: number): string;
  /** Which of jQuery's events loads the list below this one. */
  cascadesOn(at: At): 'change' | 'select2:select';
  /** Are lists that hang on others closed while they are empty? */
  closes: boolean;
  /** Is this list under select2? */
  select2(at: At): boolean;
}
