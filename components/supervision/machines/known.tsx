import { useState } from 'preact/hooks';
import { texts } from '../../../utils/i18n';
import type { KnownMachine } from '../../../utils/register/api';
import { shown } from '../../panel/show';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { AddMachine } from './add';
import { Compare } from './compare';
import type { MachinesModel } from './model';
import { gapsOf } from './words';

const say = texts.machinesPage.known;

/** The other machines: whom we trust, how far their bundles have come, what of their numbering is missing. */
export function KnownBlock({ model, machines }: { model: MachinesModel; machines: readonly KnownMachine[] }) {
  const [adding, setAdding] = useState(false);
  const [comparing, setComparing] = useState<KnownMachine | null>(null);
  return (
    <section class="block" aria-labelledby="known-machines">
      <div class="row spread">
        <h2 id="known-machines">{say.title}</h2>
        <Button icon="plus" onClick={() => setAdding(true)}>
          {say.add}
        </Button>
      </div>
      {machines.length === 0 && <p class="soft">{say.none}</p>}
      <ul class="known-list">
        {machines.map((machine) => (
          <Known
            key={machine.machine}
            model={model}
            machine={machine}
            onCompare={() => setComparing(machine)}
          />
        ))}
      </ul>
      {adding && (
        <AddMachine
          model={model}
          onClose={() => setAdding(false)}
          onAdded={(machine) => {
            setAdding(false);
            if (!machine.trusted) setComparing(machine);
          }}
        />
      )}
      {comparing && <Compare model={model} machine={comparing} onClose={() => setComparing(null)} />}
    </section>
  );
}

function Known(props: { model: MachinesModel; machine: KnownMachine; onCompare(): void }) {
  const { model, machine, onCompare } = props;
  const { trusted, took, gave } = machine;
  const label = shown(machine.label, 60);
  const passed = [took > 0 && say.took(took), gave > 0 && say.gave(gave)].filter(Boolean).join(' · ');
  const gaps = gapsOf(model.gaps.value, machine.machine, label);
  return (
    <li aria-label={label}>
      <div class="row spread">
        <p>
          <strong>
            <bdi>{label}</bdi>
          </strong>{' '}
          <span class="soft">· {texts.machinesPage.roles[machine.role]}</span>
        </p>
        <Badge tone={trusted ? 'ok' : 'warn'}>{trusted ? say.trusted : say.untrusted}</Badge>
      </div>
      <p class="soft small">{passed || say.nothing}</p>
      {gaps.map((gap) => (
        <p key={gap} class="gap-line">
          {gap}
        </p>
      ))}
      <div class="row">
        {trusted ? (
          <Button kind="quiet" small onClick={() => void model.distrust(machine)}>
            {say.distrust}
          </Button>
        ) : (
          <>
            <Button small icon="check" onClick={onCompare}>
              {say.compare}
            </Button>
            <Button kind="quiet" small onClick={() => void model.forget(machine)}>
              {say.forget}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}
