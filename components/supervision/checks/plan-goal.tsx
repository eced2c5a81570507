import { pointed } from '../../../utils/i18n/format';
import { texts } from '../../../utils/i18n';
import type { Aql } from '../../../utils/supervision/stats/iso2859';
import { Field } from '../../ui/field';
import type { GoalKind, PlanDraft, PlanFault } from './plan-draft';

const say = texts.checksPage.plan;
const KINDS: readonly GoalKind[] = ['estimate', 'lot', 'iso', 'discover'];
const AQLS: readonly Aql[] = ['1.0', '2.5', '4.0', '6.5'];
/** What each goal asks for. */
const FIELDS = {
  estimate: ['margin', 'expected', 'least'],
  lot: ['good', 'bad'],
  iso: [],
  discover: ['rate'],
} as const;

/** What the check is for, in the words of whoever orders it. */
export function PlanGoal({
  draft,
  change,
  errorOf,
}: {
  draft: PlanDraft;
  change(parts: Partial<PlanDraft>): void;
  errorOf(field: PlanFault): string | undefined;
}) {
  return (
    <section class="block">
      <fieldset class="check-choice">
        <legend>{say.goal}</legend>
        {KINDS.map((kind) => (
          <label key={kind} class="tick">
            <input
              type="radio"
              name="check-goal"
              checked={draft.kind === kind}
              onChange={() => change({ kind })}
            />
            <span>{say.kinds[kind]}</span>
          </label>
        ))}
      </fieldset>
      <div class="check-pair">
        {FIELDS[draft.kind].map((field) => (
          <Field
            key={field}
            label={say[field]}
            value={draft[field]}
            error={errorOf(field)}
            hint={field === 'expected' ? say.expectedHint : undefined}
            maxLength={6}
            onInput={(value) => change({ [field]: value })}
          />
        ))}
        {draft.kind === 'iso' && (
          <label class="field">
            <span class="label">{say.aql}</span>
            <select
              class="input"
              value={draft.aql}
              onChange={({ currentTarget }) => change({ aql: currentTarget.value as Aql })}
            >
              {AQLS.map((aql) => (
                <option key={aql} value={aql}>
                  {pointed(aql)}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
    </section>
  );
}
