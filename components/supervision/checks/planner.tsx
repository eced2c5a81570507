import { useState } from 'preact/hooks';
import { dmyOf } from '../../../utils/calendar/written';
import { texts } from '../../../utils/i18n';
import type { CheckPlan } from '../../../utils/register/api';
import { CLASSES } from '../../../utils/supervision/register/mark-types';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import type { Host } from '../host';
import { useArrival } from './arrival';
import { useAsked } from './asked';
import { Choices } from './choices';
import { DrawDialog } from './draw-dialog';
import { newDraft, periodsOf, planOf, type PlanDraft, type PlanFault } from './plan-draft';
import { PlanGoal } from './plan-goal';
import { PlanPreview } from './plan-preview';
import { RiskChoice } from './risk-choice';
import { clerkText, procedureText } from './words';

const say = texts.checksPage.plan;
const STRATA = ['clerk', 'procedure', 'channel'] as const;

/** Period, groups, goal; beside them what that would draw, worked out anew with every change. */
export function Planner({ host }: { host: Host }) {
  const [draft, setDraft] = useState<PlanDraft>(() => newDraft(host.world.today()));
  const [asking, setAsking] = useState<CheckPlan | null>(null);
  const change = (parts: Partial<PlanDraft>) => setDraft((before) => ({ ...before, ...parts }));
  const top = useArrival();
  const words = useAsked(host, () => host.world.ledger.words(), []);
  const planned = planOf(draft);
  const faults = planned.ok ? [] : planned.faults;
  const errorOf = (field: PlanFault) => (faults.includes(field) ? say.fault[field] : undefined);
  const plan = planned.ok ? named(planned.plan) : null;
  const view = useAsked(
    host,
    async () => plan && { plan, view: await host.world.ledger.plan(plan, host.world.now()) },
    [JSON.stringify(plan)],
  );
  const shown = plan && view.value?.plan && JSON.stringify(view.value.plan) === JSON.stringify(plan);

  return (
    <div ref={top} class="checks">
      <Button kind="quiet" small icon="back" onClick={() => host.show('checks')}>
        {say.back}
      </Button>
      <h1 tabIndex={-1}>{say.title}</h1>
      <div class="planner">
        <div class="check-stack">
          <section class="block" aria-label={say.period}>
            <h2>{say.period}</h2>
            <div class="check-pair">
              <Field
                label={say.from}
                value={draft.from}
                error={errorOf('from')}
                onInput={(from) => change({ from })}
              />
              <Field label={say.to} value={draft.to} error={errorOf('to')} onInput={(to) => change({ to })} />
            </div>
            <div class="row">
              {Object.entries(periodsOf(host.world.today())).map(([name, { from, to }]) => (
                <Button key={name} small onClick={() => change({ from: dmyOf(from), to: dmyOf(to) })}>
                  {say.quick[name as keyof typeof say.quick]}
                </Button>
              ))}
            </div>
            <Choices
              label={say.clerks}
              options={words.value?.clerks ?? []}
              nameOf={(id) => clerkText(id, host.world)}
              chosen={draft.clerks}
              onChange={(clerks) => change({ clerks })}
            />
            <Choices
              label={say.procedures}
              options={words.value?.procedures ?? []}
              nameOf={(code) => procedureText(code, host.world)}
              chosen={draft.procedures}
              onChange={(procedures) => change({ procedures })}
            />
          </section>
          <PlanGoal draft={draft} change={change} errorOf={errorOf} />
          <section class="block">
            {draft.kind === 'estimate' && (
              <fieldset class="check-choice">
                <legend>{say.strata}</legend>
                <p class="soft small">{say.strataHint}</p>
                <div class="row">
                  {STRATA.map((one) => (
                    <label key={one} class="tick">
                      <input
                        type="checkbox"
                        checked={draft.strata.includes(one)}
                        onChange={({ currentTarget }) =>
                          change({
                            strata: STRATA.filter((it) =>
                              it === one ? currentTarget.checked : draft.strata.includes(it),
                            ),
                          })
                        }
                      />
                      <span>{say.stratum[one]}</span>
                    </label>
                  ))}
                </div>
              </fieldset>
            )}
            <label class="field">
              <span class="label">{say.counts}</span>
              <select
                class="input"
                value={draft.counts}
                onChange={({ currentTarget }) =>
                  change({ counts: currentTarget.value as PlanDraft['counts'] })
                }
              >
                {CLASSES.toReversed().map((one) => (
                  <option key={one} value={one}>
                    {say.countsOf[one]}
                  </option>
                ))}
              </select>
            </label>
          </section>
          <RiskChoice draft={draft} change={change} error={errorOf('mostByRisk')} />
          <section class="block">
            <Field
              label={say.name}
              hint={say.nameHint}
              value={draft.name}
              maxLength={80}
              onInput={(name) => change({ name })}
            />
          </section>
        </div>
        <PlanPreview
          host={host}
          plan={plan}
          view={view.value?.view ?? null}
          stale={!shown}
          failed={view.failed}
          onDraw={() => setAsking(plan)}
        />
      </div>
      {asking && (
        <DrawDialog
          host={host}
          plan={asking}
          size={view.value?.view.size ?? 0}
          onClose={() => setAsking(null)}
        />
      )}
    </div>
  );
}

const named = (plan: CheckPlan): CheckPlan => ({
  ...plan,
  name: plan.name || say.defaultName(dmyOf(plan.period.from), dmyOf(plan.period.to)),
});
