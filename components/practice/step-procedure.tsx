import type { CaseSwitch } from '../../utils/core/pack';
import { texts } from '../../utils/i18n';
import type { Run } from './run';

const say = texts.practice.procedure;

/** Which procedure it is, and which of its cases. */
export function ProcedureStep({ run, names }: { run: Run; names: ReadonlyMap<string, string> }) {
  const { procedure, cases } = run.answers.value;
  const pack = procedure === null ? undefined : run.parts.packs.get(procedure);
  const isOpen = run.isOpen('procedure');
  const choose = (code: string): void => {
    if (code !== procedure) run.answer({ procedure: code, cases: [] });
  };
  return (
    <>
      <fieldset class="practice-choice" disabled={!isOpen}>
        <legend>{say.choose}</legend>
        {run.scenario.offered.map((code) => (
          <label key={code}>
            <input
              type="radio"
              name="practice-procedure"
              checked={procedure === code}
              onChange={() => choose(code)}
            />
            <span>
              {run.parts.packs.get(code)?.shortName ?? names.get(code) ?? code} <small>{code}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {pack && (
        <fieldset class="practice-choice" disabled={!isOpen}>
          <legend>{say.cases}</legend>
          {pack.switches.length === 0 && <p class="soft">{say.noCases}</p>}
          {pack.switches.map((item) => (
            <label key={item.id}>
              <input
                type="checkbox"
                checked={cases.includes(item.id)}
                onChange={(event) =>
                  run.answer({ cases: switched(pack.switches, cases, item, event.currentTarget.checked) })
                }
              />
              <span>
                {item.label}
                {item.help && <small class="block-line">{item.help}</small>}
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}

/** At most one switch of a group is on. In the pack's order, so that equal choices are equal. */
function switched(
  all: readonly CaseSwitch[],
  cases: readonly string[],
  { id, group }: CaseSwitch,
  on: boolean,
): string[] {
  const rivals = all.filter((one) => group !== undefined && one.group === group).map((one) => one.id);
  const kept = new Set(cases.filter((one) => one !== id && !(on && rivals.includes(one))));
  if (on) kept.add(id);
  return all.map((one) => one.id).filter((one) => kept.has(one));
}
