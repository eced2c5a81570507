import { useState } from 'preact/hooks';
import { texts } from '../../../utils/i18n';
import type { Tick } from '../../../utils/supervision/register/ticks';
import type { RegisterRow } from '../../../utils/supervision/register/types';
import { findingsOf } from '../../../utils/supervision/register/loop';
import { Value } from '../../panel/show';
import { Badge, type Tone } from '../../ui/badge';
import { Button } from '../../ui/button';
import type { IconName } from '../../ui/icon';
import { FailForm } from './fail-form';
import { splitItem } from './reasons';
import type { SheetModel } from './sheet-model';
import { changeText, wasText } from './sheet-words';
import { graveText, itemText, reasonText, verdictText } from './words';

const say = texts.checksPage.sheet;
const LOOK: Record<Tick['state'], { tone: Tone; icon: IconName }> = {
  pass: { tone: 'ok', icon: 'ok' },
  fail: { tone: 'error', icon: 'missing' },
  explain: { tone: 'warn', icon: 'question' },
  unchecked: { tone: 'neutral', icon: 'unseen' },
};
const PRESSES = ['pass', 'fail', 'explain'] as const;

/** One thing to look at: its name, what it was, the verdict, three buttons under the keys 1, 2, 3. */
export function SheetItem({ tick, model, row }: { tick: Tick; model: SheetModel; row: RegisterRow }) {
  const { item, state, mark } = tick;
  const name = itemText(item, model.pack.value);
  const changed = changeText(row, tick);
  const isAt = model.at.value === item;
  const may = model.mayTick(tick);
  const finding = findingsOf(row).findLast(({ made }) => made.item === item && made.check === model.under);
  return (
    <li
      class="check-item"
      data-current={isAt ? '' : undefined}
      onFocusCapture={() => {
        model.at.value = item;
      }}
    >
      <div class="what">
        <strong>{name}</strong>
        <span class="soft small">{wasText(row, item)}</span>
        <FieldValue item={item} model={model} />
        {changed && (
          <span class="small fell">
            <Badge tone="warn">{say.fellBack}</Badge> {changed}
          </span>
        )}
        {state === 'fail' && mark && (
          <span class="small">
            {reasonText(mark.reason)} · {graveText(mark.class)}
          </span>
        )}
        {finding && <span class="small soft">{say.finding[finding.state]}</span>}
      </div>
      <Badge tone={LOOK[state].tone} icon={LOOK[state].icon}>
        {verdictText(state)}
      </Badge>
      {may && (
        <div class="verdicts row" role="group" aria-label={name}>
          {PRESSES.map((verdict, at) => (
            <Button
              key={verdict}
              small
              aria-pressed={state === verdict}
              aria-keyshortcuts={String(at + 1)}
              tabIndex={isAt ? 0 : -1}
              onClick={() => model.press(tick, verdict)}
            >
              <kbd>{at + 1}</kbd> {verdictText(verdict)}
            </Button>
          ))}
        </div>
      )}
      {may && model.failing.value === item && <FailForm model={model} item={item} name={name} />}
    </li>
  );
}

/** What stands in the field, or how a second entry compares with it. */
function FieldValue({ item, model }: { item: string; model: SheetModel }) {
  const [kind, role] = splitItem(item);
  const outcome = kind === 'field' ? model.entryOf(item) : null;
  if (kind !== 'field') return null;
  return (
    <>
      {model.values.value === 'shown' && model.known.value && (
        <Value text={model.known.value.get(role) ?? ''} />
      )}
      {model.values.value === 'blind' && model.known.value && outcome === null && (
        <SecondEntry item={item} model={model} />
      )}
      {outcome && (
        <span class="small">
          {say.entry}: {say.entryOutcome[outcome]}
        </span>
      )}
    </>
  );
}

function SecondEntry({ item, model }: { item: string; model: SheetModel }) {
  const [typed, setTyped] = useState('');
  return (
    <form
      class="row"
      onSubmit={(event) => {
        event.preventDefault();
        // forgotten whatever comes of it: only the outcome is a mark
        void model.enter(item, typed).then(() => setTyped(''));
      }}
    >
      <input
        class="input second-entry"
        aria-label={say.enterLabel(itemText(item, null))}
        value={typed}
        autoComplete="off"
        spellcheck={false}
        maxLength={1000}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <Button small type="submit">
        {say.compare}
      </Button>
    </form>
  );
}
