/** What the engine of practice is handed in: it reads no file, no clock and no settings. */
import type { Calendar, OfficeTime } from '../calendar/types';
import type { Pack } from '../core/pack';
import type { Role } from '../core/roles';
import type { Rule } from '../core/rule';
import type { Units } from '../core/units-file';
import type { Scenario } from './types';

/** What a key is worked out from. */
export interface KeyWorld {
  /** Packs by code; a scenario's own must be among them. */
  packs: ReadonlyMap<string, Pack>;
  units: Units;
  calendar: Calendar;
  /** Opening hours and decisions; absent: the defaults of `utils/calendar/office.ts`. */
  office?: OfficeTime;
  /** Other rules than those that ship: only tests hand them in. */
  rules?: readonly Rule[];
}

/** Phrases of a language, by what they are for; `{name}` is filled in. Lists, so that not everybody says the same. */
export interface Speech {
  greetings: readonly string[];
  /** What somebody comes for, by code of the procedure; `{child}` is the subject's name. */
  wishes: Readonly<Record<string, readonly string[]>>;
  /** The same under a wrong name, as citizens call it. */
  misnamed: Readonly<Record<string, readonly string[]>>;
  /** Said when somebody comes for another. */
  authorised: readonly string[];
  /** Said when it is late. */
  late: readonly string[];
  /** Said when a paper was left at home. */
  incomplete: readonly string[];
  /** Case switches that the citizen speaks of, by id. */
  cases: Readonly<Record<string, string>>;
  closings: readonly string[];
  /** Titles by code of the procedure. */
  titles: Readonly<Record<string, string>>;
  /** What stands on lines that belong into no field, by id of the line. */
  fillers: Readonly<Record<string, readonly string[]>>;
  /** Papers that nobody needs: head and what they say. */
  useless: readonly { title: string; label: string; value: string }[];
  /** How the name of a paper in a drawn folder continues: "của {who}". */
  whose: string;
}

/** What scenarios are made of. */
export interface World extends KeyWorld {
  say: Speech;
  /** The name of a field (`texts.role`): how a declaration calls its lines. */
  label(role: Role): string;
  /** Written by hand or by the office; drills prefer them. */
  scenarios?: readonly Scenario[];
}
