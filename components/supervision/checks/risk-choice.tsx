import { texts } from '../../../utils/i18n';
// the list itself: the contract's values may not be imported here
import type { Risk } from '../../../utils/register/api';
import { Field } from '../../ui/field';
import type { PlanDraft } from './plan-draft';

const say = texts.checksPage.plan;
const names = texts.checksPage.risks;
const RISKS = Object.keys(names) as Risk[];

/** Dossiers that show signs of trouble: looked at as well, in a list of their own. */
export function RiskChoice({
  draft,
  change,
  error,
}: {
  draft: PlanDraft;
  change(parts: Partial<PlanDraft>): void;
  error: string | undefined;
}) {
  return (
    <section class="block">
      <fieldset class="check-choice">
        <legend>{say.risk}</legend>
        <p class="soft small">{say.riskHint}</p>
        <div class="check-ticks">
          {RISKS.map((risk) => (
            <label key={risk} class="tick">
              <input
                type="checkbox"
                checked={draft.risks.includes(risk)}
                onChange={({ currentTarget }) =>
                  change({
                    risks: RISKS.filter((one) =>
                      one === risk ? currentTarget.checked : draft.risks.includes(one),
                    ),
                  })
                }
              />
              <span>{names[risk]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {draft.risks.length > 0 && (
        <Field
          label={say.mostByRisk}
          value={draft.mostByRisk}
          error={error}
          maxLength={4}
          onInput={(mostByRisk) => change({ mostByRisk })}
        />
      )}
    </section>
  );
}
