import { useEffect, useRef, useState } from 'preact/hooks';
import { texts } from '../../utils/i18n';
import { Notice } from '../ui/badge';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { Counter, zoomBy } from './counter';
import { Feedback } from './feedback';
import { KeyList } from './key-list';
import type { PracticeModel } from './model';
import type { Run } from './run';
import { CheckStep } from './step-check';
import { DecideStep } from './step-decide';
import { FormStep } from './step-form';
import { StepLine } from './step-line';
import { PapersStep } from './step-papers';
import { ProcedureStep } from './step-procedure';
import type { WorkStep } from './steps';
import { whenOf } from './words';
import './run.css';
import './steps.css';

const say = texts.practice;

/** A dossier in work: the counter on the left, the step on the right. */
export function RunView({ model, run }: { model: PracticeModel; run: Run }) {
  const [keys, setKeys] = useState(false);
  const round = model.round.value;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => shortcut(event, model, run);
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [model, run]);
  const { scenario } = run;
  return (
    <main class="practice-run whole">
      <header class="run-head">
        <span class="practice-mark">{say.mark}</span>
        <h1 tabIndex={-1}>{scenario.title}</h1>
        <span class="soft small">{whenOf(scenario)}</span>
        {run.parts.code && <span class="soft small">{say.run.code(run.parts.code)}</span>}
        <span class="run-tools">
          <Button kind="quiet" small icon="keyboard" aria-expanded={keys} onClick={() => setKeys(!keys)}>
            {say.run.keys}
          </Button>
          <Button small icon="close" title={say.run.stopHint} onClick={() => model.stop()}>
            {say.run.stop}
          </Button>
        </span>
      </header>
      {keys && <KeyList onClose={() => setKeys(false)} />}
      {round ? (
        <p class="step-line round-line">{say.run.drill(round.at + 1, round.drills.length)}</p>
      ) : (
        <StepLine run={run} />
      )}
      <div class={`run-body ${run.opened.value === null ? 'put-away' : ''}`}>
        <Counter run={run} />
        <Work model={model} run={run} />
      </div>
    </main>
  );
}

function Work({ model, run }: { model: PracticeModel; run: Run }) {
  const step = run.step.value;
  const head = useRef<HTMLHeadingElement>(null);
  const seen = useRef<{ run: Run; step: string } | null>(null);
  // who comes to another step begins at its head; the first picture of a dossier too
  useEffect(() => {
    if (seen.current?.run !== run || seen.current.step !== step) head.current?.focus();
    seen.current = { run, step };
  }, [run, step]);
  if (step === 'result') return <Result model={model} run={run} head={head} />;
  const told = run.isTold(step) ? run.done.value.get(step) : undefined;
  const names = model.world.names.value;
  return (
    <section class={`work at-${step}`} aria-label={say.run.step[step]}>
      <div class="work-pane">
        <h2 ref={head} tabIndex={-1}>
          {say[step].title}
        </h2>
        <p class="soft">
          {run.parts.only ? say.form.only(texts.common.role(run.parts.only)) : say[step].help}
        </p>
        {told && (
          <section class="told" aria-label={say.feedback.step}>
            <Feedback run={run} marked={told} names={names} go={(to) => model.world.go(to)} />
            {step === 'procedure' && told.lost.length > 0 && (
              <p>{say.procedure.goesOn(names.get(run.parts.key.procedure) ?? run.parts.key.procedure)}</p>
            )}
          </section>
        )}
        {!(told && step === 'form') && <StepBody model={model} run={run} step={step} />}
      </div>
      <footer class="work-foot">
        <Unfinished run={run} />
        <Button kind="primary" icon={told ? 'right' : 'check'} onClick={() => void model.finish()}>
          {nextWords(model, run, step)}
        </Button>
      </footer>
    </section>
  );
}

function StepBody({ model, run, step }: { model: PracticeModel; run: Run; step: WorkStep }) {
  if (step === 'procedure') return <ProcedureStep run={run} names={model.world.names.value} />;
  if (step === 'papers') return <PapersStep run={run} />;
  if (step === 'form')
    return <FormStep run={run} Stage={model.world.Stage} onKey={(event) => shortcut(event, model, run)} />;
  if (step === 'check') return <CheckStep run={run} />;
  return <DecideStep run={run} calendar={() => model.world.calendar()} />;
}

/** What the button at the foot does next. */
function nextWords(model: PracticeModel, run: Run, step: WorkStep): string {
  const round = model.round.value;
  const isLast = run.steps.at(-1) === step;
  if (run.isTold(step)) {
    if (round) return round.at + 1 < round.drills.length ? say.run.nextDrill : say.run.endRound;
    return isLast ? say.run.toResult : say.run.next;
  }
  if (step === 'check' && run.answers.value.marked.length === 0) return say.check.noneFound;
  return isLast && !round && run.parts.feedback === 'end' ? say.run.toResult : say.run.finishStep;
}

/** What is missing before the step can be finished. */
function Unfinished({ run }: { run: Run }) {
  const lacks = run.unfinished.value;
  if (!lacks) return null;
  const words = {
    procedure: say.procedure.need,
    papers: say.papers.left(run.unseen().length),
    decision: say.decide.need,
    day: say.decide.dayNeed,
  }[lacks];
  return (
    <p class="unfinished" role="alert">
      <Icon name="warn" /> {words}
    </p>
  );
}

function Result(props: { model: PracticeModel; run: Run; head: { current: HTMLHeadingElement | null } }) {
  const { model, run } = props;
  return (
    <section class="work at-result" aria-label={say.run.step.result}>
      <div class="work-pane">
        <h2 ref={props.head} tabIndex={-1}>
          {say.feedback.title}
        </h2>
        {model.unkept.value ? (
          <Notice tone="warn">{say.notKept}</Notice>
        ) : (
          <p class="soft">{say.feedback.kept}</p>
        )}
        <Feedback
          run={run}
          marked={run.marked.value}
          names={model.world.names.value}
          go={(to) => model.world.go(to)}
        />
      </div>
      <footer class="work-foot">
        <Button icon="back" onClick={() => model.stop()}>
          {say.home}
        </Button>
        <Button icon="undo" disabled={model.busy.value} onClick={() => void model.again()}>
          {say.feedback.again}
        </Button>
        <Button kind="primary" icon="right" disabled={model.busy.value} onClick={() => void model.other()}>
          {say.feedback.other}
        </Button>
      </footer>
    </section>
  );
}

/** The keys of `key-list.tsx`. A list keeps Alt+↓ for itself. */
function shortcut(event: KeyboardEvent, model: PracticeModel, run: Run): void {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return;
  const isList = (event.target as Element | null)?.closest('select') !== null;
  const acts: Readonly<Record<string, () => void>> = {
    ...(!isList && { ArrowDown: () => run.leaf(1), ArrowUp: () => run.leaf(-1) }),
    '=': () => zoomBy(run, 1),
    '-': () => zoomBy(run, -1),
    '0': () => (run.opened.value = run.opened.value === null ? 'says' : null),
    Enter: () => void model.finish(),
  };
  const act = acts[event.key];
  if (!act) return;
  event.preventDefault();
  act();
}
