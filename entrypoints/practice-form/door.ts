/**
 * How the practice page of the desk opens one of its frames: by a call into the frame's own window, which only a page of the same origin
 * can make. Tasks are text; what comes back are a few functions that take and give text.
 */
import type { Family, FormSpec, Wards } from '@/utils/practice/form';
import type { Pack } from '@/utils/core/pack';
import type { Role } from '@/utils/core/roles';
import type { Language } from '@/utils/i18n/speak';
import type { Command } from './keys';
import type { End } from './line';

export const DOOR = Symbol.for('so-tay-mot-cua.practice');

export interface FormTask {
  family: Family;
  spec: FormSpec;
  wards: Wards;
  start: Partial<Record<Role, string>>;
  /** When the exercise begins, ms since 1970. */
  now: number;
  /** Vietnamese unless said; of what stands around the form: the form itself is a portal's. */
  language?: Language;
  /** Another practice page stands around it and says what has to be said. */
  framed?: true;
}
export interface FormHandle {
  /** Ids of the frames with an agent; the first is the outermost. */
  frames: readonly number[];
  /** A line to the agent of a frame, as a panel opens one. */
  connect(frameId: number): End;
  /** Calls back for the keys of the panel that are struck in the form. */
  onCommand(fn: (command: Command) => void): void;
  close(): void;
}

export interface PanelTask {
  pack: Pack;
  /** Switches that are on, the way of filing among them. */
  cases: readonly string[];
  /** ISO day and ms since 1970 at which the exercise plays. */
  day: string;
  now: number;
  frames: readonly number[];
  silent: boolean;
  language?: Language;
}
export interface PanelNeeds {
  connect(frameId: number): End;
  /** A file of the extension, as text. */
  read(path: string): Promise<string>;
  /** The rule book at a rule, in a tab of its own. */
  openRule(id: string): void;
}
export interface PanelHandle {
  silence(silent: boolean): void;
  speak(language: Language): Promise<void>;
  command(command: Command): void;
  close(): void;
}

export interface Door {
  form(task: string): Promise<FormHandle>;
  panel(task: string, needs: PanelNeeds): Promise<PanelHandle>;
}

export const doorOf = (frame: Window | null | undefined): Door | undefined =>
  (frame as { [DOOR]?: Door } | null | undefined)?.[DOOR];
