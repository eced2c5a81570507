/**
 * The stage: a practice form of one family in a frame of the extension, and beside it the real panel. Nothing typed there is kept, and no
 * portal, draft or register hears of it. The page of the desk hands the component to who shows it (`entrypoints/desk/practice-stage.tsx`):
 * it needs the frame, which `components/` does not.
 */
import type { ComponentType } from 'preact';
import type { Pack } from '../../../utils/core/pack';
import type { Role } from '../../../utils/core/roles';
import type { Family } from '../../../utils/practice/form';
import type { Scenario } from '../../../utils/practice/types';

export type { Family } from '../../../utils/practice/form';

/** What stands in the boxes: `dd/mm/yyyy` for days, the option's words for lists; '' or absent: empty. */
export type StageValues = Partial<Record<Role, string>>;

/** A change of scenario, pack or family makes a new, empty form: it is a new exercise. */
export interface StageProps {
  scenario: Scenario;
  /** Of the procedure that the trainee has chosen; the panel shows its checklist. */
  pack: Pack;
  family: Family;
  /** Switches of the pack that the trainee has chosen; absent: those of the scenario. The panel's checklist is that of this case. Read once. */
  cases?: readonly string[];
  /** `end`: the panel shows the checklist and is silent about problems; when it becomes `now`, they are told. */
  feedback: 'now' | 'end';
  /** Put into the boxes before the trainee begins (an exercise that goes on, an example). Read once. */
  start?: StageValues;
  /** All values, whenever one has changed; called with what the adapter reads, so with what the rules would see. */
  onValues(values: StageValues): void;
}

export type StageComponent = ComponentType<StageProps>;
