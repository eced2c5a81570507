import type { NoticeModel } from '../../utils/procedures/print-notice-model';
import { texts } from '../../utils/i18n';
import { Button } from '../ui/button';
import { Bar } from './bar';
import { Check } from './check';
import { Notice } from './notice';
import { NoticeSheet } from './notice-sheet';
import { useNotice } from './notice-state';

const say = texts.print.notice;

export interface NoticeViewProps {
  model: NoticeModel;
  /** Sentences about a pack that could not be used; empty when all is well. */
  problems: readonly string[];
  onPrint(): void;
}

/** The posted notice of one procedure. It is printed once every doubtful line was confirmed or taken off. */
export function NoticeView({ model, problems, onPrint }: NoticeViewProps) {
  const state = useNotice(model);
  const waiting = state.waiting.value.length;
  const left = model.allSteps.length - (model.sections.find(({ id }) => id === 'steps')?.items.length ?? 0);

  const toNext = (): void => {
    const [next] = state.waiting.value;
    const row = next === undefined ? null : document.getElementById(next);
    row?.scrollIntoView({ block: 'center' });
    const button = row?.querySelector<HTMLElement>('.care .button');
    (button ?? document.querySelector<HTMLElement>('.bar .primary'))?.focus({ preventScroll: true });
  };
  // the button that was pressed is gone with its line: the keyboard goes on with the next one
  const settled = (act: (id: string) => void) => (id: string) => {
    const waited = state.waiting.value.includes(id);
    act(id);
    if (waited) requestAnimationFrame(toNext);
  };
  const acting = { ...state, confirm: settled(state.confirm), remove: settled(state.remove) };
  const print = (): void => (waiting > 0 ? toNext() : onPrint());
  return (
    <div class="print-page">
      <Bar onPrint={print} printLabel={say.printNow}>
        <div role="status">
          {waiting > 0 ? (
            <Notice kind="warn" title={say.toSee(waiting)} lines={[say.toSeeHint]}>
              <Button small icon="down" onClick={toNext}>
                {say.toSeeNext}
              </Button>
            </Notice>
          ) : (
            <Notice kind="ok" title="" lines={[say.allSeen]} />
          )}
        </div>
        {model.warnings.length > 0 && <Notice kind="warn" title={say.goodToKnow} lines={model.warnings} />}
        {problems.length > 0 && <Notice kind="warn" title={say.packBroken} lines={problems} />}
        <Check
          label={say.fullTexts}
          on={state.fullTexts.value}
          onToggle={(on) => (state.fullTexts.value = on)}
        />
        {model.allSteps.length > 0 && (
          <Check
            label={say.fullSteps}
            on={state.fullSteps.value}
            onToggle={(on) => (state.fullSteps.value = on)}
          />
        )}
        {left > 0 && !state.fullSteps.value && <p class="hint">{say.stepsLeft(left)}</p>}
        {state.removed.value.length > 0 && (
          <Button small icon="undo" onClick={state.restore}>
            {say.restore(state.removed.value.length)}
          </Button>
        )}
        <p class="hint">{say.complaintHint}</p>
      </Bar>
      <main class="desk-top">
        <article class="sheet a4 notice-sheet">
          <NoticeSheet model={model} state={acting} />
        </article>
      </main>
    </div>
  );
}
