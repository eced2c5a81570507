/** What the welcome needs of the page. Types only; nothing of it asks for anything about whoever reads. */
import type { Pack } from '../../utils/core/pack';
import type { Role } from '../../utils/core/roles';
import type { Language } from '../../utils/i18n/speak';
import type { Scenario } from '../../utils/practice/types';
import type { StageComponent, StageValues } from '../practice/stage/types';

/** A form that is filled in but for one digit. */
export interface Trial {
  scenario: Scenario;
  pack: Pack;
  start: StageValues;
  /** The field that is wrong, and what belongs there. */
  role: Role;
  right: string;
}

export interface WelcomeWorld {
  /** Null: it could not be read. Absent: the office does without practice. */
  trial?(): Promise<Trial | null>;
  Stage: StageComponent;
  portals: readonly string[];
  /** Keys as they are set in this browser; '' where none is. */
  keys(): Promise<Readonly<Partial<Record<WelcomeKey, string>>>>;
  hasPassphrase(): Promise<boolean>;
  openDesk(place?: 'practice'): void;
  chooseLanguage(language: Language): void;
}

export const WELCOME_KEYS = ['toggle', 'check', 'next'] as const;
export type WelcomeKey = (typeof WELCOME_KEYS)[number];
