import { texts } from '../../../utils/i18n';
import type { RegisterRow } from '../../../utils/supervision/register/types';
import { Notice } from '../../ui/badge';
import { Button } from '../../ui/button';
import { splitItem } from './reasons';
import { SheetItem } from './sheet-item';
import type { SheetModel } from './sheet-model';

const say = texts.checksPage.sheet;
const TITLES = { paper: 'papers', field: 'fields', step: 'steps' } as const;

/** Papers, key fields or steps. Beside the fields: their values while the draft is here, or a second entry that does not see them. */
export function SheetSection({
  kind,
  model,
  row,
}: {
  kind: 'paper' | 'field' | 'step';
  model: SheetModel;
  row: RegisterRow;
}) {
  const ticks = model.ticks.value.filter(({ item }) => splitItem(item)[0] === kind);
  if (ticks.length === 0) return null;
  const title = texts.checksPage.items[TITLES[kind]];
  return (
    <section class="block" aria-label={title}>
      <div class="row spread">
        <h2>{title}</h2>
        {kind === 'field' && <ValueButtons model={model} />}
      </div>
      {kind === 'field' && model.values.value !== 'hidden' && model.known.value === null && (
        <Notice tone="info">{say.noDraft}</Notice>
      )}
      {kind === 'field' && model.values.value === 'blind' && model.known.value && (
        <p class="soft small">{say.blindWhat}</p>
      )}
      <ul class="check-items">
        {ticks.map((tick) => (
          <SheetItem key={tick.item} tick={tick} model={model} row={row} />
        ))}
      </ul>
    </section>
  );
}

function ValueButtons({ model }: { model: SheetModel }) {
  const values = model.values.value;
  if (values !== 'hidden')
    return (
      <div class="row">
        {values === 'blind' && model.known.value && (
          <Button small kind="quiet" onClick={() => void model.show('shown')}>
            {say.showValues}
          </Button>
        )}
        <Button small kind="quiet" onClick={() => void model.show('hidden')}>
          {say.hideValues}
        </Button>
      </div>
    );
  return (
    <div class="row">
      {model.mayBeBlind && model.closed.value === null && (
        <Button small onClick={() => void model.show('blind')}>
          {say.blind}
        </Button>
      )}
      <Button small kind="quiet" onClick={() => void model.show('shown')}>
        {say.showValues}
      </Button>
    </div>
  );
}
