import { useEffect, useMemo } from 'preact/hooks';
import { texts } from '../../../utils/i18n';
import type { Host } from '../host';
import { GiveBlock } from './give';
import { Guide } from './guide';
import { KnownBlock } from './known';
import { MachinesModel } from './model';
import { OwnBlock } from './own';
import { TakeBlock } from './take';
import '../../desk/keeping/keeping.css';
import './machines.css';

const say = texts.machinesPage;

/** The page "Máy khác": who the other machines are, handing dossiers over, taking theirs in. */
export function MachinesPage({ host }: { host: Host }) {
  const model = useMemo(() => new MachinesModel(host), [host]);
  const changed = host.world.changed.value;
  useEffect(() => void model.load(), [model, changed]);
  const own = model.own.value;
  const machines = model.machines.value;
  if (!own || !machines) return <h1 tabIndex={-1}>{say.title}</h1>;
  return (
    <div class="machines">
      <header>
        <h1 tabIndex={-1}>{say.title}</h1>
        <p class="soft">{say.what}</p>
      </header>
      <Guide open={model.trusted().length === 0} />
      <div class="columns">
        <div>
          <OwnBlock model={model} own={own} />
          <KnownBlock model={model} machines={machines} />
        </div>
        <div>
          {/* what this machine is for comes first */}
          {own.card.role === 'clerk' && <GiveBlock key="give" model={model} />}
          <TakeBlock key="take" model={model} />
          {own.card.role === 'reviewer' && <GiveBlock key="give" model={model} />}
        </div>
      </div>
    </div>
  );
}
