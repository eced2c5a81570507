import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { texts } from '../../../utils/i18n';
import { Working } from '../../desk/keeping/working';
import { Notice } from '../../ui/badge';
import { Button } from '../../ui/button';
import type { MachinesModel } from './model';
import { Outcome } from './outcome';
import { TakeTable } from './take-table';
import { Taking, type Step } from './taking';

const say = texts.machinesPage.take;

/** Take in: choose, look, merge, see what came of it. Nothing changes before the button that says so. */
export function TakeBlock({ model }: { model: MachinesModel }) {
  const taking = useMemo(() => new Taking(model), [model]);
  useEffect(
    () => () => {
      const { step } = taking.step.value;
      if (step === 'looking' || step === 'merging') void taking.stop();
    },
    [taking],
  );
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const { value: step } = taking.step;
  const chosen = taking.chosen.value;
  const busy = step.step === 'looking' || step.step === 'merging';
  const choose = (list: FileList | null | undefined) => void taking.choose([...(list ?? [])]);
  return (
    <section
      class={over ? 'block take over' : 'block take'}
      aria-labelledby="take"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        choose(event.dataTransfer?.files);
      }}
    >
      <h2 id="take">{say.title}</h2>
      <p class="soft">{say.what}</p>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".sotay-goi"
        aria-label={say.choose}
        onChange={(event) => {
          choose(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
      <div class="row">
        <Button icon="upload" disabled={busy} onClick={() => input.current?.click()}>
          {step.step === 'done' ? say.again : say.choose}
        </Button>
        {chosen.length > 0 && !busy && (
          <Button kind="quiet" onClick={() => taking.clear()}>
            {say.clear}
          </Button>
        )}
      </div>
      {chosen.length > 0 && (
        <TakeTable chosen={chosen} today={model.world.today()} done={step.step === 'done'} />
      )}
      <Next taking={taking} step={step} />
      {(step.step === 'part' || step.step === 'done') && <Outcome model={model} taking={taking} />}
    </section>
  );
}

/** What can be done now. */
function Next({ taking, step }: { taking: Taking; step: Step }) {
  const count = taking.fresh().length;
  const stop = (
    <Button small onClick={() => void taking.stop()}>
      {say.stop}
    </Button>
  );
  const run = (words: string) => (
    <div class="row">
      <Button kind="primary" onClick={() => void taking.merge()}>
        {words}
      </Button>
    </div>
  );
  switch (step.step) {
    case 'looking':
      return (
        <div class="row">
          <Working label={say.looking} done={step.done} total={step.total} />
          {stop}
        </div>
      );
    case 'look':
      return count === 0 ? <p role="status">{say.nothing}</p> : run(say.run(count));
    case 'merging': {
      const { bundle, bundles, rows, of } = step.progress;
      const share = of === 0 ? 0 : rows / of;
      const label = say.merging(Math.min(bundle + 1, bundles), bundles);
      return (
        <div class="row">
          <Working label={label} done={bundle + share} total={bundles} />
          {stop}
        </div>
      );
    }
    case 'part':
      return (
        <>
          <Notice tone="warn">{step.stopped ? say.stopped : say.interrupted}</Notice>
          {count > 0 && run(say.resume)}
        </>
      );
    default:
      return null;
  }
}
