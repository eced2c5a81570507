/** What the section needs of the page: the engine of practice, files, the record, the browser. Handed in, so that tests hand in theirs. */
import type { ReadonlySignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import type { Calendar } from '../../utils/calendar/types';
import type { Pack } from '../../utils/core/pack';
import type { RecordClient, RecordRefusal } from '../../utils/practice/record-client';
import type { Key, Scenario, Skill } from '../../utils/practice/types';
import type { Exam } from './exam';
import type { Mark } from './run';
import type { StageComponent } from './stage/types';

/** Why there is no record. */
export type NoRecord = RecordRefusal;

/** One item of a round: the scenario that asks it, and which skill of it is asked. */
export interface Drill {
  item: string;
  scenario: Scenario;
  skill: Skill;
}

export interface PracticeWorld {
  /** Written by hand, those of the office behind them, in the order to be shown. */
  scenarios(): Promise<readonly Scenario[]>;
  /** Procedures for which dossiers can be made, by code. */
  makeable(): Promise<readonly string[]>;
  make(exam: Exam): Promise<Scenario>;
  key(scenario: Scenario): Promise<Key>;
  mark: Mark;
  /** A round for these items; an item that cannot be asked is left out. */
  drills(items: readonly string[], seed: string): Promise<readonly Drill[]>;
  pack(code: string): Promise<Pack | null>;
  calendar(): Promise<Calendar | null>;
  /** Names of procedures by code. */
  names: ReadonlySignal<ReadonlyMap<string, string>>;
  record: RecordClient;
  Stage: StageComponent;
  /** "Soạn tình huống của cơ quan". */
  Author: ComponentType | null;
  /** Who is at the desk and where, for the head of the summary; '' where it is not known. */
  who(): Promise<{ name: string; office: string }>;
  now(): number;
  /** At least `from`, at most `to`. */
  random(from: number, to: number): number;
  /** A dossier was opened (its id or its code), or none: for the address. */
  shown(id: string | null): void;
  /** To another section of the desk: `rule=…`, `procedure=…`. */
  go(address: string): void;
  print(): void;
}
