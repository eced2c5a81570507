/** Is the clerk still logged in, as far as this tab's pages show it? While a login stands before the form, nothing is filled. */
import { wallAt, type Wall } from './walls';

type State = Wall | 'back';

export interface SessionWatch {
  /** Looks through this frame's page. */
  look(): void;
  /** What another frame of the tab has seen. */
  elsewhere(state: State): void;
  readonly hinders: boolean;
}

export interface SessionOptions {
  root: Document;
  /** Does a form stand in this frame, so that only what lies over it is a wall? */
  form(): boolean;
  /** This frame's page has changed its mind. */
  changed(state: State): void;
  /** From now on nothing may be filled. */
  hindered(): void;
}

export function sessionWatch({ root, form, changed, hindered }: SessionOptions): SessionWatch {
  let here: Wall | null = null;
  let there: Wall | null = null;
  return {
    look() {
      const wall = wallAt(root, form);
      if (wall === here) return;
      here = wall;
      changed(wall ?? 'back');
      if (wall) hindered();
    },
    elsewhere(state) {
      there = state === 'back' ? null : state;
      if (there) hindered();
    },
    get hinders() {
      return here !== null || there !== null;
    },
  };
}
