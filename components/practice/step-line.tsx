import { texts } from '../../utils/i18n';
import { Icon } from '../ui/icon';
import type { Run } from './run';
import type { Step } from './steps';

const say = texts.practice.run;

/** Where the trainee stands; steps that were gone can be looked at again. */
export function StepLine({ run }: { run: Run }) {
  const now = run.step.value;
  const steps: readonly Step[] = [...run.steps, 'result'];
  return (
    <nav class="step-line" aria-label={say.steps}>
      <ol>
        {steps.map((step, at) => {
          const isDone = step !== 'result' && run.done.value.has(step);
          return (
            <li key={step}>
              <button
                type="button"
                class={isDone ? 'done' : undefined}
                aria-current={step === now ? 'step' : undefined}
                disabled={!run.canGoTo(step) || now === 'result'}
                onClick={() => run.goTo(step)}
              >
                <span class="step-no" aria-hidden="true">
                  {isDone ? <Icon name="check" /> : at + 1}
                </span>
                {say.step[step]}
                {isDone && <span class="visually-hidden"> ({say.doneStep})</span>}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
